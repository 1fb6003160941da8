import { useMutation, useQueryClient } from "@tanstack/react-query";
import { call } from "@/lib/api/http";
import { useRegionApi } from "@/lib/region";

export interface MemberFields {
  network: string;
  kind: string;
  name: string;
  organisation?: string | null;
  email?: string | null;
  phone?: string | null;
  countries: string[];
  industries: string[];
  offers?: string | null;
  seeks?: string | null;
  joinedOn: string;
  leftOn?: string | null;
}

export interface Member extends MemberFields {
  id: string;
  version: number;
  createdAt: string;
}

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
