import { useQuery } from "@tanstack/react-query";
import { call } from "@/lib/api/http";
import type { Client } from "@/lib/api/shapes";
import { useRegionApi } from "@/lib/region";

export function useClient(id: string) {
  const api = useRegionApi();
  return useQuery({
    queryKey: [api("clients"), id],
    queryFn: ({ signal }) => call<Client>(api(`clients/${id}`), { signal }),
  });
}
