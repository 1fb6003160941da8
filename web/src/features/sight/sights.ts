import { useQuery } from "@tanstack/react-query";
import { call } from "@/lib/api/http";
import type { Cases, Tenants } from "@/lib/api/schemas";
import { useRegionApi } from "@/lib/region";

export type Sight = Cases["RecordSight"];

/** What of a region is looked at; its path in the API. */
export type Record = `${"cases" | "clients" | "consultations" | "employers"}/${string}`;

/** What is decided for each of these people, by id. */
export function useSights(of: Record, people: Tenants["StaffMember"][] | undefined) {
  const path = useRegionApi()(`${of}/sights`);
  return useQuery({
    queryKey: [path, people?.map((one) => [one.id, one.roles])],
    queryFn: async ({ signal }) => {
      const asked = (people ?? []).map((one) => ({ id: one.id, roles: one.roles }));
      const { items } = await call<Cases["RecordSights"]>(path, {
        method: "POST",
        body: { people: asked },
        signal,
      });
      return new Map(items.map((one) => [one.id, one]));
    },
    enabled: Boolean(people?.length),
    staleTime: 0,
  });
}
