import { useState } from "react";
import { Button } from "@/components/Button";
import { Card } from "@/components/Card";
import { useMay } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { type Kind, type Merge, useMerges } from "../api/merge";
import { SeparateDialog } from "./SeparateDialog";
import "../merge.css";

/** Which files have become part of this one; nothing where there is none. */
export function MergedCard({
  kind,
  kept,
}: {
  kind: Kind;
  kept: { id: string; version: number; name: string };
}) {
  const text = useText();
  const format = useFormat();
  const may = useMay();
  const { data } = useMerges(kind, kept.id);
  const [separating, setSeparating] = useState<Merge | null>(null);
  if (!data || data.items.length === 0) return null;
  return (
    <Card title={text("merge.merged")} count={data.items.length}>
      <ul className="merged">
        {data.items.map((one) => (
          <li key={one.id}>
            <b>{one.name}</b>
            <p className="muted">{text("merge.when", { day: format.shortDay(one.at), by: one.by })}</p>
            {may(`${kind}:write`) &&
              (one.last ? (
                <Button onClick={() => setSeparating(one)}>{text("merge.separate")}</Button>
              ) : (
                <p className="hint">{text("merge.laterFirst")}</p>
              ))}
          </li>
        ))}
      </ul>
      {separating && (
        <SeparateDialog kind={kind} kept={kept} merge={separating} onClose={() => setSeparating(null)} />
      )}
    </Card>
  );
}
