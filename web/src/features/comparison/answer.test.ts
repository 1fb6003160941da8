import { describe, expect, it } from "vitest";
import { lastFinished, leader, mostFrequent, top, yearBefore } from "./answer";
import type { Compared, ComparedRegion } from "./api/comparison";

const region = (key: string, values: Record<string, number | null>) =>
  ({
    key,
    cells: Object.entries(values).map(([code, value]) => ({ code, value, share: null })),
  }) as unknown as ComparedRegion;
const compared = (...regions: ComparedRegion[]) =>
  ({ regions, codes: regions[0]?.cells.map((cell) => cell.code) ?? [] }) as unknown as Compared;

describe("the answer to a comparison", () => {
  it("does not judge a quarter that is not over", () => {
    expect(lastFinished(["2026-Q2", "2026-Q3", "2026-Q4"], "2026-11-23")).toBe("2026-Q3");
    expect(lastFinished(["2026-Q4"], "2026-11-23")).toBeUndefined();
    expect(lastFinished(["2025-Q4", "2026-Q1"], "2026-01-01")).toBe("2025-Q4");
  });

  it("names nobody where everything is withheld or zero", () => {
    expect(leader(compared(region("a", { x: null }), region("b", { x: 0 })), "x")).toBeNull();
  });

  it("names the region with the highest published number", () => {
    expect(leader(compared(region("a", { x: 4 }), region("b", { x: 9 })), "x")?.region.key).toBe("b");
  });

  it("compares with the same quarter of the year before", () => {
    expect(yearBefore(region("a", { "2025-Q3": 7, "2026-Q3": 9 }), "2026-Q3")).toBe(7);
    expect(yearBefore(region("a", { "2026-Q3": 9 }), "2026-Q3")).toBeNull();
  });

  it("gives all pictures one scale that nothing exceeds", () => {
    expect(top(compared(region("a", { x: 37 }), region("b", { x: 279 })))).toBe(400);
    expect(top(compared(region("a", { x: null })))).toBe(4);
  });

  it("shows the most frequent codes first", () => {
    expect(mostFrequent(compared(region("a", { x: 1, y: 5, z: 3 })), 2)).toEqual(["y", "z"]);
  });
});
