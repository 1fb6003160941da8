import { useQuery } from "@tanstack/react-query";
import { useMay, useRegionApi } from "../region";
import { call } from "./http";
import type { Part } from "./list";
import type { Events } from "./schemas";

export type Network = Events["Network"];

/** A region has a handful of networks: one part is all. */
export function useNetworks() {
  const api = useRegionApi();
  const may = useMay();
  return useQuery({
    queryKey: [api("networks")],
    queryFn: ({ signal }) => call<Part<Network>>(api("networks"), { query: { limit: 200 }, signal }),
    enabled: may("networks:read"),
  });
}
