import { Link } from "@tanstack/react-router";
import { Badge, type Tone } from "@/components/Badge";
import { ButtonLink } from "@/components/Button";
import { Dash, DataTable } from "@/components/DataTable";
import { Page } from "@/components/Page";
import { RegionMark } from "@/components/RegionMark";
import { Skeleton } from "@/components/Skeleton";
import { EmptyState, ErrorState } from "@/components/States";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { type PlatformRegion, usePlatformRegions } from "./api/regions";
import { placementName } from "./placement";
import "./regions.css";

/** All regions of the installation; no person's data is ever shown here. */
export default function RegionsPage() {
  const text = useText();
  const regions = usePlatformRegions();
  const add = (
    <ButtonLink kind="primary" icon="plus" to="/platform/new">
      {text("regions.add")}
    </ButtonLink>
  );
  const items = regions.data?.items;
  return (
    <Page
      title={text("nav.regions")}
      sub={items ? text("regions.sub", { count: items.length }) : text("regions.subNone")}
      actions={add}
    >
      {regions.error ? (
        <ErrorState error={regions.error} onRetry={() => void regions.refetch()} />
      ) : !items ? (
        <Skeleton rows={4} />
      ) : items.length === 0 ? (
        <EmptyState icon="home" title={text("regions.none")} action={add}>
          {text("regions.noneHint")}
        </EmptyState>
      ) : (
        <div className="tablebox">
          <RegionTable regions={items} />
        </div>
      )}
    </Page>
  );
}

function RegionTable({ regions }: { regions: PlatformRegion[] }) {
  const text = useText();
  const format = useFormat();
  return (
    <DataTable
      caption={text("nav.regions")}
      rows={regions}
      rowKey={(region) => region.key}
      columns={[
        {
          id: "name",
          header: text("regions.name"),
          cell: (region) => (
            <Link to={`/platform/regions/${region.key}`} className="region-name">
              <RegionMark accent={region.profile.accent} mark={region.profile.mark} />
              {region.profile.shortName}
            </Link>
          ),
        },
        {
          id: "status",
          header: text("regions.status"),
          cell: (region) => <RegionStatus region={region} />,
          phone: "end",
        },
        {
          id: "centre",
          header: text("regions.centre"),
          cell: (region) => region.profile.name,
          phone: "line",
        },
        { id: "key", header: text("regions.key"), cell: (region) => <code>{region.key}</code> },
        {
          id: "municipalities",
          header: text("regions.municipalities"),
          end: true,
          cell: (region) => region.profile.municipalities.length,
        },
        {
          id: "placement",
          header: text("regions.placement"),
          cell: (region) => placementName(text, region.placement),
        },
        {
          id: "since",
          header: text("regions.since"),
          end: true,
          cell: (region) => (region.activatedAt ? format.shortDay(region.activatedAt) : <Dash />),
        },
      ]}
    />
  );
}

const TONES: Record<string, Tone> = {
  ACTIVE: "success",
  PREPARING: "info",
  SUSPENDED: "warning",
  FAILED: "danger",
};

export function RegionStatus({ region }: { region: PlatformRegion }) {
  const text = useText();
  const status = region.run?.status === "FAILED" ? "FAILED" : (region.status ?? "PREPARING");
  return <Badge tone={TONES[status] ?? "neutral"}>{text(`regions.status.${status}`)}</Badge>;
}
