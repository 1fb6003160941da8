import { useCallback } from "react";
import { Chart } from "@/components/chart/Chart";
import type { ChartColours } from "@/components/chart/colours";
import { RegionMark } from "@/components/RegionMark";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { top } from "../answer";
import type { Compared, ComparedRegion } from "../api/comparison";
import { useColumnName } from "../useColumnName";
import { barOption } from "./barOption";
import { lineOption } from "./lineOption";

/** One picture per region on one scale: lines over time, bars for everything else. */
export function Multiples({ compared, codes }: { compared: Compared; codes: string[] }) {
  return (
    <div className="multi">
      {compared.regions.map((region) => (
        <div className="facet" key={region.key}>
          <h2 className="h3 facet-name">
            <RegionMark accent={region.accent} mark={region.mark} />
            {region.shortName}
          </h2>
          <Picture compared={compared} region={region} codes={codes} />
        </div>
      ))}
    </div>
  );
}

function Picture({
  compared,
  region,
  codes,
}: {
  compared: Compared;
  region: ComparedRegion;
  codes: string[];
}) {
  const text = useText();
  const { figure } = useFormat();
  const name = useColumnName(compared.by);
  const lines = compared.by === "quarter";
  const max = top(compared);
  const option = useCallback(
    (colours: ChartColours) =>
      lines
        ? lineOption({ compared, region, max, colours, figure, name })
        : barOption({ region, codes, max, colours, figure, name }),
    [compared, region, codes, lines, max, figure, name],
  );
  return (
    <Chart
      label={text("comparison.picture", { region: region.shortName })}
      height={lines ? 200 : codes.length * 28 + 16}
      accent={region.accent}
      option={option}
    />
  );
}
