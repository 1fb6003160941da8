import { Badge } from "@/components/Badge";
import { useText } from "@/lib/text/useText";
import type { Incoming, Outgoing } from "../api/handOvers";
import { daysWithoutAnswer, TONES } from "../words";

/** How it stands; where nobody answers, for how long. */
export function HandOverState({ of }: { of: Incoming | Outgoing }) {
  const text = useText();
  if ("away" in of && of.away) return <Badge tone="warning">{text("handover.away")}</Badge>;
  const days = daysWithoutAnswer(of);
  return (
    <Badge tone={TONES[of.state]}>
      {days > 0 ? text("handover.noAnswer", { count: days }) : text(`handover.state.${of.state}`)}
    </Badge>
  );
}
