import { useState } from "react";
import { Note } from "@/components/Badge";
import { Button } from "@/components/Button";
import { CopyField } from "@/components/CopyField";
import { Dialog } from "@/components/Dialog";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState, FormProblem } from "@/components/States";
import { useLanguage } from "@/lib/text/language";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { useFeed, useFeedAct } from "../api/feed";

/** One's own appointments in the calendar that one uses anyway: an address to subscribe to. */
export function FeedDialog({ onClose }: { onClose: () => void }) {
  const text = useText();
  const format = useFormat();
  const language = useLanguage();
  const feed = useFeed();
  const act = useFeedAct();
  const [path, setPath] = useState<string | null>(null);
  const make = () =>
    act.mutate("make", { onSuccess: (made) => setPath(made && "path" in made ? made.path : null) });
  const end = () => act.mutate("end", { onSuccess: () => setPath(null) });
  const since = feed.data?.since;
  return (
    <Dialog open title={text("feed.title")} onClose={onClose}>
      <div className="stack">
        <p>{text("feed.what")}</p>
        <Note>{text("feed.privacy")}</Note>
        {feed.error && <ErrorState error={feed.error} onRetry={() => void feed.refetch()} />}
        {feed.isPending && <Skeleton rows={2} />}
        {path && (
          <>
            <CopyField
              label={text("feed.address")}
              value={`${location.origin}${path}?language=${language}`}
            />
            <p className="muted">{text("feed.once")}</p>
          </>
        )}
        {feed.data && !path && (
          <p>{since ? text("feed.since", { day: format.day(since) }) : text("feed.none")}</p>
        )}
        <FormProblem error={act.error} />
        {feed.data && (
          <div className="row">
            {!path && (
              <Button kind={since ? "secondary" : "primary"} busy={act.isPending} onClick={make}>
                {text(since ? "feed.renew" : "feed.make")}
              </Button>
            )}
            {since && (
              <Button kind="tertiary" busy={act.isPending} onClick={end}>
                {text("feed.end")}
              </Button>
            )}
          </div>
        )}
      </div>
    </Dialog>
  );
}
