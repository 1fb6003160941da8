import { z } from "zod";
import { Note } from "@/components/Badge";
import { Button, ButtonAnchor } from "@/components/Button";
import { DateField, SelectField } from "@/components/Field";
import { Page } from "@/components/Page";
import { Skeleton } from "@/components/Skeleton";
import { EmptyState, ErrorState } from "@/components/States";
import { toast } from "@/components/Toasts";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { useFilters } from "@/lib/useFilters";
import { mostFrequent } from "./answer";
import { type Compared, exportAddress, useComparison, useIndicators } from "./api/comparison";
import { Answer } from "./components/Answer";
import { ComparisonTable } from "./components/ComparisonTable";
import { Multiples } from "./components/Multiples";
import "@/components/card.css";
import "./comparison.css";

const PICTURED = 10;

const filterSchema = z.object({
  indicator: z.string().optional().catch(undefined),
  by: z.string().optional().catch(undefined),
  from: z.iso.date().optional().catch(undefined),
  to: z.iso.date().optional().catch(undefined),
});

/** First a picture that answers a question, then the controls; regions always in one order. */
export default function ComparisonPage() {
  const text = useText();
  const { filters, set } = useFilters(filterSchema);
  const indicators = useIndicators();
  const indicator = filters.indicator ?? "consultations";
  const described = indicators.data?.find((one) => one.id === indicator);
  const by = filters.by && (described?.by.includes(filters.by) ?? true) ? filters.by : "quarter";
  const question = { indicator, by, from: filters.from, to: filters.to };
  const compared = useComparison(question);
  return (
    <Page title={text.or(`comparison.question.${indicator}`, text("nav.comparison"))} question>
      {compared.error ? (
        <ErrorState error={compared.error} onRetry={() => void compared.refetch()} />
      ) : compared.data ? (
        <Result compared={compared.data} />
      ) : (
        <Skeleton rows={10} />
      )}
      <div className="controls card">
        <SelectField
          label={text("comparison.indicator")}
          value={indicator}
          options={(indicators.data ?? [{ id: indicator }]).map((one) => ({
            value: one.id,
            label: text.or(`comparison.indicator.${one.id}`, one.id),
          }))}
          onChange={(event) => set({ indicator: event.target.value, by: undefined })}
        />
        <SelectField
          label={text("comparison.by")}
          value={by}
          options={(described?.by ?? [by]).map((one) => ({
            value: one,
            label: text.or(`comparison.by.${one}`, one),
          }))}
          onChange={(event) => set({ by: event.target.value })}
        />
        <DateField
          label={text("filter.from")}
          value={filters.from ?? ""}
          max={filters.to}
          onChange={(event) => set({ from: event.target.value || undefined })}
        />
        <DateField
          label={text("filter.to")}
          value={filters.to ?? ""}
          min={filters.from}
          onChange={(event) => set({ to: event.target.value || undefined })}
        />
        <div className="row controls-end">
          <Button kind="tertiary" icon="link" onClick={() => void copyLink(text("action.copied"))}>
            {text("comparison.copyLink")}
          </Button>
          <ButtonAnchor icon="download" href={exportAddress(question, "csv")} download>
            CSV
          </ButtonAnchor>
          <ButtonAnchor icon="download" href={exportAddress(question, "xlsx")} download>
            Excel
          </ButtonAnchor>
        </div>
      </div>
    </Page>
  );
}

function Result({ compared }: { compared: Compared }) {
  const text = useText();
  const format = useFormat();
  const quarters = compared.by === "quarter";
  const ordered = quarters ? compared.codes : mostFrequent(compared, compared.codes.length);
  const pictured = ordered.slice(0, PICTURED);
  if (compared.regions.length === 0 || compared.codes.length === 0) {
    return (
      <EmptyState icon="chart" title={text("comparison.none")}>
        {text("comparison.noneHint")}
      </EmptyState>
    );
  }
  return (
    <>
      <Answer compared={compared} codes={ordered} />
      <figure className="card figure">
        <figcaption className="meta muted">
          <b className="figure-what">
            {text.or(`comparison.indicator.${compared.indicator}`, compared.indicator)}
          </b>{" "}
          {text(quarters ? "comparison.perQuarter" : "comparison.inPeriod", {
            from: format.shortDay(compared.period.from),
            to: format.shortDay(compared.period.to),
          })}{" "}
          {ordered.length > pictured.length &&
            !quarters &&
            text("comparison.mostFrequent", { count: PICTURED })}
        </figcaption>
        <Multiples compared={compared} codes={pictured} />
        <p className="meta muted measure">{compared.definition}</p>
      </figure>
      <Note icon="lock">{compared.protection}</Note>
      <ComparisonTable compared={compared} codes={ordered} />
    </>
  );
}

async function copyLink(done: string): Promise<void> {
  await navigator.clipboard.writeText(location.href);
  toast(done);
}
