import { useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { Card, Facts } from "@/components/Card";
import { Page } from "@/components/Page";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState } from "@/components/States";
import { useStream } from "@/lib/api/stream";
import { useCodes } from "@/lib/codes/useCodes";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { type PlatformRegion, type Run, usePlatformRegion } from "./api/regions";
import { RunProgress } from "./components/RunProgress";
import { placementName } from "./placement";
import { RegionStatus } from "./RegionsPage";
import "./regions.css";

/** One region: how it comes up, live, and what is known about it. */
export default function RegionPage() {
  const { key = "" } = useParams({ strict: false }) as { key?: string };
  const text = useText();
  const region = usePlatformRegion(key);
  const crumb = { to: "/platform", label: text("nav.regions") };
  if (region.error) {
    return (
      <Page title={key} crumb={crumb}>
        <ErrorState error={region.error} onRetry={() => void region.refetch()} />
      </Page>
    );
  }
  if (!region.data) {
    return (
      <Page title={key} crumb={crumb}>
        <Skeleton rows={8} />
      </Page>
    );
  }
  return <Loaded key={region.data.run?.id ?? key} region={region.data} crumb={crumb} />;
}

function Loaded({ region, crumb }: { region: PlatformRegion; crumb: { to: string; label: string } }) {
  const text = useText();
  const client = useQueryClient();
  const [live, setLive] = useState<Run | null>(null);
  const run = live ?? region.run;
  const moving = region.run && (region.run.status === "RUNNING" || region.run.status === "UNDOING");
  useStream(moving ? `/api/platform/runs/${region.run?.id}/events` : null, ["run"], (_, data) => {
    const next = data as Run;
    setLive(next);
    if (next.status !== "RUNNING" && next.status !== "UNDOING") {
      void client.invalidateQueries({ queryKey: ["/api/platform/regions"] });
    }
  });
  return (
    <Page
      title={region.profile.name}
      crumb={crumb}
      sub={run ? text(`regions.run.sub.${run.status}`) : region.profile.shortName}
    >
      <div className="region-split">
        {run && <RunProgress run={run} onChanged={() => setLive(null)} />}
        <Profile region={region} />
      </div>
    </Page>
  );
}

function Profile({ region }: { region: PlatformRegion }) {
  const text = useText();
  const format = useFormat();
  const codes = useCodes();
  const profile = region.profile;
  return (
    <Card title={text("regions.details")} count={<RegionStatus region={region} />}>
      <Facts
        facts={[
          [text("regions.shortName"), profile.shortName],
          [text("regions.key"), <code key="k">{region.key}</code>],
          [text("regions.municipalities"), format.list(profile.municipalities.map(codes.municipality))],
          [text("regions.sponsors"), format.list(profile.sponsors.map((one) => one.name ?? "")) || "–"],
          [text("regions.languages"), format.list(profile.languages.map(format.language))],
          [
            text("regions.targetGroups"),
            format.list(profile.targetGroups.map((one) => codes.name("targetGroup", one))),
          ],
          [text("regions.placement"), placementName(text, region.placement)],
          [text("regions.holidays"), "Nordrhein-Westfalen"],
          [text("regions.zone"), "Europe/Berlin"],
          ...(region.activatedAt
            ? [[text("regions.since"), format.dayAndClock(region.activatedAt)] as [string, string]]
            : []),
        ]}
      />
      <p className="meta muted">{text("regions.neverReads")}</p>
    </Card>
  );
}
