import { useMutation } from "@tanstack/react-query";
import { call } from "@/lib/api/http";
import type { Consultation } from "@/lib/api/shapes";
import { useRegionApi } from "@/lib/region";
import { useRefreshRecords } from "./record";

interface Correction {
  id: string;
  version: number;
  patch: Record<string, unknown>;
}

export function useCorrectConsultation() {
  const api = useRegionApi();
  const refresh = useRefreshRecords();
  return useMutation({
    mutationFn: ({ id, version, patch }: Correction) =>
      call<Consultation>(api(`consultations/${id}`), { method: "PATCH", version, body: patch }),
    onSuccess: refresh,
  });
}
