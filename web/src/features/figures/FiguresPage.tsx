import { Page } from "@/components/Page";
import { Skeleton } from "@/components/Skeleton";
import { EmptyState, ErrorState, NoRight } from "@/components/States";
import { useMay } from "@/lib/region";
import { today } from "@/lib/text/format";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { useFilters } from "@/lib/useFilters";
import { type Dashboard, useFigures, useLiveFigures } from "./api/figures";
import { Breakdowns } from "./components/Breakdowns";
import { MonthChart } from "./components/MonthChart";
import { PeriodFilter } from "./components/PeriodFilter";
import { Tiles } from "./components/Tiles";
import { isMean } from "./definitions";
import { figureFilters, periodOf } from "./filters";
import "./figures.css";

/** How the region is doing: pictures first, each with its table, live. */
export default function FiguresPage() {
  const text = useText();
  const may = useMay();
  if (!may("figures:read")) {
    return (
      <Page title={text("nav.figures")}>
        <NoRight />
      </Page>
    );
  }
  return <Figures />;
}

function Figures() {
  const text = useText();
  const format = useFormat();
  const { filters } = useFilters(figureFilters);
  const period = periodOf(filters, today());
  const chosen = filters.indicator ?? "consultations";
  const figures = useFigures({ ...period, indicator: chosen });
  const state = useLiveFigures();
  const sub = figures.data && (
    <span role="status">
      {text(state === "lost" ? "figures.lost" : "figures.live", { time: format.clock(figures.data.asOf) })}
    </span>
  );
  return (
    <Page title={text("nav.figures")} sub={sub ?? text("figures.sub")} actions={<PeriodFilter />}>
      {figures.error ? (
        <ErrorState error={figures.error} onRetry={() => void figures.refetch()} />
      ) : figures.data ? (
        <View dashboard={figures.data} chosen={chosen} />
      ) : (
        <Skeleton rows={10} />
      )}
    </Page>
  );
}

function View({ dashboard, chosen }: { dashboard: Dashboard; chosen: string }) {
  const text = useText();
  const figure = dashboard.indicators.find((one) => one.id === chosen) ?? dashboard.indicators[0];
  const nothing = dashboard.indicators.every((one) => one.value === 0 && one.previous === 0);
  return (
    <div className="stack">
      <Tiles figures={dashboard.indicators} chosen={figure?.id ?? ""} />
      {nothing ? (
        <EmptyState icon="chart" title={text("figures.none")}>
          {text("figures.noneHint")}
        </EmptyState>
      ) : (
        figure && (
          <>
            <MonthChart figure={figure} />
            <Breakdowns breakdowns={dashboard.breakdowns} total={isMean(figure.id) ? null : figure.value} />
          </>
        )
      )}
    </div>
  );
}
