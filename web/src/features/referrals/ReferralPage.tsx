import { Link, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Note } from "@/components/Badge";
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
import { type Referral, useReferral } from "./api/referrals";
import { Standing } from "./components/Standing";
import { Told } from "./components/Told";
import { useReferralActs } from "./useReferralActs";
import "./referrals.css";

/** One referral: what the partner can read, what they said, and the next step. */
export default function ReferralPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const text = useText();
  const path = useRegionPath();
  const referral = useReferral(id);
  const crumb = { to: path("referrals"), label: text("nav.referrals") };
  const client = referral.error instanceof Problem ? referral.error.members["client"] : null;
  if (referral.data) return <One key={id} referral={referral.data} crumb={crumb} />;
  return (
    <Page title={text("referral.one")} crumb={crumb}>
      {needsReason(referral.error) && typeof client === "string" ? (
        <ReasonDialog client={client} onOpened={() => void referral.refetch()} />
      ) : referral.error ? (
        <ErrorState error={referral.error} onRetry={() => void referral.refetch()} />
      ) : (
        <Skeleton rows={6} />
      )}
    </Page>
  );
}

function One({ referral, crumb }: { referral: Referral; crumb: { to: string; label: string } }) {
  const text = useText();
  const format = useFormat();
  const path = useRegionPath();
  const acts = useReferralActs(referral);
  const { told } = referral;
  return (
    <Page
      title={referral.name}
      sub={
        <>
          <Standing of={referral} />{" "}
          {text("referral.sentBy", { at: format.dayAndClock(referral.sentAt), name: referral.sentBy })}
        </>
      }
      crumb={crumb}
      actions={acts.buttons}
    >
      <div className="file">
        <div className="stack">
          <Said referral={referral} />
          <Card title={text("referral.told")}>
            {told ? (
              <>
                <Told told={told} />
                {referral.narrowedAt && (
                  <Note>{text("referral.narrowed", { at: format.dayAndClock(referral.narrowedAt) })}</Note>
                )}
                <p className="hint">{text("referral.asked")}</p>
              </>
            ) : (
              <>
                <p>
                  {text("referral.toldOver", {
                    fields: referral.fields.map((one) => text(`referral.field.${one}`)).join(", "),
                  })}
                </p>
                <p className="referral-message" dir="auto">
                  {referral.message}
                </p>
              </>
            )}
          </Card>
        </div>
        <Card title={text("referral.course")}>
          <Course referral={referral} path={path} />
        </Card>
      </div>
      {acts.dialogs}
    </Page>
  );
}

/** What came back. */
function Said({ referral }: { referral: Referral }) {
  const text = useText();
  const { reason, result, withdrawnBy } = referral;
  if (result) {
    return (
      <Note tone="success">
        <b>{text("referral.result")}</b> <span dir="auto">{result}</span>
      </Note>
    );
  }
  if (reason) {
    return (
      <Note tone="warning">
        <b>{text("referral.state.REFUSED")}</b> <span dir="auto">{reason}</span>
      </Note>
    );
  }
  return withdrawnBy ? (
    <Note>
      <b>{text("referral.withdrawnBy")}:</b> {text(`referral.withdrawnBy.${withdrawnBy}`)}
    </Note>
  ) : null;
}

function Course({ referral, path }: { referral: Referral; path: (page: string) => string }) {
  const text = useText();
  const format = useFormat();
  const facts: [ReactNode, ReactNode][] = [
    [
      text("referral.who"),
      <Link key="client" to={path(`clients/${referral.clientId}`)}>
        {referral.name}
      </Link>,
    ],
    [text("referral.partner"), referral.partner.name],
  ];
  const { inCase } = referral;
  if (inCase) {
    facts.push([
      text("referral.case"),
      <Link key="case" to={path(`cases/${inCase.id}`)}>
        {inCase.title}
      </Link>,
    ]);
  }
  const { phone } = referral.partner;
  if (phone) {
    facts.push([
      text("partner.phone"),
      <a key="phone" href={`tel:${phone.replace(/[^+\d]/g, "")}`}>
        <bdi>{phone}</bdi>
      </a>,
    ]);
  }
  if (referral.state === "SENT") {
    facts.push([text("referral.expected"), format.shortDay(referral.expectedBy)]);
  }
  if (referral.remindedAt) facts.push([text("referral.reminded"), format.dayAndClock(referral.remindedAt)]);
  if (referral.answeredAt) {
    facts.push([
      text("referral.answeredAt"),
      `${format.dayAndClock(referral.answeredAt)}, ${
        referral.answerNotedBy
          ? text("referral.notedBy", { name: referral.answerNotedBy })
          : text("referral.byLink")
      }`,
    ]);
  }
  if (referral.endedAt) facts.push([text("referral.endedAt"), format.dayAndClock(referral.endedAt)]);
  return <Facts facts={facts} />;
}
