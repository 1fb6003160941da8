import { ButtonLink } from "@/components/Button";
import { Card } from "@/components/Card";
import { useRegionPath } from "@/lib/region";
import { useAccount } from "@/lib/session";
import { useText } from "@/lib/text/useText";
import { useQueue } from "../api/waiting";
import { sorted } from "../ticket";
import { useTicketActs } from "../useTicketActs";
import { TicketLine } from "./TicketLine";
import "../waiting.css";

const SHOWN = 5;

/** Who is at the own desk, and who waits, longest first; nothing where nobody does. */
export function TodayWaiting() {
  const text = useText();
  const path = useRegionPath();
  const account = useAccount();
  const queue = useQueue();
  const acts = useTicketActs();
  if (!queue.data) return null;
  const { here, waiting } = sorted(queue.data, account.id);
  const shown = [...here, ...waiting].slice(0, SHOWN);
  if (shown.length === 0) return null;
  return (
    <Card
      flush
      icon="clock"
      title={text("waiting.today")}
      count={waiting.length}
      action={
        <ButtonLink kind="tertiary" to={path("waiting")}>
          {text("waiting.todayAll")}
        </ButtonLink>
      }
    >
      <ul>
        {shown.map((one) => (
          <TicketLine key={one.id} ticket={one} acts={acts} short />
        ))}
      </ul>
      {acts.dialogs}
    </Card>
  );
}
