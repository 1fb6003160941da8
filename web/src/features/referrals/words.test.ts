import { describe, expect, it } from "vitest";
import { lateDays } from "./words";

const one = { state: "SENT", sentAt: "2026-03-01T09:00:00Z", expectedBy: "2026-03-15" } as const;

describe("no answer since", () => {
  it("counts from the day it was sent, once the answer is due", () => {
    expect(lateDays(one, "2026-03-16")).toBe(15);
    expect(lateDays(one, "2026-03-15")).toBe(0);
  });

  it("is said of nothing that was answered", () => {
    expect(lateDays({ ...one, state: "ACCEPTED" }, "2026-04-01")).toBe(0);
  });
});
