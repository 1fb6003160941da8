import { Link } from "@tanstack/react-router";
import { Button, ButtonLink } from "@/components/Button";
import { type Column, Dash, ListTable } from "@/components/DataTable";
import { DateField, SelectField, TextField } from "@/components/Field";
import { Page } from "@/components/Page";
import { EmptyState, NoRight } from "@/components/States";
import { useListing } from "@/lib/api/list";
import { useCodes } from "@/lib/codes/useCodes";
import { EVENT_KINDS } from "@/lib/codes/vocabulary";
import { useMay, useRegionApi, useRegionPath } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { useDelayed } from "@/lib/useDelayed";
import { useFilters } from "@/lib/useFilters";
import type { HeldEvent } from "./api/events";
import { eventFilters } from "./filters";

export default function EventsPage() {
  const text = useText();
  const may = useMay();
  const path = useRegionPath();
  return (
    <Page
      fill
      title={text("nav.events")}
      actions={
        may("events:write") && (
          <ButtonLink icon="plus" to={path("events/new")}>
            {text("events.add")}
          </ButtonLink>
        )
      }
    >
      {may("events:read") ? <Events /> : <NoRight />}
    </Page>
  );
}

function Events() {
  const text = useText();
  const api = useRegionApi();
  const path = useRegionPath();
  const may = useMay();
  const columns = useColumns();
  const { filters, reset, active } = useFilters(eventFilters);
  const listing = useListing<HeldEvent>(api("events"), useDelayed(filters));
  return (
    <>
      <EventFilters />
      <ListTable
        caption={text("nav.events")}
        columns={columns}
        rowKey={(event) => event.id}
        listing={listing}
        empty={
          active ? (
            <EmptyState
              icon="search"
              title={text("events.noneFound")}
              action={<Button onClick={reset}>{text("filter.reset")}</Button>}
            />
          ) : (
            <EmptyState
              icon="ticket"
              title={text("events.none")}
              action={
                may("events:write") && (
                  <>
                    <ButtonLink kind="primary" to={path("events/new")}>
                      {text("events.add")}
                    </ButtonLink>
                    <ButtonLink to={path("imports")}>{text("nav.imports")}</ButtonLink>
                  </>
                )
              }
            >
              {text("events.noneHint")}
            </EmptyState>
          )
        }
      />
    </>
  );
}

function useColumns(): Column<HeldEvent>[] {
  const text = useText();
  const codes = useCodes();
  const format = useFormat();
  const path = useRegionPath();
  const number = (value: number | null | undefined) =>
    value === null || value === undefined ? <Dash /> : format.figure(value);
  return [
    {
      id: "title",
      header: text("events.title"),
      cell: (one) => <Link to={path(`events/${one.id}`)}>{one.title}</Link>,
    },
    {
      id: "when",
      header: text("consultations.when"),
      cell: (one) => format.dayAndClock(one.startsAt),
      phone: "line",
    },
    { id: "kind", header: text("events.kind"), cell: (one) => codes.name("eventKind", one.kind) },
    { id: "place", header: text("events.place"), cell: (one) => one.place ?? <Dash /> },
    {
      id: "registrations",
      header: text("events.registrations"),
      cell: (one) => number(one.registrations),
      end: true,
    },
    {
      id: "participants",
      header: text("events.participants"),
      cell: (one) => number(one.participants),
      end: true,
      phone: "end",
    },
  ];
}

function EventFilters() {
  const text = useText();
  const codes = useCodes();
  const { filters, set } = useFilters(eventFilters);
  return (
    <search className="filters">
      <div className="field grow">
        <TextField
          type="search"
          label={text("events.search")}
          value={filters.q ?? ""}
          onChange={(event) => set({ q: event.target.value })}
        />
      </div>
      <SelectField
        label={text("events.kind")}
        empty={text("filter.all")}
        options={codes.choices("eventKind", EVENT_KINDS)}
        value={filters.kind ?? ""}
        onChange={(event) => set({ kind: event.target.value })}
      />
      <DateField
        label={text("filter.from")}
        value={filters.from ?? ""}
        onChange={(event) => set({ from: event.target.value })}
      />
      <DateField
        label={text("filter.to")}
        value={filters.to ?? ""}
        onChange={(event) => set({ to: event.target.value })}
      />
    </search>
  );
}
