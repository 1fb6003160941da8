import { Dash } from "@/components/DataTable";
import { RegionMark } from "@/components/RegionMark";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import type { Compared } from "../api/comparison";
import { useColumnName } from "../useColumnName";

/** The picture's numbers, all of them. Quarters run to the side, codes downwards. */
export function ComparisonTable({ compared, codes }: { compared: Compared; codes: string[] }) {
  const text = useText();
  return (
    <div className="tablebox">
      <h2 className="h3 twin-title">{text("comparison.table")}</h2>
      <section className="twin" tabIndex={0} aria-label={text("comparison.table")}>
        {compared.by === "quarter" ? (
          <Quarters compared={compared} />
        ) : (
          <Codes compared={compared} codes={codes} />
        )}
      </section>
    </div>
  );
}

function Quarters({ compared }: { compared: Compared }) {
  const text = useText();
  const name = useColumnName(compared.by);
  return (
    <table className="table twin-table">
      <thead>
        <tr>
          <th scope="col">{text("comparison.region")}</th>
          {compared.codes.map((code) => (
            <th scope="col" className="num" key={code}>
              {name(code)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {compared.regions.map((region) => (
          <tr key={region.key}>
            <th scope="row">
              <span className="facet-name">
                <RegionMark accent={region.accent} mark={region.mark} />
                {region.shortName}
              </span>
            </th>
            {region.cells.map((cell) => (
              <td className="num" key={cell.code}>
                <Value value={cell.value} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Codes({ compared, codes }: { compared: Compared; codes: string[] }) {
  const text = useText();
  const name = useColumnName(compared.by);
  return (
    <table className="table twin-table">
      <thead>
        <tr>
          <th scope="col">{text(`comparison.by.${compared.by}` as "comparison.by.topic")}</th>
          {compared.regions.map((region) => (
            <th scope="col" className="num" key={region.key}>
              <span className="facet-name">
                <RegionMark accent={region.accent} mark={region.mark} />
                {region.shortName}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {codes.map((code) => (
          <tr key={code}>
            <th scope="row">{name(code)}</th>
            {compared.regions.map((region) => (
              <td className="num" key={region.key}>
                <Value value={region.cells.find((cell) => cell.code === code)?.value ?? null} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Value({ value }: { value: number | null | undefined }) {
  const { figure } = useFormat();
  return value == null ? <Dash /> : figure(value);
}
