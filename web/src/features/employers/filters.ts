import { z } from "zod";
import { ARCHIVE } from "@/features/archive/components/ArchiveFilter";

export const EMPLOYER_ORDERS = ["NAME", "NEWEST", "LAST_CONTACT"] as const;

/** What the address of the list of employers says. */
export const employerFilters = z.object({
  q: z.string().optional().catch(undefined),
  kind: z.string().optional().catch(undefined),
  industry: z.string().optional().catch(undefined),
  archive: z.enum(ARCHIVE).optional().catch(undefined),
  sort: z.enum(EMPLOYER_ORDERS).optional().catch(undefined),
});
