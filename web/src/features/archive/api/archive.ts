import { useMutation, useQueryClient } from "@tanstack/react-query";
import { toast } from "@/components/Toasts";
import { call } from "@/lib/api/http";
import type { Client, Employer } from "@/lib/api/shapes";
import { useRegionApi } from "@/lib/region";
import { useText } from "@/lib/text/useText";

export type Kind = "clients" | "employers";

interface Order {
  id: string;
  version: number;
  act: "archive" | "restore";
}

/** Puts somebody aside or takes them up again; each can be undone at once. */
export function useArchive(kind: Kind, name: string) {
  const api = useRegionApi();
  const text = useText();
  const queries = useQueryClient();
  const move = useMutation({
    mutationFn: ({ id, version, act }: Order) =>
      call<Client | Employer>(api(`${kind}/${id}/${act}`), { method: "POST", version }),
    onSuccess: (saved, { act }) => {
      queries.setQueryData([api(kind), saved.id], saved);
      void queries.invalidateQueries({ queryKey: [api(kind)] });
      void queries.invalidateQueries({ queryKey: [api("search")] });
      toast(text(act === "archive" ? "archive.done" : "archive.restored", { name }), {
        undo: () =>
          move.mutate({
            id: saved.id,
            version: saved.version,
            act: act === "archive" ? "restore" : "archive",
          }),
      });
    },
    onError: () => {
      toast(text("archive.failed"), { tone: "danger" });
      void queries.invalidateQueries({ queryKey: [api(kind)] });
    },
  });
  return move;
}
