import type { Tone } from "@/components/Badge";
import type { Enquiry } from "./api/enquiries";

export const STATES = ["NEW", "IN_WORK", "ANSWERED", "CLOSED"] as const;
export const SOURCES = ["PHONE", "MAIL", "IN_PERSON", "PARTNER"] as const;
export const OUTCOMES = [
  "ANSWERED",
  "CONSULTED",
  "REFERRED",
  "NOT_REACHED",
  "WITHDRAWN",
  "NOT_AN_ENQUIRY",
] as const;

export const TONES: Record<Enquiry["state"], Tone> = {
  NEW: "warning",
  IN_WORK: "info",
  ANSWERED: "success",
  CLOSED: "neutral",
};

/** How a consultation that comes of it is usually held. */
export function channelOf(source: Enquiry["source"]): string {
  switch (source) {
    case "PHONE":
      return "PHONE";
    case "IN_PERSON":
      return "IN_PERSON";
    default:
      return "EMAIL";
  }
}
