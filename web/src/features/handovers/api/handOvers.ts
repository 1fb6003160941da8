import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "@/lib/api/http";
import type { Cases, Tenants } from "@/lib/api/schemas";
import { useMay, useRegionApi } from "@/lib/region";

export type Outgoing = Cases["OutgoingView"];
export type Incoming = Cases["IncomingView"];
export type Passed = Cases["Passed"];
export type Preview = Cases["Preview"];
export type Advice = Passed["consultations"][number];

/** An answer is carried to the other region within seconds: the page looks until it has arrived. */
const CARRIED = 2_000;
const NOW_AND_THEN = 60_000;

/** How regions are called, by their keys; who is on no list any more is called by the key. */
export function useRegionNames(): (key: string) => string {
  const { data } = useQuery({
    queryKey: ["/api/regions"],
    queryFn: ({ signal }) => call<Tenants["PublicRegions"]>("/api/regions", { signal }),
    staleTime: 300_000,
  });
  const names = new Map(data?.items.map((one) => [one.key, one.shortName]));
  return (key) => names.get(key) ?? key;
}

export interface Along {
  consultations: boolean;
  notes: boolean;
}

/** What the other region would be told, and what stands against it: the service's own words. */
export function usePreview(client: string, along: Along) {
  const api = useRegionApi();
  const path = api(`clients/${client}/hand-over-preview`);
  return useQuery({
    queryKey: [path, along],
    queryFn: ({ signal }) => call<Preview>(path, { query: { ...along }, signal }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}

/** Everything that shows hand-overs is asked for anew, and so is the client's file. */
function useRefresh() {
  const api = useRegionApi();
  const queries = useQueryClient();
  return () =>
    queries.invalidateQueries({
      predicate: ({ queryKey }) =>
        String(queryKey[0]).startsWith(api("hand-overs")) || queryKey[0] === api("clients"),
    });
}

/** The same key makes pressing twice harmless. */
export function useAsk(client: string) {
  const api = useRegionApi();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ key, order }: { key: string; order: Cases["AskForHandOver"] }) =>
      call<Outgoing>(api(`clients/${client}/hand-overs`), { method: "POST", body: order, key }),
    onSettled: refresh,
  });
}

/** Another region was asked to take the client; the latest of these first. */
export function useHandOversOf(client: string) {
  const api = useRegionApi();
  const may = useMay();
  const path = api("hand-overs/outgoing");
  return useQuery({
    queryKey: [path, { clientId: client }],
    queryFn: ({ signal }) =>
      call<Cases["PageOutgoingView"]>(path, { query: { clientId: client, limit: 10 }, signal }),
    enabled: may("hand-overs:read"),
    refetchInterval: ({ state }) =>
      state.data?.items.some((one) => one.state === "REQUESTED") ? NOW_AND_THEN : false,
  });
}

export function useOutgoing(id: string) {
  const api = useRegionApi();
  const path = api(`hand-overs/outgoing/${id}`);
  return useQuery({
    queryKey: [path],
    queryFn: ({ signal }) => call<Outgoing>(path, { signal }),
    refetchInterval: ({ state }) => (state.data?.state === "REQUESTED" ? NOW_AND_THEN : false),
  });
}

export function useWithdraw() {
  const api = useRegionApi();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ id, version }: Pick<Outgoing, "id" | "version">) =>
      call<Outgoing>(api(`hand-overs/outgoing/${id}/withdrawal`), { method: "POST", version }),
    onSettled: refresh,
  });
}

/** The first few whom other regions offer and nobody has answered. */
export function useOffered() {
  const api = useRegionApi();
  const may = useMay();
  const path = api("hand-overs/incoming");
  return useQuery({
    queryKey: [path, "offered"],
    queryFn: ({ signal }) =>
      call<Cases["PageIncomingView"]>(path, { query: { open: true, limit: 20 }, signal }),
    enabled: may("hand-overs:read"),
    refetchInterval: NOW_AND_THEN,
  });
}

export function useIncoming(id: string) {
  const api = useRegionApi();
  const path = api(`hand-overs/incoming/${id}`);
  return useQuery({
    queryKey: [path],
    queryFn: ({ signal }) => call<Incoming>(path, { signal }),
    refetchInterval: ({ state }) => (state.data && isCarried(state.data) ? CARRIED : false),
  });
}

/** Answered here, and not yet heard there. */
export function isCarried(one: Incoming): boolean {
  return one.state === "ACCEPTING" || one.state === "REFUSING";
}

/** Who here may be the same person: the search that runs while somebody is added. */
export function useKnownHere({ givenName, familyName, birthDate, email }: Passed["person"]) {
  const api = useRegionApi();
  const path = api("clients/similar");
  const somebody = {
    givenName: givenName ?? "",
    familyName,
    birthDate: birthDate ?? null,
    email: email ?? null,
  } as Cases["Somebody"];
  return useQuery({
    queryKey: [path, somebody],
    queryFn: ({ signal }) => call<Cases["Lookalikes"]>(path, { method: "POST", body: somebody, signal }),
  });
}

/** A file here, beside what the other region tells; opening it stands in the trail. */
export function useBeside(handOver: string, client: string) {
  const api = useRegionApi();
  const path = api(`hand-overs/incoming/${handOver}/files/${client}`);
  return useQuery({
    queryKey: [path],
    queryFn: ({ signal }) => call<Cases["Fitting"]>(path, { signal }),
    gcTime: 0,
  });
}

/** Taken, into a file or as somebody new; or refused. */
export type Answer = { clientId: string | null } | Cases["HandOverRefusal"];

export function useAnswer({ id, version }: Pick<Incoming, "id" | "version">) {
  const api = useRegionApi();
  const queries = useQueryClient();
  const refresh = useRefresh();
  const path = api(`hand-overs/incoming/${id}`);
  return useMutation({
    mutationFn: (answer: Answer) =>
      call<Incoming>(`${path}/${"reason" in answer ? "refusal" : "acceptance"}`, {
        method: "POST",
        version,
        body: answer,
      }),
    onSuccess: (now) => queries.setQueryData([path], now),
    onSettled: refresh,
  });
}
