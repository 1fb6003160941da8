import { useQuery } from "@tanstack/react-query";
import { call } from "@/lib/api/http";
import type { Employer } from "@/lib/api/shapes";
import { useRegionApi } from "@/lib/region";

export function useEmployer(id: string) {
  const api = useRegionApi();
  return useQuery({
    queryKey: [api("employers"), id],
    queryFn: ({ signal }) => call<Employer>(api(`employers/${id}`), { signal }),
  });
}
