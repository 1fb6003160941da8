import { z } from "zod";

export const EMPLOYER_ORDERS = ["NAME", "NEWEST", "LAST_CONTACT"] as const;

/** What the address of the list of employers says. */
export const employerFilters = z.object({
  q: z.string().optional().catch(undefined),
  kind: z.string().optional().catch(undefined),
  industry: z.string().optional().catch(undefined),
  sort: z.enum(EMPLOYER_ORDERS).optional().catch(undefined),
});
