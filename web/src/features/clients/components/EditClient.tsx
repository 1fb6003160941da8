import { useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useStale } from "@/components/Stale";
import { toast } from "@/components/Toasts";
import { call } from "@/lib/api/http";
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
        onError: (error) => void stale.catchError(error, typed, onError),
      },
    );
  };
  const stale = useStale<Client, ClientValues>({
    load: () => call<Client>(api(`clients/${client.id}`)),
    valuesOf: clientValues,
    prefix: "client",
    labels: { location: text("clients.where"), titleKind: text("client.title") },
    readings: {
      citizenships: "country",
      location: "location",
      municipality: "municipality",
      occupation: "occupation",
      preferredLanguage: "languageName",
      purpose: "purpose",
      targetGroup: "targetGroup",
      titleKind: "title",
    },
    onTheirs: (theirs) => {
      queries.setQueryData([api("clients"), theirs.id], theirs);
      setBase(theirs);
      save.reset();
    },
    onMine: (mine, theirs) => send(mine, theirs),
  });
  if (stale.view) return stale.view;
  return (
    <ClientForm
      key={base.version}
      isNew={false}
      values={clientValues(base)}
      busy={save.isPending}
      error={save.error}
      onCancel={onDone}
      onSave={(typed, onError) => send(typed, base, onError)}
    />
  );
}
