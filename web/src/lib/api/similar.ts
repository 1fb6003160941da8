import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useRegionApi } from "../region";
import { useDelayed } from "../useDelayed";
import { call } from "./http";
import type { Cases } from "./schemas";

export type Somebody = Cases["Somebody"];
export type Lookalike = Cases["Lookalike"];
export type EmployerLookalike = Cases["EmployerLookalike"];

/** Asks while somebody types. A POST, to keep names out of addresses. */
function useAlike<T>(path: string, typed: unknown, ask: boolean): T[] {
  const api = useRegionApi();
  const asked = useDelayed(JSON.stringify(typed), 350);
  const result = useQuery({
    queryKey: [api(path), asked],
    queryFn: ({ signal }) =>
      call<{ items: T[] }>(api(path), { method: "POST", body: JSON.parse(asked), signal }),
    enabled: ask,
    placeholderData: keepPreviousData,
    retry: false,
  });
  return ask ? (result.data?.items ?? []) : [];
}

/** Clients who may be the person that is about to be added, also archived ones. */
export function useSimilarClients(somebody: Somebody | null): Lookalike[] {
  const ask = somebody !== null && somebody.familyName.trim().length > 1;
  return useAlike<Lookalike>("clients/similar", somebody, ask);
}

/** Employers that may be the one that is about to be added, also archived ones. */
export function useSimilarEmployers(some: Cases["NamedEmployer"] | null): EmployerLookalike[] {
  const ask = some !== null && some.name.trim().length > 2;
  return useAlike<EmployerLookalike>("employers/similar", some, ask);
}
