import { Badge } from "@/components/Badge";
import { useText } from "@/lib/text/useText";
import type { Incoming } from "../api/referrals";
import { TONES } from "../words";

/** How a referral from a partner stands; what waits for us is seen first. */
export function IncomingStanding({ of }: { of: Incoming }) {
  const text = useText();
  return of.state === "SENT" ? (
    <Badge tone="warning">{text("referral.stateIn.SENT")}</Badge>
  ) : (
    <Badge tone={TONES[of.state]}>{text(`referral.state.${of.state}`)}</Badge>
  );
}
