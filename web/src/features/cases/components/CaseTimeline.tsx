import { type FormEvent, useState } from "react";
import { Button } from "@/components/Button";
import { Card } from "@/components/Card";
import { TextArea } from "@/components/Field";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState, FormProblem } from "@/components/States";
import { Timeline, type TimelineEntry } from "@/components/Timeline";
import type { ReferralEntry } from "@/features/referrals/api/referrals";
import { useReferralSteps } from "@/features/referrals/useReferralSteps";
import { useListing } from "@/lib/api/list";
import { useMay, useRegionApi } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { woven } from "@/lib/woven";
import { type CaseEntry, useCaseAct } from "../api/cases";

/** What happened in a case and with its referrals, with notes among it, the latest first. */
export function CaseTimeline({ id }: { id: string }) {
  const text = useText();
  const api = useRegionApi();
  const format = useFormat();
  const may = useMay();
  const listing = useListing<CaseEntry>(api(`cases/${id}/timeline`), {}, 30);
  const steps = useReferralSteps(`cases/${id}`);
  const failed = listing.error ? listing : steps.listing.error ? steps.listing : null;
  const loading = listing.loading || steps.listing.loading;
  const did = (one: CaseEntry): TimelineEntry => ({
    id: one.id,
    title: text(`case.did.${one.what}`),
    quiet: one.what !== "NOTE",
    when: `${format.dayAndClock(one.at)} · ${one.by}`,
    children: one.words && <p className="words">{one.words}</p>,
  });
  const all = woven<CaseEntry, ReferralEntry>(
    { ...listing, at: (one) => one.at },
    { ...steps.listing, at: (one) => one.at },
  );
  return (
    <Card title={text("case.timeline")} icon="clock">
      {may("cases:write") && <NewNote id={id} />}
      {failed ? (
        <ErrorState error={failed.error} onRetry={failed.retry} />
      ) : loading ? (
        <Skeleton rows={4} />
      ) : (
        <Timeline entries={all.map((one) => ("what" in one ? did(one) : steps.shown(one)))} />
      )}
      {(listing.more || steps.listing.more) && (
        <div>
          <Button
            busy={listing.loadingMore || steps.listing.loadingMore}
            onClick={() => {
              if (listing.more) listing.loadMore();
              if (steps.listing.more) steps.listing.loadMore();
            }}
          >
            {text("table.more")}
          </Button>
        </div>
      )}
    </Card>
  );
}

function NewNote({ id }: { id: string }) {
  const text = useText();
  const act = useCaseAct(id);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [words, setWords] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!words.trim()) return;
    act.mutate(
      { kind: "note", words: words.trim(), key },
      {
        onSuccess: () => {
          setWords("");
          setKey(crypto.randomUUID());
        },
      },
    );
  };
  return (
    <form className="stack-2" onSubmit={submit}>
      <TextArea
        label={text("case.note")}
        rows={2}
        maxLength={20_000}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <FormProblem error={act.error} />
      <div>
        <Button type="submit" busy={act.isPending}>
          {text("case.addNote")}
        </Button>
      </div>
    </form>
  );
}
