import { useMutation, useQueryClient } from "@tanstack/react-query";
import { call } from "@/lib/api/http";
import type { Client } from "@/lib/api/shapes";
import { useRegionApi } from "@/lib/region";

interface Saving {
  /** Absent: a new client. */
  id?: string | undefined;
  version?: number | undefined;
  fields: Record<string, unknown>;
  key: string;
}

/** The order to change what is stored; null where nothing differs. */
export function saving(fields: Saving["fields"], from: Client | undefined, key: string): Saving | null {
  return Object.keys(fields).length === 0 ? null : { id: from?.id, version: from?.version, fields, key };
}

export function useSaveClient() {
  const api = useRegionApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version, fields, key }: Saving) =>
      id
        ? call<Client>(api(`clients/${id}`), {
            method: "PATCH",
            body: fields,
            key,
            ...(version === undefined ? {} : { version }),
          })
        : call<Client>(api("clients"), { method: "POST", body: fields, key }),
    onSuccess: (saved) => {
      client.setQueryData([api("clients"), saved.id], saved);
      void client.invalidateQueries({ queryKey: [api("clients")] });
    },
  });
}
