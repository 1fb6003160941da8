import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "@/lib/api/http";
import type { Cases } from "@/lib/api/schemas";
import { useRegionApi } from "@/lib/region";

export type RetentionView = Cases["RetentionView"];
export type RetentionPlan = Cases["RetentionPlan"];
export type RetentionRun = Cases["RetentionRun"];
export type Over = Cases["Over"];
export type Hold = Cases["Hold"];
export type RetainedKind = Over["kind"];
export type HeldKind = "clients" | "employers";

export const KINDS = ["CLIENT", "EMPLOYER", "ENQUIRY", "APPOINTMENT"] as const;
/** More than that nobody counts. */
export const COUNTED = 10_000;

export function useRetention() {
  const api = useRegionApi();
  return useQuery({
    queryKey: [api("retention"), "plan"],
    queryFn: ({ signal }) => call<RetentionView>(api("retention/plan"), { signal }),
  });
}

function useRefresh() {
  const api = useRegionApi();
  const queries = useQueryClient();
  return () =>
    Promise.all(
      ["retention", "retention/over"].map((one) => queries.invalidateQueries({ queryKey: [api(one)] })),
    );
}

export function useChangeRetention() {
  const api = useRegionApi();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ plan, version }: { plan: RetentionPlan; version: number }) =>
      call<RetentionView>(api("retention/plan"), { method: "PUT", body: plan, version }),
    onSuccess: refresh,
  });
}

export function useRuns() {
  const api = useRegionApi();
  return useQuery({
    queryKey: [api("retention"), "runs"],
    queryFn: ({ signal }) => call<{ items: RetentionRun[] }>(api("retention/runs"), { signal }),
    refetchInterval: ({ state }) => (state.data?.items.some((one) => !one.endedAt) ? 2_000 : false),
  });
}

export function useDeleteOver() {
  const api = useRegionApi();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ over, key }: { over: number; key: string }) =>
      call<RetentionRun>(api("retention/runs"), { method: "POST", body: { over }, key }),
    onSettled: refresh,
  });
}

export function useAllHolds() {
  const api = useRegionApi();
  return useQuery({
    queryKey: [api("retention"), "holds"],
    queryFn: ({ signal }) => call<{ items: Hold[] }>(api("retention/holds"), { signal }),
  });
}

export function useHolds(kind: HeldKind, id: string) {
  const api = useRegionApi();
  return useQuery({
    queryKey: [api("retention"), "holds", id],
    queryFn: ({ signal }) => call<{ items: Hold[] }>(api(`${kind}/${id}/holds`), { signal }),
  });
}

export function usePlaceHold(kind: HeldKind, id: string) {
  const api = useRegionApi();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ order, key }: { order: Cases["PlaceHold"]; key: string }) =>
      call<{ items: Hold[] }>(api(`${kind}/${id}/holds`), { method: "POST", body: order, key }),
    onSuccess: refresh,
  });
}

export function useReleaseHold(kind: HeldKind, id: string) {
  const api = useRegionApi();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: () => call<void>(api(`${kind}/${id}/holds`), { method: "DELETE" }),
    onSuccess: refresh,
  });
}
