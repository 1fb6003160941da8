import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { type Appointment, useConcernName, useStep, useWaits, whoOf } from "@/lib/api/appointments";
import { useCodes } from "@/lib/codes/useCodes";
import { useRecorder } from "@/lib/record";
import { useMay, useRegionPath } from "@/lib/region";
import { isoDay, today } from "@/lib/text/format";
import { useFormat } from "@/lib/text/useFormat";
import { useProblemText } from "@/lib/text/useProblemText";
import { useText } from "@/lib/text/useText";
import { Badge, type Tone } from "./Badge";
import { Button } from "./Button";
import { cx } from "./cx";
import { toast } from "./Toasts";
import "./appointment.css";

const TONES: Record<Appointment["status"], Tone> = {
  RESERVED: "info",
  BOOKED: "info",
  ARRIVED: "success",
  MISSED: "warning",
  CANCELLED: "neutral",
  LAPSED: "neutral",
};

interface Props {
  appointment: Appointment;
  /** The most urgent of its section: its action is filled. */
  first?: boolean;
  /** With the day, where more than one is shown. */
  dated?: boolean;
  /** Where it is about something else than who is here. */
  quiet?: boolean;
  /** Further actions, at the end. */
  more?: ReactNode;
}

/** When, who, what for, and the one thing to do now. */
export function AppointmentItem({ appointment, first, dated, quiet, more }: Props) {
  const text = useText();
  const format = useFormat();
  const codes = useCodes();
  const nameOf = useConcernName();
  const path = useRegionPath();
  const { client, employer } = appointment;
  const who = whoOf(appointment);
  const page = client ? `clients/${client.id}` : employer ? `employers/${employer.id}` : null;
  return (
    <li className={cx("item appt", dated && "is-dated")}>
      <time dateTime={appointment.startsAt} className="appt-time">
        {dated && <span className="muted">{format.day(appointment.startsAt)}</span>}
        <b>{format.clock(appointment.startsAt)}</b>
        <span className="muted">
          {text("appointments.until", { time: format.clock(appointment.endsAt) })}
        </span>
      </time>
      <div>
        <p className="t">
          {page ? <Link to={path(page)}>{who}</Link> : <bdi>{who}</bdi>}{" "}
          {appointment.status !== "BOOKED" && (
            <Badge tone={TONES[appointment.status]}>
              {text.or(`appointments.status.${appointment.status}`, appointment.status)}
            </Badge>
          )}
        </p>
        <p className="m">
          {appointment.concerns.map((one) => nameOf(one.names)).join(", ")} ·{" "}
          {codes.name("channel", appointment.channel)} · {format.language(appointment.language)}
        </p>
        <p className="m">
          {appointment.calendar.name} · {appointment.reference}
        </p>
        {appointment.note && <p className="m">{appointment.note}</p>}
      </div>
      <div className="appt-act">
        {!quiet && <Actions appointment={appointment} first={first ?? false} />}
        {more}
      </div>
    </li>
  );
}

function Actions({ appointment, first }: { appointment: Appointment; first: boolean }) {
  const text = useText();
  const may = useMay();
  const recorder = useRecorder();
  const words = useProblemText();
  const step = useStep();
  const waits = useWaits();
  const [now] = useState(() => new Date().toISOString());
  const { client, employer, status } = appointment;
  const who = whoOf(appointment);
  const go = (to: "arrival" | "absence") =>
    step.mutate(
      { appointment, step: to },
      { onError: (error) => toast(words(error).title, { tone: "danger" }) },
    );
  if (!may("appointments:write")) return null;
  if (status === "ARRIVED" && may("consultations:write")) {
    return (
      <Button
        kind={first ? "primary" : "secondary"}
        aria-label={text("appointments.recordWith", { name: who })}
        onClick={() =>
          recorder.record({
            ...(client ? { client } : {}),
            ...(employer ? { employer } : {}),
            topics: [...new Set(appointment.concerns.flatMap((one) => one.topics))],
            language: appointment.language,
            channel: appointment.channel,
          })
        }
      >
        {text("shell.record")}
      </Button>
    );
  }
  const toCome = isoDay(new Date(appointment.startsAt)) > today();
  if (toCome || (status !== "BOOKED" && status !== "MISSED")) return null;
  return (
    <>
      <Button
        kind={first && status === "BOOKED" ? "primary" : "secondary"}
        aria-label={text("appointments.arrivedOf", { name: who })}
        busy={step.isPending}
        onClick={() => go("arrival")}
      >
        {text("appointments.arrived")}
      </Button>
      {appointment.channel === "IN_PERSON" && isoDay(new Date(appointment.startsAt)) === today() && (
        <Button
          kind="tertiary"
          aria-label={text("appointments.waitsOf", { name: who })}
          busy={waits.isPending}
          onClick={() =>
            waits.mutate(appointment, {
              onSuccess: ({ slip }) =>
                toast(text("appointments.waiting", { name: who, sign: slip.callSign })),
              onError: (error) => toast(words(error).title, { tone: "danger" }),
            })
          }
        >
          {text("appointments.waits")}
        </Button>
      )}
      {status === "BOOKED" && appointment.startsAt <= now && (
        <Button
          kind="tertiary"
          aria-label={text("appointments.missedOf", { name: who })}
          busy={step.isPending}
          onClick={() => go("absence")}
        >
          {text("appointments.missed")}
        </Button>
      )}
    </>
  );
}
