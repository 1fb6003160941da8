import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "@/lib/api/http";
import type { Cases } from "@/lib/api/schemas";
import { useMay, useRegionApi } from "@/lib/region";

export type Queue = Cases["Queue"];
export type Ticket = Cases["TicketView"];
export type Slip = Cases["Slip"];
export type Colleague = Cases["Colleague"];
export type CheckIn = Cases["CheckIn"];

/** How often the desk asks whether something has changed; what has not is not sent again. */
const EVERY = 4_000;

/** Who waits. A stamp that is known already saves asking for the same people again. */
export function useQueue() {
  const api = useRegionApi();
  const may = useMay();
  const client = useQueryClient();
  const queryKey = [api("waiting")];
  return useQuery({
    queryKey,
    queryFn: async ({ signal }) => {
      const known = client.getQueryData<Queue>(queryKey);
      const seen = known ? { query: { seen: known.stamp } } : {};
      const now = await call<Queue | undefined>(api("waiting"), { ...seen, signal });
      if (now) return now;
      if (!known) throw new Error("nothing changed, and nothing is known");
      return known;
    },
    enabled: may("waiting:read"),
    refetchInterval: EVERY,
    refetchOnWindowFocus: true,
  });
}

export type Step =
  | { kind: "call"; id: string; desk: string }
  | { kind: "hand-over"; id: string; to: Colleague | null }
  | { kind: "take-back" | "call-again" | "absent" | "back" | "begin" | "end" | "leave"; id: string };

function bodyOf(step: Step): unknown {
  switch (step.kind) {
    case "call":
      return { desk: step.desk };
    case "hand-over":
      return { to: step.to };
    default:
      return undefined;
  }
}

/** One step of one ticket; whatever comes of it, the list is asked for anew. */
export function useStep() {
  const api = useRegionApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (step: Step) => {
      const body = bodyOf(step);
      return call<Ticket>(api(`waiting/${step.id}/${step.kind}`), {
        method: "POST",
        ...(body === undefined ? {} : { body }),
      });
    },
    onSettled: () => client.invalidateQueries({ queryKey: [api("waiting")] }),
  });
}

export function useCallNext() {
  const api = useRegionApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wish: Cases["CallNext"]) =>
      call<Ticket>(api("waiting/call"), { method: "POST", body: wish }),
    onSettled: () => client.invalidateQueries({ queryKey: [api("waiting")] }),
  });
}

/** The same key makes pressing twice harmless. */
export function useCheckIn() {
  const api = useRegionApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, who }: { key: string; who: CheckIn }) =>
      call<Slip>(api("waiting"), { method: "POST", body: who, key }),
    onSuccess: () => client.invalidateQueries({ queryKey: [api("waiting")] }),
  });
}

export function useSlip() {
  const api = useRegionApi();
  return useMutation({ mutationFn: (id: string) => call<Slip>(api(`waiting/${id}/slip`)) });
}
