import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "@/lib/api/http";
import type { Cases } from "@/lib/api/schemas";
import { useMay, useRegionApi } from "@/lib/region";

export type Triage = Cases["TriageView"];
export type Rule = Cases["TriageRule"];
export type ShownRule = Triage["items"][number];

/** Who answers which enquiries. */
export function useTriage() {
  const api = useRegionApi();
  const may = useMay();
  return useQuery({
    queryKey: [api("triage")],
    queryFn: ({ signal }) => call<Triage>(api("triage"), { signal }),
    enabled: may("triage:read"),
  });
}

/** All rules in their order, as they were when one looked; who is too late sees what there is now. */
export function useReplaceRules() {
  const api = useRegionApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ version, rules }: { version: number; rules: Rule[] }) =>
      call<Triage>(api("triage"), { method: "PUT", version, body: { rules } }),
    onSuccess: (now) => {
      client.setQueryData([api("triage")], now);
      return client.invalidateQueries({ queryKey: [api("triage/trial")] });
    },
    onError: () => client.invalidateQueries({ queryKey: [api("triage")] }),
  });
}

/** Who would answer that. */
export function useTrial(asked: { topic: string; language: string; targetGroup: string }) {
  const api = useRegionApi();
  const { targetGroup, ...rest } = asked;
  const query = new URLSearchParams({ ...rest, ...(targetGroup ? { targetGroup } : {}) });
  return useQuery({
    queryKey: [api("triage/trial"), asked],
    queryFn: ({ signal }) => call<Cases["TriageOutcome"]>(api(`triage/trial?${query}`), { signal }),
    placeholderData: keepPreviousData,
  });
}

/** The offices that rules name, each once. */
export function officesOf(triage: Triage | undefined): string[] {
  const named = (triage?.items ?? []).flatMap(({ rule }) => (rule.office ? [rule.office] : []));
  return [...new Set(named)].sort((a, b) => a.localeCompare(b));
}

/** The list with one rule a place further up or down. */
export function moved<T>(list: T[], from: number, by: 1 | -1): T[] {
  const one = list[from];
  const other = list[from + by];
  if (one === undefined || other === undefined) return list;
  return list.map((it, at) => (at === from ? other : at === from + by ? one : it));
}
