import { DateField, SelectField } from "@/components/Field";
import { today } from "@/lib/text/format";
import { useText } from "@/lib/text/useText";
import { useFilters } from "@/lib/useFilters";
import { figureFilters, PERIODS, type PeriodName, periodOf } from "../filters";

export function PeriodFilter() {
  const text = useText();
  const { filters, set } = useFilters(figureFilters);
  const period = periodOf(filters, today());
  return (
    <search className="period">
      <SelectField
        label={<span className="sr">{text("figures.period")}</span>}
        options={PERIODS.map((value) => ({ value, label: text(`figures.period.${value}`) }))}
        value={filters.period ?? "12m"}
        onChange={(event) =>
          set({ period: event.target.value as PeriodName, from: undefined, to: undefined })
        }
      />
      {filters.period === "own" && (
        <>
          <DateField
            label={<span className="sr">{text("filter.from")}</span>}
            value={period.from}
            onChange={(event) => set({ from: event.target.value })}
          />
          <DateField
            label={<span className="sr">{text("filter.to")}</span>}
            value={period.to}
            onChange={(event) => set({ to: event.target.value })}
          />
        </>
      )}
    </search>
  );
}
