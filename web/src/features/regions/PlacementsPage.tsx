import { Badge } from "@/components/Badge";
import { Dash, DataTable } from "@/components/DataTable";
import { Page } from "@/components/Page";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState } from "@/components/States";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { usePlacements } from "./api/regions";
import { placementName } from "./placement";

/** The PostgreSQL servers on which regions live, and whether they answer. */
export default function PlacementsPage() {
  const text = useText();
  const { figure } = useFormat();
  const placements = usePlacements();
  return (
    <Page title={text("nav.placements")} sub={text("regions.placements.sub")}>
      {placements.error ? (
        <ErrorState error={placements.error} onRetry={() => void placements.refetch()} />
      ) : placements.data ? (
        <div className="tablebox">
          <DataTable
            caption={text("nav.placements")}
            rows={placements.data.items}
            rowKey={(one) => one.name}
            columns={[
              { id: "name", header: text("regions.placement"), cell: (one) => placementName(text, one.name) },
              {
                id: "state",
                header: text("regions.status"),
                phone: "end",
                cell: (one) => (
                  <Badge tone={one.reachable ? "success" : "danger"}>
                    {text(one.reachable ? "regions.placements.up" : "regions.placements.down")}
                  </Badge>
                ),
              },
              { id: "host", header: text("regions.placements.host"), phone: "line", cell: (one) => one.host },
              {
                id: "answer",
                header: text("regions.placements.answer"),
                end: true,
                cell: (one) =>
                  one.answeredInMillis == null ? <Dash /> : `${figure(one.answeredInMillis)} ms`,
              },
              {
                id: "regions",
                header: text("nav.regions"),
                end: true,
                cell: (one) => figure(one.regions),
              },
            ]}
          />
        </div>
      ) : (
        <Skeleton rows={3} />
      )}
    </Page>
  );
}
