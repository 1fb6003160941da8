import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Badge } from "@/components/Badge";
import { ButtonAnchor } from "@/components/Button";
import { Card } from "@/components/Card";
import { ChipChoice } from "@/components/Choice";
import { type Column, DataTable } from "@/components/DataTable";
import { FileDrop } from "@/components/FileDrop";
import { Page } from "@/components/Page";
import { Skeleton } from "@/components/Skeleton";
import { EmptyState, ErrorState, FormProblem, NoRight } from "@/components/States";
import { useMay, useRegionApi, useRegionPath } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { FEATURES, type Feature, type Import, useBringFile, useLatestImports } from "./api/imports";
import { toneOf } from "./status";
import "./imports.css";

/** Bring your records: what it is, the file, and what was brought before. */
export default function ImportsPage() {
  const text = useText();
  const may = useMay();
  const allowed = (Object.keys(FEATURES) as Feature[]).filter((one) => may(FEATURES[one]));
  return (
    <Page title={text("nav.imports")} sub={text("imports.sub")}>
      {allowed.length === 0 ? <NoRight /> : <Bring allowed={allowed} />}
    </Page>
  );
}

function Bring({ allowed }: { allowed: Feature[] }) {
  const text = useText();
  const api = useRegionApi();
  const path = useRegionPath();
  const navigate = useNavigate();
  const bring = useBringFile();
  const [feature, setFeature] = useState<Feature>(allowed[0] ?? "consultations");
  const take = (file: File) =>
    bring.mutate(
      { feature, file },
      { onSuccess: (one) => void navigate({ to: path(`imports/${feature}/${one.id}`) }) },
    );
  return (
    <div className="stack imports">
      <ChipChoice
        label={text("imports.what")}
        choices={allowed.map((value) => ({ value, label: text(`imports.feature.${value}`) }))}
        value={feature}
        onChange={(value) => setFeature(value as Feature)}
      />
      <FileDrop
        label={text("imports.drop")}
        hint={text("imports.dropHint")}
        accept=".csv,.xlsx,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        busy={bring.isPending}
        onFile={take}
      />
      <FormProblem error={bring.error} />
      <p className="row">
        <span className="muted">{text("imports.template")}</span>
        <ButtonAnchor
          kind="tertiary"
          icon="download"
          href={`${api(`${feature}/imports/template`)}?format=xlsx`}
          download
        >
          Excel
        </ButtonAnchor>
        <ButtonAnchor
          kind="tertiary"
          icon="download"
          href={`${api(`${feature}/imports/template`)}?format=csv`}
          download
        >
          CSV
        </ButtonAnchor>
      </p>
      <Latest feature={feature} />
    </div>
  );
}

function Latest({ feature }: { feature: Feature }) {
  const text = useText();
  const format = useFormat();
  const path = useRegionPath();
  const latest = useLatestImports(feature);
  const columns: Column<Import>[] = [
    {
      id: "file",
      header: text("imports.file"),
      cell: (one) => <Link to={path(`imports/${feature}/${one.id}`)}>{one.fileName}</Link>,
    },
    {
      id: "status",
      header: text("imports.status"),
      cell: (one) => <Badge tone={toneOf(one)}>{text(`imports.status.${one.status}`)}</Badge>,
      phone: "line",
    },
    { id: "rows", header: text("imports.rows"), cell: (one) => format.figure(one.rows), end: true },
    {
      id: "imported",
      header: text("imports.imported"),
      cell: (one) => format.figure(one.result.imported),
      end: true,
    },
    {
      id: "refused",
      header: text("imports.refused"),
      cell: (one) => format.figure(one.result.refused),
      end: true,
    },
    {
      id: "when",
      header: text("consultations.when"),
      cell: (one) => (one.createdAt ? format.dayAndClock(one.createdAt) : ""),
      phone: "end",
    },
  ];
  if (latest.error) return <ErrorState error={latest.error} onRetry={() => void latest.refetch()} />;
  if (!latest.data) return <Skeleton rows={3} />;
  return (
    <Card flush title={text("imports.latest")} count={latest.data.items.length}>
      {latest.data.items.length === 0 ? (
        <EmptyState icon="upload" title={text("imports.none")}>
          {text("imports.noneHint")}
        </EmptyState>
      ) : (
        <div className="table-scroll">
          <DataTable
            caption={text("imports.latest")}
            columns={columns}
            rows={latest.data.items}
            rowKey={(one) => one.id}
          />
        </div>
      )}
    </Card>
  );
}
