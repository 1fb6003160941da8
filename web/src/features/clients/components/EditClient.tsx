import { useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { StaleState } from "@/components/States";
import { toast } from "@/components/Toasts";
import { call } from "@/lib/api/http";
import { Problem } from "@/lib/api/problem";
import type { Client } from "@/lib/api/shapes";
import { useRegionApi } from "@/lib/region";
import { useText } from "@/lib/text/useText";
import { useSaveClient } from "../api/saveClient";
import { type ClientValues, clientFields, clientValues } from "../clientForm";
import { ClientForm } from "./ClientForm";

/** Changing a file; if somebody else was faster, both versions stand side by side. */
export function EditClient({ client, onDone }: { client: Client; onDone: () => void }) {
  const text = useText();
  const api = useRegionApi();
  const queries = useQueryClient();
  const save = useSaveClient();
  const [base, setBase] = useState(client);
  const [stale, setStale] = useState<{ mine: ClientValues; theirs: Client } | null>(null);
  const [values, setValues] = useState(() => clientValues(client));
  const key = useMemo(() => crypto.randomUUID(), []);
  const send = (typed: ClientValues, from: Client, onError?: (error: unknown) => void) => {
    const changed = clientFields(typed, from);
    if (Object.keys(changed).length === 0) return onDone();
    save.mutate(
      { id: from.id, version: from.version, fields: changed, key: `${key}-${from.version}` },
      {
        onSuccess: () => {
          toast(text("action.saved"));
          onDone();
        },
        onError: async (error) => {
          if (error instanceof Problem && error.stale) {
            setStale({ mine: typed, theirs: await call<Client>(api(`clients/${from.id}`)) });
          } else onError?.(error);
        },
      },
    );
  };
  const takeTheirs = (theirs: Client) => {
    queries.setQueryData([api("clients"), theirs.id], theirs);
    setBase(theirs);
    setValues(clientValues(theirs));
    setStale(null);
    save.reset();
  };
  if (stale) {
    return (
      <StaleState
        fields={differences(stale.mine, clientValues(stale.theirs)).map(([name, mine, theirs]) => ({
          name: text.or(`client.${name}`, name),
          mine,
          theirs,
        }))}
        onTakeTheirs={() => takeTheirs(stale.theirs)}
        onKeepMine={() => {
          setStale(null);
          send(stale.mine, stale.theirs);
        }}
      />
    );
  }
  return (
    <ClientForm
      isNew={false}
      values={values}
      busy={save.isPending}
      error={save.error}
      onCancel={onDone}
      onSave={(typed, onError) => send(typed, base, onError)}
    />
  );
}

function differences(mine: ClientValues, theirs: ClientValues): [string, string, string][] {
  const shown = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
  return Object.keys(mine)
    .map(
      (name) => [name, shown(mine[name as never]), shown(theirs[name as never])] as [string, string, string],
    )
    .filter(([, one, other]) => one !== other);
}
