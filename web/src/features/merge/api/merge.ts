import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "@/lib/api/http";
import type { Cases } from "@/lib/api/schemas";
import type { Client, Employer } from "@/lib/api/shapes";
import { useRegionApi } from "@/lib/region";

export type Kind = "clients" | "employers";
export type Merge = Cases["MergeView"];

interface Order {
  other: string;
  otherVersion: number;
  takeOther: string[];
  takeBoth: string[];
}

/** Files that became part of this one, and what separating them would do. */
export function useMerges(kind: Kind, id: string) {
  const api = useRegionApi();
  return useQuery({
    queryKey: [api(kind), id, "merges"],
    queryFn: ({ signal }) => call<{ items: Merge[] }>(api(`${kind}/${id}/merges`), { signal }),
  });
}

/** Counts, lists, histories and what was found: everything may say something else now. */
function useChanged() {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries();
}

export function useMergeFiles(kind: Kind, kept: { id: string; version: number }) {
  const api = useRegionApi();
  const changed = useChanged();
  return useMutation({
    mutationFn: ({ order, key }: { order: Order; key: string }) =>
      call<{ merge: string; client?: Client; employer?: Employer }>(api(`${kind}/${kept.id}/merges`), {
        method: "POST",
        body: order,
        version: kept.version,
        key,
      }),
    onSuccess: changed,
  });
}

export function useSeparate(kind: Kind) {
  const api = useRegionApi();
  const changed = useChanged();
  return useMutation({
    mutationFn: ({ id, version, merge }: { id: string; version: number; merge: string }) =>
      call<Client | Employer>(api(`${kind}/${id}/merges/${merge}/undo`), { method: "POST", version }),
    onSuccess: changed,
  });
}
