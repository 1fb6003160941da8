import { Link } from "@tanstack/react-router";
import "@/components/badge.css";
import { Button } from "@/components/Button";
import { toast } from "@/components/Toasts";
import { useConcernName, whoOf } from "@/lib/api/appointments";
import { useCodes } from "@/lib/codes/useCodes";
import { useMay, useRegionPath } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useProblemText } from "@/lib/text/useProblemText";
import { useText } from "@/lib/text/useText";
import { type EarlierLine, type EarlierStep, useEarlierStep, type Wishes } from "../api/earlier";
import { ItemMenu } from "./ItemMenu";

/** When they come now, what would suit them, and what is held. */
export function EarlierItem({ line }: { line: EarlierLine }) {
  const text = useText();
  const format = useFormat();
  const codes = useCodes();
  const nameOf = useConcernName();
  const path = useRegionPath();
  const wishes = useWishes();
  const { appointment, earlier } = line;
  const { client, employer } = appointment;
  const { wish, offer } = earlier;
  const who = whoOf(appointment);
  const page = client ? `clients/${client.id}` : employer ? `employers/${employer.id}` : null;
  return (
    <li className="item appt earlier-item">
      <time dateTime={appointment.startsAt} className="appt-time">
        <span className="muted">{format.day(appointment.startsAt)}</span>
        <b>{format.clock(appointment.startsAt)}</b>
      </time>
      <div>
        <p className="t">{page ? <Link to={path(page)}>{who}</Link> : <bdi>{who}</bdi>}</p>
        {offer && (
          <p className="note" data-tone="success">
            <span>
              {text("earlier.held", {
                time: format.dayAndClock(offer.startsAt),
                until: format.dayAndClock(offer.heldUntil),
              })}
              {!appointment.email && (
                <>
                  {" "}
                  {text("earlier.call")}{" "}
                  {appointment.phone && <a href={`tel:${appointment.phone}`}>{appointment.phone}</a>}
                </>
              )}
            </span>
          </p>
        )}
        <p className="m">
          {appointment.concerns.map((one) => nameOf(one.names)).join(", ")} ·{" "}
          {codes.name("channel", appointment.channel)} · {format.language(appointment.language)}
        </p>
        {wish && (
          <p className="m">
            {text("earlier.wished", { wishes: wishes(wish.wanted) })} ·{" "}
            {text("earlier.since", { time: format.dayAndClock(wish.askedAt) })}
          </p>
        )}
      </div>
      <div className="appt-act">
        <Actions line={line} />
        <ItemMenu appointment={appointment} wishes={wish?.wanted} />
      </div>
    </li>
  );
}

function Actions({ line }: { line: EarlierLine }) {
  const text = useText();
  const may = useMay();
  const format = useFormat();
  const words = useProblemText();
  const step = useEarlierStep();
  const name = whoOf(line.appointment);
  const { offer } = line.earlier;
  if (!may("appointments:write")) return null;
  const go = (to: EarlierStep, done?: string) =>
    step.mutate(
      { line, step: to },
      {
        onSuccess: () => done && toast(done),
        onError: (error) => toast(words(error).title, { tone: "danger" }),
      },
    );
  return (
    <>
      {offer && (
        <>
          <Button
            kind="primary"
            aria-label={text("earlier.takeOf", { name })}
            busy={step.isPending}
            onClick={() =>
              go("acceptance", text("appointments.moved", { name, time: format.dayAndClock(offer.startsAt) }))
            }
          >
            {text("earlier.take")}
          </Button>
          <Button
            aria-label={text("earlier.refuseOf", { name })}
            busy={step.isPending}
            onClick={() => go("refusal")}
          >
            {text("earlier.refuse")}
          </Button>
        </>
      )}
      <Button
        kind="tertiary"
        aria-label={text("earlier.stopOf", { name })}
        busy={step.isPending}
        onClick={() => go("end", text("earlier.stopped", { name }))}
      >
        {text("earlier.stop")}
      </Button>
    </>
  );
}

/** What suits somebody, in words. */
function useWishes(): (wanted: Wishes) => string {
  const text = useText();
  const format = useFormat();
  return ({ days = [], parts = [], notBefore }) => {
    const said = [
      ...(notBefore ? [text("earlier.from", { day: format.day(notBefore) })] : []),
      ...(days.length > 0 ? [days.map((one) => text(`weekday.${one}`)).join(" ")] : []),
      ...(parts.length === 1 ? parts.map((one) => text(`earlier.${one}`)) : []),
    ];
    return said.length > 0 ? said.join(", ") : text("earlier.anyTime");
  };
}
