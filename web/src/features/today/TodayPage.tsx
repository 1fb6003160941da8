import { Link } from "@tanstack/react-router";
import { AppointmentItem } from "@/components/AppointmentItem";
import { ButtonLink } from "@/components/Button";
import { Card } from "@/components/Card";
import { Page } from "@/components/Page";
import { Skeleton } from "@/components/Skeleton";
import { EmptyState, ErrorState, NoRight } from "@/components/States";
import { TodayAsked } from "@/features/cases/components/TodayAsked";
import { TodayTasks } from "@/features/cases/components/TodayTasks";
import { TodayEnquiries } from "@/features/enquiries/components/TodayEnquiries";
import { TodayHandOvers } from "@/features/handovers/components/TodayHandOvers";
import { TodayIncoming } from "@/features/referrals/components/TodayIncoming";
import { TodayReferrals } from "@/features/referrals/components/TodayReferrals";
import { TodayWaiting } from "@/features/waiting/components/TodayWaiting";
import { useAppointments } from "@/lib/api/appointments";
import { useMay, useRegionPath } from "@/lib/region";
import { today } from "@/lib/text/format";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { type Day, useDay } from "./api/day";
import { DayColumn } from "./components/DayColumn";
import { FollowUpItem } from "./components/FollowUpItem";
import "./today.css";

/** 8:30 in the morning: most urgent first, each with the one action that it needs. */
export default function TodayPage() {
  const text = useText();
  const format = useFormat();
  const may = useMay();
  const on = today();
  const day = useDay(on);
  const sub = `${format.longDay(on)}, ${text("today.clock", { time: format.clock(new Date()) })}`;
  if (!may("consultations:read")) {
    return (
      <Page title={text("nav.today")} sub={sub}>
        <Elsewhere />
      </Page>
    );
  }
  return (
    <Page title={text("nav.today")} sub={sub}>
      {day.error ? (
        <ErrorState error={day.error} onRetry={() => void day.refetch()} />
      ) : day.data ? (
        <DayView day={day.data} />
      ) : (
        <Skeleton rows={8} />
      )}
    </Page>
  );
}

function DayView({ day }: { day: Day }) {
  const text = useText();
  const overdue = day.followUps.filter((one) => one.overdue);
  const due = day.followUps.filter((one) => !one.overdue);
  return (
    <div className="today">
      <div className="stack">
        <TodayWaiting />
        <TodayEnquiries />
        <TodayHandOvers />
        <TodayIncoming />
        <TodayReferrals />
        {overdue.length > 0 && (
          <Card urgent flush icon="alert" title={text("today.overdue")} count={overdue.length}>
            <ul>
              {overdue.map((one, index) => (
                <FollowUpItem key={one.consultationId} followUp={one} first={index === 0} />
              ))}
            </ul>
          </Card>
        )}
        <Appointments on={day.on} />
        <TodayAsked />
        <TodayTasks />
        <Card
          flush
          title={text("today.followUps")}
          count={due.length > 0 && text("today.forToday", { count: due.length })}
        >
          {due.length > 0 ? (
            <ul>
              {due.map((one) => (
                <FollowUpItem key={one.consultationId} followUp={one} />
              ))}
            </ul>
          ) : (
            <EmptyState icon="check" title={text("today.nothingDue")}>
              {text("today.nothingDueHint")}
            </EmptyState>
          )}
        </Card>
      </div>
      <DayColumn consultations={day.consultations} />
    </div>
  );
}

/** Who comes today, and what became of it; nothing where nobody comes. */
function Appointments({ on }: { on: string }) {
  const text = useText();
  const path = useRegionPath();
  const list = useAppointments(on);
  const items = (list.data?.items ?? []).filter((one) => one.status !== "CANCELLED");
  if (list.error) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  if (items.length === 0) return null;
  const next = items.find((one) => one.status === "BOOKED") ?? items.find((one) => one.status === "ARRIVED");
  return (
    <Card
      flush
      icon="calendar"
      title={text("today.appointments")}
      count={items.length}
      action={<Link to={path("appointments")}>{text("action.showAll")}</Link>}
    >
      <ul>
        {items.map((one) => (
          <AppointmentItem key={one.id} appointment={one} first={one.id === next?.id} />
        ))}
      </ul>
    </Card>
  );
}

/** For those who advise nobody: their work is on another page, or in cases. */
function Elsewhere() {
  const text = useText();
  const may = useMay();
  const path = useRegionPath();
  if (may("cases:read")) {
    return (
      <div className="stack">
        <TodayAsked />
        <TodayTasks alone />
      </div>
    );
  }
  if (may("events:read")) {
    return (
      <EmptyState
        icon="ticket"
        title={text("today.events")}
        action={<ButtonLink to={path("events")}>{text("nav.events")}</ButtonLink>}
      />
    );
  }
  if (may("figures:read")) {
    return (
      <EmptyState
        icon="chart"
        title={text("today.figures")}
        action={<ButtonLink to={path("figures")}>{text("nav.figures")}</ButtonLink>}
      />
    );
  }
  return <NoRight />;
}
