import { z } from "zod";

const text = z.string().optional().catch(undefined);

/** What the address of the inbox says; without a state it shows what is open. */
export const enquiryFilters = z.object({
  state: text,
  assignee: text,
  office: text,
  untaken: text,
  topic: text,
  language: text,
  targetGroup: text,
  source: text,
  reference: text,
});

type Filters = z.infer<typeof enquiryFilters>;

/** Whose enquiries are shown: the caller's, nobody's, an office's, or all. */
export function forWhom({ assignee, untaken, office }: Filters): string {
  if (assignee) return "mine";
  if (untaken) return "nobody";
  return office ? `office:${office}` : "";
}

/** What the service is asked: open ones with those first who wait longest, all others the latest first. */
export function queryOf({ state, reference, ...rest }: Filters) {
  if (reference) return { reference, sort: "LATEST" };
  if (!state) return { ...rest, open: true, sort: "OLDEST" };
  return { ...rest, state: state === "ALL" ? undefined : state, sort: "LATEST" };
}
