import type { EChartsCoreOption } from "echarts/core";
import type { ChartColours } from "@/components/chart/colours";
import { markOf } from "@/components/RegionMark";
import type { Compared, ComparedRegion } from "../api/comparison";

interface Line {
  compared: Compared;
  region: ComparedRegion;
  max: number;
  colours: ChartColours;
  figure: (value: number) => string;
  name: (code: string) => string;
}

const SYMBOLS: Record<string, string> = {
  circle: "circle",
  square: "rect",
  triangle: "triangle",
  diamond: "diamond",
};

/** The own line strong, the others grey; first and last value on the line, no legend. */
export function lineOption({ compared, region, max, colours, figure, name }: Line): EChartsCoreOption {
  const values = (one: ComparedRegion) => one.cells.map((cell) => cell.value);
  const last = region.cells.length - 1;
  return {
    grid: { left: 44, right: 46, top: 16, bottom: 24 },
    xAxis: {
      type: "category",
      boundaryGap: false,
      data: compared.codes.map(name),
      axisLine: { lineStyle: { color: colours.line } },
      axisTick: { show: false },
      axisLabel: {
        color: colours.muted,
        fontSize: 13,
        interval: (index: number) => compared.codes[index]?.endsWith("-Q1") ?? false,
        formatter: (_: string, index: number) => (compared.codes[index] ?? "").slice(0, 4),
      },
    },
    yAxis: {
      type: "value",
      min: 0,
      max,
      splitNumber: 4,
      axisLabel: { color: colours.muted, fontSize: 13, formatter: (value: number) => figure(value) },
      splitLine: { lineStyle: { color: colours.line } },
    },
    tooltip: {
      trigger: "axis",
      renderMode: "richText",
      backgroundColor: colours.surface,
      borderColor: colours.quiet,
      textStyle: { color: colours.text, fontSize: 14 },
      formatter: (points: { seriesIndex: number; name: string; value: number | null }[]) => {
        const own = points.find((point) => point.seriesIndex === compared.regions.length - 1);
        return `${own?.name ?? ""}: ${own?.value == null ? "–" : figure(own.value)}`;
      },
    },
    series: [
      ...compared.regions
        .filter((one) => one.key !== region.key)
        .map((one) => ({
          type: "line",
          data: values(one),
          silent: true,
          symbol: "none",
          lineStyle: { width: 1.25, color: colours.quiet, opacity: 0.6 },
        })),
      {
        type: "line",
        data: values(region).map((value, index) => ({
          value,
          symbolSize: index === last ? 11 : 0.1,
          label: {
            show: index === 0 || index === last,
            position: index === last ? "right" : "top",
            // the first figure stands beside the axis, not on it
            offset: index === last ? [0, 0] : [18, 0],
            formatter: value == null ? "" : figure(value),
            color: colours.accent,
            fontWeight: 600,
            fontSize: 14,
            textBorderColor: colours.surface,
            textBorderWidth: 3,
          },
        })),
        symbol: SYMBOLS[markOf(region.mark)] ?? "circle",
        showAllSymbol: true,
        lineStyle: { width: 3, color: colours.accent },
        itemStyle: { color: colours.accent },
        z: 3,
      },
    ],
  };
}
