import { z } from "zod";
import { ARCHIVE } from "@/features/archive/components/ArchiveFilter";

export const CLIENT_ORDERS = ["NAME", "NEWEST", "LAST_CONTACT"] as const;

/** What the address of the list of clients says. */
export const clientFilters = z.object({
  q: z.string().optional().catch(undefined),
  targetGroup: z.string().optional().catch(undefined),
  country: z.string().optional().catch(undefined),
  purpose: z.string().optional().catch(undefined),
  municipality: z.string().optional().catch(undefined),
  employerId: z.string().optional().catch(undefined),
  titleEndsUntil: z.string().optional().catch(undefined),
  location: z.string().optional().catch(undefined),
  archive: z.enum(ARCHIVE).optional().catch(undefined),
  sort: z.enum(CLIENT_ORDERS).optional().catch(undefined),
});
