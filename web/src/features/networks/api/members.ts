import { useMutation, useQueryClient } from "@tanstack/react-query";
import { call } from "@/lib/api/http";
import type { Events } from "@/lib/api/schemas";
import { useRegionApi } from "@/lib/region";

export type MemberFields = Events["MemberForm"];

export type Member = Events["MemberView"];

interface Saving {
  before?: Member | undefined;
  fields: MemberFields;
  key: string;
}

export function useSaveMember() {
  const api = useRegionApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ before, fields, key }: Saving) =>
      before
        ? call<Member>(api(`members/${before.id}`), {
            method: "PUT",
            version: before.version,
            body: fields,
            key,
          })
        : call<Member>(api("members"), { method: "POST", body: fields, key }),
    onSuccess: () => {
      for (const one of ["members", "networks", "figures"]) {
        void queries.invalidateQueries({ queryKey: [api(one)] });
      }
    },
  });
}
