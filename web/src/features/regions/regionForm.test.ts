import { describe, expect, it } from "vitest";
import { defaults, KEY, keyOf, orderOf } from "./regionForm";

describe("the key of a region", () => {
  it.each([
    ["Düren / Jülich", "dueren-juelich"],
    ["Wuppertal", "wuppertal"],
    ["  Groß-Gerau ", "gross-gerau"],
    ["3. Region Ö", "region-oe"],
  ])("is made from its short name %s", (name, key) => {
    expect(keyOf(name)).toBe(key);
    expect(keyOf(name)).toMatch(KEY);
  });

  it("is cut before it is too long", () => {
    expect(keyOf("Sehr langer Name einer wirklich sehr großen Region")).toMatch(KEY);
  });
});

describe("a new region", () => {
  it("has a colour and a sign that no other region has", () => {
    const taken = [{ profile: { accent: "plum", mark: "circle" } }] as never;
    expect(defaults(taken)).toMatchObject({ accent: "olive", mark: "square" });
  });

  it("has one sponsor for each line that says something", () => {
    expect(orderOf({ ...defaults([]), sponsors: "Stadt\n\n IHK \n" }).sponsors).toEqual([
      { name: "Stadt" },
      { name: "IHK" },
    ]);
  });
});
