import { expect, it } from "vitest";
import { unknownLast } from "./unknown";

it("puts what is not stated last, however often it was counted", () => {
  const parts = [
    { code: "WORK", value: 3 },
    { code: "UNKNOWN", value: 90 },
    { code: "HOUSING", value: 7 },
  ];
  const sorted = parts.sort(
    unknownLast(
      (part) => part.code,
      (a, b) => b.value - a.value,
    ),
  );
  expect(sorted.map((part) => part.code)).toEqual(["HOUSING", "WORK", "UNKNOWN"]);
});
