import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { directionOf, firstLanguage, LANGUAGES } from "./words";

const words = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(`src/locales/portal/${language}.json`, "utf8"));

describe("the portal's language", () => {
  it("is the one of the address, then of the device, then of the browser", () => {
    expect(firstLanguage("?lang=ar", "en", ["de"])).toBe("ar");
    expect(firstLanguage("", "uk", ["de"])).toBe("uk");
    expect(firstLanguage("", null, ["fr-FR", "tr-TR"])).toBe("tr");
    expect(firstLanguage("?lang=xx", null, ["fr"])).toBe("de");
  });

  it("is written from the right in Arabic only", () => {
    expect(Object.keys(LANGUAGES).filter((one) => directionOf(one as "ar") === "rtl")).toEqual(["ar"]);
  });

  it("has every word in each language", () => {
    const names = Object.keys(words("de")).sort();
    for (const language of Object.keys(LANGUAGES)) expect(Object.keys(words(language)).sort()).toEqual(names);
  });
});
