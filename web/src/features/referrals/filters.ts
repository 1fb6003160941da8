import { z } from "zod";

const text = z.string().optional().catch(undefined);

/** What the address of the list says. */
export const referralFilters = z.object({ state: text, partnerId: text, late: text, from: text });

type Filters = z.infer<typeof referralFilters>;

/** What the service is asked: those without an answer by the day it was due, all others the latest first. */
export function queryOf({ late, from: _, ...rest }: Filters) {
  return late ? { partnerId: rest.partnerId, late: true, sort: "EXPECTED" } : { ...rest, sort: "LATEST" };
}
