import { Icon } from "@/components/Icon";
import { daysBetween, today } from "@/lib/text/format";
import { useText } from "@/lib/text/useText";

const SOON = 90;

/** How long a residence title still holds: red when it is past, amber when it ends soon. */
export function TitleClock({ until }: { until: string }) {
  const text = useText();
  const days = daysBetween(today(), until);
  if (days > SOON) return null;
  return (
    <span className={days < 30 ? "late clock" : "soon clock"}>
      <Icon name="clock" />
      {days < 0 ? text("client.titlePast") : text("client.titleDays", { days })}
    </span>
  );
}
