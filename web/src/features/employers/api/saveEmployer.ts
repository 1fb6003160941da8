import { useMutation, useQueryClient } from "@tanstack/react-query";
import { call } from "@/lib/api/http";
import type { Employer } from "@/lib/api/shapes";
import { useRegionApi } from "@/lib/region";

interface Saving {
  /** Absent: a new employer. */
  id?: string | undefined;
  version?: number | undefined;
  fields: Record<string, unknown>;
  key: string;
}

/** The order to change what is stored; null where nothing differs. */
export function saving(fields: Saving["fields"], from: Employer | undefined, key: string): Saving | null {
  return Object.keys(fields).length === 0 ? null : { id: from?.id, version: from?.version, fields, key };
}

export function useSaveEmployer() {
  const api = useRegionApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version, fields, key }: Saving) =>
      id
        ? call<Employer>(api(`employers/${id}`), {
            method: "PATCH",
            body: fields,
            key,
            ...(version === undefined ? {} : { version }),
          })
        : call<Employer>(api("employers"), { method: "POST", body: fields, key }),
    onSuccess: (saved) => {
      queries.setQueryData([api("employers"), saved.id], saved);
      void queries.invalidateQueries({ queryKey: [api("employers")] });
    },
  });
}
