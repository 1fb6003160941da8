import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "@/lib/api/http";
import { useRegionApi } from "@/lib/region";
import type { Action } from "@/lib/session";

/** What can be brought, and the right that it needs. */
export const FEATURES = {
  consultations: "records:import",
  clients: "records:import",
  employers: "records:import",
  events: "events:import",
  members: "members:import",
} as const satisfies Record<string, Action>;

export type Feature = keyof typeof FEATURES;

export type ImportStatus =
  | "READING"
  | "MAPPED"
  | "CHECKING"
  | "CHECKED"
  | "IMPORTING"
  | "DONE"
  | "FAILED"
  | "UNDOING"
  | "UNDONE";

/** A record that stayed when its import was taken back. */
export interface Stay {
  kind: "client" | "consultation" | "employer" | "event" | "member";
  id: string;
  why: "CHANGED" | "IN_USE";
}

export interface ImportColumn {
  index: number;
  letters?: string;
  header: string;
  samples: string[];
  guess?: string | null;
}

export interface ImportProblem {
  row: number;
  column?: string | null;
  header?: string | null;
  code: string;
  detail: string;
}

export interface Import {
  id: string;
  status: ImportStatus;
  fileName: string;
  format?: string;
  headerRow?: number;
  rows: number;
  columns: ImportColumn[];
  fields: { id: string; label: string; required: boolean }[];
  mapping: Record<string, number>;
  progress: { done: number; total: number };
  problems: { count: number; items: ImportProblem[] };
  result: { imported: number; skippedDuplicates: number; refused: number };
  failure?: string | null;
  undoable?: boolean;
  undo?: { by: string; removed: number; kept: number; stays: Stay[] } | null;
  createdBy?: string;
  createdAt?: string;
}

const running = (status: ImportStatus | undefined) =>
  status === "READING" || status === "CHECKING" || status === "IMPORTING" || status === "UNDOING";

export function useImport(feature: Feature, id: string) {
  const api = useRegionApi();
  return useQuery({
    queryKey: [api(`${feature}/imports`), id],
    queryFn: ({ signal }) => call<Import>(api(`${feature}/imports/${id}`), { signal }),
    refetchInterval: ({ state }) => (running(state.data?.status) ? 600 : false),
  });
}

export function useLatestImports(feature: Feature) {
  const api = useRegionApi();
  return useQuery({
    queryKey: [api(`${feature}/imports`)],
    queryFn: ({ signal }) => call<{ items: Import[] }>(api(`${feature}/imports`), { signal }),
  });
}

export function useBringFile() {
  const api = useRegionApi();
  return useMutation({
    mutationFn: ({ feature, file }: { feature: Feature; file: File }) => {
      const body = new FormData();
      body.append("file", file);
      return call<Import>(api(`${feature}/imports`), { method: "POST", body });
    },
  });
}

type Step =
  | { kind: "mapping"; mapping: Record<string, number> }
  | { kind: "check" }
  | { kind: "run" }
  | { kind: "undo" };

/** The next step of an import: corrects the mapping, tries it dry, or does it. */
export function useImportStep(feature: Feature, id: string) {
  const api = useRegionApi();
  const queries = useQueryClient();
  const path = `${feature}/imports/${id}`;
  return useMutation({
    mutationFn: (step: Step) =>
      step.kind === "mapping"
        ? call<Import>(api(`${path}/mapping`), { method: "PUT", body: step.mapping })
        : call<Import>(api(`${path}/${step.kind}`), { method: "POST" }),
    onSuccess: (answer) => {
      queries.setQueryData([api(`${feature}/imports`), id], answer);
      void queries.invalidateQueries({ queryKey: [api(`${feature}/imports`), id] });
    },
  });
}
