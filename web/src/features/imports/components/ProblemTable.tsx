import { Card } from "@/components/Card";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import type { Import } from "../api/imports";
import "@/components/table.css";

/** Each problem with its row and column, as the spreadsheet counts them. */
export function ProblemTable({ one }: { one: Import }) {
  const text = useText();
  const format = useFormat();
  const { count, items } = one.problems;
  if (count === 0) return null;
  return (
    <Card
      flush
      title={text("imports.problems")}
      count={text("imports.problemRows", { count, rows: format.figure(count) })}
    >
      <section className="table-scroll problem-table" tabIndex={0} aria-label={text("imports.problemList")}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col" className="num">
                {text("imports.row")}
              </th>
              <th scope="col">{text("imports.column")}</th>
              <th scope="col">{text("imports.problem")}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row may have the same problem twice
              <tr key={index}>
                <th scope="row" className="num">
                  {format.figure(item.row)}
                </th>
                <td>{[item.column, item.header].filter(Boolean).join(" · ")}</td>
                <td className="wrap">{item.detail}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Card>
  );
}
