import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Button, ButtonLink } from "@/components/Button";
import { Card } from "@/components/Card";
import { Confirm } from "@/components/Dialog";
import { FormProblem } from "@/components/States";
import { useRegionPath } from "@/lib/region";
import { useText } from "@/lib/text/useText";
import { type Feature, type Import, type Stay, useImportStep } from "../api/imports";

interface UndoProps {
  feature: Feature;
  one: Import;
}

/** Takes back what the import brought, after a question. */
export function Undo({ feature, one }: UndoProps) {
  const text = useText();
  const [asking, setAsking] = useState(false);
  const step = useImportStep(feature, one.id);
  if (!one.undoable) return null;
  return (
    <>
      <Button kind="danger" onClick={() => setAsking(true)}>
        {text("imports.undo")}
      </Button>
      <Confirm
        open={asking}
        title={text("imports.undoTitle", { count: one.result.imported })}
        action={text("imports.undo")}
        busy={step.isPending}
        onClose={() => setAsking(false)}
        onConfirm={() => step.mutate({ kind: "undo" }, { onSuccess: () => setAsking(false) })}
      >
        <p>{text("imports.undoHint")}</p>
        <FormProblem error={step.error} />
      </Confirm>
    </>
  );
}

/** What is gone, what stayed and why. */
export function Undone({ one }: UndoProps) {
  const text = useText();
  const path = useRegionPath();
  const { removed, kept, stays } = one.undo ?? { removed: 0, kept: 0, stays: [] };
  return (
    <>
      <Card title={text("imports.undone")}>
        <p>{text("imports.undoneRemoved", { count: removed })}</p>
        {kept > 0 && <p>{text("imports.undoneKept", { count: kept })}</p>}
        {stays.length > 0 && (
          <ul>
            {stays.map((stay) => (
              <li key={stay.id}>
                <Stayed stay={stay} /> – {text(`imports.stays.${stay.why}`)}
              </li>
            ))}
          </ul>
        )}
      </Card>
      <div className="row">
        <ButtonLink kind="primary" to={path("imports")}>
          {text("imports.another")}
        </ButtonLink>
      </div>
    </>
  );
}

function Stayed({ stay }: { stay: Stay }) {
  const text = useText();
  const path = useRegionPath();
  const label = text.or(`imports.stays.${stay.kind}`, stay.kind);
  return stay.kind === "client" || stay.kind === "employer" ? (
    <Link to={path(`${stay.kind}s/${stay.id}`)}>{label}</Link>
  ) : (
    label
  );
}
