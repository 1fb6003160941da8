import { describe, expect, it } from "vitest";
import { csv, csvCell } from "./export";
import { tidy } from "./useFilters";

describe("filters in the address", () => {
  it("leave out what is empty, so the same view has one address", () => {
    expect(tidy({ q: "", topic: undefined, from: null, channel: "PHONE", tags: [] })).toEqual({
      channel: "PHONE",
    });
  });
});

describe("a downloaded table", () => {
  it("runs no formula in a spreadsheet, and keeps negative numbers", () => {
    expect(csvCell("=1+1")).toBe("'=1+1");
    expect(csvCell("@import")).toBe("'@import");
    expect(csvCell(-3)).toBe("-3");
  });

  it("opens in German Excel at once", () => {
    expect(
      csv([
        ["Name", "Notiz"],
        ["Kovalenko; Olena", 'sagt "ja"'],
      ]),
    ).toBe('\uFEFFName;Notiz\r\n"Kovalenko; Olena";"sagt ""ja"""\r\n');
  });
});
