import type { Tone } from "@/components/Badge";
import type { Incoming, Outgoing } from "./api/handOvers";

export const TONES: Record<Incoming["state"] | Outgoing["state"], Tone> = {
  REQUESTED: "warning",
  ACCEPTING: "info",
  REFUSING: "info",
  ACCEPTED: "success",
  REFUSED: "danger",
  WITHDRAWN: "neutral",
};

const DAY = 86_400_000;

/** Whole days without an answer; 0 where one has come, or none could. */
export function daysWithoutAnswer(
  one: { state: string; requestedAt: string },
  now: number = Date.now(),
): number {
  if (one.state !== "REQUESTED") return 0;
  return Math.max(0, Math.floor((now - Date.parse(one.requestedAt)) / DAY));
}
