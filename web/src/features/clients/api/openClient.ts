import { type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { OF_SOMEBODY, SHOWN } from "@/features/cases/ofSomebody";
import { call } from "@/lib/api/http";
import type { Cases } from "@/lib/api/schemas";
import type { Client } from "@/lib/api/shapes";
import { useRegionApi } from "@/lib/region";

/** How many consultations a file shows at first. */
export const LATEST = 20;

export function useClient(id: string) {
  const api = useRegionApi();
  return useQuery({
    queryKey: [api("clients"), id],
    queryFn: ({ signal }) => call<Client>(api(`clients/${id}`), { signal }),
  });
}

/** Opens a file with all that its page shows, in one round trip. */
export function useFile(id: string) {
  const api = useRegionApi();
  const queries = useQueryClient();
  return useQuery({
    queryKey: [api("clients"), id],
    queryFn: async ({ signal }) => {
      const file = await call<Cases["ClientFile"]>(api(`clients/${id}/file`), {
        query: { limit: LATEST },
        signal,
      });
      keep(queries, api, file);
      return file.client;
    },
  });
}

/** What the parts of the page would ask for is there already. */
function keep(queries: QueryClient, api: (path: string) => string, file: Cases["ClientFile"]) {
  const { client, household, consents, consultations, cases, merges } = file;
  const { handOvers, referrals, referralSteps } = file;
  queries.setQueryData([api("clients"), client.id, "household"], { items: household });
  queries.setQueryData([api("clients"), client.id, "merges"], { items: merges });
  if (consents) queries.setQueryData([api("clients"), client.id, "consents"], { items: consents });
  if (cases) {
    queries.setQueryData([api("cases"), { clientId: client.id, ...OF_SOMEBODY }, SHOWN], {
      pages: [{ items: cases, next: null, total: null }],
      pageParams: [null],
    });
  }
  if (handOvers) {
    queries.setQueryData([api("hand-overs/outgoing"), { clientId: client.id }], handOvers);
  }
  if (referrals) first(queries, [api("referrals"), { clientId: client.id, sort: "LATEST" }, 20], referrals);
  if (referralSteps) first(queries, [api(`clients/${client.id}/referral-steps`), {}, 50], referralSteps);
  if (consultations) {
    first(queries, [api(`clients/${client.id}/consultations`), {}, LATEST], consultations);
  }
}

/** A list of which the first part is there. */
function first(queries: QueryClient, key: unknown[], part: object) {
  queries.setQueryData(key, { pages: [part], pageParams: [null] });
}
