import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Note } from "@/components/Badge";
import { useListing } from "@/lib/api/list";
import type { Cases } from "@/lib/api/schemas";
import { useMay, useRegionApi, useRegionPath } from "@/lib/region";
import { today } from "@/lib/text/format";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import "../handOvers.css";

const MOST = 20;

/** What is still open with the client, and does not go along: said before one asks. */
export function StaysHere({ client, openCases }: { client: string; openCases: number }) {
  const text = useText();
  const may = useMay();
  return (
    <Note tone="warning">
      <p>
        <b>{text("handover.means")}</b>
      </p>
      <ul className="stays-here">
        {openCases > 0 && <li>{text("handover.openCases", { count: openCases })}</li>}
        {may("appointments:read") && <Appointments client={client} />}
        {may("enquiries:read") && <Enquiries client={client} />}
        {may("consultations:read") && <FollowUps client={client} />}
        <li>{text("handover.readOnly")}</li>
      </ul>
    </Note>
  );
}

function Appointments({ client }: { client: string }) {
  const text = useText();
  const format = useFormat();
  const api = useRegionApi();
  const { items } = useListing<Cases["AppointmentView"]>(
    api("appointments"),
    { clientId: client, status: "BOOKED", from: today() },
    MOST,
  );
  if (items.length === 0) return null;
  return (
    <li>
      {text("handover.appointments", {
        count: items.length,
        when: format.list(items.map((one) => format.dayAndClock(one.startsAt))),
      })}
    </li>
  );
}

function Enquiries({ client }: { client: string }) {
  const text = useText();
  const api = useRegionApi();
  const path = useRegionPath();
  const { items } = useListing<Cases["EnquiryLine"]>(
    api("enquiries"),
    { clientId: client, open: true },
    MOST,
  );
  if (items.length === 0) return null;
  return (
    <li>
      {text("handover.enquiries", { count: items.length })}{" "}
      {items.map<ReactNode>((one) => (
        <Link key={one.id} to={path(`enquiries/${one.id}`)}>
          {one.reference}{" "}
        </Link>
      ))}
    </li>
  );
}

function FollowUps({ client }: { client: string }) {
  const text = useText();
  const format = useFormat();
  const api = useRegionApi();
  const { items } = useListing<Cases["ConsultationView"]>(api(`clients/${client}/consultations`), {}, MOST);
  const due = items.filter((one) => one.followUpOn && !one.followUpDoneAt && !one.retraction);
  if (due.length === 0) return null;
  return (
    <li>
      {text("handover.followUps", {
        count: due.length,
        when: format.list(due.map((one) => format.shortDay(one.followUpOn ?? ""))),
      })}
    </li>
  );
}
