import { Link } from "@tanstack/react-router";
import { Card } from "@/components/Card";
import { Parties } from "@/components/Parties";
import { EmptyState } from "@/components/States";
import { useTopicNames } from "@/lib/api/ownTopics";
import type { Consultation } from "@/lib/api/shapes";
import { useCodes } from "@/lib/codes/useCodes";
import { useRegionPath } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";

/** The day so far, in the order of the clock. */
export function DayColumn({ consultations }: { consultations: Consultation[] }) {
  const text = useText();
  const format = useFormat();
  const codes = useCodes();
  const topics = useTopicNames();
  const path = useRegionPath();
  const sorted = [...consultations].sort((a, b) => a.heldAt.localeCompare(b.heldAt));
  return (
    <Card
      flush
      icon="speech"
      title={text("today.consultations")}
      count={sorted.length}
      action={<Link to={path("consultations")}>{text("action.showAll")}</Link>}
    >
      {sorted.length === 0 ? (
        <EmptyState icon="speech" title={text("today.noneYet")}>
          {text("today.noneYetHint")}
        </EmptyState>
      ) : (
        <ol className="day">
          {sorted.map((one) => {
            return (
              <li key={one.id} className="slot">
                <time dateTime={one.heldAt}>{format.clock(one.heldAt)}</time>
                <div className="ev">
                  <p className="t">
                    <Parties client={one.client} employer={one.employer} />
                  </p>
                  <p className="m">
                    {codes.name("channel", one.channel)} · {format.minutes(one.minutes)}
                  </p>
                  <p className="m">{topics(one).join(", ")}</p>
                </div>
              </li>
            );
          })}
        </ol>
      )}
    </Card>
  );
}
