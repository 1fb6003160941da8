import { Button } from "@/components/Button";
import { Skeleton } from "@/components/Skeleton";
import { EmptyState, ErrorState } from "@/components/States";
import { Timeline, type TimelineEntry } from "@/components/Timeline";
import type { ReferralEntry } from "@/features/referrals/api/referrals";
import { useReferralSteps } from "@/features/referrals/useReferralSteps";
import { useListing } from "@/lib/api/list";
import { useTopicNames } from "@/lib/api/ownTopics";
import type { Consultation } from "@/lib/api/shapes";
import { useCodes } from "@/lib/codes/useCodes";
import { useRegionApi } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { woven } from "@/lib/woven";
import { EntryMenu } from "./EntryMenu";

/** The consultations of a client or an employer, and what became of referrals, the latest first. */
export function History({ of }: { of: string }) {
  const text = useText();
  const api = useRegionApi();
  const codes = useCodes();
  const format = useFormat();
  const topics = useTopicNames();
  const listing = useListing<Consultation>(api(`${of}/consultations`), {}, 20);
  const steps = useReferralSteps(of);
  const held = (one: Consultation): TimelineEntry => ({
    id: one.id,
    title: `${text("history.consultation")}, ${codes.name("channel", one.channel)}`,
    when: (
      <>
        {format.dayAndClock(one.heldAt)} · {format.minutes(one.minutes)} <EntryMenu consultation={one} />
      </>
    ),
    children: (
      <>
        {one.note && <p className="words">{one.note}</p>}
        <p className="under">
          <span>{topics(one).join(", ")}</span>
          <span>{codes.name("outcome", one.outcome)}</span>
          {one.followUpOn && (
            <span>{text("history.followUp", { day: format.shortDay(one.followUpOn) })}</span>
          )}
          <span>{[one.adviser, ...one.fellows].map(({ name }) => name).join(", ")}</span>
        </p>
      </>
    ),
  });
  const failed = listing.error ? listing : steps.listing.error ? steps.listing : null;
  if (failed) return <ErrorState error={failed.error} onRetry={failed.retry} />;
  if (listing.loading || steps.listing.loading) return <Skeleton rows={5} />;
  const all = woven<Consultation, ReferralEntry>(
    { ...listing, at: (one) => one.heldAt },
    { ...steps.listing, at: (one) => one.at },
  );
  if (all.length === 0) {
    return (
      <EmptyState icon="speech" title={text("history.none")}>
        {text("history.noneHint")}
      </EmptyState>
    );
  }
  return (
    <div className="stack">
      <Timeline entries={all.map((one) => ("heldAt" in one ? held(one) : steps.shown(one)))} />
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
    </div>
  );
}
