import { Link, useNavigate } from "@tanstack/react-router";
import { type ReactNode, useId } from "react";
import { Badge } from "@/components/Badge";
import { Button } from "@/components/Button";
import { Facts } from "@/components/Card";
import { Dash } from "@/components/DataTable";
import { useRegionPath } from "@/lib/region";
import { useText } from "@/lib/text/useText";
import { forgetTyped } from "@/lib/typed";
import "../duplicates.css";

/** One that may be the same: what is known of it, in the same order as what is typed. */
export interface AlikeOne {
  id: string;
  name: string;
  reasons: readonly string[];
  archived: boolean;
  facts: [string, ReactNode][];
}

interface Props {
  kind: "clients" | "employers";
  /** The names of the facts, and what is typed. */
  typed: { name: string; facts: [string, ReactNode][] };
  found: AlikeOne[];
  /** Takes the one that is there instead of opening it. */
  onChoose?: ((one: AlikeOne) => void) | undefined;
}

const MOST = 3;

/** What is typed and who may be there already, side by side; on the phone one below the other. */
export function Alike({ kind, typed, found, onChoose }: Props) {
  const text = useText();
  const id = useId();
  return (
    <div role="status">
      {found.length > 0 && (
        <section className="alike" aria-labelledby={id}>
          <h3 id={id}>{text("duplicates.title")}</h3>
          <p className="hint">{text("duplicates.titleHint", { count: Math.min(found.length, MOST) })}</p>
          <ul className="alike-row">
            <li className="alike-one is-typed">
              <h4>
                {typed.name} <span className="muted">{text("duplicates.typed")}</span>
              </h4>
              <Facts facts={typed.facts.map(([name, value]) => [name, value || <Dash key={name} />])} />
            </li>
            {found.slice(0, MOST).map((one) => (
              <One key={one.id} kind={kind} one={one} onChoose={onChoose} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function One({ kind, one, onChoose }: Pick<Props, "kind" | "onChoose"> & { one: AlikeOne }) {
  const text = useText();
  const path = useRegionPath();
  const navigate = useNavigate();
  const to = path(`${kind}/${one.id}`);
  return (
    <li className="alike-one">
      <h4>{one.name}</h4>
      <p className="row alike-why">
        {one.reasons.map((reason) => (
          <Badge key={reason} tone="warning">
            {text.or(`duplicates.reason.${reason}`, reason)}
          </Badge>
        ))}
        {one.archived && <Badge icon="folder">{text("archive.in")}</Badge>}
      </p>
      <Facts facts={one.facts.map(([name, value]) => [name, value || <Dash key={name} />])} />
      <div className="stack-2">
        <Button
          onClick={() => {
            if (onChoose) return onChoose(one);
            forgetTyped();
            void navigate({ to });
          }}
        >
          {text(
            onChoose
              ? "duplicates.choose"
              : kind === "clients"
                ? "duplicates.open"
                : "duplicates.openEmployer",
          )}
        </Button>
        <Link to={to} target="_blank" rel="noopener">
          {text("duplicates.view")}
        </Link>
      </div>
    </li>
  );
}
