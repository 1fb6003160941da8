import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "@/lib/api/http";
import type { Tenants } from "@/lib/api/schemas";

export type StepStatus = RunStep["status"];
export type RunStatus = Run["status"];

export type RunStep = Tenants["StepView"];

/** What is done so that a region comes up, step by step. */
export type Run = Tenants["RunView"];

export type Sponsor = Tenants["Sponsor"];

export type RegionProfile = Tenants["RegionProfile"];

export type PlatformRegion = Tenants["RegionView"];

export type NewRegion = Tenants["NewRegion"];

const PATH = "/api/platform/regions";

export function usePlatformRegions() {
  return useQuery({
    queryKey: [PATH],
    queryFn: ({ signal }) => call<Tenants["RegionList"]>(PATH, { signal }),
  });
}

export function usePlatformRegion(key: string) {
  return useQuery({
    queryKey: [PATH, key],
    queryFn: ({ signal }) => call<PlatformRegion>(`${PATH}/${key}`, { signal }),
  });
}

export function useOrderRegion() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, order }: { key: string; order: NewRegion }) =>
      call<Tenants["Started"]>(`${PATH}/${key}`, { method: "PUT", body: order }),
    onSuccess: () => client.invalidateQueries({ queryKey: [PATH] }),
  });
}

/** Goes on with a run that gave up, or takes back what it did. */
export function useRunAction(action: "resume" | "undo") {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => call<Run>(`/api/platform/runs/${id}/${action}`, { method: "POST" }),
    onSuccess: () => client.invalidateQueries({ queryKey: [PATH] }),
  });
}

export type Placement = Tenants["Placement"];

export function usePlacements() {
  return useQuery({
    queryKey: ["/api/platform/placements"],
    queryFn: ({ signal }) => call<Tenants["PlacementList"]>("/api/platform/placements", { signal }),
    refetchInterval: 15_000,
  });
}
