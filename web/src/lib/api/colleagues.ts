import { useQuery } from "@tanstack/react-query";
import { useRegionApi } from "../region";
import { call } from "./http";
import type { Tenants } from "./schemas";

type Member = Tenants["StaffMember"];

/** Who works in the region, by name; people who were locked out do no work. */
export function useColleagues({ enabled = true } = {}) {
  const api = useRegionApi();
  return useQuery({
    queryKey: [api("staff"), "colleagues"],
    queryFn: async ({ signal }) => {
      const { items } = await call<{ items: Member[] }>(api("staff"), { query: { limit: 200 }, signal });
      return items
        .filter((one) => one.status !== "LOCKED" && !one.roles.every((role) => role === "sponsor"))
        .sort((a, b) => a.name.localeCompare(b.name));
    },
    staleTime: 300_000,
    enabled,
  });
}
