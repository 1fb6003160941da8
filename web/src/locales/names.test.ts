import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import de from "./de/codes.json";
import en from "./en/codes.json";

const NAMES = "../common-model/src/main/resources/de/hafen/vocabulary/names.tsv";

it("calls codes on the screen as in exported tables", () => {
  const rows = readFileSync(NAMES, "utf8").trim().split("\n").slice(1);
  for (const [code = "", german, english] of rows.map((row) => row.split("\t"))) {
    if (code.startsWith("dimension.")) continue;
    const id = `code.${code}`;
    expect([(de as Record<string, string>)[id], (en as Record<string, string>)[id]], id).toEqual([
      german,
      english,
    ]);
  }
});
