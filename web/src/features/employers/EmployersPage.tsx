import { Link } from "@tanstack/react-router";
import { Button, ButtonLink } from "@/components/Button";
import { type Column, Dash, ListTable } from "@/components/DataTable";
import { ExportLinks } from "@/components/ExportLinks";
import { SelectField, TextField } from "@/components/Field";
import { Page } from "@/components/Page";
import { EmptyState, NoRight } from "@/components/States";
import { ArchiveFilter } from "@/features/archive/components/ArchiveFilter";
import { useColumnChoice } from "@/features/views/columns";
import { ListTools } from "@/features/views/components/ListTools";
import { useListing } from "@/lib/api/list";
import type { Employer } from "@/lib/api/shapes";
import { useCodes } from "@/lib/codes/useCodes";
import { EMPLOYER_KINDS } from "@/lib/codes/vocabulary";
import { useMay, useRegionApi, useRegionPath } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { useDelayed } from "@/lib/useDelayed";
import { useFilters } from "@/lib/useFilters";
import { EMPLOYER_ORDERS, employerFilters } from "./filters";

export default function EmployersPage() {
  const text = useText();
  const may = useMay();
  const path = useRegionPath();
  return (
    <Page
      fill
      title={text("nav.employers")}
      actions={
        may("employers:read") && (
          <>
            <Export />
            {may("employers:write") && (
              <ButtonLink icon="plus" to={path("employers/new")}>
                {text("employers.add")}
              </ButtonLink>
            )}
          </>
        )
      }
    >
      {may("employers:read") ? <Employers /> : <NoRight />}
    </Page>
  );
}

/** What the filters show, as a file. */
function Export() {
  const api = useRegionApi();
  const { filters } = useFilters(employerFilters);
  return <ExportLinks path={api("employers/export")} filters={filters} />;
}

function Employers() {
  const text = useText();
  const api = useRegionApi();
  const columns = useColumns();
  const { shown } = useColumnChoice(columns);
  const { filters } = useFilters(employerFilters);
  const listing = useListing<Employer>(api("employers"), useDelayed(filters));
  return (
    <>
      <EmployerFilters />
      <ListTools list="EMPLOYERS" columns={columns} />
      <ListTable
        caption={text("nav.employers")}
        columns={shown}
        rowKey={(employer) => employer.id}
        listing={listing}
        empty={<None />}
      />
    </>
  );
}

function None() {
  const text = useText();
  const path = useRegionPath();
  const { reset, active } = useFilters(employerFilters);
  if (active) {
    return (
      <EmptyState
        icon="search"
        title={text("employers.noneFound")}
        action={<Button onClick={reset}>{text("filter.reset")}</Button>}
      />
    );
  }
  return (
    <EmptyState
      icon="building"
      title={text("employers.none")}
      action={
        <>
          <ButtonLink kind="primary" to={path("employers/new")}>
            {text("employers.add")}
          </ButtonLink>
          <ButtonLink to={path("imports")}>{text("nav.imports")}</ButtonLink>
        </>
      }
    >
      {text("employers.noneHint")}
    </EmptyState>
  );
}

function useColumns(): Column<Employer>[] {
  const text = useText();
  const codes = useCodes();
  const format = useFormat();
  const path = useRegionPath();
  const may = useMay();
  const contacts: Column<Employer>[] = [
    {
      id: "last",
      header: text("clients.lastContact"),
      cell: (one) => (one.lastContactOn ? format.shortDay(one.lastContactOn) : <Dash />),
      phone: "end",
    },
    {
      id: "count",
      header: text("nav.consultations"),
      cell: (one) => format.figure(one.consultations ?? 0),
      end: true,
    },
  ];
  return [
    {
      id: "name",
      header: text("employer.name"),
      cell: (one) => (
        <>
          <Link to={path(`employers/${one.id}`)}>{one.name}</Link>
          {one.archivedAt && <span className="muted"> {text("archive.in")}</span>}
        </>
      ),
    },
    {
      id: "industry",
      header: text("employer.industry"),
      cell: (one) => (one.industry ? codes.industry(one.industry) : <Dash />),
      phone: "line",
    },
    { id: "kind", header: text("employer.kind"), cell: (one) => codes.name("employerKind", one.kind) },
    {
      id: "town",
      header: text("employer.municipality"),
      cell: (one) => (one.municipality ? codes.municipality(one.municipality) : <Dash />),
    },
    ...(may("consultations:read") ? contacts : []),
  ];
}

function EmployerFilters() {
  const text = useText();
  const codes = useCodes();
  const may = useMay();
  const { filters, set } = useFilters(employerFilters);
  const orders = EMPLOYER_ORDERS.filter((one) => one !== "LAST_CONTACT" || may("consultations:read"));
  return (
    <search className="filters">
      <div className="field grow">
        <TextField
          type="search"
          label={text("clients.search")}
          value={filters.q ?? ""}
          onChange={(event) => set({ q: event.target.value })}
        />
      </div>
      <SelectField
        label={text("employer.kind")}
        empty={text("filter.all")}
        options={codes.choices("employerKind", EMPLOYER_KINDS)}
        value={filters.kind ?? ""}
        onChange={(event) => set({ kind: event.target.value })}
      />
      <SelectField
        label={text("employer.industry")}
        empty={text("filter.all")}
        options={codes.industries}
        value={filters.industry ?? ""}
        onChange={(event) => set({ industry: event.target.value })}
      />
      <SelectField
        label={text("clients.order")}
        options={
          filters.q?.trim()
            ? [{ value: "", label: text("filter.bestFirst") }]
            : orders.map((value) => ({ value, label: text(`clients.order.${value}`) }))
        }
        disabled={Boolean(filters.q?.trim())}
        value={filters.q?.trim() ? "" : (filters.sort ?? "NAME")}
        onChange={(event) => set({ sort: event.target.value as (typeof EMPLOYER_ORDERS)[number] })}
      />
      <ArchiveFilter value={filters.archive} onChange={(archive) => set({ archive })} />
    </search>
  );
}
