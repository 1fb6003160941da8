import { useId } from "react";
import { cx } from "@/components/cx";
import { useText } from "@/lib/text/useText";
import type { Row, Side } from "../choice";

interface Props {
  row: Row;
  kept: string;
  other: string;
  value: Side;
  onChange: (side: Side) => void;
}

/** One field: what the one file says, what the other says, and for lists both. */
export function RowChoice({ row, kept, other, value, onChange }: Props) {
  const text = useText();
  const name = useId();
  const choices: { side: Side; words: string; from: string }[] = [
    { side: "KEPT", words: row.kept, from: kept },
    { side: "OTHER", words: row.other, from: other },
  ];
  if (row.list) choices.push({ side: "BOTH", words: text("merge.both"), from: text("merge.bothFrom") });
  return (
    <fieldset className="merge-row">
      <legend>{row.label}</legend>
      <div className="merge-sides">
        {choices.map(({ side, words, from }) => (
          <label key={side} className={cx("merge-side", side === value && "is-on")}>
            <input
              type="radio"
              name={name}
              value={side}
              checked={side === value}
              onChange={() => onChange(side)}
            />
            <span>
              <span className="merge-words">{words}</span>
              <span className="sr">, {from}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
