import type { Tone } from "@/components/Badge";
import type { Referral } from "./api/referrals";

export const STATES = ["SENT", "ACCEPTED", "REFUSED", "DONE", "WITHDRAWN"] as const;
export const KINDS = [
  "CHAMBER",
  "EMPLOYMENT_AGENCY",
  "IMMIGRATION_OFFICE",
  "RECOGNITION_OFFICE",
  "UNIVERSITY",
  "LANGUAGE_SCHOOL",
  "COUNSELLING",
  "WELCOME_CENTRE",
  "OTHER",
] as const;

export const TONES: Record<Referral["state"], Tone> = {
  SENT: "info",
  ACCEPTED: "info",
  REFUSED: "warning",
  DONE: "success",
  WITHDRAWN: "neutral",
};

/** For how many days nobody has answered, where an answer should be there by now; otherwise 0. */
export function lateDays(one: Pick<Referral, "state" | "expectedBy" | "sentAt">, today: string): number {
  if (one.state !== "SENT" || one.expectedBy >= today) return 0;
  return Math.max(1, Math.round((Date.parse(today) - Date.parse(one.sentAt.slice(0, 10))) / 86_400_000));
}
