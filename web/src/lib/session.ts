import { queryOptions, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { call } from "./api/http";
import type { Tenants } from "./api/schemas";

export type RegionRole = OwnRegion["roles"][number];
export type PlatformRole = Account["platformRoles"][number];

/** A region in which one works, and as what. */
export type OwnRegion = Tenants["OwnRegion"];

export type Account = Tenants["OwnAccount"];

export const accountQuery = queryOptions({
  queryKey: ["/api/account"],
  queryFn: ({ signal }) => call<Account>("/api/account", { signal }),
  staleTime: 300_000,
});

export function useAccount(): Account {
  return useSuspenseQuery(accountQuery).data;
}

export function useAccountIfKnown(): Account | undefined {
  return useQuery(accountQuery).data;
}

export type Action =
  | `${"cases" | "clients" | "employers" | "consultations" | "networks" | "members" | "events" | "staff" | "settings" | "enquiries" | "partners" | "referrals" | "retention" | "hand-overs"}:${"read" | "write"}`
  | `compartment:${"advice" | "integration" | "immigration" | "naturalisation"}`
  | "audit:read"
  | `${"appointments" | "consents"}:${"read" | "write" | "set-up"}`
  | "records:import"
  | "events:import"
  | "members:import"
  | "figures:read"
  | "machine-clients:write"
  | `triage:${"read" | "write"}`
  | "waiting:read"
  | "waiting:write"
  | "waiting-devices:write";

const READ_WRITE = (name: string) => [`${name}:read`, `${name}:write`] as Action[];

/** The authority's own people see whom they deal with, and cases in their own compartment. */
const AUTHORITY: Action[] = [...READ_WRITE("cases"), "audit:read", "clients:read", "employers:read"];

const MAY: Record<RegionRole, Action[]> = {
  adviser: [
    ...READ_WRITE("appointments"),
    ...READ_WRITE("cases"),
    ...READ_WRITE("consents"),
    "compartment:advice",
    "compartment:integration",
    ...READ_WRITE("clients"),
    ...READ_WRITE("employers"),
    ...READ_WRITE("consultations"),
    ...READ_WRITE("enquiries"),
    ...READ_WRITE("hand-overs"),
    ...READ_WRITE("partners"),
    ...READ_WRITE("referrals"),
    "events:read",
    "members:read",
    "networks:read",
    "figures:read",
    "records:import",
    "triage:read",
    ...READ_WRITE("waiting"),
  ],
  "event-manager": [
    ...READ_WRITE("networks"),
    ...READ_WRITE("members"),
    ...READ_WRITE("events"),
    "figures:read",
    "events:import",
    "members:import",
  ],
  "immigration-officer": [...AUTHORITY, "compartment:immigration"],
  "naturalisation-officer": [...AUTHORITY, "compartment:naturalisation"],
  "region-administrator": [
    "compartment:advice",
    "compartment:integration",
    ...[
      "cases",
      "clients",
      "employers",
      "consultations",
      "enquiries",
      "hand-overs",
      "partners",
      "referrals",
      "networks",
      "members",
      "events",
      "staff",
      "settings",
      "waiting",
      "retention",
    ].flatMap(READ_WRITE),
    "audit:read",
    ...READ_WRITE("appointments"),
    "appointments:set-up",
    ...READ_WRITE("consents"),
    "consents:set-up",
    "records:import",
    "events:import",
    "members:import",
    "figures:read",
    "machine-clients:write",
    ...READ_WRITE("triage"),
    "waiting-devices:write",
  ],
  sponsor: ["figures:read"],
};

/** Whether somebody with these roles may; for whom one asks, not for oneself. */
export function rolesMay(roles: readonly string[], action: Action): boolean {
  return roles.some((role) => MAY[role as RegionRole]?.includes(action));
}

/** Only decides what is offered; whether it is allowed is decided by the services. */
export function may(region: OwnRegion | undefined, action: Action): boolean {
  return region?.roles.some((role) => MAY[role]?.includes(action)) ?? false;
}
