import { Link } from "@tanstack/react-router";
import { Button } from "@/components/Button";
import { type Column, Dash, ListTable } from "@/components/DataTable";
import { SelectField } from "@/components/Field";
import { Page } from "@/components/Page";
import { EmptyState, NoRight } from "@/components/States";
import { useListing } from "@/lib/api/list";
import { useMay, useRegionApi, useRegionPath } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { useFilters } from "@/lib/useFilters";
import { type Incoming, type Outgoing, useRegionNames } from "./api/handOvers";
import { HandOverState } from "./components/HandOverState";
import { handOverFilters, queryOf, wayOf } from "./filters";

type Way = ReturnType<typeof wayOf>;

/** Whom other regions offer, and whom this one has offered. */
export default function HandOversPage() {
  const text = useText();
  const may = useMay();
  const { filters, set } = useFilters(handOverFilters);
  const way = wayOf(filters);
  if (!may("hand-overs:read")) {
    return (
      <Page title={text("nav.handOvers")}>
        <NoRight />
      </Page>
    );
  }
  return (
    <Page fill title={text("nav.handOvers")}>
      <search className="filters">
        <SelectField
          label={text("handover.way")}
          empty={text("handover.incoming")}
          options={[{ value: "outgoing", label: text("handover.outgoing") }]}
          value={way === "outgoing" ? way : ""}
          onChange={(event) => set({ way: event.target.value })}
        />
        <SelectField
          label={text("handover.show")}
          empty={text("handover.unanswered")}
          options={[{ value: "all", label: text("filter.all") }]}
          value={filters.show ?? ""}
          onChange={(event) => set({ show: event.target.value })}
        />
      </search>
      <List key={way} way={way} query={queryOf(filters)} onAll={() => set({ show: "all" })} />
    </Page>
  );
}

function List({ way, query, onAll }: { way: Way; query: { open?: true }; onAll: () => void }) {
  const text = useText();
  const api = useRegionApi();
  const columns = useColumns(way);
  const listing = useListing<Incoming | Outgoing>(api(`hand-overs/${way}`), query);
  return (
    <ListTable
      caption={text(`handover.${way}`)}
      columns={columns}
      rowKey={(one) => one.id}
      listing={listing}
      empty={
        <EmptyState
          icon={query.open ? "check" : "people"}
          title={text(query.open ? "handover.noneOpen" : "handover.none")}
          action={query.open && <Button onClick={onAll}>{text("handover.showAnswered")}</Button>}
        >
          {text(`handover.${way}Hint`)}
        </EmptyState>
      }
    />
  );
}

function useColumns(way: Way): Column<Incoming | Outgoing>[] {
  const text = useText();
  const format = useFormat();
  const path = useRegionPath();
  const names = useRegionNames();
  return [
    {
      id: "who",
      header: text("handover.who"),
      cell: (one) => (
        <Link to={path(`hand-overs/${way}/${one.id}`)}>{one.name ?? text("handover.forgotten")}</Link>
      ),
    },
    {
      id: "region",
      header: text(way === "incoming" ? "handover.from" : "handover.to"),
      cell: (one) => names("to" in one ? one.to : one.from),
      phone: "line",
    },
    {
      id: "state",
      header: text("handover.state"),
      cell: (one) => <HandOverState of={one} />,
      phone: "line",
    },
    {
      id: "asked",
      header: text("handover.requested"),
      cell: (one) => format.dayAndClock(one.requestedAt),
    },
    { id: "by", header: text("handover.requestedBy"), cell: (one) => one.requestedBy },
    { id: "reason", header: text("handover.reason"), cell: (one) => one.reason ?? <Dash /> },
  ];
}
