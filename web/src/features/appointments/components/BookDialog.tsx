import { useState } from "react";
import { ChipChecks, Segments } from "@/components/Choice";
import { Dialog, DialogActs } from "@/components/Dialog";
import { SelectField, TextArea, TextField } from "@/components/Field";
import { Skeleton } from "@/components/Skeleton";
import { EmptyState, FormProblem } from "@/components/States";
import { toast } from "@/components/Toasts";
import {
  type Booking,
  type Calendar,
  type Concern,
  useBook,
  useCalendars,
  useConcernName,
  useConcerns,
} from "@/lib/api/appointments";
import { useCodes } from "@/lib/codes/useCodes";
import { orNull } from "@/lib/form";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { type Chosen, SlotPicker } from "./SlotPicker";
import { type Who, WhoField } from "./WhoField";

const CHANNELS = ["IN_PERSON", "PHONE", "VIDEO"] as const;

/** Books an appointment for somebody: who, what for, how, then a time that is free. */
export function BookDialog({ on, onClose }: { on: string; onClose: () => void }) {
  const text = useText();
  const concerns = useConcerns();
  const calendars = useCalendars();
  if (!concerns.data || !calendars.data) {
    return (
      <Dialog open title={text("appointments.book")} onClose={onClose}>
        <Skeleton rows={5} />
      </Dialog>
    );
  }
  const offered = concerns.data.items.filter((one) => !one.retired);
  const used = calendars.data.items.filter((one) => !one.retired);
  if (offered.length === 0 || used.length === 0) {
    return (
      <Dialog open title={text("appointments.book")} onClose={onClose}>
        <EmptyState icon="calendar" title={text("appointments.notSetUp")}>
          {text("appointments.notSetUpHint")}
        </EmptyState>
      </Dialog>
    );
  }
  return <BookForm on={on} concerns={offered} calendars={used} onClose={onClose} />;
}

interface FormProps {
  on: string;
  concerns: Concern[];
  calendars: Calendar[];
  onClose: () => void;
}

interface Typed {
  who: Who | null;
  concern: string[];
  channel: string;
  language: string;
  slot: Chosen | null;
  email: string;
  phone: string;
  note: string;
}

function bookingOf(typed: Typed & { who: Who; slot: Chosen }): Booking {
  const { who, slot } = typed;
  return {
    ...slot,
    concernIds: typed.concern,
    channel: typed.channel as Booking["channel"],
    language: typed.language,
    clientId: who.kind === "CLIENT" ? who.id : null,
    employerId: who.kind === "EMPLOYER" ? who.id : null,
    name: who.kind === "NAME" ? who.name : null,
    email: orNull(typed.email),
    phone: orNull(typed.phone),
    note: orNull(typed.note),
  };
}

function BookForm({ on, concerns, calendars, onClose }: FormProps) {
  const text = useText();
  const format = useFormat();
  const codes = useCodes();
  const nameOf = useConcernName();
  const book = useBook();
  const languages = [...new Set(calendars.flatMap((one) => one.languages))];
  const [tried, setTried] = useState(false);
  const [typed, setTyped] = useState<Typed>({
    who: null,
    concern: concerns.length === 1 && concerns[0] ? [concerns[0].id] : [],
    channel: "IN_PERSON",
    language: languages.includes("de") ? "de" : (languages[0] ?? "de"),
    slot: null,
    email: "",
    phone: "",
    note: "",
  });
  // what was changed is another appointment; the same one sent again is not
  const [key, setKey] = useState(() => crypto.randomUUID());
  const change = (part: Partial<Typed>) => {
    setKey(crypto.randomUUID());
    setTyped((before) => ({ ...before, ...part }));
  };
  const { who, slot } = typed;
  const required = (missing: boolean) => (tried && missing ? text("field.required") : undefined);
  const send = () => {
    setTried(true);
    if (!who || !slot || typed.concern.length === 0) return;
    book.mutate(
      { booking: bookingOf({ ...typed, who, slot }), key },
      {
        onSuccess: (booked) => {
          toast(text("appointments.booked", { name: who.name, time: format.dayAndClock(booked.startsAt) }));
          onClose();
        },
        onError: () => change({ slot: null }),
      },
    );
  };
  return (
    <Dialog
      wide
      open
      title={text("appointments.book")}
      onClose={onClose}
      footer={
        <DialogActs onClose={onClose} busy={book.isPending} onClick={send}>
          {text("appointments.book")}
        </DialogActs>
      }
    >
      <form className="form" noValidate onSubmit={(event) => event.preventDefault()}>
        <WhoField who={who} error={required(!who)} onChange={(one) => change({ who: one })} />
        <ChipChecks
          label={text("appointments.concerns")}
          choices={concerns.map((one) => ({
            value: one.id,
            label: `${nameOf(one.names)} (${format.minutes(one.minutes)})`,
          }))}
          value={typed.concern}
          error={required(typed.concern.length === 0)}
          onChange={(concern) => change({ concern, slot: null })}
        />
        <div className="two">
          <Segments
            label={text("appointments.channel")}
            choices={codes.choices("channel", CHANNELS)}
            value={typed.channel}
            onChange={(channel) => change({ channel, slot: null })}
          />
          <SelectField
            label={text("appointments.language")}
            options={languages.map((one) => ({ value: one, label: format.language(one) }))}
            value={typed.language}
            onChange={(event) => change({ language: event.target.value, slot: null })}
          />
        </div>
        {typed.concern.length > 0 && (
          <SlotPicker
            {...{ on, calendars }}
            concern={typed.concern}
            language={typed.language}
            channel={typed.channel}
            value={slot}
            error={required(!slot)}
            onChange={(chosen) => change({ slot: chosen })}
          />
        )}
        <div className="two">
          <TextField
            type="email"
            label={text("client.email")}
            hint={text("appointments.emailHint")}
            optional
            value={typed.email}
            onChange={(event) => change({ email: event.target.value })}
          />
          <TextField
            type="tel"
            label={text("client.phone")}
            optional
            value={typed.phone}
            onChange={(event) => change({ phone: event.target.value })}
          />
        </div>
        <TextArea
          rows={2}
          label={text("appointments.note")}
          optional
          value={typed.note}
          onChange={(event) => change({ note: event.target.value })}
        />
        <FormProblem error={book.error} />
      </form>
    </Dialog>
  );
}
