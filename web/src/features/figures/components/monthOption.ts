import type { EChartsCoreOption } from "echarts/core";
import type { ChartColours } from "@/components/chart/colours";

interface Months {
  series: { period: string; value: number }[];
  colours: ChartColours;
  figure: (value: number) => string;
  month: (period: string) => string;
}

/** Bars from zero; the value above each where there is room, the year under each January. */
export function monthOption({ series, colours, figure, month }: Months): EChartsCoreOption {
  const roomy = series.length <= 18;
  const label = (index: number) => {
    const period = series[index]?.period ?? "";
    const january = period.endsWith("-01");
    if (!roomy) return january ? period.slice(0, 4) : "";
    return january || index === 0 ? `${month(period)}\n${period.slice(0, 4)}` : month(period);
  };
  return {
    grid: { left: 44, right: 8, top: 24, bottom: 40 },
    xAxis: {
      type: "category",
      data: series.map((one) => one.period),
      axisLine: { lineStyle: { color: colours.line } },
      axisTick: { show: false },
      axisLabel: {
        color: colours.muted,
        fontSize: 13,
        interval: 0,
        lineHeight: 17,
        hideOverlap: true,
        formatter: (_: string, index: number) => label(index),
      },
    },
    yAxis: {
      type: "value",
      min: 0,
      minInterval: 1,
      splitNumber: 4,
      splitLine: { lineStyle: { color: colours.line } },
      axisLabel: { color: colours.muted, fontSize: 13, formatter: (value: number) => figure(value) },
    },
    series: [
      {
        type: "bar",
        data: series.map((one) => one.value),
        barMaxWidth: 44,
        barCategoryGap: "30%",
        itemStyle: { color: colours.accent, borderRadius: [2, 2, 0, 0] },
        label: {
          show: roomy,
          position: "top",
          color: colours.text,
          fontSize: 13,
          fontWeight: 500,
          formatter: ({ value }: { value: number }) => figure(value),
        },
      },
    ],
  };
}
