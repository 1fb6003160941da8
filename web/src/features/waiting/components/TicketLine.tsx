import { Link } from "@tanstack/react-router";
import { Badge } from "@/components/Badge";
import { Button } from "@/components/Button";
import { Menu, type MenuEntry } from "@/components/Menu";
import { useCodes } from "@/lib/codes/useCodes";
import { useRegionPath } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { useNow } from "@/lib/useNow";
import type { Ticket } from "../api/waiting";
import { minutesSince } from "../ticket";
import type { TicketActs } from "../useTicketActs";

interface Props {
  ticket: Ticket;
  acts: TicketActs;
  /** The most urgent one of its section. */
  first?: boolean;
  /** The one action only, as on Today. */
  short?: boolean;
}

/** Who, what about, since when, and what to do now. */
export function TicketLine({ ticket, acts, first, short }: Props) {
  const text = useText();
  const path = useRegionPath();
  const main = acts.main(ticket);
  const entries = short ? [] : acts.more(ticket);
  return (
    <li className="item ticket">
      <b className="sign">{ticket.callSign}</b>
      <div className="ticket-who">
        <p className="t">
          {ticket.client ? (
            <Link to={path(`clients/${ticket.client.id}`)}>{ticket.client.name}</Link>
          ) : (
            (ticket.name ?? text(`waiting.by.${ticket.cameBy}`))
          )}
        </p>
        <About ticket={ticket} />
      </div>
      <When ticket={ticket} />
      <div className="ticket-act">
        {main && (
          <Button
            kind={first ? "primary" : "secondary"}
            busy={acts.busy === ticket.id}
            aria-label={main.name}
            onClick={main.act}
          >
            {main.label}
          </Button>
        )}
        {entries.length > 0 && <More ticket={ticket} entries={entries} />}
      </div>
    </li>
  );
}

function More({ ticket, entries }: { ticket: Ticket; entries: MenuEntry[] }) {
  const text = useText();
  return <Menu label={text("waiting.more", { sign: ticket.callSign })} entries={entries} />;
}

function About({ ticket }: { ticket: Ticket }) {
  const text = useText();
  const format = useFormat();
  const codes = useCodes();
  const words = [
    format.language(ticket.language),
    ticket.topic && codes.name("topic", ticket.topic),
    ticket.targetGroup && codes.name("targetGroup", ticket.targetGroup),
    ticket.cameBy === "APPOINTMENT" && text("waiting.by.APPOINTMENT"),
    ticket.reservedFor && text("waiting.reserved", { name: ticket.reservedFor.name }),
  ].filter(Boolean);
  return (
    <p className="m">
      {words.join(" · ")} {ticket.urgent && <Badge tone="warning">{text("waiting.urgent")}</Badge>}
    </p>
  );
}

function When({ ticket }: { ticket: Ticket }) {
  const text = useText();
  const format = useFormat();
  const now = useNow();
  const desk = ticket.desk ?? "";
  const time = ticket.calledAt ? format.clock(ticket.calledAt) : "";
  switch (ticket.state) {
    case "CALLED":
      return (
        <p className="when">
          {text("waiting.calledAt", { time, desk })}
          {ticket.calls > 1 && (
            <>
              <br />
              <span className="muted">{text("waiting.calls", { count: ticket.calls })}</span>
            </>
          )}
        </p>
      );
    case "SERVED":
      return <p className="when">{text("waiting.servedSince", { time, desk })}</p>;
    case "AWAY": {
      const late = ticket.backUntil !== undefined && Date.parse(ticket.backUntil ?? "") < now;
      return (
        <p className="when">
          {late
            ? text("waiting.tooLate")
            : text("waiting.backUntil", { time: format.clock(ticket.backUntil ?? "") })}
        </p>
      );
    }
    default:
      return (
        <p className="when">
          {text("waiting.since", { minutes: minutesSince(ticket.arrivedAt, now) })}
          <br />
          <span className="muted">{format.clock(ticket.arrivedAt)}</span>
        </p>
      );
  }
}
