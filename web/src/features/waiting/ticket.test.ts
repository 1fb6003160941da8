import { describe, expect, it } from "vitest";
import type { Queue, Ticket } from "./api/waiting";
import { minutesSince, sorted } from "./ticket";

const ticket = (id: string, state: string, adviser?: string) =>
  ({ id, state, ...(adviser ? { adviser: { id: adviser, name: adviser } } : {}) }) as unknown as Ticket;

describe("the queue as an adviser looks at it", () => {
  it("puts everybody into one place, and keeps the order of who waits", () => {
    const items = [
      ticket("a", "WAITING"),
      ticket("b", "CALLED", "me"),
      ticket("c", "WAITING"),
      ticket("d", "SERVED", "other"),
      ticket("e", "AWAY"),
    ];
    const view = sorted({ items } as Queue, "me");
    expect(view.waiting.map((one) => one.id)).toEqual(["a", "c"]);
    expect(view.here.map((one) => one.id)).toEqual(["b"]);
    expect(view.elsewhere.map((one) => one.id)).toEqual(["d"]);
    expect(view.away.map((one) => one.id)).toEqual(["e"]);
  });

  it("counts whole minutes, also when clocks differ", () => {
    const now = Date.parse("2026-11-23T10:00:00Z");
    expect(minutesSince("2026-11-23T09:47:30Z", now)).toBe(12);
    expect(minutesSince("2026-11-23T10:00:20Z", now)).toBe(0);
  });
});
