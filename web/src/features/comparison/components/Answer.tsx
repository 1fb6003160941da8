import { today } from "@/lib/text/format";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { lastFinished, leader, yearBefore } from "../answer";
import type { Compared } from "../api/comparison";
import { useColumnName } from "../useColumnName";

/** The question's answer in a sentence, made from the published numbers only. */
export function Answer({ compared, codes }: { compared: Compared; codes: string[] }) {
  const text = useText();
  const { figure } = useFormat();
  const name = useColumnName(compared.by);
  const quarters = compared.by === "quarter";
  const code = quarters ? lastFinished(compared.codes, today()) : codes[0];
  const first = leader(compared, code);
  if (!first || !code) return <p className="answer">{text("comparison.noAnswer")}</p>;
  const [year, quarter] = code.split("-Q");
  const before = quarters ? yearBefore(first.region, code) : null;
  const values = {
    region: first.region.shortName,
    column: quarters
      ? text("comparison.quarter", { quarter: Number(quarter), year: year ?? "" })
      : name(code),
    value: figure(first.value),
    before: before === null ? "" : figure(before),
  };
  if (!quarters) return <p className="answer">{text("comparison.answerCode", values)}</p>;
  return (
    <p className="answer">
      {text(before === null ? "comparison.answer" : "comparison.answerBefore", values)}
    </p>
  );
}
