import { useState } from "react";
import { Button, ButtonAnchor } from "@/components/Button";
import { Confirm } from "@/components/Dialog";
import { Icon } from "@/components/Icon";
import { Progress } from "@/components/Skeleton";
import { FormProblem } from "@/components/States";
import { useText } from "@/lib/text/useText";
import { type Run, type RunStep, useRunAction } from "../api/regions";

const LOOK: Record<RunStep["status"], string> = {
  WAITING: "wait",
  RUNNING: "run",
  DONE: "ok",
  RETRYING: "retry",
  FAILED: "fail",
  UNDONE: "wait",
};

/** What happens now, in words; what failed, and what to do. */
export function RunProgress({ run, onChanged }: { run: Run; onChanged: () => void }) {
  const text = useText();
  const done = run.steps.filter((step) => step.status === "DONE").length;
  const current =
    run.steps.find((step) => step.status === "FAILED") ??
    run.steps.find((step) => step.status === "RUNNING" || step.status === "RETRYING");
  const words = useStepWords();
  const seconds = useSeconds();
  const title =
    run.status === "RUNNING" || run.status === "FAILED"
      ? text("regions.run.stepOf", {
          step: Math.min(done + 1, run.steps.length),
          steps: run.steps.length,
          name: current ? words(current) : text("regions.run.waiting"),
        })
      : text(`regions.run.title.${run.status}`);
  return (
    <section className="card run" aria-labelledby="run-title">
      <div className="run-head">
        <div className="run-line">
          <h2 id="run-title">{title}</h2>
          <span className="muted nowrap">{seconds(run.createdAt, lastEnd(run))}</span>
        </div>
        <Progress label={text("regions.run.progress")} done={done} total={run.steps.length} />
      </div>
      <ol className="steps" aria-live="polite">
        {run.steps.map((step) => (
          <Step key={step.id} step={step} />
        ))}
      </ol>
      <RunActions run={run} onChanged={onChanged} />
    </section>
  );
}

function useStepWords(): (step: RunStep) => string {
  const text = useText();
  return (step) => text.or(`regions.step.${step.id}`, step.label);
}

function Step({ step }: { step: RunStep }) {
  const text = useText();
  const words = useStepWords();
  const took = useSeconds()(step.startedAt, step.endedAt);
  const attempts = step.attempts > 1 ? text("regions.run.attempt", { count: step.attempts }) : null;
  return (
    <li className={LOOK[step.status]}>
      <span className="s" aria-hidden="true">
        {step.status === "DONE" && <Icon name="check" />}
        {step.status === "RETRYING" && <Icon name="redo" />}
        {step.status === "FAILED" && <Icon name="alert" />}
      </span>
      <span className="step-name">
        {words(step)}
        <span className="sr">, {text(`regions.step.status.${step.status}`)}</span>
      </span>
      <span className="meta muted nowrap">
        {[attempts, step.status === "DONE" ? took : null].filter(Boolean).join(", ")}
      </span>
      {(step.status === "FAILED" || step.status === "RETRYING") && step.detail && (
        <div className="m">
          {text.or(`regions.step.failed.${step.id}`, "")}
          <div className="muted" lang="en">
            {text("regions.step.technical", { detail: step.detail })}
          </div>
        </div>
      )}
    </li>
  );
}

function RunActions({ run, onChanged }: { run: Run; onChanged: () => void }) {
  const text = useText();
  const [asking, setAsking] = useState(false);
  const resume = useRunAction("resume");
  const undo = useRunAction("undo");
  if (run.status === "DONE") {
    return (
      <footer className="run-foot">
        <ButtonAnchor kind="primary" href={`/p/${run.region}`}>
          {text("regions.run.open")}
        </ButtonAnchor>
        <span className="meta muted">{text("regions.run.invited")}</span>
      </footer>
    );
  }
  if (run.status !== "FAILED" && run.status !== "RUNNING") return null;
  return (
    <footer className="run-foot">
      {run.status === "FAILED" && (
        <Button
          kind="primary"
          icon="redo"
          busy={resume.isPending}
          onClick={() => resume.mutate(run.id, { onSuccess: onChanged })}
        >
          {text("regions.run.resume")}
        </Button>
      )}
      <Button kind={run.status === "FAILED" ? "secondary" : "tertiary"} onClick={() => setAsking(true)}>
        {text("regions.run.undo")}
      </Button>
      <span className="meta muted">{text(`regions.run.foot.${run.status}`)}</span>
      <FormProblem error={resume.error ?? undo.error} />
      <Confirm
        open={asking}
        title={text("regions.run.undoTitle", { name: run.regionName })}
        action={text("regions.run.undo")}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          undo.mutate(run.id, { onSuccess: onChanged });
        }}
      >
        <p>{text("regions.run.undoWords")}</p>
      </Confirm>
    </footer>
  );
}

function useSeconds(): (from?: string | null, to?: string | null) => string | null {
  const text = useText();
  return (from, to) => {
    if (!from || !to) return null;
    const seconds = Math.round((Date.parse(to) - Date.parse(from)) / 1000);
    return seconds < 1 ? text("regions.run.underASecond") : text("regions.run.seconds", { seconds });
  };
}

function lastEnd(run: Run): string | null {
  const ends = run.steps.map((step) => step.endedAt).filter((one): one is string => one !== null);
  return ends.sort().at(-1) ?? null;
}
