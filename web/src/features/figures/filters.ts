import { z } from "zod";

export const PERIODS = ["12m", "year", "lastYear", "3y", "own"] as const;
export type PeriodName = (typeof PERIODS)[number];

/** What the address of the dashboard says. */
export const figureFilters = z.object({
  period: z.enum(PERIODS).optional().catch(undefined),
  from: z.string().optional().catch(undefined),
  to: z.string().optional().catch(undefined),
  indicator: z.string().optional().catch(undefined),
});

function monthsBack(today: string, months: number): string {
  const [year = 0, month = 1] = today.split("-").map(Number);
  const at = new Date(Date.UTC(year, month - 1 - months, 1));
  return at.toISOString().slice(0, 10);
}

/** First and last day of a named period; whole months. */
export function periodOf(
  filters: { period?: PeriodName | undefined; from?: string | undefined; to?: string | undefined },
  today: string,
): { from: string; to: string } {
  const year = Number(today.slice(0, 4));
  switch (filters.period ?? "12m") {
    case "12m":
      return { from: monthsBack(today, 11), to: today };
    case "year":
      return { from: `${year}-01-01`, to: today };
    case "lastYear":
      return { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` };
    case "3y":
      return { from: monthsBack(today, 35), to: today };
    case "own":
      return { from: filters.from ?? monthsBack(today, 11), to: filters.to ?? today };
  }
}

/** By how much it differs from the period before, in words for the eye: +12, −3, ±0. */
export function difference(value: number, previous: number): { sign: "up" | "down" | "same"; by: number } {
  const by = value - previous;
  return { sign: by > 0 ? "up" : by < 0 ? "down" : "same", by: Math.abs(by) };
}
