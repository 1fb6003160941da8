import { describe, expect, it } from "vitest";
import * as format from "./format";

const NB = "\u00a0";
const plain = (text: string) => text.replaceAll(NB, " ");

describe("dates and times", () => {
  it("are written as people here write them", () => {
    expect(plain(format.dayAndClock("de", "2026-11-21T13:30:00Z"))).toBe("Sa., 21. Nov. 2026, 14:30");
    expect(plain(format.dayAndClock("en", "2026-11-21T13:30:00Z"))).toBe("Sat, 21 Nov 2026, 14:30");
  });

  it("do not break over a line", () => {
    expect(format.shortDay("de", "2026-11-21")).toBe(`21.${NB}Nov.${NB}2026`);
  });

  it("belong to the region's day, not to the one in Greenwich", () => {
    expect(format.today(new Date("2026-06-30T22:30:00Z"))).toBe("2026-07-01");
  });

  it("turn a clock in the region into an instant, in summer and in winter", () => {
    expect(format.instantOf("2026-07-01", "09:00")).toBe("2026-07-01T07:00:00.000Z");
    expect(format.instantOf("2026-12-01", "09:00")).toBe("2026-12-01T08:00:00.000Z");
  });

  it("count whole days over the change of the clock", () => {
    expect(format.daysBetween("2026-10-24", "2026-10-26")).toBe(2);
    expect(format.plusDays("2026-10-24", 3)).toBe("2026-10-27");
  });
});

describe("figures", () => {
  it("have the separators of the language", () => {
    expect(format.figure("de", 1234.5)).toBe("1.234,5");
    expect(format.figure("en", 1234.5)).toBe("1,234.5");
  });
});
