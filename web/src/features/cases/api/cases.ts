import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "@/lib/api/http";
import type { Cases } from "@/lib/api/schemas";
import { useMay, useRegionApi } from "@/lib/region";

export type Case = Cases["CaseView"];
export type CaseFile = Cases["CaseFile"];
export type CaseEntry = Cases["CaseEntry"];
export type CaseTask = Cases["CaseTask"];
export type CaseConsultation = Cases["CaseConsultation"];
export type DueTask = Cases["DueTask"];
export type Person = Case["responsible"];
export type CaseKind = Case["kind"];
export type ClosingReason = NonNullable<Case["closingReason"]>;

export const KINDS: CaseKind[] = ["ADVICE", "INTEGRATION", "IMMIGRATION", "NATURALISATION"];
export const REASONS: ClosingReason[] = ["SETTLED", "REFERRED", "NO_CONTACT", "WITHDRAWN", "MISTAKE"];

/** The areas in which this person works. */
export function useKinds(): CaseKind[] {
  const may = useMay();
  return KINDS.filter((kind) => may(`compartment:${kind.toLowerCase() as Lowercase<CaseKind>}`));
}

export function useCase(id: string) {
  const api = useRegionApi();
  return useQuery({
    queryKey: [api(`cases/${id}`)],
    queryFn: ({ signal }) => call<CaseFile>(api(`cases/${id}`), { signal }),
  });
}

/** Open tasks in cases that one looks after, due today or before. */
export function useDueTasks() {
  const api = useRegionApi();
  const may = useMay();
  return useQuery({
    queryKey: [api("cases/due-tasks")],
    queryFn: ({ signal }) => call<{ items: DueTask[] }>(api("cases/due-tasks"), { signal }),
    enabled: may("cases:read"),
    refetchInterval: 120_000,
  });
}

/** After a case has changed: all that lists or shows cases. */
export function useRefreshCases(): () => Promise<void> {
  const client = useQueryClient();
  const cases = useRegionApi()("cases");
  return () =>
    client.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]).startsWith(cases) });
}

export type Act =
  | { kind: "step"; version: number; body: Cases["TakeStep"] }
  | { kind: "rename"; version: number; title: string }
  | { kind: "note"; words: string; key: string }
  | { kind: "task"; title: string; dueOn: string | null; key: string }
  | { kind: "done" | "undone"; task: string }
  | { kind: "move"; task: string; on: string | null }
  | { kind: "ask"; to: Person }
  | { kind: "accept" | "decline" }
  | { kind: "link" | "unlink"; consultation: string };

function requestOf(act: Act): [string, Parameters<typeof call>[1]] {
  switch (act.kind) {
    case "step":
      return ["/steps", { method: "POST", version: act.version, body: act.body }];
    case "rename":
      return ["", { method: "PATCH", version: act.version, body: { title: act.title } }];
    case "note":
      return ["/notes", { method: "POST", body: { words: act.words }, key: act.key }];
    case "task":
      return ["/tasks", { method: "POST", body: { title: act.title, dueOn: act.dueOn }, key: act.key }];
    case "done":
    case "undone":
      return [`/tasks/${act.task}/${act.kind}`, { method: "POST" }];
    case "move":
      return [`/tasks/${act.task}/move`, { method: "POST", body: { on: act.on } }];
    case "ask":
      return ["/transfer", { method: "POST", body: { to: act.to } }];
    case "accept":
      return ["/transfer/acceptance", { method: "POST" }];
    case "decline":
      return ["/transfer/refusal", { method: "POST" }];
    case "link":
      return [`/consultations/${act.consultation}`, { method: "PUT" }];
    case "unlink":
      return [`/consultations/${act.consultation}`, { method: "DELETE" }];
  }
}

/** Something is done in a case; whatever comes of it, it is asked for anew. */
export function useCaseAct(id: string) {
  const api = useRegionApi();
  const refresh = useRefreshCases();
  return useMutation({
    mutationFn: (act: Act) => {
      const [path, request] = requestOf(act);
      return call<unknown>(api(`cases/${id}${path}`), request);
    },
    onSettled: refresh,
  });
}

/** The same key makes pressing twice harmless. */
export function useOpenCase() {
  const api = useRegionApi();
  const refresh = useRefreshCases();
  return useMutation({
    mutationFn: ({ key, order }: { key: string; order: Cases["OpenCase"] }) =>
      call<Case>(api("cases"), { method: "POST", body: order, key }),
    onSuccess: refresh,
  });
}
