import { Link, useParams } from "@tanstack/react-router";
import { Badge, Note } from "@/components/Badge";
import { Card, Facts, MailLink } from "@/components/Card";
import { Dash } from "@/components/DataTable";
import { Page } from "@/components/Page";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState } from "@/components/States";
import { useCodes } from "@/lib/codes/useCodes";
import { useRegionPath } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { type Enquiry, useEnquiry } from "./api/enquiries";
import { useEnquiryActs } from "./useEnquiryActs";
import { TONES } from "./words";
import "./enquiries.css";

/** One enquiry: what is asked, by whom, who has it, and the next step. */
export default function EnquiryPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const text = useText();
  const path = useRegionPath();
  const enquiry = useEnquiry(id);
  const crumb = { to: path("enquiries"), label: text("nav.enquiries") };
  if (enquiry.data) return <One key={id} enquiry={enquiry.data} crumb={crumb} />;
  return (
    <Page title={text("enquiries.one")} crumb={crumb}>
      {enquiry.error ? (
        <ErrorState error={enquiry.error} onRetry={() => void enquiry.refetch()} />
      ) : (
        <Skeleton rows={6} />
      )}
    </Page>
  );
}

function One({ enquiry, crumb }: { enquiry: Enquiry; crumb: { to: string; label: string } }) {
  const text = useText();
  const format = useFormat();
  const acts = useEnquiryActs(enquiry);
  return (
    <Page
      title={enquiry.client?.name ?? enquiry.name ?? text("enquiries.anonymousOne")}
      sub={
        <>
          <Badge tone={TONES[enquiry.state]}>{text(`enquiries.state.${enquiry.state}`)}</Badge>{" "}
          {text("enquiries.cameBy", {
            source: text(`enquiries.source.${enquiry.source}`),
            at: format.dayAndClock(enquiry.receivedAt),
          })}
        </>
      }
      crumb={crumb}
      actions={acts.buttons}
    >
      <div className="file">
        <div className="stack">
          {enquiry.state === "CLOSED" && <Closed enquiry={enquiry} />}
          <Card title={text("enquiries.text")}>
            <p className="enquiry-text" lang={enquiry.language} dir="auto">
              {enquiry.text}
            </p>
          </Card>
          <About enquiry={enquiry} />
        </div>
        <div className="stack">
          <Who enquiry={enquiry} attach={acts.attach} />
          <Reference enquiry={enquiry} />
        </div>
      </div>
      {acts.dialogs}
    </Page>
  );
}

function Closed({ enquiry }: { enquiry: Enquiry }) {
  const text = useText();
  const format = useFormat();
  return (
    <Note tone="success">
      <b>{text(`enquiries.outcome.${enquiry.outcome ?? "ANSWERED"}`)}</b>{" "}
      {enquiry.closedAt && format.dayAndClock(enquiry.closedAt)}
      {enquiry.closingNote && <p>{enquiry.closingNote}</p>}
    </Note>
  );
}

function About({ enquiry }: { enquiry: Enquiry }) {
  const text = useText();
  const codes = useCodes();
  const format = useFormat();
  return (
    <Card title={text("enquiries.about")}>
      <Facts
        facts={[
          [text("record.topics"), enquiry.topics.map((one) => codes.name("topic", one)).join(", ")],
          [text("enquiries.answerIn"), format.language(enquiry.language)],
          [
            text("client.targetGroup"),
            enquiry.targetGroup ? codes.name("targetGroup", enquiry.targetGroup) : <Dash key="-" />,
          ],
          ...(enquiry.partner ? ([[text("enquiries.partner"), enquiry.partner]] as [string, string][]) : []),
          [text("enquiries.assignee"), enquiry.assignee?.name ?? text("enquiries.nobody")],
          ...(enquiry.office ? ([[text("enquiries.office"), enquiry.office]] as [string, string][]) : []),
          ...(enquiry.triageRule
            ? ([[text("enquiries.byRule"), enquiry.triageRule]] as [string, string][])
            : []),
          ...(enquiry.answeredAt
            ? ([[text("enquiries.answeredAt"), format.dayAndClock(enquiry.answeredAt)]] as [string, string][])
            : []),
        ]}
      />
    </Card>
  );
}

function Who({ enquiry, attach }: { enquiry: Enquiry; attach: React.ReactNode }) {
  const text = useText();
  const path = useRegionPath();
  const format = useFormat();
  const { email, phone, consentedAt } = enquiry;
  return (
    <Card title={text("enquiries.whoAsks")} action={attach}>
      <Facts
        facts={[
          [
            text("enquiries.client"),
            enquiry.client ? (
              <Link key="client" to={path(`clients/${enquiry.client.id}`)}>
                {enquiry.client.name}
              </Link>
            ) : (
              text("enquiries.unknown")
            ),
          ],
          [text("enquiries.name"), enquiry.name ?? <Dash key="-" />],
          [text("client.email"), email ? <MailLink key="mail" address={email} /> : <Dash key="-" />],
          [
            text("client.phone"),
            phone ? (
              <a key="tel" href={`tel:${phone.replace(/[^+\d]/g, "")}`}>
                <bdi>{phone}</bdi>
              </a>
            ) : (
              <Dash key="-" />
            ),
          ],
          [
            text("enquiries.agreed"),
            consentedAt ? format.dayAndClock(consentedAt) : text("enquiries.notAgreed"),
          ],
        ]}
      />
    </Card>
  );
}

function Reference({ enquiry }: { enquiry: Enquiry }) {
  const text = useText();
  return (
    <Card title={text("enquiries.forPerson")}>
      <p className="hint">{text("enquiries.forPersonHint")}</p>
      <Facts
        facts={[
          [
            text("enquiries.reference"),
            <bdi key="reference" className="enquiry-signs">
              {enquiry.reference}
            </bdi>,
          ],
          [
            text("enquiries.code"),
            <bdi key="code" className="enquiry-signs">
              {enquiry.code}
            </bdi>,
          ],
        ]}
      />
    </Card>
  );
}
