import { ButtonLink } from "@/components/Button";
import { Card } from "@/components/Card";
import { useRegionPath } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { useEnquiryCounts } from "../api/enquiries";

/** How many enquiries nobody has taken, and since when; nothing where there is nothing to do. */
export function TodayEnquiries() {
  const text = useText();
  const format = useFormat();
  const path = useRegionPath();
  const counts = useEnquiryCounts().data;
  if (!counts || counts.unassigned + counts.mine === 0) return null;
  return (
    <Card
      icon="mail"
      title={text("nav.enquiries")}
      count={counts.unassigned}
      action={
        <ButtonLink kind="tertiary" to={path("enquiries")}>
          {text("enquiries.todayAll")}
        </ButtonLink>
      }
    >
      <p>
        {counts.unassigned > 0 && text("enquiries.todayNew", { count: counts.unassigned })}{" "}
        {counts.oldest && text("enquiries.todayOldest", { at: format.dayAndClock(counts.oldest) })}{" "}
        {counts.mine > 0 && text("enquiries.todayMine", { count: counts.mine })}
      </p>
    </Card>
  );
}
