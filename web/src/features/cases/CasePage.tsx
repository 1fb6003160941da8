import { Link, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Card, Facts } from "@/components/Card";
import { Page } from "@/components/Page";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState } from "@/components/States";
import { ReasonDialog } from "@/features/clients/components/ReasonDialog";
import { needsReason } from "@/features/clients/reason";
import { Problem } from "@/lib/api/problem";
import { useRegionPath } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { type Case, type CaseFile, useCase, useRefreshCases } from "./api/cases";
import { CaseActs } from "./components/CaseActs";
import { CaseConsultations } from "./components/CaseConsultations";
import { CaseDocuments } from "./components/CaseDocuments";
import { CaseTimeline } from "./components/CaseTimeline";
import { Asked } from "./components/HandOver";
import { Standing } from "./components/Standing";
import { TaskCard } from "./components/TaskCard";
import "@/features/clients/clients.css";
import "./cases.css";

/** A case: what is to be done first, then what happened. */
export default function CasePage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const text = useText();
  const path = useRegionPath();
  const found = useCase(id);
  const refresh = useRefreshCases();
  const crumb = { to: path("cases"), label: text("nav.cases") };
  if (found.data) return <CaseView key={id} file={found.data} crumb={crumb} />;
  const client = found.error instanceof Problem ? found.error.members["client"] : undefined;
  return (
    <Page title={text("case.file")} crumb={crumb}>
      {needsReason(found.error) && typeof client === "string" ? (
        <ReasonDialog client={client} onOpened={() => void refresh()} />
      ) : found.error ? (
        <ErrorState error={found.error} onRetry={() => void found.refetch()} />
      ) : (
        <Skeleton rows={8} />
      )}
    </Page>
  );
}

function CaseView({ file, crumb }: { file: CaseFile; crumb: { to: string; label: string } }) {
  const { file: it, tasks, consultations, documents } = file;
  const who = it.client?.name ?? it.employer?.name;
  return (
    <Page
      title={it.title}
      sub={
        <>
          {who} <Standing of={it} />
        </>
      }
      crumb={crumb}
      actions={<CaseActs of={it} />}
    >
      <Asked of={it} />
      <div className="file">
        <div className="stack">
          <TaskCard of={it} tasks={tasks} />
          <CaseDocuments of={it} documents={documents} />
          <CaseTimeline id={it.id} />
        </div>
        <div className="stack">
          <Known of={it} />
          <CaseConsultations of={it} linked={consultations} />
        </div>
      </div>
    </Page>
  );
}

function Known({ of }: { of: Case }) {
  const text = useText();
  const format = useFormat();
  const path = useRegionPath();
  const facts: [ReactNode, ReactNode][] = [];
  const add = (name: string, value: ReactNode) => value && facts.push([name, value]);
  add(text("case.kind"), text(`case.kind.${of.kind}`));
  add(text("case.client"), of.client && <Link to={path(`clients/${of.client.id}`)}>{of.client.name}</Link>);
  add(
    text("case.employer"),
    of.employer && <Link to={path(`employers/${of.employer.id}`)}>{of.employer.name}</Link>,
  );
  add(text("case.responsible"), of.responsible.name);
  add(text("case.waitingFor"), of.waitingFor);
  add(text("case.openedOn"), format.shortDay(of.openedAt));
  add(text("case.reopenedOn"), of.reopenedAt && format.shortDay(of.reopenedAt));
  add(text("case.closedOn"), of.closedAt && format.shortDay(of.closedAt));
  add(text("case.reason"), of.closingReason && text(`case.reason.${of.closingReason}`));
  return (
    <Card title={text("case.known")}>
      <Facts facts={facts} />
    </Card>
  );
}
