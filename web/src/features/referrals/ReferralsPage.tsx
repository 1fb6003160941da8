import { Link } from "@tanstack/react-router";
import { Button, ButtonLink } from "@/components/Button";
import { Segments } from "@/components/Choice";
import { type Column, ListTable } from "@/components/DataTable";
import { ExportLinks } from "@/components/ExportLinks";
import { SelectField } from "@/components/Field";
import { Page } from "@/components/Page";
import { EmptyState, NoRight } from "@/components/States";
import { useListing } from "@/lib/api/list";
import { useMay, useRegionApi, useRegionPath } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { useFilters } from "@/lib/useFilters";
import { type Referral, usePartners } from "./api/referrals";
import { IncomingList } from "./components/IncomingList";
import { Standing } from "./components/Standing";
import { queryOf, referralFilters } from "./filters";
import { STATES } from "./words";
import "./referrals.css";

/** Who was referred to whom, and how it stands. */
export default function ReferralsPage() {
  const text = useText();
  const may = useMay();
  const path = useRegionPath();
  if (!may("referrals:read")) {
    return (
      <Page title={text("nav.referrals")}>
        <NoRight />
      </Page>
    );
  }
  return (
    <Page
      fill
      title={text("nav.referrals")}
      actions={
        <>
          <Export />
          {may("partners:read") && (
            <ButtonLink to={path("referrals/partners")}>{text("partner.title")}</ButtonLink>
          )}
        </>
      }
    >
      <Directions />
    </Page>
  );
}

/** The list that is shown, as it is filtered, as a file. */
function Export() {
  const api = useRegionApi();
  const { filters } = useFilters(referralFilters);
  return filters.from === "partners" ? (
    <ExportLinks path={api("referrals/incoming/export")} filters={{ state: filters.state }} />
  ) : (
    <ExportLinks path={api("referrals/export")} filters={queryOf(filters)} />
  );
}

/** What goes to partners, or comes from them: the address says which. */
function Directions() {
  const text = useText();
  const { filters, set } = useFilters(referralFilters);
  const incoming = filters.from === "partners";
  return (
    <>
      <Segments
        quiet
        label={text("referral.direction")}
        choices={[
          { value: "", label: text("referral.outgoing") },
          { value: "partners", label: text("referral.incoming") },
        ]}
        value={incoming ? "partners" : ""}
        onChange={(from) => set({ from, state: "", late: "", partnerId: "" })}
      />
      {incoming ? <IncomingList /> : <List />}
    </>
  );
}

function List() {
  const text = useText();
  const api = useRegionApi();
  const columns = useColumns();
  const { filters, reset, active } = useFilters(referralFilters);
  const listing = useListing<Referral>(api("referrals"), queryOf(filters));
  return (
    <>
      <Filters />
      <ListTable
        caption={text("nav.referrals")}
        columns={columns}
        rowKey={(one) => one.id}
        listing={listing}
        empty={
          active ? (
            <EmptyState
              icon="search"
              title={text("referral.noneFound")}
              action={<Button onClick={reset}>{text("filter.reset")}</Button>}
            />
          ) : (
            <EmptyState icon="link" title={text("referral.none")}>
              {text("referral.noneHint")}
            </EmptyState>
          )
        }
      />
    </>
  );
}

function useColumns(): Column<Referral>[] {
  const text = useText();
  const format = useFormat();
  const path = useRegionPath();
  return [
    {
      id: "who",
      header: text("referral.who"),
      cell: (one) => <Link to={path(`referrals/${one.id}`)}>{one.name}</Link>,
    },
    { id: "partner", header: text("referral.partner"), cell: (one) => one.partner.name, phone: "line" },
    { id: "state", header: text("referral.state"), cell: (one) => <Standing of={one} />, phone: "line" },
    { id: "sent", header: text("referral.sentOn"), cell: (one) => format.shortDay(one.sentAt), phone: "end" },
    { id: "expected", header: text("referral.expected"), cell: (one) => format.shortDay(one.expectedBy) },
  ];
}

function Filters() {
  const text = useText();
  const partners = usePartners();
  const { filters, set } = useFilters(referralFilters);
  return (
    <search className="filters">
      <SelectField
        label={text("referral.state")}
        empty={text("filter.all")}
        options={[
          { value: "LATE", label: text("referral.lateOnly") },
          ...STATES.map((value) => ({ value, label: text(`referral.state.${value}`) })),
        ]}
        value={filters.late ? "LATE" : (filters.state ?? "")}
        onChange={({ target: { value } }) =>
          set(value === "LATE" ? { late: "true", state: "" } : { late: "", state: value })
        }
      />
      <SelectField
        label={text("referral.partner")}
        empty={text("filter.all")}
        options={(partners.data?.items ?? []).map((one) => ({ value: one.id, label: one.name }))}
        value={filters.partnerId ?? ""}
        onChange={(event) => set({ partnerId: event.target.value })}
      />
    </search>
  );
}
