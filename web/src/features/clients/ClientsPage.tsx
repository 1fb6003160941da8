import { Link } from "@tanstack/react-router";
import { Button, ButtonLink } from "@/components/Button";
import { type Column, Dash, ListTable } from "@/components/DataTable";
import { ExportLinks } from "@/components/ExportLinks";
import { DateField, SelectField, TextField } from "@/components/Field";
import { Page } from "@/components/Page";
import { EmptyState, NoRight } from "@/components/States";
import { ArchiveFilter } from "@/features/archive/components/ArchiveFilter";
import { useColumnChoice } from "@/features/views/columns";
import { ListTools } from "@/features/views/components/ListTools";
import { useListing } from "@/lib/api/list";
import { type Client, clientName } from "@/lib/api/shapes";
import { type Codes, useCodes } from "@/lib/codes/useCodes";
import { LOCATIONS, PURPOSES, TARGET_GROUPS } from "@/lib/codes/vocabulary";
import { useMay, useRegionApi, useRegionPath } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { useDelayed } from "@/lib/useDelayed";
import { useFilters } from "@/lib/useFilters";
import { CLIENT_ORDERS, clientFilters } from "./filters";

export default function ClientsPage() {
  const text = useText();
  const may = useMay();
  const path = useRegionPath();
  if (!may("clients:read")) {
    return (
      <Page title={text("nav.clients")}>
        <NoRight />
      </Page>
    );
  }
  return (
    <Page
      fill
      title={text("nav.clients")}
      actions={
        <>
          <Export />
          {may("clients:write") && (
            <ButtonLink icon="plus" to={path("clients/new")}>
              {text("clients.add")}
            </ButtonLink>
          )}
        </>
      }
    >
      <Clients />
    </Page>
  );
}

/** What the filters show, as a file. */
function Export() {
  const api = useRegionApi();
  const { filters } = useFilters(clientFilters);
  return <ExportLinks path={api("clients/export")} filters={filters} />;
}

function Clients() {
  const text = useText();
  const api = useRegionApi();
  const path = useRegionPath();
  const columns = useColumns();
  const { shown } = useColumnChoice(columns);
  const { filters, reset, active } = useFilters(clientFilters);
  const listing = useListing<Client>(api("clients"), useDelayed(filters));
  return (
    <>
      <ClientFilters />
      <ListTools list="CLIENTS" columns={columns} />
      <ListTable
        caption={text("nav.clients")}
        columns={shown}
        rowKey={(client) => client.id}
        listing={listing}
        empty={
          active ? (
            <EmptyState
              icon="search"
              title={text("clients.noneFound")}
              action={<Button onClick={reset}>{text("filter.reset")}</Button>}
            >
              {text("clients.noneFoundHint")}
            </EmptyState>
          ) : (
            <EmptyState
              icon="people"
              title={text("clients.none")}
              action={
                <>
                  <ButtonLink kind="primary" to={path("clients/new")}>
                    {text("clients.add")}
                  </ButtonLink>
                  <ButtonLink to={path("imports")}>{text("nav.imports")}</ButtonLink>
                </>
              }
            >
              {text("clients.noneHint")}
            </EmptyState>
          )
        }
      />
    </>
  );
}

function useColumns(): Column<Client>[] {
  const text = useText();
  const codes = useCodes();
  const format = useFormat();
  const path = useRegionPath();
  const may = useMay();
  const contacts: Column<Client>[] = [
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
      header: text("clients.name"),
      cell: (client) => (
        <>
          <Link to={path(`clients/${client.id}`)}>{clientName(client)}</Link>
          {client.archivedAt && <span className="muted"> {text("archive.in")}</span>}
        </>
      ),
    },
    {
      id: "group",
      header: text("client.targetGroup"),
      cell: (one) => codes.name("targetGroup", one.targetGroup),
      phone: "line",
    },
    {
      id: "country",
      header: text("client.citizenships"),
      cell: (one) =>
        one.citizenships.length > 0 ? one.citizenships.map(format.country).join(", ") : <Dash />,
    },
    { id: "town", header: text("client.municipality"), cell: (one) => townOf(one, codes) ?? <Dash /> },
    ...(may("consultations:read") ? contacts : []),
  ];
}

function townOf(client: Client, codes: Codes): string | null {
  if (client.location === "ABROAD") return codes.name("location", "ABROAD");
  return client.municipality ? codes.municipality(client.municipality) : null;
}

function ClientFilters() {
  const text = useText();
  const codes = useCodes();
  const may = useMay();
  const { filters, set } = useFilters(clientFilters);
  const orders = CLIENT_ORDERS.filter((one) => one !== "LAST_CONTACT" || may("consultations:read"));
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
        label={text("client.targetGroup")}
        empty={text("filter.all")}
        options={codes.choices("targetGroup", TARGET_GROUPS)}
        value={filters.targetGroup ?? ""}
        onChange={(event) => set({ targetGroup: event.target.value })}
      />
      <SelectField
        label={text("clients.country")}
        empty={text("filter.all")}
        options={codes.countries}
        value={filters.country ?? ""}
        onChange={(event) => set({ country: event.target.value })}
      />
      <SelectField
        label={text("clients.where")}
        empty={text("filter.all")}
        options={codes.choices("location", LOCATIONS)}
        value={filters.location ?? ""}
        onChange={(event) => set({ location: event.target.value })}
      />
      <SelectField
        label={text("client.purpose")}
        empty={text("filter.all")}
        options={codes.choices("purpose", PURPOSES)}
        value={filters.purpose ?? ""}
        onChange={(event) => set({ purpose: event.target.value })}
      />
      <SelectField
        label={text("client.municipality")}
        empty={text("filter.all")}
        options={codes.municipalities}
        value={filters.municipality ?? ""}
        onChange={(event) => set({ municipality: event.target.value })}
      />
      <DateField
        label={text("clients.titleEnds")}
        value={filters.titleEndsUntil ?? ""}
        onChange={(event) => set({ titleEndsUntil: event.target.value })}
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
        onChange={(event) => set({ sort: event.target.value as (typeof CLIENT_ORDERS)[number] })}
      />
      <ArchiveFilter value={filters.archive} onChange={(archive) => set({ archive })} />
    </search>
  );
}
