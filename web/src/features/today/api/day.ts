import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "@/lib/api/http";
import type { Consultation, Named } from "@/lib/api/shapes";
import { useRegionApi } from "@/lib/region";

export interface FollowUp {
  consultationId: string;
  client?: Named | null;
  employer?: Named | null;
  dueOn: string;
  excerpt?: string | null;
  overdue: boolean;
}

export interface Day {
  on: string;
  consultations: Consultation[];
  followUps: FollowUp[];
}

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
