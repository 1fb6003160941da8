import { Problem } from "@/lib/api/problem";

/** The file is not in the own case load, and nobody said yet why it is opened. */
export function needsReason(error: unknown): boolean {
  return error instanceof Problem && error.slug === "reason-needed";
}
