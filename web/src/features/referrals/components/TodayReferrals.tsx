import { Link } from "@tanstack/react-router";
import { Button, ButtonLink } from "@/components/Button";
import { Card } from "@/components/Card";
import { toast } from "@/components/Toasts";
import { useMay, useRegionPath } from "@/lib/region";
import { useProblemText } from "@/lib/text/useProblemText";
import { useText } from "@/lib/text/useText";
import { useLate, useStep } from "../api/referrals";
import { Standing } from "./Standing";
import "../referrals.css";

/** Partners who have not answered in time, each with the one action; nothing where there are none. */
export function TodayReferrals() {
  const text = useText();
  const path = useRegionPath();
  const may = useMay();
  const problems = useProblemText();
  const step = useStep();
  const late = useLate().data;
  if (!late || late.items.length === 0) return null;
  return (
    <Card
      icon="link"
      title={text("referral.todayTitle")}
      count={late.total}
      action={
        <ButtonLink kind="tertiary" to={`${path("referrals")}?late=true`}>
          {text("referral.todayAll")}
        </ButtonLink>
      }
    >
      <ul className="referral-lines">
        {late.items.map((one) => (
          <li key={one.id} className="referral-line">
            <Link to={path(`referrals/${one.id}`)}>
              {one.name}, {one.partner.name}
            </Link>
            <Standing of={one} />
            {may("referrals:write") && (
              <span className="end">
                <Button
                  aria-label={`${text("referral.remind")}: ${one.partner.name}, ${one.name}`}
                  busy={step.isPending && step.variables.of.id === one.id}
                  onClick={() =>
                    step.mutate(
                      { of: one, step: { kind: "reminder" } },
                      {
                        onSuccess: () => toast(text("referral.remindedNow", { partner: one.partner.name })),
                        onError: (error) => toast(problems(error).title, { tone: "danger" }),
                      },
                    )
                  }
                >
                  {text("referral.remind")}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
