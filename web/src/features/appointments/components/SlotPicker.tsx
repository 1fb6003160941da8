import { useState } from "react";
import { Button } from "@/components/Button";
import { ChipChoice } from "@/components/Choice";
import { CheckField, DateField, SelectField, TextField } from "@/components/Field";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState } from "@/components/States";
import { type Calendar, type FreeTime, useSlots } from "@/lib/api/appointments";
import { instantOf, isoDay, plusDays, today } from "@/lib/text/format";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";

/** A time in a calendar; outside of its hours only where staff agreed to that. */
export interface Chosen {
  calendarId: string;
  startsAt: string;
  outsideHours: boolean;
}

interface Props {
  concern: string[];
  language: string;
  channel: string;
  calendars: Calendar[];
  /** From which day on is looked. */
  on: string;
  value: Chosen | null;
  error?: string | undefined;
  onChange: (chosen: Chosen | null) => void;
}

const DAYS = 7;

/** Free times of a week, day by day; or one that is agreed upon although the door is shut. */
export function SlotPicker(props: Props) {
  const text = useText();
  const format = useFormat();
  const [from, setFrom] = useState(props.on < today() ? today() : props.on);
  const [outside, setOutside] = useState(false);
  const to = plusDays(from, DAYS - 1);
  const { concern, language, channel, value, onChange } = props;
  const slots = useSlots({ concern, language, channel, from, to });
  const turn = (days: number) => setFrom(plusDays(from, days) < today() ? today() : plusDays(from, days));
  return (
    <>
      <div className="dayline">
        <Button onClick={() => turn(-DAYS)} disabled={from <= today()}>
          {text("appointments.earlier")}
        </Button>
        <DateField
          label={text("appointments.from")}
          value={from}
          min={today()}
          onChange={(event) => event.target.value && setFrom(event.target.value)}
        />
        <Button onClick={() => turn(DAYS)}>{text("appointments.later")}</Button>
      </div>
      {slots.error ? (
        <ErrorState error={slots.error} onRetry={() => void slots.refetch()} />
      ) : !slots.data ? (
        <Skeleton rows={3} />
      ) : slots.data.items.length === 0 ? (
        <p className="muted">
          {slots.data.calendars.length === 0
            ? text("appointments.nobodyOffers")
            : text("appointments.noSlots", { from: format.shortDay(from), to: format.shortDay(to) })}
        </p>
      ) : (
        <Days items={slots.data.items} calendars={slots.data.calendars} {...{ value, onChange }} />
      )}
      {props.error && <p className="field-error">{props.error}</p>}
      <CheckField
        label={text("appointments.outside")}
        hint={text("appointments.outsideHint")}
        checked={outside}
        onChange={(event) => {
          setOutside(event.target.checked);
          onChange(null);
        }}
      />
      {outside && <OutsideFields calendars={props.calendars} on={from} onChange={onChange} />}
    </>
  );
}

function Days({
  items,
  calendars,
  value,
  onChange,
}: {
  items: FreeTime[];
  calendars: { id: string; name: string }[];
  value: Chosen | null;
  onChange: (chosen: Chosen) => void;
}) {
  const format = useFormat();
  const days = Map.groupBy(items, (one) => isoDay(new Date(one.startsAt)));
  const name = (id: string) => calendars.find((one) => one.id === id)?.name ?? "";
  const keyOf = (one: { calendarId: string; startsAt: string }) => `${one.startsAt} ${one.calendarId}`;
  return (
    <section className="slotdays" tabIndex={-1}>
      {[...days].map(([day, times]) => (
        <ChipChoice
          key={day}
          name="slot"
          label={format.longDay(day)}
          choices={times.map((one) => ({
            value: keyOf(one),
            label:
              calendars.length > 1 ? (
                <>
                  {format.clock(one.startsAt)} <span className="muted">{name(one.calendarId)}</span>
                </>
              ) : (
                format.clock(one.startsAt)
              ),
          }))}
          value={value ? keyOf(value) : ""}
          onChange={(key) => {
            const [startsAt = "", calendarId = ""] = key.split(" ");
            onChange({ startsAt, calendarId, outsideHours: false });
          }}
        />
      ))}
    </section>
  );
}

function OutsideFields({
  calendars,
  on,
  onChange,
}: {
  calendars: Calendar[];
  on: string;
  onChange: (chosen: Chosen | null) => void;
}) {
  const text = useText();
  const [typed, setTyped] = useState({ calendar: calendars[0]?.id ?? "", day: on, time: "" });
  const change = (part: Partial<typeof typed>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    const whole = next.calendar && next.day && /^\d{2}:\d{2}$/.test(next.time);
    onChange(
      whole
        ? { calendarId: next.calendar, startsAt: instantOf(next.day, next.time), outsideHours: true }
        : null,
    );
  };
  return (
    <div className="two">
      <SelectField
        label={text("appointments.calendar")}
        value={typed.calendar}
        options={calendars.map((one) => ({ value: one.id, label: one.name }))}
        onChange={(event) => change({ calendar: event.target.value })}
      />
      <DateField
        label={text("appointments.day")}
        value={typed.day}
        onChange={(event) => change({ day: event.target.value })}
      />
      <TextField
        type="time"
        label={text("appointments.time")}
        value={typed.time}
        onChange={(event) => change({ time: event.target.value })}
      />
    </div>
  );
}
