import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { Note } from "@/components/Badge";
import { Button } from "@/components/Button";
import { Card, Facts } from "@/components/Card";
import { Page } from "@/components/Page";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState } from "@/components/States";
import { useMay, useRegionPath } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { type Outgoing, useOutgoing, useRegionNames } from "./api/handOvers";
import { HandOverState } from "./components/HandOverState";
import { PassedView } from "./components/PassedView";
import { WithdrawDialog } from "./components/WithdrawDialog";
import "./handOvers.css";

/** One client whom another region was asked to take, and what that region is told. */
export default function OutgoingPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const text = useText();
  const path = useRegionPath();
  const asked = useOutgoing(id);
  const crumb = { to: `${path("hand-overs")}?way=outgoing`, label: text("nav.handOvers") };
  if (asked.data) return <One key={id} of={asked.data} crumb={crumb} />;
  return (
    <Page title={text("handover.one")} crumb={crumb}>
      {asked.error ? (
        <ErrorState error={asked.error} onRetry={() => void asked.refetch()} />
      ) : (
        <Skeleton rows={8} />
      )}
    </Page>
  );
}

function One({ of, crumb }: { of: Outgoing; crumb: { to: string; label: string } }) {
  const text = useText();
  const format = useFormat();
  const may = useMay();
  const path = useRegionPath();
  const names = useRegionNames();
  const [withdrawing, setWithdrawing] = useState(false);
  const region = names(of.to);
  return (
    <Page
      title={of.name}
      sub={
        <>
          <HandOverState of={of} /> {text("handover.toRegion", { region })}
        </>
      }
      crumb={crumb}
      actions={
        of.state === "REQUESTED" &&
        may("hand-overs:write") && (
          <Button onClick={() => setWithdrawing(true)}>{text("handover.withdraw")}</Button>
        )
      }
    >
      <div className="file">
        <div className="stack">
          <Note tone={of.state === "REFUSED" ? "warning" : "info"}>
            <p>{text(of.away ? "handover.out.away" : `handover.out.${of.state}`, { region })}</p>
            {of.reason && <p>{text("handover.because", { reason: of.reason })}</p>}
          </Note>
          {of.passed && (
            <Card title={text("handover.told", { region })}>
              <PassedView passed={of.passed} />
            </Card>
          )}
        </div>
        <Card title={text("handover.one")}>
          <Facts
            facts={[
              [
                text("handover.who"),
                <Link key="client" to={path(`clients/${of.clientId}`)}>
                  {of.name}
                </Link>,
              ],
              [text("handover.requested"), format.dayAndClock(of.requestedAt)],
              [text("handover.requestedBy"), of.requestedBy],
              [text("handover.arrived"), text(of.heard ? "handover.heard" : "handover.underWay")],
              ...(of.endedAt
                ? ([[text("handover.ended"), format.dayAndClock(of.endedAt)]] as [string, string][])
                : []),
            ]}
          />
        </Card>
      </div>
      {withdrawing && <WithdrawDialog of={of} onClose={() => setWithdrawing(false)} />}
    </Page>
  );
}
