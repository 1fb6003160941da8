import { Note } from "@/components/Badge";
import { Page } from "@/components/Page";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState, NoRight } from "@/components/States";
import { useMay, useRegionPath } from "@/lib/region";
import { useText } from "@/lib/text/useText";
import { useRetention } from "./api/retention";
import { HoldsCard } from "./components/HoldsCard";
import { OverCard } from "./components/OverCard";
import { PeriodsCard } from "./components/PeriodsCard";
import { RunsCard } from "./components/RunsCard";
import "./retention.css";

/** For how long records are kept, what would go, what is held, and what went. */
export default function RetentionPage() {
  const text = useText();
  const may = useMay();
  const path = useRegionPath();
  return (
    <Page
      title={text("retention.title")}
      sub={text("retention.sub")}
      crumb={{ to: path("settings"), label: text("nav.settings") }}
    >
      {may("retention:read") ? <Loaded /> : <NoRight />}
    </Page>
  );
}

function Loaded() {
  const text = useText();
  const retention = useRetention();
  if (retention.error) return <ErrorState error={retention.error} onRetry={() => void retention.refetch()} />;
  if (!retention.data) return <Skeleton rows={10} />;
  return (
    <div className="stack">
      <PeriodsCard key={retention.data.version} view={retention.data} />
      <OverCard view={retention.data} />
      <HoldsCard />
      <RunsCard />
      <Note>{text("retention.remains")}</Note>
    </div>
  );
}
