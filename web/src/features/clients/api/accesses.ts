import { useMutation, useQueryClient } from "@tanstack/react-query";
import { call } from "@/lib/api/http";
import { useListing } from "@/lib/api/list";
import type { Cases } from "@/lib/api/schemas";
import type { Client } from "@/lib/api/shapes";
import { useRegionApi } from "@/lib/region";

export type Access = Cases["Access"];

/** Who had to do with a client's file, the latest first. */
export function useAccesses(client: string) {
  const api = useRegionApi();
  return useListing<Access>(api(`clients/${client}/accesses`), {}, 200);
}

/** Opens a file outside of the own case load; the reason is kept with the trail. */
export function useOpenWithReason(client: string) {
  const api = useRegionApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) =>
      call<Client>(api(`clients/${client}/openings`), { method: "POST", body: { reason } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: [api("clients"), client] }),
  });
}
