import { z } from "zod";

const text = z.string().optional().catch(undefined);

/** What the address of the list says: whom others offer, or whom one has offered; open ones, or all. */
export const handOverFilters = z.object({ way: text, show: text });

export type Filters = z.infer<typeof handOverFilters>;

export function wayOf({ way }: Filters): "incoming" | "outgoing" {
  return way === "outgoing" ? "outgoing" : "incoming";
}

/** What the service is asked. */
export function queryOf({ show }: Filters): { open?: true } {
  return show === "all" ? {} : { open: true };
}
