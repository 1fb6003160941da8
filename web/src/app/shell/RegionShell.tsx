import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useEffect } from "react";
import { Button, ButtonAnchor } from "@/components/Button";
import { Page } from "@/components/Page";
import { Skeleton } from "@/components/Skeleton";
import { EmptyState, ErrorState } from "@/components/States";
import { RecordPanel } from "@/features/consultations/components/RecordPanel";
import { SearchPalette } from "@/features/search/SearchPalette";
import { useRecorder } from "@/lib/record";
import { RegionProvider } from "@/lib/region";
import { accountQuery, may, type OwnRegion } from "@/lib/session";
import { useText } from "@/lib/text/useText";
import { useShortcut } from "@/lib/useShortcut";
import { rememberRegion } from "../Entry";
import { NeutralFrame } from "./NeutralShell";
import { RecorderProvider } from "./RecorderProvider";
import { AreaHead, AreaTile } from "./RegionHead";
import { regionEntries } from "./regionEntries";
import { Shell } from "./Shell";

/** Everything below works in the region of the address. */
export function RegionShell() {
  const { region: key } = useParams({ strict: false }) as { region: string };
  const text = useText();
  const account = useQuery(accountQuery);
  const region = account.data?.regions.find((one) => one.key === key);
  useEffect(() => {
    if (region) rememberRegion(region.key);
  }, [region]);
  if (account.error) {
    return (
      <NeutralFrame>
        <Page title={text("problem.unknown")}>
          <ErrorState error={account.error} onRetry={() => void account.refetch()} />
        </Page>
      </NeutralFrame>
    );
  }
  if (!account.data) return <Skeleton rows={8} />;
  if (!region) {
    return (
      <NeutralFrame>
        <Page title={text("problem.no-right-to-region")}>
          <EmptyState
            icon="lock"
            title={text("problem.no-right-to-region.detail")}
            action={<ButtonAnchor href="/desk">{text("page.home")}</ButtonAnchor>}
          />
        </Page>
      </NeutralFrame>
    );
  }
  return (
    <RegionProvider key={region.key} region={region}>
      <RecorderProvider>
        <RegionFrame region={region} />
      </RecorderProvider>
    </RegionProvider>
  );
}

function RegionFrame({ region }: { region: OwnRegion }) {
  const text = useText();
  const recorder = useRecorder();
  const records = may(region, "consultations:write");
  useShortcut("n", () => recorder.record(), records && !recorder.open);
  return (
    <Shell
      head={<AreaHead name={region.name} sub={region.shortName} accent={region.accent} />}
      tile={<AreaTile name={region.name} accent={region.accent} />}
      accent={region.accent}
      entries={regionEntries(region)}
      action={
        records &&
        !recorder.open && (
          <Button
            kind="primary"
            icon="plus"
            shortcut="N"
            aria-keyshortcuts="N"
            onClick={() => recorder.record()}
          >
            {text("shell.record")}
          </Button>
        )
      }
      panel={recorder.open && recorder.start && <RecordPanel key={recorder.started} start={recorder.start} />}
      search={(close) => <SearchPalette onClose={close} />}
    />
  );
}
