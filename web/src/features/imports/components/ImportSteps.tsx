import { useText } from "@/lib/text/useText";
import type { ImportStatus } from "../api/imports";

const STEPS = ["columns", "check", "done"] as const;
const AT: Record<ImportStatus, number> = {
  MAPPED: 0,
  CHECKING: 1,
  CHECKED: 1,
  FAILED: 1,
  IMPORTING: 2,
  DONE: 2,
  UNDOING: 2,
  UNDONE: 2,
};

/** Where one is of three. */
export function ImportSteps({ status }: { status: ImportStatus }) {
  const text = useText();
  return (
    <ol className="wizard" aria-label={text("imports.steps")}>
      {STEPS.map((step, index) => (
        <li
          key={step}
          aria-current={index === AT[status] ? "step" : undefined}
          data-past={index < AT[status] || undefined}
        >
          <span aria-hidden="true">{index + 1}</span>
          {text(`imports.step.${step}`)}
        </li>
      ))}
    </ol>
  );
}
