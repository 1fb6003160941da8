import type { Queue, Ticket } from "./api/waiting";

export interface Sorted {
  here: Ticket[];
  waiting: Ticket[];
  elsewhere: Ticket[];
  away: Ticket[];
}

/** The queue as one adviser looks at it; who waits stays in the order of the queue. */
export function sorted(queue: Queue, own: string): Sorted {
  const at = (states: string[], mine: boolean) =>
    queue.items.filter((one) => states.includes(one.state) && (one.adviser?.id === own) === mine);
  return {
    here: at(["CALLED", "SERVED"], true),
    elsewhere: at(["CALLED", "SERVED"], false),
    waiting: queue.items.filter((one) => one.state === "WAITING"),
    away: queue.items.filter((one) => one.state === "AWAY"),
  };
}

/** Whole minutes since then, never less than none. */
export function minutesSince(at: string, now: number): number {
  return Math.max(0, Math.floor((now - new Date(at).getTime()) / 60_000));
}
