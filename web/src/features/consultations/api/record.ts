import { useMutation, useQueryClient } from "@tanstack/react-query";
import { call } from "@/lib/api/http";
import type { Consultation } from "@/lib/api/shapes";
import { useRegionApi } from "@/lib/region";

interface Order {
  /** Saving the same order twice records it once. */
  key: string;
  order: Record<string, unknown>;
}

/** After a consultation has changed: everything that counts or lists consultations. */
export function useRefreshRecords(): () => void {
  const client = useQueryClient();
  const api = useRegionApi();
  const touched = ["cases", "day", "clients", "employers", "consultations", "figures", "search"].map((one) =>
    api(one),
  );
  return () => {
    void client.invalidateQueries({
      predicate: ({ queryKey }) => touched.some((one) => String(queryKey[0]).startsWith(one)),
    });
  };
}

export function useRecordConsultation() {
  const api = useRegionApi();
  const refresh = useRefreshRecords();
  return useMutation({
    mutationFn: ({ key, order }: Order) =>
      call<Consultation>(api("consultations"), { method: "POST", body: order, key }),
    onSuccess: refresh,
  });
}
