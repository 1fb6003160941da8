import type { EChartsCoreOption } from "echarts/core";
import type { ChartColours } from "@/components/chart/colours";
import type { ComparedRegion } from "../api/comparison";

interface Bars {
  region: ComparedRegion;
  codes: string[];
  max: number;
  colours: ChartColours;
  figure: (value: number) => string;
  name: (code: string) => string;
}

/** Bars from zero, the value at their end; a withheld value has no bar and a dash. */
export function barOption({ region, codes, max, colours, figure, name }: Bars): EChartsCoreOption {
  const value = (code: string) => region.cells.find((cell) => cell.code === code)?.value ?? null;
  return {
    grid: { left: 172, right: 44, top: 4, bottom: 4 },
    xAxis: { type: "value", min: 0, max, show: false },
    yAxis: {
      type: "category",
      inverse: true,
      data: codes.map(name),
      axisLine: { lineStyle: { color: colours.line } },
      axisTick: { show: false },
      axisLabel: { color: colours.text, fontSize: 14, width: 162, overflow: "truncate" },
    },
    series: [
      {
        type: "bar",
        barWidth: 14,
        data: codes.map((code) => value(code) ?? 0),
        itemStyle: { color: colours.accent },
        label: {
          show: true,
          position: "right",
          color: colours.text,
          fontSize: 14,
          formatter: ({ dataIndex }: { dataIndex: number }) => {
            const one = value(codes[dataIndex] ?? "");
            return one === null ? "–" : figure(one);
          },
        },
      },
    ],
  };
}
