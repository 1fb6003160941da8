import { Link } from "@tanstack/react-router";
import { Card } from "@/components/Card";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState } from "@/components/States";
import { useRegionPath } from "@/lib/region";
import { useText } from "@/lib/text/useText";
import { useAllHolds } from "../api/retention";
import { HoldWords } from "./HoldDialog";

/** Files that stay whatever the period says. */
export function HoldsCard() {
  const text = useText();
  const path = useRegionPath();
  const holds = useAllHolds();
  const items = holds.data?.items ?? [];
  return (
    <Card title={text("retention.holds")} count={holds.data ? items.length : null}>
      {holds.error && <ErrorState error={holds.error} onRetry={() => void holds.refetch()} />}
      {!holds.error && !holds.data && <Skeleton rows={2} />}
      {holds.data && items.length === 0 && <p className="muted">{text("retention.noHolds")}</p>}
      {items.length > 0 && (
        <ul className="retention-holds">
          {items.map((one) => (
            <li key={one.id}>
              <HoldWords hold={one} />
              <Link to={path(`${one.kind === "CLIENT" ? "clients" : "employers"}/${one.record}`)}>
                {text(one.kind === "CLIENT" ? "access.open" : "retention.openEmployer")}
                <span className="sr">: {one.reason}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
