import { useQuery } from "@tanstack/react-query";
import { call } from "@/lib/api/http";
import type { Part } from "@/lib/api/list";
import type { Tenants } from "@/lib/api/schemas";
import { useMay, useRegionApi } from "@/lib/region";

type Person = Tenants["StaffMember"];

/** The region's advisers; who may not see the team chooses no account. */
export function useAdvisers(): Person[] {
  const api = useRegionApi();
  const may = useMay();
  const staff = useQuery({
    queryKey: [api("staff")],
    enabled: may("staff:read"),
    queryFn: ({ signal }) => call<Part<Person>>(api("staff"), { signal }),
  });
  return (staff.data?.items ?? []).filter((one) => one.roles.includes("adviser"));
}
