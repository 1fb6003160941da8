import { useCallback } from "react";
import { Card } from "@/components/Card";
import { Chart } from "@/components/chart/Chart";
import type { ChartColours } from "@/components/chart/colours";

const MONTHS = ["Jun", "Jul", "Aug", "Sep", "Oct", "Nov"];
const VALUES = [41, 38, 29, 52, 61, 57];

export function Charts() {
  const option = useCallback(
    (colours: ChartColours) => ({
      grid: { left: 36, right: 8, top: 24, bottom: 24 },
      xAxis: {
        type: "category",
        data: MONTHS,
        axisLabel: { color: colours.muted },
        axisTick: { show: false },
      },
      yAxis: {
        type: "value",
        min: 0,
        splitLine: { lineStyle: { color: colours.line } },
        axisLabel: { color: colours.muted },
      },
      series: [
        {
          type: "bar",
          data: VALUES,
          barMaxWidth: 44,
          itemStyle: { color: colours.accent },
          label: { show: true, position: "top", color: colours.text },
        },
      ],
    }),
    [],
  );
  return (
    <Card title="Chart with its table twin">
      <Chart
        label="Consultations per month; the numbers stand below"
        height={200}
        accent="plum"
        option={option}
      />
      <table className="table">
        <thead>
          <tr>
            {MONTHS.map((month) => (
              <th key={month} scope="col" className="num">
                {month}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {VALUES.map((value) => (
              <td key={value} className="num">
                {value}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </Card>
  );
}
