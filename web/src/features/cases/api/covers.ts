import { useMutation, useQuery } from "@tanstack/react-query";
import { call } from "@/lib/api/http";
import type { Cases } from "@/lib/api/schemas";
import { useRegionApi } from "@/lib/region";
import { useRefreshCases } from "./cases";

export type Cover = Cases["Cover"];

/** Who stands in for whom, today and later. */
export function useCovers() {
  const api = useRegionApi();
  return useQuery({
    queryKey: [api("cases/covers")],
    queryFn: ({ signal }) => call<{ items: Cover[] }>(api("cases/covers"), { signal }),
  });
}

/** The same key makes pressing twice harmless. */
export function useAddCover() {
  const api = useRegionApi();
  const refresh = useRefreshCases();
  return useMutation({
    mutationFn: ({ key, order }: { key: string; order: Cases["NewCover"] }) =>
      call<Cover>(api("cases/covers"), { method: "POST", body: order, key }),
    onSuccess: refresh,
  });
}

export function useEndCover() {
  const api = useRegionApi();
  const refresh = useRefreshCases();
  return useMutation({
    mutationFn: (id: string) => call<void>(api(`cases/covers/${id}`), { method: "DELETE" }),
    onSettled: refresh,
  });
}
