import { Button } from "@/components/Button";
import { Skeleton } from "@/components/Skeleton";
import { EmptyState, ErrorState } from "@/components/States";
import { Timeline } from "@/components/Timeline";
import { useListing } from "@/lib/api/list";
import { useTopicNames } from "@/lib/api/ownTopics";
import type { Consultation } from "@/lib/api/shapes";
import { useCodes } from "@/lib/codes/useCodes";
import { useRegionApi } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { EntryMenu } from "./EntryMenu";

/** The consultations of a client or an employer, the latest first. */
export function History({ of }: { of: string }) {
  const text = useText();
  const api = useRegionApi();
  const codes = useCodes();
  const format = useFormat();
  const topics = useTopicNames();
  const listing = useListing<Consultation>(api(`${of}/consultations`), {}, 20);
  if (listing.error) return <ErrorState error={listing.error} onRetry={listing.retry} />;
  if (listing.loading) return <Skeleton rows={5} />;
  if (listing.items.length === 0) {
    return (
      <EmptyState icon="speech" title={text("history.none")}>
        {text("history.noneHint")}
      </EmptyState>
    );
  }
  return (
    <div className="stack">
      <Timeline
        entries={listing.items.map((one) => ({
          id: one.id,
          title: `${text("history.consultation")}, ${codes.name("channel", one.channel)}`,
          when: (
            <>
              {format.dayAndClock(one.heldAt)} · {format.minutes(one.minutes)}{" "}
              <EntryMenu consultation={one} />
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
        }))}
      />
      {listing.more && (
        <div>
          <Button onClick={listing.loadMore} busy={listing.loadingMore}>
            {text("table.more")}
          </Button>
        </div>
      )}
    </div>
  );
}
