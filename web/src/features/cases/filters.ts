import { z } from "zod";

const text = z.string().optional().catch(undefined);

/** What the address of the list of cases says. */
export const caseFilters = z.object({
  q: text,
  standing: text,
  responsible: text,
  kind: text,
  due: text,
  clientId: text,
  employerId: text,
  sort: text,
});
