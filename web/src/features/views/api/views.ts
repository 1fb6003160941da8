import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "@/lib/api/http";
import type { Cases } from "@/lib/api/schemas";
import { useRegionApi } from "@/lib/region";

export type SavedView = Cases["SavedView"];
export type ListName = SavedView["list"];

/** One's own views of a list and those that colleagues share, by name. */
export function useViews(list: ListName) {
  const api = useRegionApi();
  return useQuery({
    queryKey: [api("views")],
    queryFn: ({ signal }) => call<{ items: SavedView[] }>(api("views"), { signal }),
    select: ({ items }) => items.filter((one) => one.list === list),
  });
}

type Act =
  | { kind: "add"; key: string; view: Cases["SaveView"] }
  | { kind: "change"; id: string; view: Cases["SaveView"] }
  | { kind: "first"; id: string; first: boolean }
  | { kind: "remove"; id: string };

export function useViewAct() {
  const api = useRegionApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (act: Act) => {
      switch (act.kind) {
        case "add":
          return call<SavedView>(api("views"), { method: "POST", body: act.view, key: act.key });
        case "change":
          return call<SavedView>(api(`views/${act.id}`), { method: "PUT", body: act.view });
        case "first":
          return call<SavedView>(api(`views/${act.id}/first`), { method: act.first ? "PUT" : "DELETE" });
        case "remove":
          return call<undefined>(api(`views/${act.id}`), { method: "DELETE" });
      }
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: [api("views")] }),
  });
}
