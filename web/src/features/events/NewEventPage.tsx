import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { Page } from "@/components/Page";
import { NoRight } from "@/components/States";
import { toast } from "@/components/Toasts";
import { useMay, useRegionPath } from "@/lib/region";
import { useText } from "@/lib/text/useText";
import { forgetTyped } from "@/lib/typed";
import { useSaveEvent } from "./api/events";
import { EventForm } from "./components/EventForm";
import { eventFields, eventValues } from "./eventForm";

export default function NewEventPage() {
  const text = useText();
  const may = useMay();
  const path = useRegionPath();
  const navigate = useNavigate();
  const save = useSaveEvent();
  const values = useMemo(() => eventValues(), []);
  const key = useMemo(() => crypto.randomUUID(), []);
  return (
    <Page title={text("events.add")} crumb={{ to: path("events"), label: text("nav.events") }}>
      {may("events:write") ? (
        <EventForm
          isNew
          values={values}
          busy={save.isPending}
          error={save.error}
          onCancel={() => {
            forgetTyped();
            void navigate({ to: path("events") });
          }}
          onSave={(typed, onError) =>
            save.mutate(
              { fields: eventFields(typed), key },
              {
                onError,
                onSuccess: (event) => {
                  toast(text("client.added", { name: event.title }));
                  void navigate({ to: path(`events/${event.id}`) });
                },
              },
            )
          }
        />
      ) : (
        <NoRight />
      )}
    </Page>
  );
}
