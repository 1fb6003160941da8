import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "@/components/Button";
import { type Column, Dash, ListTable } from "@/components/DataTable";
import { ExportLinks } from "@/components/ExportLinks";
import { Page } from "@/components/Page";
import { EmptyState, NoRight } from "@/components/States";
import { useColumnChoice } from "@/features/views/columns";
import { ListTools } from "@/features/views/components/ListTools";
import { useListing } from "@/lib/api/list";
import { useMay, useRegionApi, useRegionPath } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { useDelayed } from "@/lib/useDelayed";
import { useFilters } from "@/lib/useFilters";
import type { Case } from "./api/cases";
import { CaseFilters } from "./components/CaseFilters";
import { CoverDialog } from "./components/CoverDialog";
import { Due, Standing } from "./components/Standing";
import { caseFilters } from "./filters";
import "./cases.css";

export default function CasesPage() {
  const text = useText();
  const may = useMay();
  return (
    <Page fill title={text("nav.cases")} actions={may("cases:read") && <Actions />}>
      {may("cases:read") ? <CaseList /> : <NoRight />}
    </Page>
  );
}

function CaseList() {
  const text = useText();
  const api = useRegionApi();
  const columns = useColumns();
  const { shown } = useColumnChoice(columns);
  const { filters, reset, active } = useFilters(caseFilters);
  const listing = useListing<Case>(api("cases"), useDelayed(filters));
  return (
    <>
      <CaseFilters />
      <ListTools list="CASES" columns={columns} />
      <ListTable
        caption={text("nav.cases")}
        columns={shown}
        rowKey={(one) => one.id}
        listing={listing}
        empty={
          active ? (
            <EmptyState
              icon="search"
              title={text("cases.noneFound")}
              action={<Button onClick={reset}>{text("filter.reset")}</Button>}
            />
          ) : (
            <EmptyState icon="folder" title={text("cases.none")}>
              {text("cases.noneHint")}
            </EmptyState>
          )
        }
      />
    </>
  );
}

function useColumns(): Column<Case>[] {
  const text = useText();
  const format = useFormat();
  const path = useRegionPath();
  return [
    {
      id: "title",
      header: text("case.title"),
      cell: (one) => <Link to={path(`cases/${one.id}`)}>{one.title}</Link>,
    },
    {
      id: "who",
      header: text("consultations.who"),
      cell: (one) => one.client?.name ?? one.employer?.name,
      phone: "line",
    },
    { id: "kind", header: text("case.kind"), cell: (one) => text(`case.kind.${one.kind}`) },
    { id: "state", header: text("case.state"), cell: (one) => <Standing of={one} />, phone: "end" },
    { id: "due", header: text("case.due"), cell: (one) => (one.dueOn ? <Due on={one.dueOn} /> : <Dash />) },
    { id: "responsible", header: text("case.responsible"), cell: (one) => one.responsible.name },
    { id: "opened", header: text("case.openedOn"), cell: (one) => format.shortDay(one.openedAt) },
  ];
}

function Actions() {
  const text = useText();
  const may = useMay();
  const [covering, setCovering] = useState(false);
  return (
    <>
      {may("cases:write") && <Button onClick={() => setCovering(true)}>{text("cover.action")}</Button>}
      <Export />
      {covering && <CoverDialog onClose={() => setCovering(false)} />}
    </>
  );
}

/** What the filters show, as a file. */
function Export() {
  const api = useRegionApi();
  const { filters } = useFilters(caseFilters);
  return <ExportLinks path={api("cases/export")} filters={filters} />;
}
