import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "@/lib/api/http";
import { Problem } from "@/lib/api/problem";
import type { Cases } from "@/lib/api/schemas";
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

export type ImportStatus = Import["status"];

/** A record that stayed when its import was taken back. */
export type Stay = NonNullable<Import["undo"]>["stays"][number];

export type ImportColumn = Cases["Column"];

export type ImportProblem = Cases["Item"];

export type Import = Cases["ImportView"];

const running = (status: ImportStatus | undefined) =>
  status === "CHECKING" || status === "IMPORTING" || status === "UNDOING";

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
    queryFn: ({ signal }) => call<Cases["Latest"]>(api(`${feature}/imports`), { signal }),
  });
}

const LARGEST = 24 * 1024 * 1024;

export function useBringFile() {
  const api = useRegionApi();
  return useMutation({
    mutationFn: async ({ feature, file }: { feature: Feature; file: File }) => {
      // nobody waits for a large file to be sent that is refused anyway
      if (file.size > LARGEST) {
        throw new Problem("/problems/sheet-unreadable", 422, "", [], { reason: "too-large" });
      }
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
