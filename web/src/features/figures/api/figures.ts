import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "@/lib/api/http";
import type { Reporting } from "@/lib/api/schemas";
import { type StreamState, useStream } from "@/lib/api/stream";
import { useRegionApi } from "@/lib/region";

export type Figure = Reporting["Figure"];

export type Dashboard = Reporting["Dashboard"];

export interface Asked {
  from: string;
  to: string;
  indicator: string;
}

/** The region's own figures, exact; they follow what happens without a reload. */
export function useFigures(asked: Asked) {
  const api = useRegionApi();
  return useQuery({
    queryKey: [api("figures"), asked],
    queryFn: ({ signal }) => call<Dashboard>(api("figures"), { query: { ...asked }, signal }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

/** Asks again whenever the server says that something has changed. */
export function useLiveFigures(): StreamState {
  const api = useRegionApi();
  const client = useQueryClient();
  return useStream(api("figures/stream"), ["changed"], () => {
    void client.invalidateQueries({ queryKey: [api("figures")] });
  });
}
