import { useState } from "react";
import { AppointmentItem } from "@/components/AppointmentItem";
import { Badge, Note } from "@/components/Badge";
import { Button } from "@/components/Button";
import { Card } from "@/components/Card";
import { Page } from "@/components/Page";
import { Skeleton } from "@/components/Skeleton";
import { EmptyState, ErrorState, NoRight } from "@/components/States";
import {
  type Appointment,
  type Calendar,
  type Concern,
  useCalendars,
  useConcernName,
  useConcerns,
  useConflicts,
  useStep,
  whoOf,
} from "@/lib/api/appointments";
import { useCodes } from "@/lib/codes/useCodes";
import { useMay, useRegionPath } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { CalendarDialog } from "./components/CalendarDialog";
import { ConcernDialog } from "./components/ConcernDialog";
import { ItemMenu } from "./components/ItemMenu";
import "./appointments.css";

/** What people can come for, to whom, and when the door is open. */
export default function HoursPage() {
  const text = useText();
  const may = useMay();
  const path = useRegionPath();
  return (
    <Page
      title={text("appointments.setUp")}
      sub={text("appointments.setUpSub")}
      crumb={{ to: path("appointments"), label: text("nav.appointments") }}
    >
      {may("appointments:read") ? (
        <div className="stack">
          <Conflicts />
          <Calendars />
          <Concerns />
        </div>
      ) : (
        <NoRight />
      )}
    </Page>
  );
}

function Conflicts() {
  const calendars = useCalendars();
  return (calendars.data?.items ?? []).map((one) => <ConflictsOf key={one.id} calendar={one} />);
}

/** Hours were changed after these were booked: nothing is lost, somebody has to decide. */
function ConflictsOf({ calendar }: { calendar: Calendar }) {
  const text = useText();
  const conflicts = useConflicts(calendar.id);
  if (!conflicts.data || conflicts.data.items.length === 0) return null;
  return (
    <Card
      urgent
      flush
      icon="alert"
      title={text("appointments.conflicts", { name: calendar.name })}
      count={conflicts.data.items.length}
    >
      <p className="conflict-hint">{text("appointments.conflictsHint")}</p>
      <ul>
        {conflicts.data.items.map((one) => (
          <AppointmentItem
            key={one.id}
            dated
            quiet
            appointment={one}
            more={
              <>
                <KeepButton appointment={one} />
                <ItemMenu appointment={one} />
              </>
            }
          />
        ))}
      </ul>
    </Card>
  );
}

function KeepButton({ appointment }: { appointment: Appointment }) {
  const text = useText();
  const may = useMay();
  const step = useStep();
  if (!may("appointments:write")) return null;
  return (
    <Button
      kind="tertiary"
      busy={step.isPending}
      aria-label={text("appointments.keepOf", { name: whoOf(appointment) })}
      onClick={() => step.mutate({ appointment, step: "keeping" })}
    >
      {text("appointments.keep")}
    </Button>
  );
}

function Calendars() {
  const text = useText();
  const format = useFormat();
  const may = useMay();
  const calendars = useCalendars();
  const [open, setOpen] = useState<Calendar | "new" | null>(null);
  const setUp = may("appointments:set-up");
  const add = setUp && (
    <Button icon="plus" onClick={() => setOpen("new")}>
      {text("calendars.add")}
    </Button>
  );
  return (
    <Card flush title={text("calendars.title")} action={add}>
      {calendars.error ? (
        <ErrorState error={calendars.error} onRetry={() => void calendars.refetch()} />
      ) : !calendars.data ? (
        <Skeleton rows={3} />
      ) : calendars.data.items.length === 0 ? (
        <EmptyState icon="calendar" title={text("calendars.none")}>
          {text("calendars.noneHint")}
        </EmptyState>
      ) : (
        <ul className="setup-list">
          {calendars.data.items.map((one) => (
            <li key={one.id} className="item">
              <div>
                <p className="t">
                  {one.name} {one.retired && <Badge>{text("appointments.retired")}</Badge>}
                </p>
                <p className="m">
                  {one.place} · {format.list(one.languages.map((tag) => format.language(tag)))}
                </p>
                <p className="m">{weekText(one, text)}</p>
              </div>
              {setUp && (
                <Button
                  aria-label={text("appointments.changeOf", { name: one.name })}
                  onClick={() => setOpen(one)}
                >
                  {text("action.change")}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {open && (
        <CalendarDialog {...(open === "new" ? {} : { calendar: open })} onClose={() => setOpen(null)} />
      )}
    </Card>
  );
}

/** "Mo. 9:00–12:00, Di. 14:00–17:00": the week in one line. */
function weekText(calendar: Calendar, text: ReturnType<typeof useText>): string {
  if (calendar.week.length === 0) return text("calendars.noHours");
  return calendar.week
    .map((one) => `${text(`weekday.${one.weekday}`)} ${one.opensAt}–${one.shutsAt}`)
    .join(", ");
}

function Concerns() {
  const text = useText();
  const format = useFormat();
  const codes = useCodes();
  const may = useMay();
  const nameOf = useConcernName();
  const concerns = useConcerns();
  const [open, setOpen] = useState<Concern | "new" | null>(null);
  const setUp = may("appointments:set-up");
  const add = setUp && (
    <Button icon="plus" onClick={() => setOpen("new")}>
      {text("concerns.add")}
    </Button>
  );
  return (
    <Card flush title={text("concerns.title")} action={add}>
      {concerns.error ? (
        <ErrorState error={concerns.error} onRetry={() => void concerns.refetch()} />
      ) : !concerns.data ? (
        <Skeleton rows={3} />
      ) : concerns.data.items.length === 0 ? (
        <EmptyState icon="speech" title={text("concerns.none")}>
          {text("concerns.noneHint")}
        </EmptyState>
      ) : (
        <ul className="setup-list">
          {concerns.data.items.map((one) => (
            <li key={one.id} className="item">
              <div>
                <p className="t">
                  {nameOf(one.names)} {one.retired && <Badge>{text("appointments.retired")}</Badge>}
                </p>
                <p className="m">
                  {format.minutes(one.minutes)} · {codes.name("audience", one.forWhom)} ·{" "}
                  {one.topics.map((topic) => codes.name("topic", topic)).join(", ")}
                </p>
                <p className="m">
                  {text("concerns.inLanguages", {
                    languages: format.list(one.names.map((name) => format.language(name.language))),
                  })}
                </p>
              </div>
              {setUp && (
                <Button
                  aria-label={text("appointments.changeOf", { name: nameOf(one.names) })}
                  onClick={() => setOpen(one)}
                >
                  {text("action.change")}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {!setUp && <Note>{text("appointments.setUpWho")}</Note>}
      {open && <ConcernDialog {...(open === "new" ? {} : { concern: open })} onClose={() => setOpen(null)} />}
    </Card>
  );
}
