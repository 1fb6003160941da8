import { Badge } from "@/components/Badge";
import { daysBetween, today } from "@/lib/text/format";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import type { Case } from "../api/cases";

/** How a case stands; also that it was closed before. */
export function Standing({ of }: { of: Pick<Case, "state" | "reopenedAt"> }) {
  const text = useText();
  if (of.state === "WAITING") return <Badge tone="warning">{text("case.state.WAITING")}</Badge>;
  if (of.state === "CLOSED") return <Badge>{text("case.state.CLOSED")}</Badge>;
  return <Badge tone="info">{text(of.reopenedAt ? "case.state.REOPENED" : "case.state.OPEN")}</Badge>;
}

/** When something is due; what is late says so in words. */
export function Due({ on }: { on: string }) {
  const text = useText();
  const format = useFormat();
  const late = daysBetween(on, today());
  if (late <= 0) return <>{late === 0 ? text("today.due") : format.shortDay(on)}</>;
  return (
    <>
      {format.shortDay(on)} <span className="late">{text("today.since", { days: late })}</span>
    </>
  );
}
