import { useEdit } from "@/components/useEdit";
import { call } from "@/lib/api/http";
import { useNetworks } from "@/lib/api/networks";
import { useRegionApi } from "@/lib/region";
import { useText } from "@/lib/text/useText";
import { type HeldEvent, useSaveEvent } from "../api/events";
import { eventFields, eventValues } from "../eventForm";
import { EventForm } from "./EventForm";

export function EditEvent({ event, onDone }: { event: HeldEvent; onDone: () => void }) {
  const text = useText();
  const api = useRegionApi();
  const networks = useNetworks();
  const edit = useEdit({
    stored: event,
    load: () => call<HeldEvent>(api(`events/${event.id}`)),
    valuesOf: eventValues,
    saving: useSaveEvent(),
    order: (typed, before, key) => ({ before, fields: eventFields(typed), key }),
    onDone,
    prefix: "events",
    labels: { on: text("record.on"), from: text("record.at") },
    readings: {
      kind: "eventKind",
      municipality: "municipality",
      network: (id) => networks.data?.items.find((one) => one.id === id)?.name ?? id,
    },
  });
  if (edit.stale) return edit.stale;
  return (
    <EventForm
      key={edit.base?.version}
      isNew={false}
      values={eventValues(edit.base)}
      busy={edit.busy}
      error={edit.error}
      onCancel={onDone}
      onSave={edit.send}
    />
  );
}
