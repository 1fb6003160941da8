import { Link } from "@tanstack/react-router";
import { ButtonLink } from "@/components/Button";
import { Card } from "@/components/Card";
import { useRegionPath } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { useUnanswered } from "../api/referrals";
import "../referrals.css";

/** What partners refer to us and nobody has answered; nothing where there is none. */
export function TodayIncoming() {
  const text = useText();
  const format = useFormat();
  const path = useRegionPath();
  const waiting = useUnanswered().data;
  if (!waiting || waiting.items.length === 0) return null;
  return (
    <Card
      icon="link"
      title={text("referral.todayIn")}
      count={waiting.total}
      action={
        <ButtonLink kind="tertiary" to={`${path("referrals")}?from=partners&state=SENT`}>
          {text("referral.todayAll")}
        </ButtonLink>
      }
    >
      <ul className="referral-lines">
        {waiting.items.map((one) => (
          <li key={one.id} className="referral-line">
            <Link to={path(`referrals/incoming/${one.id}`)}>
              {one.name}, {one.partner.name}
            </Link>
            <span className="end meta muted">
              {text("referral.since", { day: format.shortDay(one.receivedAt) })}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
