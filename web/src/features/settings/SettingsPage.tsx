import { ButtonLink } from "@/components/Button";
import { Page } from "@/components/Page";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState, NoRight } from "@/components/States";
import { useMay, useRegionPath } from "@/lib/region";
import { useText } from "@/lib/text/useText";
import { useSettings } from "./api/settings";
import { SettingsForm } from "./components/SettingsForm";
import "./settings.css";

/** Plain settings, each with what it affects. */
export default function SettingsPage() {
  const text = useText();
  const may = useMay();
  const path = useRegionPath();
  return (
    <Page
      title={text("nav.settings")}
      sub={text("settings.sub")}
      actions={
        <>
          {may("consents:set-up") && (
            <ButtonLink to={path("settings/consents")}>{text("consent.texts")}</ButtonLink>
          )}
          {may("retention:read") && (
            <ButtonLink to={path("settings/retention")}>{text("retention.title")}</ButtonLink>
          )}
        </>
      }
    >
      {may("settings:read") ? <Loaded /> : <NoRight />}
    </Page>
  );
}

function Loaded() {
  const settings = useSettings();
  if (settings.error) return <ErrorState error={settings.error} onRetry={() => void settings.refetch()} />;
  if (!settings.data) return <Skeleton rows={10} />;
  return (
    <SettingsForm
      key={settings.data.version}
      loaded={settings.data}
      onReload={() => void settings.refetch()}
    />
  );
}
