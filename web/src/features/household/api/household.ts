import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "@/lib/api/http";
import type { Cases } from "@/lib/api/schemas";
import { useRegionApi } from "@/lib/region";

export type Relative = Cases["Relative"];
export type Relation = Relative["relation"];
type Household = Cases["Household"];

export const RELATIONS = ["PARTNER", "CHILD", "PARENT", "SIBLING", "OTHER"] as const;

export function useHousehold(client: string) {
  const api = useRegionApi();
  return useQuery({
    queryKey: [api("clients"), client, "household"],
    queryFn: ({ signal }) => call<Household>(api(`clients/${client}/household`), { signal }),
  });
}

/** After each change the files of all who are in it say something else. */
function useChanged() {
  const api = useRegionApi();
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: [api("clients")] });
}

export function useAddRelative(client: string) {
  const api = useRegionApi();
  const changed = useChanged();
  return useMutation({
    mutationFn: ({ order, key }: { order: Cases["AddRelative"]; key: string }) =>
      call<Household>(api(`clients/${client}/household`), { method: "POST", body: order, key }),
    onSuccess: changed,
  });
}

export function useChangeRelation(client: string) {
  const api = useRegionApi();
  const changed = useChanged();
  return useMutation({
    mutationFn: ({ relative, relation }: { relative: string; relation: Relation }) =>
      call<Household>(api(`clients/${client}/household/${relative}`), {
        method: "PUT",
        body: { relation },
      }),
    onSuccess: changed,
  });
}

export function useLeaveHousehold() {
  const api = useRegionApi();
  const changed = useChanged();
  return useMutation({
    mutationFn: (client: string) =>
      call<void>(api(`clients/${client}/household/departure`), { method: "POST" }),
    onSuccess: changed,
  });
}
