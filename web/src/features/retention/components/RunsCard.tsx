import { Badge } from "@/components/Badge";
import { Card } from "@/components/Card";
import { type Column, DataTable } from "@/components/DataTable";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState } from "@/components/States";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { type RetentionRun, useRuns } from "../api/retention";

/** What was deleted, in numbers. */
export function RunsCard() {
  const text = useText();
  const format = useFormat();
  const runs = useRuns();
  const items = runs.data?.items ?? [];
  const columns: Column<RetentionRun>[] = [
    { id: "when", header: text("retention.when"), cell: (one) => format.dayAndClock(one.startedAt) },
    {
      id: "who",
      header: text("retention.who"),
      cell: (one) => (one.nightly ? text("retention.nightly") : one.by),
      phone: "line",
    },
    {
      id: "what",
      header: text("retention.what"),
      cell: (one) =>
        text("retention.gone", {
          clients: one.clients,
          employers: one.employers,
          enquiries: one.enquiries,
          appointments: one.appointments,
        }),
      phone: "line",
    },
    {
      id: "state",
      header: text("retention.state"),
      cell: (one) =>
        one.failed > 0 ? (
          <Badge tone="warning">{text("retention.failed", { count: one.failed })}</Badge>
        ) : (
          <Badge tone={one.endedAt ? "success" : "info"}>
            {text(one.endedAt ? "retention.ended" : "retention.running")}
          </Badge>
        ),
      phone: "line",
    },
  ];
  return (
    <Card title={text("retention.runs")}>
      {runs.error && <ErrorState error={runs.error} onRetry={() => void runs.refetch()} />}
      {!runs.error && !runs.data && <Skeleton rows={2} />}
      {runs.data && items.length === 0 && <p className="muted">{text("retention.noRuns")}</p>}
      {items.length > 0 && (
        <DataTable caption={text("retention.runs")} columns={columns} rows={items} rowKey={(one) => one.id} />
      )}
    </Card>
  );
}
