import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useRegionApi } from "../region";
import { useDelayed } from "../useDelayed";
import { call } from "./http";
import type { Cases } from "./schemas";
import { clientName } from "./shapes";

export type Somebody = Cases["Somebody"];

/** Clients who may be the person that is about to be added. A POST, to keep names out of addresses. */
export function useSimilarClients(somebody: Somebody | null) {
  const api = useRegionApi();
  const asked = useDelayed(JSON.stringify(somebody), 350);
  const result = useQuery({
    queryKey: [api("clients/similar"), asked],
    queryFn: ({ signal }) =>
      call<Cases["Lookalikes"]>(api("clients/similar"), {
        method: "POST",
        body: JSON.parse(asked),
        signal,
      }),
    enabled: somebody !== null && somebody.familyName.trim().length > 1,
    placeholderData: keepPreviousData,
    retry: false,
  });
  return (result.data?.items ?? []).map(({ client, reasons }) => ({
    id: client.id,
    name: clientName(client),
    birthDate: client.birthDate ?? null,
    reasons,
  }));
}
