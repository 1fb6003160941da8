import { useMemo, useState } from "react";
import { useStale } from "@/components/Stale";
import { toast } from "@/components/Toasts";
import { call } from "@/lib/api/http";
import { useNetworks } from "@/lib/api/networks";
import { useRegionApi } from "@/lib/region";
import { useText } from "@/lib/text/useText";
import { type HeldEvent, useSaveEvent } from "../api/events";
import { type EventValues, eventFields, eventValues } from "../eventForm";
import { EventForm } from "./EventForm";

/** Changing an event; if somebody else was faster, both versions stand side by side. */
export function EditEvent({ event, onDone }: { event: HeldEvent; onDone: () => void }) {
  const text = useText();
  const api = useRegionApi();
  const save = useSaveEvent();
  const networks = useNetworks();
  const [base, setBase] = useState(event);
  const key = useMemo(() => crypto.randomUUID(), []);
  const send = (typed: EventValues, from: HeldEvent, onError?: (error: unknown) => void) =>
    save.mutate(
      { before: from, fields: eventFields(typed), key: `${key}-${from.version}` },
      {
        onSuccess: () => {
          toast(text("action.saved"));
          onDone();
        },
        onError: (error) => void stale.catchError(error, typed, onError),
      },
    );
  const stale = useStale<HeldEvent, EventValues>({
    load: () => call<HeldEvent>(api(`events/${event.id}`)),
    valuesOf: eventValues,
    prefix: "events",
    labels: { on: text("record.on"), from: text("record.at") },
    readings: {
      kind: "eventKind",
      municipality: "municipality",
      network: (id) => networks.data?.items.find((one) => one.id === id)?.name ?? id,
    },
    onTheirs: (theirs) => {
      setBase(theirs);
      save.reset();
    },
    onMine: (mine, theirs) => send(mine, theirs),
  });
  if (stale.view) return stale.view;
  return (
    <EventForm
      key={base.version}
      isNew={false}
      values={eventValues(base)}
      busy={save.isPending}
      error={save.error}
      onCancel={onDone}
      onSave={(typed, onError) => send(typed, base, onError)}
    />
  );
}
