import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { Note } from "@/components/Badge";
import { Button, ButtonLink } from "@/components/Button";
import { Card, Facts } from "@/components/Card";
import { Page } from "@/components/Page";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState, FormProblem } from "@/components/States";
import { useFieldLabel } from "@/features/merge/useClientRows";
import { useMay, useRegionPath } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { type Incoming, isCarried, useAnswer, useIncoming, useRegionNames } from "./api/handOvers";
import { Beside } from "./components/Beside";
import { HandOverState } from "./components/HandOverState";
import { KnownHere } from "./components/KnownHere";
import { PassedView } from "./components/PassedView";
import { RefuseDialog } from "./components/RefuseDialog";
import "./handOvers.css";

/** One client whom another region offers: all that it tells, who is alike here, and the answer. */
export default function IncomingPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const { with: file } = useSearch({ strict: false }) as { with?: string };
  const text = useText();
  const path = useRegionPath();
  const offered = useIncoming(id);
  const crumb = { to: path("hand-overs"), label: text("nav.handOvers") };
  if (offered.data?.state === "REQUESTED" && offered.data.passed && file) {
    return <Beside key={`${id}-${file}`} of={offered.data} passed={offered.data.passed} file={file} />;
  }
  if (offered.data) return <One key={id} of={offered.data} crumb={crumb} />;
  return (
    <Page title={text("handover.one")} crumb={crumb}>
      {offered.error ? (
        <ErrorState error={offered.error} onRetry={() => void offered.refetch()} />
      ) : (
        <Skeleton rows={8} />
      )}
    </Page>
  );
}

function One({ of, crumb }: { of: Incoming; crumb: { to: string; label: string } }) {
  const text = useText();
  const may = useMay();
  const path = useRegionPath();
  const names = useRegionNames();
  const answer = useAnswer(of);
  const [refusing, setRefusing] = useState(false);
  const region = names(of.from);
  return (
    <Page
      title={of.name ?? text("handover.forgotten")}
      sub={
        <>
          <HandOverState of={of} /> {text("handover.fromRegion", { region })}
        </>
      }
      crumb={crumb}
      actions={
        <>
          {of.state === "REQUESTED" && may("hand-overs:write") && (
            <>
              <Button
                kind="primary"
                busy={answer.isPending}
                onClick={() => answer.mutate({ clientId: null })}
              >
                {text("handover.acceptNew")}
              </Button>
              <Button onClick={() => setRefusing(true)}>{text("handover.refuse")}</Button>
            </>
          )}
          {of.clientId && (
            <ButtonLink kind="primary" to={path(`clients/${of.clientId}`)}>
              {text("handover.openFile")}
            </ButtonLink>
          )}
        </>
      }
    >
      <div className="file">
        <div className="stack">
          <FormProblem error={answer.error} />
          <div role="status">
            <Note tone={of.state === "WITHDRAWN" ? "warning" : of.state === "ACCEPTED" ? "success" : "info"}>
              <p aria-busy={isCarried(of)}>{text(`handover.in.${of.state}`, { region })}</p>
              <Where of={of} />
              {of.reason && <p>{text("handover.because", { reason: of.reason })}</p>}
            </Note>
          </div>
          {of.state === "REQUESTED" && of.passed && may("hand-overs:write") && (
            <KnownHere id={of.id} person={of.passed.person} />
          )}
          {of.passed && (
            <Card title={text("handover.tells", { region })}>
              <PassedView passed={of.passed} />
            </Card>
          )}
        </div>
        <About of={of} />
      </div>
      {refusing && <RefuseDialog of={of} onClose={() => setRefusing(false)} />}
    </Page>
  );
}

/** Into which file, and what it has of it now. */
function Where({ of }: { of: Incoming }) {
  const text = useText();
  const format = useFormat();
  const label = useFieldLabel();
  const path = useRegionPath();
  if (of.into) {
    return (
      <p>
        {text("handover.intoThis")} <Link to={path(`clients/${of.into}`)}>{text("handover.openFile")}</Link>
      </p>
    );
  }
  if (!of.filled) return null;
  return (
    <p>
      {of.filled.length > 0
        ? text("handover.filled", { fields: format.list(of.filled.map(label)) })
        : text("handover.filledNothing")}
    </p>
  );
}

function About({ of }: { of: Incoming }) {
  const text = useText();
  const format = useFormat();
  const path = useRegionPath();
  const names = useRegionNames();
  return (
    <Card title={text("handover.one")}>
      <Facts
        facts={[
          [text("handover.from"), names(of.from)],
          [text("handover.requestedBy"), of.requestedBy],
          [text("handover.requested"), format.dayAndClock(of.requestedAt)],
          ...(of.answeredAt
            ? ([
                [text("handover.answered"), format.dayAndClock(of.answeredAt)],
                [text("handover.answeredBy"), of.answeredBy],
              ] as [string, string][])
            : []),
          ...(of.clientId
            ? [
                [
                  text("handover.file"),
                  <Link key="file" to={path(`clients/${of.clientId}`)}>
                    {of.name}
                  </Link>,
                ] as [string, React.ReactNode],
              ]
            : []),
        ]}
      />
    </Card>
  );
}
