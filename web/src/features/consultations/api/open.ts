import { useQuery } from "@tanstack/react-query";
import { call } from "@/lib/api/http";
import type { Cases } from "@/lib/api/schemas";
import type { Consultation } from "@/lib/api/shapes";
import { useRegionApi } from "@/lib/region";

export type Revision = Cases["Revision"];

/** The consultation as it is now: lists may be old, and show no notes of other people's files. */
export function useConsultation(id: string) {
  const api = useRegionApi();
  return useQuery({
    queryKey: [api("consultations"), id],
    queryFn: ({ signal }) => call<Consultation>(api(`consultations/${id}`), { signal }),
    staleTime: 0,
    gcTime: 0,
  });
}

/** What it said before each correction, the latest first. */
export function useRevisions(id: string) {
  const api = useRegionApi();
  return useQuery({
    queryKey: [api("consultations"), id, "revisions"],
    queryFn: ({ signal }) => call<{ items: Revision[] }>(api(`consultations/${id}/revisions`), { signal }),
    staleTime: 0,
    gcTime: 0,
  });
}
