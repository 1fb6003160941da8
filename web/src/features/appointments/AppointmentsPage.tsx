import { useState } from "react";
import { z } from "zod";
import { AppointmentItem } from "@/components/AppointmentItem";
import { Button, ButtonLink, IconButton } from "@/components/Button";
import { Card } from "@/components/Card";
import { DateField, SelectField } from "@/components/Field";
import { Page } from "@/components/Page";
import { Skeleton } from "@/components/Skeleton";
import { EmptyState, ErrorState, NoRight } from "@/components/States";
import { type Appointment, useAppointments, useCalendars } from "@/lib/api/appointments";
import { useMay, useRegionPath } from "@/lib/region";
import { plusDays, today } from "@/lib/text/format";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { useFilters } from "@/lib/useFilters";
import { BookDialog } from "./components/BookDialog";
import { FeedDialog } from "./components/FeedDialog";
import { ItemMenu } from "./components/ItemMenu";
import "./appointments.css";

const schema = z.object({
  on: z.iso.date().optional().catch(undefined),
  calendar: z.string().optional().catch(undefined),
});

/** The appointments of a day: with whom, what for, and what became of them. */
export default function AppointmentsPage() {
  const text = useText();
  const may = useMay();
  const path = useRegionPath();
  const { filters, set } = useFilters(schema);
  const [booking, setBooking] = useState(false);
  const [subscribing, setSubscribing] = useState(false);
  const on = filters.on ?? today();
  const format = useFormat();
  return (
    <Page
      title={text("nav.appointments")}
      sub={format.longDay(on)}
      actions={
        <>
          {may("appointments:read") && (
            <Button kind="tertiary" onClick={() => setSubscribing(true)}>
              {text("feed.action")}
            </Button>
          )}
          {may("appointments:read") && (
            <ButtonLink to={path("appointments/earlier")} icon="clock">
              {text("earlier.title")}
            </ButtonLink>
          )}
          {may("appointments:read") && (
            <ButtonLink to={path("appointments/hours")} icon="gear">
              {text("appointments.setUp")}
            </ButtonLink>
          )}
          {may("appointments:write") && (
            <Button icon="plus" onClick={() => setBooking(true)}>
              {text("appointments.book")}
            </Button>
          )}
        </>
      }
    >
      {may("appointments:read") ? (
        <>
          <DayLine on={on} calendar={filters.calendar ?? ""} onChange={set} />
          <DayList on={on} calendar={filters.calendar ?? ""} onBook={() => setBooking(true)} />
        </>
      ) : (
        <NoRight />
      )}
      {subscribing && <FeedDialog onClose={() => setSubscribing(false)} />}
      {booking && <BookDialog on={on} onClose={() => setBooking(false)} />}
    </Page>
  );
}

function DayLine({
  on,
  calendar,
  onChange,
}: {
  on: string;
  calendar: string;
  onChange: (change: { on?: string | undefined; calendar?: string }) => void;
}) {
  const text = useText();
  const calendars = useCalendars();
  const go = (day: string) => onChange({ on: day === today() ? undefined : day });
  return (
    <search className="dayline" aria-label={text("appointments.day")}>
      <IconButton label={text("appointments.before")} icon="before" onClick={() => go(plusDays(on, -1))} />
      <DateField
        label={text("appointments.day")}
        value={on}
        onChange={(event) => event.target.value && go(event.target.value)}
      />
      <IconButton label={text("appointments.after")} icon="after" onClick={() => go(plusDays(on, 1))} />
      {on !== today() && (
        <Button kind="tertiary" onClick={() => go(today())}>
          {text("nav.today")}
        </Button>
      )}
      {calendars.data && calendars.data.items.length > 1 && (
        <SelectField
          label={text("appointments.calendar")}
          value={calendar}
          empty={text("filter.all")}
          options={calendars.data.items.map((one) => ({ value: one.id, label: one.name }))}
          onChange={(event) => onChange({ calendar: event.target.value })}
        />
      )}
    </search>
  );
}

function DayList({ on, calendar, onBook }: { on: string; calendar: string; onBook: () => void }) {
  const text = useText();
  const may = useMay();
  const list = useAppointments(on);
  const now = new Date().toISOString();
  if (list.error) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  if (!list.data) return <Skeleton rows={6} />;
  const items = list.data.items.filter((one) => !calendar || one.calendar.id === calendar);
  if (items.length === 0) {
    return (
      <EmptyState
        icon="calendar"
        title={text("appointments.none")}
        action={
          may("appointments:write") && (
            <Button kind="primary" onClick={onBook}>
              {text("appointments.book")}
            </Button>
          )
        }
      >
        {text("appointments.noneHint")}
      </EmptyState>
    );
  }
  const next = items.find((one: Appointment) => one.status === "BOOKED" && one.endsAt >= now);
  return (
    <Card flush title={text("appointments.ofDay")} count={items.length}>
      <ul>
        {items.map((one) => (
          <AppointmentItem
            key={one.id}
            appointment={one}
            first={one.id === next?.id}
            more={<ItemMenu appointment={one} />}
          />
        ))}
      </ul>
    </Card>
  );
}
