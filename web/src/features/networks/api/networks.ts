import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "@/lib/api/http";
import type { Network } from "@/lib/api/networks";
import type { Events } from "@/lib/api/schemas";
import { useRegionApi } from "@/lib/region";

export type NetworkFields = Events["NetworkForm"];

export function useNetwork(id: string) {
  const api = useRegionApi();
  return useQuery({
    queryKey: [api("networks"), id],
    queryFn: ({ signal }) => call<Network>(api(`networks/${id}`), { signal }),
  });
}

export function useSaveNetwork() {
  const api = useRegionApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({
      before,
      fields,
      key,
    }: {
      before?: Network | undefined;
      fields: NetworkFields;
      key: string;
    }) =>
      before
        ? call<Network>(api(`networks/${before.id}`), {
            method: "PUT",
            version: before.version,
            body: fields,
            key,
          })
        : call<Network>(api("networks"), { method: "POST", body: fields, key }),
    onSuccess: () => queries.invalidateQueries({ queryKey: [api("networks")] }),
  });
}
