import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "@/lib/api/http";
import type { Cases } from "@/lib/api/schemas";
import { useMay, useRegionApi } from "@/lib/region";

export type Referral = Cases["ReferralView"];
export type ReferralEntry = Cases["ReferralEntry"];
export type Projection = Cases["ReferralProjection"];
export type ReleasedField = Referral["fields"][number];
export type SendReferral = Cases["SendReferral"];
export type Answer = Cases["ReferralAnswer"];
export type Partner = Cases["PartnerView"];
export type PartnerFields = Cases["PartnerForm"];

export function useReferral(id: string) {
  const api = useRegionApi();
  return useQuery({
    queryKey: [api(`referrals/${id}`)],
    queryFn: ({ signal }) => call<Referral>(api(`referrals/${id}`), { signal }),
  });
}

/** What the partner would be told, as the service works it out; the same comes to the partner. */
export function usePreview(client: string, fields: ReleasedField[], message: string) {
  const api = useRegionApi();
  return useQuery({
    queryKey: [api("referrals/preview"), client, fields, message],
    queryFn: ({ signal }) =>
      call<Cases["ReferralPreview"]>(api("referrals/preview"), {
        method: "POST",
        body: { clientId: client, fields, message },
        signal,
      }),
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
  });
}

/** Those that partners should have answered by now, who is due longest first. */
export function useLate() {
  const api = useRegionApi();
  const may = useMay();
  return useQuery({
    queryKey: [api("referrals"), "late"],
    queryFn: ({ signal }) =>
      call<{ items: Referral[]; total: number | null }>(api("referrals?late=true&sort=EXPECTED&limit=5"), {
        signal,
      }),
    enabled: may("referrals:read"),
  });
}

/** Lists are asked for anew; the page shows what the service answered. */
function useRefresh() {
  const api = useRegionApi();
  const client = useQueryClient();
  return (one?: Referral) => {
    if (one) client.setQueryData([api(`referrals/${one.id}`)], one);
    const own = one && api(`referrals/${one.id}`);
    return client.invalidateQueries({
      predicate: ({ queryKey }) =>
        (String(queryKey[0]).startsWith(api("referrals")) && String(queryKey[0]) !== own) ||
        String(queryKey[0]).endsWith("/referral-steps"),
    });
  };
}

/** The same key makes pressing twice harmless. */
export function useSend() {
  const api = useRegionApi();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ key, order }: { key: string; order: SendReferral }) =>
      call<Referral>(api("referrals"), { method: "POST", body: order, key }),
    onSuccess: (one) => refresh(one),
  });
}

export type Incoming = Cases["IncomingReferral"];

export function useIncoming(id: string) {
  const api = useRegionApi();
  return useQuery({
    queryKey: [api(`referrals/incoming/${id}`)],
    queryFn: ({ signal }) => call<Incoming>(api(`referrals/incoming/${id}`), { signal }),
  });
}

/** Those from partners that wait for our answer, the latest first. */
export function useUnanswered() {
  const api = useRegionApi();
  const may = useMay();
  return useQuery({
    queryKey: [api("referrals/incoming"), "unanswered"],
    queryFn: ({ signal }) =>
      call<{ items: Incoming[]; total: number | null }>(api("referrals/incoming?state=SENT&limit=5"), {
        signal,
      }),
    enabled: may("referrals:read"),
  });
}

/** A colleague writes down what a partner wants. */
export function useReceive() {
  const api = useRegionApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, order }: { key: string; order: Cases["ReceiveReferral"] }) =>
      call<Incoming>(api("referrals/incoming"), { method: "POST", body: order, key }),
    onSuccess: () => client.invalidateQueries({ queryKey: [api("referrals/incoming")] }),
  });
}

/** What we say to a partner, as it was when it was looked at. */
export function useIncomingStep(id: string) {
  const api = useRegionApi();
  const client = useQueryClient();
  const own = [api(`referrals/incoming/${id}`)];
  return useMutation({
    mutationFn: ({ version, answer }: { version: number; answer: Answer | null }) =>
      call<Incoming>(api(`referrals/incoming/${id}/${answer ? "answer" : "withdrawal"}`), {
        method: "POST",
        version,
        ...(answer ? { body: answer } : {}),
      }),
    onSuccess: (now) => {
      client.setQueryData(own, now);
      return client.invalidateQueries({ queryKey: [api("referrals/incoming")] });
    },
    onError: () => client.invalidateQueries({ queryKey: own }),
  });
}

export type Step = { kind: "reminder" | "withdrawal" } | { kind: "answer"; body: Answer };

/** One step of one referral, as it was when it was looked at. */
export function useStep() {
  const api = useRegionApi();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ of, step }: { of: Referral; step: Step }) =>
      call<Referral>(api(`referrals/${of.id}/${step.kind}`), {
        method: "POST",
        version: of.version,
        ...("body" in step ? { body: step.body } : {}),
      }),
    onSuccess: (one) => refresh(one),
    onError: () => refresh(),
  });
}

/** All partners, those in use first. */
export function usePartners() {
  const api = useRegionApi();
  const may = useMay();
  return useQuery({
    queryKey: [api("partners")],
    queryFn: ({ signal }) => call<{ items: Partner[] }>(api("partners"), { signal }),
    enabled: may("partners:read"),
  });
}

/** Adds a partner, or changes the one that was looked at. */
export function useSavePartner() {
  const api = useRegionApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({
      before,
      key,
      fields,
    }: {
      before: Partner | undefined;
      key: string;
      fields: PartnerFields;
    }) =>
      before
        ? call<Partner>(api(`partners/${before.id}`), {
            method: "PATCH",
            body: fields,
            version: before.version,
          })
        : call<Partner>(api("partners"), { method: "POST", body: fields, key }),
    onSuccess: () => client.invalidateQueries({ queryKey: [api("partners")] }),
    onError: () => client.invalidateQueries({ queryKey: [api("partners")] }),
  });
}
