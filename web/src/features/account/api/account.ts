import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "@/lib/api/http";
import { type Account, accountQuery } from "@/lib/session";

const FACTOR = "/api/account/second-factor";
const PASSKEYS = "/api/account/passkeys";

export function useSaveAccount() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: { name?: string; language?: string }) =>
      call<Account>("/api/account", { method: "PATCH", body: change }),
    onSuccess: (account) => queries.setQueryData(accountQuery.queryKey, account),
  });
}

export function useChangePassword() {
  return useMutation({
    mutationFn: (change: { current: string; password: string }) =>
      call<void>("/api/account/password", { method: "POST", body: change }),
  });
}

export function useSignOutEverywhere() {
  return useMutation({
    mutationFn: () => call<void>("/api/account/sign-out-everywhere", { method: "POST" }),
  });
}

export interface FactorState {
  on: boolean;
  demandedBy: string[];
  recoveryCodesLeft: number;
}

export function useFactor() {
  return useQuery({ queryKey: [FACTOR], queryFn: ({ signal }) => call<FactorState>(FACTOR, { signal }) });
}

export interface FactorBegun {
  secret: string;
  address: string;
  /** An SVG document. */
  picture: string;
}

export function useBeginFactor() {
  return useMutation({ mutationFn: () => call<FactorBegun>(FACTOR, { method: "POST" }) });
}

/** Each of these needs a code of the app; turning it on and renewing answer with recovery codes. */
export function useFactorCode(step: "confirmation" | "recovery-codes" | "removal") {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (code: string) =>
      call<{ codes?: string[] }>(`${FACTOR}/${step}`, { method: "POST", body: { code } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: [FACTOR] }),
  });
}

export interface Passkey {
  id: string;
  label: string;
  createdAt?: string | null;
  lastUsedAt?: string | null;
}

export function usePasskeys() {
  return useQuery({
    queryKey: [PASSKEYS],
    queryFn: ({ signal }) => call<{ items: Passkey[] }>(PASSKEYS, { signal }),
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
