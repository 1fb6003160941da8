import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "@/lib/api/http";
import type { Part } from "@/lib/api/list";
import type { Tenants } from "@/lib/api/schemas";
import { useRegionApi } from "@/lib/region";

export type Machine = Tenants["MachineClient"];

export type WithSecret = Tenants["WithSecret"];

export function useMachines() {
  const api = useRegionApi();
  return useQuery({
    queryKey: [api("machine-clients")],
    queryFn: ({ signal }) => call<Part<Machine>>(api("machine-clients"), { signal }),
  });
}

export function useScopes() {
  const api = useRegionApi();
  return useQuery({
    queryKey: [api("machine-clients/scopes")],
    queryFn: ({ signal }) => call<Tenants["Scopes"]>(api("machine-clients/scopes"), { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

type Act =
  | { kind: "make"; name: string; scopes: string[]; key: string }
  | { kind: "rotate"; id: string }
  | { kind: "revoke"; id: string };

/** The answer holds a secret that is shown this once. */
export function useMachineAct() {
  const api = useRegionApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (act: Act): Promise<WithSecret | undefined> => {
      const at = api("machine-clients");
      switch (act.kind) {
        case "make":
          return call(at, { method: "POST", body: { name: act.name, scopes: act.scopes }, key: act.key });
        case "rotate":
          return call(`${at}/${act.id}/secret`, { method: "POST" });
        case "revoke":
          return call(`${at}/${act.id}`, { method: "DELETE" });
      }
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: [api("machine-clients")] }),
  });
}
