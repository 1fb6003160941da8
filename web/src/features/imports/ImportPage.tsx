import { useParams } from "@tanstack/react-router";
import { Page } from "@/components/Page";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState } from "@/components/States";
import { useRegionPath } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { FEATURES, type Feature, type Import, useImport } from "./api/imports";
import { ImportSteps } from "./components/ImportSteps";
import { MappingStep } from "./components/MappingStep";
import { Checked, Done, Failed, Working } from "./components/Outcomes";
import { Undone } from "./components/Undo";
import "./imports.css";

/** One import: columns, dry run, result. What happens next stands on top. */
export default function ImportPage() {
  const { feature, id } = useParams({ strict: false }) as { feature: Feature; id: string };
  const text = useText();
  const format = useFormat();
  const path = useRegionPath();
  const known = feature in FEATURES ? feature : "consultations";
  const one = useImport(known, id);
  const crumb = { to: path("imports"), label: text("nav.imports") };
  if (!one.data) {
    return (
      <Page title={text("imports.one")} crumb={crumb}>
        {one.error ? (
          <ErrorState error={one.error} onRetry={() => void one.refetch()} />
        ) : (
          <Skeleton rows={6} />
        )}
      </Page>
    );
  }
  const sub = [
    text(`imports.feature.${known}`),
    text("imports.rowCount", { count: one.data.rows, rows: format.figure(one.data.rows) }),
    one.data.format.replace(/, ([;,\t]),/, (_, sign) => `, ${text.or(`imports.separator.${sign}`, sign)},`),
  ];
  return (
    <Page title={one.data.fileName} crumb={crumb} sub={sub.filter(Boolean).join(" · ")}>
      <div className="stack">
        <ImportSteps status={one.data.status} />
        <State feature={known} one={one.data} />
      </div>
    </Page>
  );
}

function State({ feature, one }: { feature: Feature; one: Import }) {
  switch (one.status) {
    case "CHECKING":
    case "IMPORTING":
    case "UNDOING":
      return <Working one={one} />;
    case "MAPPED":
      return <MappingStep feature={feature} one={one} />;
    case "CHECKED":
      return <Checked feature={feature} one={one} />;
    case "DONE":
      return <Done feature={feature} one={one} />;
    case "UNDONE":
      return <Undone feature={feature} one={one} />;
    case "FAILED":
      return <Failed feature={feature} one={one} />;
  }
}
