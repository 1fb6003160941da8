import { describe, expect, it } from "vitest";
import { woven } from "./woven";

const strand = (more: boolean, ...items: string[]) => ({ items, more, at: (one: string) => one });

describe("two lists as one", () => {
  it("has everything, the latest first, also where the service leaves out what is zero", () => {
    expect(
      woven(
        strand(false, "2026-03-04T10:00:00.500Z", "2026-03-01T10:00:00Z"),
        strand(false, "2026-03-05T10:00:00Z", "2026-03-04T10:00:00Z"),
      ),
    ).toEqual([
      "2026-03-05T10:00:00Z",
      "2026-03-04T10:00:00.500Z",
      "2026-03-04T10:00:00Z",
      "2026-03-01T10:00:00Z",
    ]);
  });

  it("leaves out what lies before the older ones that are not there yet", () => {
    const few = strand(true, "2026-03-09T10:00:00Z", "2026-03-05T10:00:00Z");
    const all = strand(false, "2026-03-07T10:00:00Z", "2026-03-01T10:00:00Z");
    expect(woven(few, all)).toEqual(["2026-03-09T10:00:00Z", "2026-03-07T10:00:00Z", "2026-03-05T10:00:00Z"]);
    expect(woven(all, few)).toEqual(woven(few, all));
  });

  it("is empty where both are", () => {
    expect(woven(strand(false), strand(false))).toEqual([]);
  });
});
