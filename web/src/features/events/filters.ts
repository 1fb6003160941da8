import { z } from "zod";

const text = z.string().optional().catch(undefined);

/** What the address of the list of events says. */
export const eventFilters = z.object({ q: text, kind: text, from: text, to: text });
