import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "@/components/Button";
import { Card } from "@/components/Card";
import { ErrorState } from "@/components/States";
import { useMay, useRegionPath } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { type Outgoing, useHandOversOf, useRegionNames } from "../api/handOvers";
import { HandOverState } from "./HandOverState";
import { WithdrawDialog } from "./WithdrawDialog";

/** Which regions were asked to take the client, and what they said; nothing where none was. */
export function HandOverCard({ client }: { client: string }) {
  const text = useText();
  const format = useFormat();
  const path = useRegionPath();
  const may = useMay();
  const names = useRegionNames();
  const asked = useHandOversOf(client);
  const [withdrawing, setWithdrawing] = useState<Outgoing | null>(null);
  if (asked.error) return <ErrorState error={asked.error} onRetry={() => void asked.refetch()} />;
  if (!asked.data || asked.data.items.length === 0) return null;
  return (
    <Card title={text("handover.card")}>
      <ul className="stack">
        {asked.data.items.map((one) => (
          <li key={one.id}>
            <p className="row">
              <Link to={path(`hand-overs/outgoing/${one.id}`)}>{names(one.to)}</Link>
              <HandOverState of={one} />
            </p>
            <p className="under">
              {text("handover.askedOn", { day: format.shortDay(one.requestedAt), by: one.requestedBy })}
            </p>
            {one.reason && <p>{text("handover.because", { reason: one.reason })}</p>}
            {one.state === "REQUESTED" && may("hand-overs:write") && (
              <Button
                kind="tertiary"
                aria-label={text("handover.withdrawFrom", { region: names(one.to) })}
                onClick={() => setWithdrawing(one)}
              >
                {text("handover.withdraw")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {withdrawing && <WithdrawDialog of={withdrawing} onClose={() => setWithdrawing(null)} />}
    </Card>
  );
}
