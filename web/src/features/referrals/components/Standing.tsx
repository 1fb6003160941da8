import { Badge } from "@/components/Badge";
import { today } from "@/lib/text/format";
import { useText } from "@/lib/text/useText";
import type { Referral } from "../api/referrals";
import { lateDays, TONES } from "../words";

/** How a referral stands; how long nobody has answered where that is too long. */
export function Standing({ of }: { of: Referral }) {
  const text = useText();
  const days = lateDays(of, today());
  return days > 0 ? (
    <Badge tone="warning">{text("referral.lateSince", { days })}</Badge>
  ) : (
    <Badge tone={TONES[of.state]}>{text(`referral.state.${of.state}`)}</Badge>
  );
}
