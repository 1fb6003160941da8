import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "@/lib/api/http";
import type { Tenants } from "@/lib/api/schemas";
import { type Account, accountQuery } from "@/lib/session";

const FACTOR = "/api/account/second-factor";
const PASSKEYS = "/api/account/passkeys";

export function useSaveAccount() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: Tenants["OwnAccountChange"]) =>
      call<Account>("/api/account", { method: "PATCH", body: change }),
    onSuccess: (account) => queries.setQueryData(accountQuery.queryKey, account),
  });
}

export function useChangePassword() {
  return useMutation({
    mutationFn: (change: Tenants["PasswordChange"]) =>
      call<void>("/api/account/password", { method: "POST", body: change }),
  });
}

export function useSignOutEverywhere() {
  return useMutation({
    mutationFn: () => call<void>("/api/account/sign-out-everywhere", { method: "POST" }),
  });
}

export type FactorState = Tenants["SecondFactorState"];

export function useFactor() {
  return useQuery({ queryKey: [FACTOR], queryFn: ({ signal }) => call<FactorState>(FACTOR, { signal }) });
}

export type FactorBegun = Tenants["Begun"];

export function useBeginFactor() {
  return useMutation({ mutationFn: () => call<FactorBegun>(FACTOR, { method: "POST" }) });
}

/** Each of these needs a code of the app; turning it on and renewing answer with recovery codes. */
export function useFactorCode(step: "confirmation" | "recovery-codes" | "removal") {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (code: string) =>
      call<Partial<Tenants["Recovery"]>>(`${FACTOR}/${step}`, { method: "POST", body: { code } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: [FACTOR] }),
  });
}

export type Passkey = Tenants["Passkey"];

export function usePasskeys() {
  return useQuery({
    queryKey: [PASSKEYS],
    queryFn: ({ signal }) => call<Tenants["OwnPasskeys"]>(PASSKEYS, { signal }),
  });
}

interface MadeKey {
  id: string;
  response: { attestationObject: string; clientDataJSON: string; transports?: string[] };
}

/** Whether this browser can make passkeys here. */
export function canMakePasskeys(): boolean {
  return typeof PublicKeyCredential !== "undefined" && "parseCreationOptionsFromJSON" in PublicKeyCredential;
}

export function useAddPasskey() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (label: string) => {
      const wanted = await call<PublicKeyCredentialCreationOptionsJSON>(`${PASSKEYS}/challenge`, {
        method: "POST",
      });
      const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(wanted);
      const made = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential;
      const { id, response } = made.toJSON() as MadeKey;
      const { attestationObject, clientDataJSON, transports } = response;
      return call(PASSKEYS, {
        method: "POST",
        body: { id, attestationObject, clientDataJSON, transports: transports ?? [], label },
      });
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: [PASSKEYS] }),
  });
}

export function useRemovePasskey() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => call<void>(`${PASSKEYS}/${encodeURIComponent(id)}`, { method: "DELETE" }),
    onSuccess: () => queries.invalidateQueries({ queryKey: [PASSKEYS] }),
  });
}
