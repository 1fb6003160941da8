import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "@/lib/api/http";
import type { Part } from "@/lib/api/list";
import type { Tenants } from "@/lib/api/schemas";

type Member = Tenants["StaffMember"];
/** Of a region, or of the platform, where nobody has a version or a second factor on show. */
export type Person = (Member | Tenants["PlatformPerson"]) & Partial<Pick<Member, "version" | "secondFactor">>;

/** People of a region (`/api/regions/…/staff`) or of the platform (`/api/platform/accounts`). */
export function usePeople(path: string) {
  return useQuery({
    queryKey: [path],
    queryFn: ({ signal }) => call<Part<Person>>(path, { signal }),
  });
}

export interface Invitation {
  name: string;
  email: string;
  roles: string[];
}

function useRefresh(path: string) {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: [path] });
}

export function useInvite(path: string) {
  return useMutation({
    mutationFn: ({ key, invitation }: { key: string; invitation: Invitation }) =>
      call<Person>(path, { method: "POST", body: invitation, key }),
    onSuccess: useRefresh(path),
  });
}

type Change =
  | { kind: "roles"; roles: string[] }
  | { kind: "locked"; locked: boolean }
  | { kind: "remind" }
  | { kind: "remove" };

function send(path: string, person: Person, change: Change): Promise<unknown> {
  const at = `${path}/${person.id}`;
  const version = person.version === undefined ? {} : { version: person.version };
  switch (change.kind) {
    case "roles":
      return call(at, { method: "PATCH", body: { roles: change.roles }, ...version });
    case "locked":
      return call(at, { method: "PATCH", body: { locked: change.locked }, ...version });
    case "remind":
      return call(`${at}/invitation`, { method: "POST" });
    case "remove":
      return person.version === undefined
        ? call(at, { method: "PATCH", body: { roles: [] } })
        : call(at, { method: "DELETE", ...version });
  }
}

export function useChangePerson(path: string) {
  return useMutation({
    mutationFn: ({ person, change }: { person: Person; change: Change }) => send(path, person, change),
    onSuccess: useRefresh(path),
  });
}
