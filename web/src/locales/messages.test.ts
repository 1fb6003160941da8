import { describe, expect, it } from "vitest";
import de from "./de";
import en from "./en";

describe("the words", () => {
  it("are there in both languages", () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(de).sort());
  });

  it("shout at nobody", () => {
    for (const words of [...Object.values(de), ...Object.values(en)]) expect(words).not.toMatch(/!/);
  });

  it("take the same values in both languages", () => {
    const names = (text: string) =>
      [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map((found) => found[1]))].sort();
    for (const [id, words] of Object.entries(de)) {
      expect(names((en as Record<string, string>)[id] ?? ""), id).toEqual(names(words));
    }
  });
});
