import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../words";
import { roomOf, say, spoken } from "./room";

const words = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(`src/locales/room/${language}.json`, "utf8"));
const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1]).sort();

describe("the waiting room's pages", () => {
  it("stand below a region, and nothing else does", () => {
    expect(roomOf("/p/aachen/kiosk")).toEqual({ region: "aachen", page: "kiosk" });
    expect(roomOf("/p/aachen/display/")).toEqual({ region: "aachen", page: "display" });
    expect(roomOf("/p/imprint")).toBeNull();
    expect(roomOf("/p/Aachen/kiosk")).toBeNull();
    expect(roomOf("/p/aachen/kiosk/x")).toBeNull();
  });

  it("have every word in each language, with the same values", () => {
    const german = words("de");
    for (const language of Object.keys(LANGUAGES)) {
      const own = words(language);
      expect(Object.keys(own).sort()).toEqual(Object.keys(german).sort());
      for (const [id, text] of Object.entries(german)) {
        expect(names(own[id] ?? ""), `${language} ${id}`).toEqual(names(text));
        expect(own[id], `${language} ${id}`).not.toMatch(/!/);
      }
    }
  });

  it("speak English where a region speaks a language that has no words here", () => {
    expect(spoken("pt-BR")).toBe("en");
    expect(spoken("uk")).toBe("uk");
    expect(say(words("en") as never, "position", { n: 2 })).toBe("Before you: 2");
  });
});
