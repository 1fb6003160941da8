import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "@/lib/api/http";
import type { Cases } from "@/lib/api/schemas";
import { useRegionApi } from "@/lib/region";

export type FollowUp = Cases["FollowUp"];

export type Day = Cases["Day"];

/** What happened today and what is to be followed up. */
export function useDay(on: string) {
  const api = useRegionApi();
  return useQuery({
    queryKey: [api("day"), on],
    queryFn: ({ signal }) => call<Day>(api("day"), { query: { on }, signal }),
    refetchInterval: 120_000,
  });
}

export function useFollowUpDone() {
  const api = useRegionApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (consultationId: string) =>
      call<void>(api(`day/follow-ups/${consultationId}/done`), { method: "POST" }),
    onSuccess: () => client.invalidateQueries({ queryKey: [api("day")] }),
  });
}

export function useMoveFollowUp() {
  const api = useRegionApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, on }: { id: string; on: string }) =>
      call<void>(api(`day/follow-ups/${id}/move`), { method: "POST", body: { on } }),
    onSuccess: () => client.invalidateQueries({ queryKey: [api("day")] }),
  });
}
