import { useState } from "react";
import { Note } from "@/components/Badge";
import { Button, ButtonLink } from "@/components/Button";
import { Card } from "@/components/Card";
import { Page } from "@/components/Page";
import { Skeleton } from "@/components/Skeleton";
import { EmptyState, ErrorState, NoRight } from "@/components/States";
import { useMay, useRegionPath } from "@/lib/region";
import { useAccount } from "@/lib/session";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { type Queue, useQueue } from "./api/waiting";
import { CheckInDialog } from "./components/CheckInDialog";
import { TicketLine } from "./components/TicketLine";
import { sorted } from "./ticket";
import { type TicketActs, useTicketActs } from "./useTicketActs";
import "./waiting.css";

/** Who waits, who was called where, and the next step for each. */
export default function WaitingPage() {
  const text = useText();
  const may = useMay();
  if (!may("waiting:read")) {
    return (
      <Page title={text("nav.waiting")}>
        <NoRight />
      </Page>
    );
  }
  return <Waiting />;
}

function Waiting() {
  const text = useText();
  const format = useFormat();
  const may = useMay();
  const path = useRegionPath();
  const queue = useQueue();
  const acts = useTicketActs();
  const [checkingIn, setCheckingIn] = useState(false);
  return (
    <Page
      title={text("nav.waiting")}
      sub={queue.data && <Sub queue={queue.data} />}
      actions={
        <>
          {may("waiting-devices:write") && (
            <ButtonLink kind="tertiary" to={path("waiting/devices")}>
              {text("waiting.devices")}
            </ButtonLink>
          )}
          <Button kind="tertiary" icon="gear" onClick={acts.askDesk}>
            {acts.desk.name ? text("waiting.deskSet", { desk: acts.desk.name }) : text("waiting.desk")}
          </Button>
          <Button icon="plus" onClick={() => setCheckingIn(true)}>
            {text("waiting.checkIn")}
          </Button>
          <Button kind="primary" busy={acts.calling} onClick={acts.callNext}>
            {text("waiting.callNext")}
          </Button>
        </>
      }
    >
      {queue.data ? (
        <div className="stack">
          {queue.isError && (
            <Note tone="warning">
              {text("waiting.lost", { time: format.clock(new Date(queue.dataUpdatedAt)) })}
            </Note>
          )}
          <Lists queue={queue.data} acts={acts} />
        </div>
      ) : queue.error ? (
        <ErrorState error={queue.error} onRetry={() => void queue.refetch()} />
      ) : (
        <Skeleton rows={6} />
      )}
      {checkingIn && (
        <CheckInDialog
          onClose={() => setCheckingIn(false)}
          onDone={(slip) => {
            setCheckingIn(false);
            acts.showSlip(slip);
          }}
        />
      )}
      {acts.dialogs}
    </Page>
  );
}

function Sub({ queue }: { queue: Queue }) {
  const text = useText();
  const count = queue.items.filter((one) => one.state === "WAITING").length;
  return (
    <span role="status">
      {text("waiting.sub", { count })}
      {queue.expectedMinutes ? `. ${text("waiting.expected", { minutes: queue.expectedMinutes })}` : ""}
    </span>
  );
}

function Lists({ queue, acts }: { queue: Queue; acts: TicketActs }) {
  const text = useText();
  const account = useAccount();
  const { here, waiting, elsewhere, away } = sorted(queue, account.id);
  return (
    <>
      {here.length > 0 && (
        <Card flush title={text("waiting.here")}>
          <ul>
            {here.map((one, index) => (
              <TicketLine key={one.id} ticket={one} acts={acts} first={index === 0} />
            ))}
          </ul>
        </Card>
      )}
      <Card flush title={text("waiting.queue")} count={waiting.length > 0 && waiting.length}>
        {waiting.length > 0 ? (
          <ul>
            {waiting.map((one) => (
              <TicketLine key={one.id} ticket={one} acts={acts} />
            ))}
          </ul>
        ) : (
          <EmptyState icon="clock" title={text("waiting.none")}>
            {text("waiting.noneHint")}
          </EmptyState>
        )}
      </Card>
      {away.length > 0 && (
        <Card flush title={text("waiting.away")}>
          <ul>
            {away.map((one) => (
              <TicketLine key={one.id} ticket={one} acts={acts} />
            ))}
          </ul>
        </Card>
      )}
      {elsewhere.length > 0 && (
        <Card flush title={text("waiting.elsewhere")}>
          <ul>
            {elsewhere.map((one) => (
              <TicketLine key={one.id} ticket={one} acts={acts} />
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}
