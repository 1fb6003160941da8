import { unknownLast } from "@/lib/codes/unknown";
import type { Compared, ComparedRegion } from "./api/comparison";

export interface Leader {
  region: ComparedRegion;
  value: number;
  code: string;
}

/** Who is ahead in the last finished column; null where nothing is published there. */
export function leader(compared: Compared, code: string | undefined): Leader | null {
  if (!code) return null;
  let best: Leader | null = null;
  for (const region of compared.regions) {
    const value = region.cells.find((cell) => cell.code === code)?.value ?? null;
    if (value !== null && value > 0 && (best === null || value > best.value)) {
      best = { region, value, code };
    }
  }
  return best;
}

/** The last quarter that is over at this day; of the codes `2026-Q3`, in order. */
export function lastFinished(codes: string[], today: string): string | undefined {
  const [year = 0, month = 1] = today.split("-").map(Number);
  const now = year * 4 + Math.floor((month - 1) / 3);
  return codes.filter((code) => quarterNumber(code) < now).at(-1);
}

function quarterNumber(code: string): number {
  const [year = 0, quarter = 1] = code.split("-Q").map(Number);
  return year * 4 + quarter - 1;
}

/** The value of the same quarter a year before; null where it is not shown or withheld. */
export function yearBefore(region: ComparedRegion, code: string): number | null {
  const [year = "", quarter = ""] = code.split("-Q");
  return region.cells.find((cell) => cell.code === `${Number(year) - 1}-Q${quarter}`)?.value ?? null;
}

/** A round number that no value exceeds, for one scale over all pictures. */
export function top(compared: Compared): number {
  const values = compared.regions.flatMap((region) => region.cells.map((cell) => cell.value ?? 0));
  const most = Math.max(4, ...values);
  const step = 10 ** Math.floor(Math.log10(most));
  const factor = [1, 2, 4, 5, 10].find((one) => one * step >= most) ?? 10;
  return factor * step;
}

/** The most frequent codes over all regions; the rest stays in the table. */
export function mostFrequent(compared: Compared, count: number): string[] {
  const sum = (code: string) =>
    compared.regions.reduce(
      (all, region) => all + (region.cells.find((cell) => cell.code === code)?.value ?? 0),
      0,
    );
  const order = unknownLast(
    (code: string) => code,
    (a, b) => sum(b) - sum(a),
  );
  return [...compared.codes].sort(order).slice(0, count);
}
