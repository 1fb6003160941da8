import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useRegionApi } from "../region";
import { useDelayed } from "../useDelayed";
import { call } from "./http";
import type { Cases } from "./schemas";

export type Somebody = Cases["Somebody"];
export type Lookalike = Cases["Lookalike"];
export type EmployerLookalike = Cases["EmployerLookalike"];

/** Asks while somebody types, once there is enough. A POST, to keep names out of addresses. */
function useAlike<T, A>(path: string, typed: A | null, enough: (typed: A) => boolean): T[] {
  const api = useRegionApi();
  const asked = useDelayed(JSON.stringify(typed), 350);
  const before = JSON.parse(asked) as A | null;
  const now = typed !== null && enough(typed);
  const result = useQuery({
    queryKey: [api(path), asked],
    queryFn: ({ signal }) => call<{ items: T[] }>(api(path), { method: "POST", body: before, signal }),
    enabled: now && before !== null && enough(before),
    placeholderData: keepPreviousData,
    retry: false,
  });
  return now ? (result.data?.items ?? []) : [];
}

/** Clients who may be the person that is about to be added, also archived ones. */
export function useSimilarClients(somebody: Somebody | null): Lookalike[] {
  return useAlike<Lookalike, Somebody>(
    "clients/similar",
    somebody,
    ({ familyName }) => familyName.trim().length > 1,
  );
}

/** Employers that may be the one that is about to be added, also archived ones. */
export function useSimilarEmployers(some: Cases["NamedEmployer"] | null): EmployerLookalike[] {
  return useAlike<EmployerLookalike, Cases["NamedEmployer"]>(
    "employers/similar",
    some,
    ({ name }) => name.trim().length > 2,
  );
}
