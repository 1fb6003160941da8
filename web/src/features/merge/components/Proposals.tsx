import type { ReactNode } from "react";
import { Badge } from "@/components/Badge";
import { Button } from "@/components/Button";
import { Card } from "@/components/Card";
import { useText } from "@/lib/text/useText";
import "../merge.css";

interface Props {
  hint: string;
  found: {
    id: string;
    name: string;
    detail: (string | null | undefined | false)[];
    reasons: readonly string[];
    archived: boolean;
  }[];
  onChoose: (id: string) => void;
  /** A field in which others are found. */
  children: ReactNode;
}

/** Which other file it is: those that look like the same, or another one by name. */
export function Proposals({ hint, found, onChoose, children }: Props) {
  const text = useText();
  return (
    <div className="stack merge">
      <p className="measure">{hint}</p>
      {found.length > 0 && (
        <Card title={text("merge.proposals")} count={found.length}>
          <ul className="merged">
            {found.map((one) => (
              <li key={one.id}>
                <b>{one.name}</b>
                <p className="muted">{one.detail.filter(Boolean).join(" · ")}</p>
                <p className="row">
                  {one.reasons.map((reason) => (
                    <Badge key={reason} tone="warning">
                      {text.or(`duplicates.reason.${reason}`, reason)}
                    </Badge>
                  ))}
                  {one.archived && <Badge icon="folder">{text("archive.in")}</Badge>}
                </p>
                <Button onClick={() => onChoose(one.id)}>{text("merge.compare")}</Button>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <div className="form">{children}</div>
    </div>
  );
}
