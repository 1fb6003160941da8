import { describe, expect, it } from "vitest";
import { queryOf, wayOf } from "./filters";
import { daysWithoutAnswer } from "./words";

const NOW = Date.parse("2026-11-24T10:00:00Z");

describe("the list of hand-overs", () => {
  it("shows what others offer, and what is open, unless the address says otherwise", () => {
    expect(wayOf({})).toBe("incoming");
    expect(wayOf({ way: "outgoing" })).toBe("outgoing");
    expect(wayOf({ way: "sideways" })).toBe("incoming");
    expect(queryOf({})).toEqual({ open: true });
    expect(queryOf({ show: "all" })).toEqual({});
  });
});

describe("who waits for an answer", () => {
  it("waits whole days", () => {
    const asked = { state: "REQUESTED", requestedAt: "2026-11-21T09:00:00Z" };
    expect(daysWithoutAnswer(asked, NOW)).toBe(3);
    expect(daysWithoutAnswer({ ...asked, requestedAt: "2026-11-23T11:00:00Z" }, NOW)).toBe(0);
  });

  it("waits no longer once there is one", () => {
    expect(daysWithoutAnswer({ state: "REFUSED", requestedAt: "2026-11-01T09:00:00Z" }, NOW)).toBe(0);
  });

  it("has not waited where clocks differ", () => {
    expect(daysWithoutAnswer({ state: "REQUESTED", requestedAt: "2026-11-25T09:00:00Z" }, NOW)).toBe(0);
  });
});
