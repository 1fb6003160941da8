import { Button } from "@/components/Button";
import { type Column, ListTable } from "@/components/DataTable";
import { ExportLinks } from "@/components/ExportLinks";
import { DateField, SelectField } from "@/components/Field";
import { Page } from "@/components/Page";
import { Parties } from "@/components/Parties";
import { EmptyState, NoRight } from "@/components/States";
import { useColumnChoice } from "@/features/views/columns";
import { ListTools } from "@/features/views/components/ListTools";
import { useListing } from "@/lib/api/list";
import { useOwnTopics, useTopicNames } from "@/lib/api/ownTopics";
import type { Consultation } from "@/lib/api/shapes";
import { useCodes } from "@/lib/codes/useCodes";
import { AUDIENCES, CHANNELS, EMPLOYER_TOPICS, OUTCOMES, TOPICS } from "@/lib/codes/vocabulary";
import { useMay, useRegionApi } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { useFilters } from "@/lib/useFilters";
import { EntryMenu } from "./components/EntryMenu";
import { consultationFilters } from "./filters";

export default function ConsultationsPage() {
  const text = useText();
  const may = useMay();
  return (
    <Page fill title={text("nav.consultations")} actions={may("consultations:read") && <Export />}>
      {may("consultations:read") ? <Consultations /> : <NoRight />}
    </Page>
  );
}

/** What the filters show, as a file. */
function Export() {
  const api = useRegionApi();
  const { filters } = useFilters(consultationFilters);
  return <ExportLinks path={api("consultations/export")} filters={filters} />;
}

function Consultations() {
  const text = useText();
  const api = useRegionApi();
  const columns = useColumns();
  const { shown } = useColumnChoice(columns);
  const { filters, reset, active } = useFilters(consultationFilters);
  const listing = useListing<Consultation>(api("consultations"), filters);
  return (
    <>
      <ConsultationFilters />
      <ListTools list="CONSULTATIONS" columns={columns} />
      <ListTable
        caption={text("nav.consultations")}
        columns={shown}
        rowKey={(one) => one.id}
        listing={listing}
        empty={
          active ? (
            <EmptyState
              icon="search"
              title={text("consultations.noneFound")}
              action={<Button onClick={reset}>{text("filter.reset")}</Button>}
            />
          ) : (
            <EmptyState icon="speech" title={text("history.none")}>
              {text("history.noneHint")}
            </EmptyState>
          )
        }
      />
    </>
  );
}

function useColumns(): Column<Consultation>[] {
  const text = useText();
  const codes = useCodes();
  const topics = useTopicNames();
  const format = useFormat();
  return [
    {
      id: "who",
      header: text("consultations.who"),
      cell: (one) => <Parties client={one.client} employer={one.employer} />,
    },
    {
      id: "when",
      header: text("consultations.when"),
      cell: (one) => format.dayAndClock(one.heldAt),
      phone: "end",
    },
    {
      id: "topics",
      header: text("record.topics"),
      cell: (one) => topics(one).join(", "),
      phone: "line",
    },
    { id: "channel", header: text("record.channel"), cell: (one) => codes.name("channel", one.channel) },
    { id: "minutes", header: text("record.minutes"), cell: (one) => format.minutes(one.minutes), end: true },
    { id: "outcome", header: text("record.outcome"), cell: (one) => codes.name("outcome", one.outcome) },
    {
      id: "adviser",
      header: text("consultations.adviser"),
      cell: (one) => [one.adviser, ...one.fellows].map(({ name }) => name).join(", "),
    },
    {
      id: "menu",
      header: <span className="sr">{text("action.more")}</span>,
      cell: (one) => <EntryMenu consultation={one} />,
    },
  ];
}

function ConsultationFilters() {
  const text = useText();
  const codes = useCodes();
  const { filters, set } = useFilters(consultationFilters);
  const select = (name: "channel" | "audience" | "outcome", label: string, list: readonly string[]) => (
    <SelectField
      label={label}
      empty={text("filter.all")}
      options={codes.choices(name, list)}
      value={filters[name] ?? ""}
      onChange={(event) => set({ [name]: event.target.value })}
    />
  );
  return (
    <search className="filters">
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
      <TopicFilter />
      {select("channel", text("record.channel"), CHANNELS)}
      {select("audience", text("consultations.audience"), AUDIENCES)}
      {select("outcome", text("record.outcome"), OUTCOMES)}
    </search>
  );
}

/** The common topics, each with the region's own below it, also those that are archived. */
function TopicFilter() {
  const text = useText();
  const codes = useCodes();
  const own = useOwnTopics();
  const { filters, set } = useFilters(consultationFilters);
  const options = [...TOPICS, ...EMPLOYER_TOPICS].flatMap((topic) => {
    const name = codes.name("topic", topic);
    const below = own.filter((one) => one.under === topic);
    return [
      { value: topic as string, label: name },
      ...below.map(({ code, label }) => ({ value: code, label: `${name} › ${label}` })),
    ];
  });
  return (
    <SelectField
      label={text("consultations.topic")}
      empty={text("filter.all")}
      options={options}
      value={filters.ownTopic ?? filters.topic ?? ""}
      onChange={({ target: { value } }) =>
        set(value.includes("/") ? { ownTopic: value, topic: "" } : { topic: value, ownTopic: "" })
      }
    />
  );
}
