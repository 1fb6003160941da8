import { describe, expect, it } from "vitest";
import { chosen, differing, NOTHING, proposed, type Row } from "./choice";

const row = (field: string, kept: string, other: string, list = false): Row => ({
  field,
  label: field,
  kept,
  other,
  list,
});

describe("merging two files", () => {
  const rows = [
    row("GIVEN_NAME", "Ayşe", "Ayse"),
    row("EMAIL", NOTHING, "a@b.example"),
    row("PHONE", "0211", NOTHING),
    row("LANGUAGES", "Türkisch", "Deutsch", true),
    row("PURPOSE", "Arbeit", "Arbeit"),
  ];

  it("asks only where the files differ", () => {
    expect(differing(rows).map((one) => one.field)).toEqual(["GIVEN_NAME", "EMAIL", "PHONE", "LANGUAGES"]);
  });

  it("proposes that nothing that is known gets lost", () => {
    expect(differing(rows).map(proposed)).toEqual(["KEPT", "OTHER", "KEPT", "BOTH"]);
    expect(chosen(rows, {})).toEqual({ takeOther: ["EMAIL"], takeBoth: ["LANGUAGES"] });
  });

  it("does what people chose", () => {
    expect(chosen(rows, { GIVEN_NAME: "OTHER", EMAIL: "KEPT", LANGUAGES: "OTHER" })).toEqual({
      takeOther: ["GIVEN_NAME", "LANGUAGES"],
      takeBoth: [],
    });
  });
});
