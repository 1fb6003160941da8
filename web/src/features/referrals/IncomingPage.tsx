import { Link, useParams } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/Button";
import { Card, Facts } from "@/components/Card";
import { Dialog, DialogActs } from "@/components/Dialog";
import { TextArea } from "@/components/Field";
import { Page } from "@/components/Page";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState } from "@/components/States";
import { toast } from "@/components/Toasts";
import { ReasonDialog } from "@/features/clients/components/ReasonDialog";
import { needsReason } from "@/features/clients/reason";
import { Problem } from "@/lib/api/problem";
import { useMay, useRegionPath } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useProblemText } from "@/lib/text/useProblemText";
import { useText } from "@/lib/text/useText";
import { type Answer, type Incoming, useIncoming, useIncomingStep } from "./api/referrals";
import { IncomingStanding } from "./components/IncomingStanding";
import "./referrals.css";

/** What a partner refers to us, and what we say to it. */
export default function IncomingPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const text = useText();
  const path = useRegionPath();
  const found = useIncoming(id);
  const crumb = { to: path("referrals"), label: text("nav.referrals") };
  if (found.data) return <One key={id} one={found.data} crumb={crumb} />;
  const client = found.error instanceof Problem ? found.error.members["client"] : null;
  return (
    <Page title={text("referral.incomingOne")} crumb={crumb}>
      {needsReason(found.error) && typeof client === "string" ? (
        <ReasonDialog client={client} onOpened={() => void found.refetch()} />
      ) : found.error ? (
        <ErrorState error={found.error} onRetry={() => void found.refetch()} />
      ) : (
        <Skeleton rows={6} />
      )}
    </Page>
  );
}

function One({ one, crumb }: { one: Incoming; crumb: { to: string; label: string } }) {
  const text = useText();
  const format = useFormat();
  const path = useRegionPath();
  const facts: [ReactNode, ReactNode][] = [
    [
      text("referral.who"),
      <Link key="client" to={path(`clients/${one.clientId}`)}>
        {one.name}
      </Link>,
    ],
    [text("referral.partner"), one.partner.name],
  ];
  if (one.partner.phone) facts.push([text("partner.phone"), <bdi key="phone">{one.partner.phone}</bdi>]);
  if (one.answeredAt && one.answeredBy) {
    facts.push([
      text("referral.answered"),
      text("referral.answeredBy", { at: format.dayAndClock(one.answeredAt), name: one.answeredBy }),
    ]);
  }
  if (one.reason) facts.push([text("referral.reason"), one.reason]);
  if (one.result) facts.push([text("referral.result"), one.result]);
  if (one.endedAt) facts.push([text("referral.endedAt"), format.dayAndClock(one.endedAt)]);
  return (
    <Page
      title={one.name}
      sub={
        <>
          <IncomingStanding of={one} />{" "}
          {text("referral.receivedBy", { at: format.dayAndClock(one.receivedAt), name: one.receivedBy })}
        </>
      }
      crumb={crumb}
      actions={<Acts one={one} />}
    >
      <div className="file">
        <Card title={text("referral.about")}>
          <p className="referral-message" dir="auto">
            {one.about}
          </p>
        </Card>
        <Card title={text("referral.course")}>
          <Facts facts={facts} />
        </Card>
      </div>
    </Page>
  );
}

type Asked = "REFUSE" | "FINISH";

/** Yes at once; no and the result with words. */
function Acts({ one }: { one: Incoming }) {
  const text = useText();
  const may = useMay();
  const problems = useProblemText();
  const step = useIncomingStep(one.id);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [words, setWords] = useState("");
  const [tried, setTried] = useState(false);
  const say = (answer: Answer | null) =>
    step.mutate(
      { version: one.version, answer },
      {
        onSuccess: () => {
          setAsked(null);
          toast(text("referral.noted"));
        },
        onError: (error) => toast(problems(error).title, { tone: "danger" }),
      },
    );
  const save = () => {
    setTried(true);
    if (asked && words.trim()) say({ said: asked, words: words.trim() });
  };
  if (!may("referrals:write") || (one.state !== "SENT" && one.state !== "ACCEPTED")) return null;
  return (
    <>
      {one.state === "SENT" ? (
        <Button kind="primary" busy={step.isPending} onClick={() => say({ said: "ACCEPT", words: null })}>
          {text("referral.accept")}
        </Button>
      ) : (
        <Button kind="primary" onClick={() => setAsked("FINISH")}>
          {text("referral.finish")}
        </Button>
      )}
      <Button onClick={() => setAsked("REFUSE")}>{text("referral.refuse")}</Button>
      <Button kind="tertiary" onClick={() => say(null)}>
        {text("referral.drop")}
      </Button>
      {asked && (
        <Dialog
          open
          title={text(asked === "REFUSE" ? "referral.refuse" : "referral.finish")}
          onClose={() => setAsked(null)}
          footer={
            <DialogActs busy={step.isPending} onClose={() => setAsked(null)} onClick={save}>
              {text(asked === "REFUSE" ? "referral.saveAnswer" : "referral.saveResult")}
            </DialogActs>
          }
        >
          <TextArea
            label={text(asked === "REFUSE" ? "referral.reason" : "referral.result")}
            error={tried && !words.trim() ? text("field.required") : undefined}
            maxLength={1000}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        </Dialog>
      )}
    </>
  );
}
