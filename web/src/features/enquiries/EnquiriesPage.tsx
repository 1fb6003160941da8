import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Badge } from "@/components/Badge";
import { Button, ButtonLink } from "@/components/Button";
import { type Column, Dash, ListTable } from "@/components/DataTable";
import { SelectField, TextField } from "@/components/Field";
import { Page } from "@/components/Page";
import { EmptyState, NoRight } from "@/components/States";
import { useColumnChoice } from "@/features/views/columns";
import { ListTools } from "@/features/views/components/ListTools";
import { useListing } from "@/lib/api/list";
import { useCodes } from "@/lib/codes/useCodes";
import { COMMON_LANGUAGES, EMPLOYER_TOPICS, TARGET_GROUPS, TOPICS } from "@/lib/codes/vocabulary";
import { useMay, useRegion, useRegionApi, useRegionPath } from "@/lib/region";
import { useAccount } from "@/lib/session";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { useDelayed } from "@/lib/useDelayed";
import { useFilters } from "@/lib/useFilters";
import type { EnquiryLine } from "./api/enquiries";
import { officesOf, useTriage } from "./api/triage";
import { NewEnquiryDialog } from "./components/NewEnquiryDialog";
import { enquiryFilters, forWhom, queryOf } from "./filters";
import { STATES, TONES } from "./words";
import "./enquiries.css";

/** What people ask: what nobody has answered yet first, who waits longest on top. */
export default function EnquiriesPage() {
  const text = useText();
  const may = useMay();
  const path = useRegionPath();
  const navigate = useNavigate();
  const [adding, setAdding] = useState(false);
  if (!may("enquiries:read")) {
    return (
      <Page title={text("nav.enquiries")}>
        <NoRight />
      </Page>
    );
  }
  return (
    <Page
      fill
      title={text("nav.enquiries")}
      actions={
        <>
          {may("triage:read") && (
            <ButtonLink kind="tertiary" to={path("enquiries/rules")}>
              {text("enquiries.rule.title")}
            </ButtonLink>
          )}
          {may("enquiries:write") && (
            <Button icon="plus" onClick={() => setAdding(true)}>
              {text("enquiries.add")}
            </Button>
          )}
        </>
      }
    >
      <Inbox />
      {adding && (
        <NewEnquiryDialog
          onClose={() => setAdding(false)}
          onDone={({ id }) => void navigate({ to: path(`enquiries/${id}`) })}
        />
      )}
    </Page>
  );
}

function Inbox() {
  const text = useText();
  const api = useRegionApi();
  const columns = useColumns();
  const { shown } = useColumnChoice(columns);
  const { filters, reset, active } = useFilters(enquiryFilters);
  const listing = useListing<EnquiryLine>(api("enquiries"), queryOf(useDelayed(filters)));
  return (
    <>
      <Filters />
      <ListTools list="ENQUIRIES" columns={columns} />
      <ListTable
        caption={text("nav.enquiries")}
        columns={shown}
        rowKey={(one) => one.id}
        listing={listing}
        empty={
          active ? (
            <EmptyState
              icon="search"
              title={text("enquiries.noneFound")}
              action={<Button onClick={reset}>{text("filter.reset")}</Button>}
            />
          ) : (
            <EmptyState icon="check" title={text("enquiries.none")}>
              {text("enquiries.noneHint")}
            </EmptyState>
          )
        }
      />
    </>
  );
}

function useColumns(): Column<EnquiryLine>[] {
  const text = useText();
  const codes = useCodes();
  const format = useFormat();
  const path = useRegionPath();
  return [
    {
      id: "who",
      header: text("enquiries.who"),
      cell: (one) => (
        <>
          <Link to={path(`enquiries/${one.id}`)}>
            {one.client?.name ?? one.name ?? text("enquiries.anonymous")}
          </Link>{" "}
          <span className="muted enquiry-excerpt">{one.excerpt}</span>
        </>
      ),
    },
    {
      id: "received",
      header: text("enquiries.received"),
      cell: (one) => format.dayAndClock(one.receivedAt),
      phone: "end",
    },
    {
      id: "topics",
      header: text("record.topics"),
      cell: (one) => one.topics.map((topic) => codes.name("topic", topic)).join(", "),
      phone: "line",
    },
    { id: "language", header: text("enquiries.language"), cell: (one) => format.language(one.language) },
    {
      id: "group",
      header: text("client.targetGroup"),
      cell: (one) => (one.targetGroup ? codes.name("targetGroup", one.targetGroup) : <Dash />),
    },
    {
      id: "state",
      header: text("enquiries.state"),
      cell: (one) => <Badge tone={TONES[one.state]}>{text(`enquiries.state.${one.state}`)}</Badge>,
      phone: "line",
    },
    {
      id: "assignee",
      header: text("enquiries.assignee"),
      cell: (one) => one.assignee?.name ?? one.office ?? <Dash />,
    },
    { id: "reference", header: text("enquiries.reference"), cell: (one) => <bdi>{one.reference}</bdi> },
  ];
}

function Filters() {
  const text = useText();
  const codes = useCodes();
  const format = useFormat();
  const region = useRegion();
  const account = useAccount();
  const offices = officesOf(useTriage().data);
  const { filters, set } = useFilters(enquiryFilters);
  return (
    <search className="filters">
      <SelectField
        label={text("enquiries.state")}
        empty={text("enquiries.open")}
        options={[
          ...STATES.map((value) => ({ value, label: text(`enquiries.state.${value}`) })),
          { value: "ALL", label: text("filter.all") },
        ]}
        value={filters.state ?? ""}
        onChange={(event) => set({ state: event.target.value })}
      />
      <SelectField
        label={text("enquiries.forWhom")}
        empty={text("filter.all")}
        options={[
          { value: "mine", label: text("enquiries.mine") },
          { value: "nobody", label: text("enquiries.forNobody") },
          ...offices.map((one) => ({ value: `office:${one}`, label: one })),
        ]}
        value={forWhom(filters)}
        onChange={({ target: { value } }) =>
          set({
            assignee: value === "mine" ? account.id : "",
            untaken: value === "nobody" ? "true" : "",
            office: value.startsWith("office:") ? value.slice("office:".length) : "",
          })
        }
      />
      <SelectField
        label={text("consultations.topic")}
        empty={text("filter.all")}
        options={codes.choices("topic", [...TOPICS, ...EMPLOYER_TOPICS])}
        value={filters.topic ?? ""}
        onChange={(event) => set({ topic: event.target.value })}
      />
      <SelectField
        label={text("enquiries.language")}
        empty={text("filter.all")}
        options={[...new Set([...region.languages, ...COMMON_LANGUAGES])].map((value) => ({
          value,
          label: format.language(value),
        }))}
        value={filters.language ?? ""}
        onChange={(event) => set({ language: event.target.value })}
      />
      <SelectField
        label={text("client.targetGroup")}
        empty={text("filter.all")}
        options={codes.choices("targetGroup", TARGET_GROUPS)}
        value={filters.targetGroup ?? ""}
        onChange={(event) => set({ targetGroup: event.target.value })}
      />
      <Reference key={filters.reference ?? ""} />
    </search>
  );
}

/** Somebody calls and says the number: only a whole one is looked for. */
function Reference() {
  const text = useText();
  const { filters, set } = useFilters(enquiryFilters);
  const [typed, setTyped] = useState(filters.reference ?? "");
  const whole = /^(?:[2-79FHKLMRTWXY][\s-]*){9}$/i.test(typed.trim());
  const look = () => {
    if (whole || !typed.trim()) set({ reference: typed.trim() });
  };
  return (
    <TextField
      label={text("enquiries.reference")}
      value={typed}
      maxLength={20}
      autoComplete="off"
      spellCheck={false}
      error={typed.trim().length > 10 && !whole ? text("enquiries.referenceWrong") : undefined}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={look}
      onKeyDown={(event) => event.key === "Enter" && look()}
    />
  );
}
