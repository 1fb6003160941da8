import { z } from "zod";

const text = z.string().optional().catch(undefined);

/** What the address of the list of consultations says. */
export const consultationFilters = z.object({
  from: text,
  to: text,
  topic: text,
  ownTopic: text,
  channel: text,
  audience: text,
  outcome: text,
  adviser: text,
});
