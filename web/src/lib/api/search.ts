import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useRegionApi } from "../region";
import { useDelayed } from "../useDelayed";
import { call } from "./http";
import type { Cases } from "./schemas";

export type Hit = Cases["Hit"];

/**
 * People, employers and cases while somebody types; forgiving of spelling. While it is waiting, what is
 * shown belongs to what was typed before.
 */
export function useSearch<K extends Hit["kind"]>(
  typed: string,
  kinds: readonly K[],
  active = true,
  archive = false,
) {
  const api = useRegionApi();
  const q = useDelayed(typed.trim(), 150);
  const result = useQuery({
    queryKey: [api("search"), q, archive, ...kinds],
    queryFn: ({ signal }) =>
      call<{ items: (Hit & { kind: K })[] }>(api("search"), {
        query: { q, kinds: kinds.join(","), ...(archive ? { archive: "WITH" } : {}) },
        signal,
      }),
    enabled: active && q.length > 0,
    placeholderData: keepPreviousData,
    staleTime: 5_000,
  });
  const answered = result.isError || (result.isSuccess && !result.isPlaceholderData);
  return { ...result, waiting: active && typed.trim() !== "" && (typed.trim() !== q || !answered) };
}
