import { Note } from "@/components/Badge";
import { Button, ButtonAnchor, ButtonLink } from "@/components/Button";
import { Card } from "@/components/Card";
import { Progress } from "@/components/Skeleton";
import { EmptyState, FormProblem } from "@/components/States";
import { useRegionApi, useRegionPath } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { type Feature, type Import, useImportStep } from "../api/imports";
import { MappingStep } from "./MappingStep";
import { ProblemTable } from "./ProblemTable";
import { Undo } from "./Undo";

interface OutcomeProps {
  feature: Feature;
  one: Import;
}

function heading(status: Import["status"]) {
  switch (status) {
    case "IMPORTING":
      return "imports.importing";
    case "UNDOING":
      return "imports.undoing";
    default:
      return "imports.checking";
  }
}

export function Working({ one }: { one: Import }) {
  const text = useText();
  const format = useFormat();
  const { done, total } = one.progress;
  return (
    <Card title={text(heading(one.status))}>
      <Progress label={text("imports.progress")} done={done} total={total}>
        {text("imports.progressRows", { done: format.figure(done), total: format.figure(total) })}
      </Progress>
      <p className="muted">{text("imports.leave")}</p>
    </Card>
  );
}

/** After the dry run: what would be taken, what not and why. Nothing is stored yet. */
export function Checked({ feature, one }: OutcomeProps) {
  const text = useText();
  const step = useImportStep(feature, one.id);
  const takes = one.result.imported;
  return (
    <>
      <Counts one={one} title={text("imports.checked")} />
      {one.problems.count > 0 && (
        <Note tone="warning">{text("imports.refusedHint", { count: one.problems.count })}</Note>
      )}
      <FormProblem error={step.error} />
      <div className="row">
        <Button
          kind="primary"
          busy={step.isPending}
          disabled={takes === 0}
          onClick={() => step.mutate({ kind: "run" })}
        >
          {text("imports.run", { count: takes })}
        </Button>
        <Button busy={step.isPending} onClick={() => step.mutate({ kind: "mapping", mapping: one.mapping })}>
          {text("imports.back")}
        </Button>
        <Refused feature={feature} one={one} />
      </div>
      <ProblemTable one={one} />
    </>
  );
}

export function Done({ feature, one }: OutcomeProps) {
  const text = useText();
  const path = useRegionPath();
  return (
    <>
      <Counts one={one} title={text("imports.done")} />
      <div className="row">
        <ButtonLink kind="primary" to={path(feature === "members" ? "networks" : feature)}>
          {text("imports.look")}
        </ButtonLink>
        <ButtonLink to={path("imports")}>{text("imports.another")}</ButtonLink>
        <Refused feature={feature} one={one} />
        <Undo feature={feature} one={one} />
      </div>
      <ProblemTable one={one} />
    </>
  );
}

export function Failed({ feature, one }: OutcomeProps) {
  const text = useText();
  return (
    <>
      <EmptyState icon="alert" title={text("imports.failed")}>
        {text("imports.failedHint")} {one.failure}
      </EmptyState>
      {one.columns.length > 0 && <MappingStep feature={feature} one={one} />}
    </>
  );
}

function Counts({ one, title }: { one: Import; title: string }) {
  const text = useText();
  const format = useFormat();
  const { imported, skippedDuplicates, refused } = one.result;
  const done = one.status === "DONE";
  return (
    <Card title={title}>
      <dl className="counts">
        <div>
          <dt>{text(done ? "imports.imported" : "imports.willImport")}</dt>
          <dd className="good">{format.figure(imported)}</dd>
        </div>
        <div>
          <dt>{text("imports.skipped")}</dt>
          <dd>{format.figure(skippedDuplicates)}</dd>
        </div>
        <div>
          <dt>{text("imports.refused")}</dt>
          <dd className={refused > 0 ? "late" : undefined}>{format.figure(refused)}</dd>
        </div>
      </dl>
    </Card>
  );
}

function Refused({ feature, one }: OutcomeProps) {
  const text = useText();
  const api = useRegionApi();
  if (one.problems.count === 0) return null;
  return (
    <ButtonAnchor kind="tertiary" icon="download" href={api(`${feature}/imports/${one.id}/refused`)} download>
      {text("imports.refusedFile")}
    </ButtonAnchor>
  );
}
