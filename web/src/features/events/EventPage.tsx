import { useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "@/components/Button";
import { Card, Essentials } from "@/components/Card";
import { Dash } from "@/components/DataTable";
import { Confirm } from "@/components/Dialog";
import { Page } from "@/components/Page";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState, FormProblem } from "@/components/States";
import { toast } from "@/components/Toasts";
import { useNetworks } from "@/lib/api/networks";
import { useCodes } from "@/lib/codes/useCodes";
import { useMay, useRegionPath } from "@/lib/region";
import { isoDay } from "@/lib/text/format";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { type HeldEvent, useEvent, useRemoveEvent } from "./api/events";
import { EditEvent } from "./components/EditEvent";

export default function EventPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const text = useText();
  const path = useRegionPath();
  const event = useEvent(id);
  const crumb = { to: path("events"), label: text("nav.events") };
  if (event.data) return <EventView key={event.data.id} event={event.data} crumb={crumb} />;
  return (
    <Page title={text("events.one")} crumb={crumb}>
      {event.error ? (
        <ErrorState error={event.error} onRetry={() => void event.refetch()} />
      ) : (
        <Skeleton rows={6} />
      )}
    </Page>
  );
}

function EventView({ event, crumb }: { event: HeldEvent; crumb: { to: string; label: string } }) {
  const text = useText();
  const codes = useCodes();
  const may = useMay();
  const [mode, setMode] = useState<"read" | "edit" | "remove">("read");
  return (
    <Page
      title={event.title}
      sub={codes.name("eventKind", event.kind)}
      crumb={crumb}
      actions={
        may("events:write") &&
        mode !== "edit" && (
          <>
            <Button kind="danger" onClick={() => setMode("remove")}>
              {text("action.delete")}
            </Button>
            <Button onClick={() => setMode("edit")}>{text("action.edit")}</Button>
          </>
        )
      }
    >
      {mode === "edit" ? <EditEvent event={event} onDone={() => setMode("read")} /> : <Read event={event} />}
      {mode === "remove" && <Remove event={event} onClose={() => setMode("read")} />}
    </Page>
  );
}

function Read({ event }: { event: HeldEvent }) {
  const text = useText();
  const codes = useCodes();
  const format = useFormat();
  const networks = useNetworks();
  const network = networks.data?.items.find((one) => one.id === event.network);
  const number = (value: number | null | undefined) => (value == null ? <Dash /> : format.figure(value));
  return (
    <div className="stack">
      <Essentials
        facts={[
          {
            name: text("consultations.when"),
            value: format.dayAndClock(event.startsAt),
            more: event.endsAt
              ? [
                  text("events.until", {
                    time:
                      isoDay(new Date(event.endsAt)) === isoDay(new Date(event.startsAt))
                        ? format.clock(event.endsAt)
                        : format.dayAndClock(event.endsAt),
                  }),
                ]
              : [],
          },
          {
            name: text("events.place"),
            value: event.place ?? <Dash />,
            more: event.municipality ? [codes.municipality(event.municipality)] : [],
          },
          {
            name: text("events.participants"),
            value: number(event.participants),
            more: [
              event.registrations != null && text("events.registered", { count: event.registrations }),
              event.capacity != null && text("events.seats", { count: event.capacity }),
            ].filter(Boolean),
          },
          { name: text("events.network"), value: network?.name ?? <Dash /> },
        ]}
      />
      {event.description && (
        <Card title={text("events.description")}>
          <p className="prose">{event.description}</p>
        </Card>
      )}
      {event.outcome && (
        <Card title={text("events.outcome")}>
          <p className="prose">{event.outcome}</p>
        </Card>
      )}
    </div>
  );
}

function Remove({ event, onClose }: { event: HeldEvent; onClose: () => void }) {
  const text = useText();
  const path = useRegionPath();
  const navigate = useNavigate();
  const remove = useRemoveEvent();
  return (
    <Confirm
      open
      title={text("events.removeTitle")}
      action={text("events.remove")}
      busy={remove.isPending}
      onClose={onClose}
      onConfirm={() =>
        remove.mutate(event, {
          onSuccess: () => {
            toast(text("events.removed", { name: event.title }));
            void navigate({ to: path("events") });
          },
        })
      }
    >
      <p>{text("events.removeHint", { name: event.title })}</p>
      <FormProblem error={remove.error} />
    </Confirm>
  );
}
