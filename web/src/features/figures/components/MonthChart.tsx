import { useCallback } from "react";
import { Card } from "@/components/Card";
import { Chart } from "@/components/chart/Chart";
import type { ChartColours } from "@/components/chart/colours";
import { useRegion } from "@/lib/region";
import { useLanguage } from "@/lib/text/language";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import type { Figure } from "../api/figures";
import { definitionOf } from "../definitions";
import { monthOption } from "./monthOption";

/** Month by month: bars from zero in the region's colour, the same numbers as a table below. */
export function MonthChart({ figure }: { figure: Figure }) {
  const text = useText();
  const format = useFormat();
  const language = useLanguage();
  const region = useRegion();
  const name = text.or(`figures.id.${figure.id}`, figure.id);
  const month = useCallback(
    (period: string, long = false) =>
      new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
        month: long ? "long" : "short",
        year: long ? "numeric" : undefined,
        timeZone: "UTC",
      }).format(new Date(`${period}-15T00:00:00Z`)),
    [language],
  );
  const option = useCallback(
    (colours: ChartColours) => monthOption({ series: figure.series, colours, figure: format.figure, month }),
    [figure, format.figure, month],
  );
  return (
    <Card title={text("figures.byMonth", { name })}>
      <Chart label={text("figures.picture", { name })} height={240} accent={region.accent} option={option} />
      <div className="under-chart">
        <details>
          <summary>{text("figures.definition")}</summary>
          <p className="measure">{definitionOf(figure.id, language)}</p>
        </details>
        <details>
          <summary>{text("figures.table")}</summary>
          <MonthTable figure={figure} name={name} month={month} />
        </details>
      </div>
    </Card>
  );
}

function MonthTable({
  figure,
  name,
  month,
}: {
  figure: Figure;
  name: string;
  month: (period: string, long?: boolean) => string;
}) {
  const text = useText();
  const format = useFormat();
  return (
    <table className="table month-table">
      <thead>
        <tr>
          <th scope="col">{text("figures.month")}</th>
          <th scope="col" className="num">
            {name}
          </th>
        </tr>
      </thead>
      <tbody>
        {figure.series.map((one) => (
          <tr key={one.period}>
            <th scope="row">{month(one.period, true)}</th>
            <td className="num">{format.figure(one.value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
