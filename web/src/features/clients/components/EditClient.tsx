import { useQueryClient } from "@tanstack/react-query";
import { useEdit } from "@/components/useEdit";
import { call } from "@/lib/api/http";
import type { Client } from "@/lib/api/shapes";
import { useRegionApi } from "@/lib/region";
import { useText } from "@/lib/text/useText";
import { saving, useSaveClient } from "../api/saveClient";
import { clientFields, clientValues } from "../clientForm";
import { ClientForm } from "./ClientForm";

export function EditClient({ client, onDone }: { client: Client; onDone: () => void }) {
  const text = useText();
  const api = useRegionApi();
  const queries = useQueryClient();
  const edit = useEdit({
    stored: client,
    load: () => call<Client>(api(`clients/${client.id}`)),
    valuesOf: clientValues,
    saving: useSaveClient(),
    order: (typed, from, key) => saving(clientFields(typed, from), from, key),
    onDone,
    onTheirs: (theirs) => queries.setQueryData([api("clients"), theirs.id], theirs),
    prefix: "client",
    labels: {
      location: text("clients.where"),
      titleKind: text("client.title"),
      titleUntil: text("client.titleUntil"),
      titleConditions: text("client.titleConditions"),
    },
    readings: {
      citizenships: "country",
      employment: "employment",
      location: "location",
      municipality: "municipality",
      occupation: "occupation",
      preferredLanguage: "languageName",
      purpose: "purpose",
      targetGroup: "targetGroup",
      titleKind: "title",
    },
  });
  if (edit.stale) return edit.stale;
  return (
    <ClientForm
      key={edit.base?.version}
      isNew={false}
      values={clientValues(edit.base)}
      busy={edit.busy}
      error={edit.error}
      onCancel={onDone}
      onSave={edit.send}
    />
  );
}
