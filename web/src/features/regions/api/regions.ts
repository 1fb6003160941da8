import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "@/lib/api/http";

export type StepStatus = "WAITING" | "RUNNING" | "DONE" | "RETRYING" | "FAILED" | "UNDONE";
export type RunStatus = "RUNNING" | "DONE" | "FAILED" | "UNDOING" | "UNDONE";

export interface RunStep {
  id: string;
  label: string;
  status: StepStatus;
  attempts: number;
  startedAt: string | null;
  endedAt: string | null;
  detail: string;
}

/** What is done so that a region comes up, step by step. */
export interface Run {
  id: string;
  region: string;
  regionName: string;
  status: RunStatus;
  createdAt: string;
  steps: RunStep[];
}

export interface Sponsor {
  name: string;
  municipality?: string | null;
}

export interface RegionProfile {
  name: string;
  shortName: string;
  municipalities: string[];
  sponsors: Sponsor[];
  languages: string[];
  targetGroups: string[];
  accent: string;
  mark: string;
}

export interface PlatformRegion {
  key: string;
  /** null: not there yet, or not any more. */
  status: "PREPARING" | "ACTIVE" | "SUSPENDED" | null;
  placement: string;
  profile: RegionProfile;
  createdAt: string | null;
  activatedAt: string | null;
  run: Run | null;
}

export interface NewRegion extends RegionProfile {
  placement?: string;
  administrator: { name: string; email: string };
}

const PATH = "/api/platform/regions";

export function usePlatformRegions() {
  return useQuery({
    queryKey: [PATH],
    queryFn: ({ signal }) => call<{ items: PlatformRegion[] }>(PATH, { signal }),
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
      call<{ run: Run }>(`${PATH}/${key}`, { method: "PUT", body: order }),
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

export interface Placement {
  name: string;
  host: string;
  reachable: boolean;
  answeredInMillis: number | null;
  regions: number;
}

export function usePlacements() {
  return useQuery({
    queryKey: ["/api/platform/placements"],
    queryFn: ({ signal }) => call<{ items: Placement[] }>("/api/platform/placements", { signal }),
    refetchInterval: 15_000,
  });
}
