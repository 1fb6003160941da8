import { useMutation } from "@tanstack/react-query";
import { call } from "@/lib/api/http";
import type { Consultation } from "@/lib/api/shapes";
import { useRegionApi } from "@/lib/region";
import { useRefreshRecords } from "./record";

interface Retraction {
  id: string;
  version: number;
  reason: string;
}

/** It was recorded by mistake: it counts no longer, and is kept. */
export function useRetractConsultation() {
  const api = useRegionApi();
  const refresh = useRefreshRecords();
  return useMutation({
    mutationFn: ({ id, version, reason }: Retraction) =>
      call<Consultation>(api(`consultations/${id}/retraction`), {
        method: "POST",
        version,
        body: { reason },
      }),
    onSuccess: refresh,
  });
}
