import { describe, expect, it } from "vitest";
import { difference, periodOf } from "./filters";

describe("the period of the dashboard", () => {
  it("is the last twelve months where nothing is chosen", () => {
    expect(periodOf({}, "2026-11-22")).toEqual({ from: "2025-12-01", to: "2026-11-22" });
  });

  it("can be a year, three years or an own one", () => {
    expect(periodOf({ period: "lastYear" }, "2026-11-22")).toEqual({ from: "2025-01-01", to: "2025-12-31" });
    expect(periodOf({ period: "3y" }, "2026-11-22").from).toBe("2023-12-01");
    expect(periodOf({ period: "own", from: "2026-02-01", to: "2026-03-31" }, "2026-11-22")).toEqual({
      from: "2026-02-01",
      to: "2026-03-31",
    });
  });

  it("says by how much it differs from the one before", () => {
    expect(difference(12, 9)).toEqual({ sign: "up", by: 3 });
    expect(difference(9, 12)).toEqual({ sign: "down", by: 3 });
    expect(difference(9, 9).sign).toBe("same");
  });
});
