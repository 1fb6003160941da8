import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "@/lib/api/http";
import type { Cases } from "@/lib/api/schemas";
import { useRegionApi } from "@/lib/region";

export type ClientConsent = Cases["ClientConsent"];
export type ConsentEntry = Cases["ConsentEntry"];
export type ConsentPurpose = ClientConsent["purpose"];
export type ConsentManner = ConsentEntry["manner"];
export type ConsentText = Cases["ConsentText"];
type ClientConsents = { items: ClientConsent[] };

export const PURPOSES = ["CONTACT", "HANDOVER", "PHOTOGRAPH", "REFERRAL", "STUDY"] as const;
/** What a text about partners can say that they are told. */
export const RELEASED = [
  "NAME",
  "BIRTH_DATE",
  "CITIZENSHIPS",
  "EMAIL",
  "PHONE",
  "LANGUAGES",
  "TARGET_GROUP",
  "OCCUPATION",
  "PURPOSE",
  "ARRIVED_ON",
  "MUNICIPALITY",
] as const;
export const MANNERS = ["SIGNED", "SPOKEN", "FORM", "MAIL"] as const;

/** How it stands between a client and each purpose. */
export function useConsents(client: string) {
  const api = useRegionApi();
  return useQuery({
    queryKey: [api("clients"), client, "consents"],
    queryFn: ({ signal }) => call<ClientConsents>(api(`clients/${client}/consents`), { signal }),
  });
}

/** The answer is how it stands now: nobody asks again. What rests on it may have ended, or tell less. */
function useSaid<T>(client: string, path: string) {
  const api = useRegionApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ order, key }: { order: T; key: string }) =>
      call<ClientConsents>(api(`clients/${client}/${path}`), { method: "POST", body: order, key }),
    onSuccess: (now) => {
      queries.setQueryData([api("clients"), client, "consents"], now);
      void queries.invalidateQueries({
        predicate: ({ queryKey }) =>
          String(queryKey[0]).startsWith(api("referrals")) ||
          queryKey[0] === api(`clients/${client}/referral-steps`),
      });
    },
  });
}

export function useGiveConsent(client: string) {
  return useSaid<Cases["GiveConsent"]>(client, "consents");
}

export function useWithdrawConsent(client: string) {
  return useSaid<Cases["WithdrawConsent"]>(client, "consents/withdrawals");
}

/** All texts that were ever published, the latest of each purpose first. */
export function useConsentTexts() {
  const api = useRegionApi();
  return useQuery({
    queryKey: [api("consents/texts")],
    queryFn: ({ signal }) => call<{ items: ConsentText[] }>(api("consents/texts"), { signal }),
  });
}

export function usePublishText() {
  const api = useRegionApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ order, key }: { order: Cases["PublishText"]; key: string }) =>
      call<ConsentText>(api("consents/texts"), { method: "POST", body: order, key }),
    onSuccess: () => queries.invalidateQueries({ queryKey: [api("consents/texts")] }),
  });
}
