import { useState } from "react";
import { Button } from "@/components/Button";
import { Card } from "@/components/Card";
import { useOwnTopics } from "@/lib/api/ownTopics";
import { unknownLast } from "@/lib/codes/unknown";
import { useCodes } from "@/lib/codes/useCodes";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";

type Parts = { code: string; value: number }[];

const SHOWN = 8;

interface Props {
  breakdowns: Record<string, Parts>;
  /** What the parts are shares of; null for a mean, which has none. */
  total: number | null;
}

/** What the chosen figure consists of: one card per question, the largest first. */
export function Breakdowns({ breakdowns, total }: Props) {
  const { month: _, ownTopic: own, ...others } = breakdowns;
  const shown = Object.entries(others).filter(([, parts]) => parts.length > 0);
  return (
    <div className="breakdowns">
      {shown.map(([dimension, parts]) => (
        <Breakdown
          key={dimension}
          dimension={dimension}
          parts={parts}
          total={total}
          finer={dimension === "topic" ? own : undefined}
        />
      ))}
    </div>
  );
}

interface BreakdownProps {
  dimension: string;
  parts: Parts;
  total: number | null;
  /** The region's own codes, `WORK/JOB_FAIR`, which are counted in the common ones as well. */
  finer?: Parts | undefined;
}

/** Picture and table in one: the bar stands in the row of its number. */
function Breakdown({ dimension, parts, total, finer = [] }: BreakdownProps) {
  const text = useText();
  const format = useFormat();
  const codes = useCodes();
  const own = useOwnTopics();
  const [all, setAll] = useState(false);
  const sorted = [...parts].sort(
    unknownLast(
      (part) => part.code,
      (a, b) => b.value - a.value,
    ),
  );
  const most = Math.max(1, ...parts.map((part) => part.value));
  const rows = (all ? sorted : sorted.slice(0, SHOWN)).flatMap((part) => [
    { ...part, name: codes.inDimension(dimension, part.code), under: false },
    ...finer
      .filter((one) => one.code.startsWith(`${part.code}/`))
      .map((one) => ({
        ...one,
        name: own.find((topic) => topic.code === one.code)?.label ?? one.code.replace(/.*\//, ""),
        under: true,
      })),
  ]);
  const title = text.or(`figures.by.${dimension}`, dimension);
  return (
    <Card title={title} flush>
      <table className="bars">
        <caption className="sr">{title}</caption>
        <thead className="sr">
          <tr>
            <th scope="col">{title}</th>
            <th scope="col">{text("figures.value")}</th>
            <th scope="col">{text("figures.share")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((part) => (
            <tr key={part.code} className={part.under ? "is-under" : undefined}>
              <th scope="row">
                <span>{part.name}</span>
                <meter min={0} max={most} value={part.value} aria-hidden="true" />
              </th>
              <td>{format.figure(part.value)}</td>
              <td className="muted">
                {total !== null && total > 0 ? `${format.figure((100 * part.value) / total, 0)}\u00a0%` : ""}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {sorted.length > SHOWN && (
        <div className="bars-more">
          <Button kind="tertiary" onClick={() => setAll(!all)} aria-expanded={all}>
            {all ? text("figures.fewer") : text("figures.more", { count: sorted.length - SHOWN })}
          </Button>
        </div>
      )}
    </Card>
  );
}
