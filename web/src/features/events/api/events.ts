import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "@/lib/api/http";
import type { Events } from "@/lib/api/schemas";
import { useRegionApi } from "@/lib/region";

export type EventFields = Events["EventForm"];

export type HeldEvent = Events["EventView"];

export function useEvent(id: string) {
  const api = useRegionApi();
  return useQuery({
    queryKey: [api("events"), id],
    queryFn: ({ signal }) => call<HeldEvent>(api(`events/${id}`), { signal }),
  });
}

interface Saving {
  before?: HeldEvent | undefined;
  fields: EventFields;
  key: string;
}

function useRefresh() {
  const api = useRegionApi();
  const queries = useQueryClient();
  return () => {
    void queries.invalidateQueries({ queryKey: [api("events")] });
    void queries.invalidateQueries({ queryKey: [api("figures")] });
  };
}

export function useSaveEvent() {
  const api = useRegionApi();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ before, fields, key }: Saving) =>
      before
        ? call<HeldEvent>(api(`events/${before.id}`), {
            method: "PUT",
            version: before.version,
            body: fields,
            key,
          })
        : call<HeldEvent>(api("events"), { method: "POST", body: fields, key }),
    onSuccess: refresh,
  });
}

export function useRemoveEvent() {
  const api = useRegionApi();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (event: HeldEvent) =>
      call<void>(api(`events/${event.id}`), { method: "DELETE", version: event.version }),
    onSuccess: refresh,
  });
}
