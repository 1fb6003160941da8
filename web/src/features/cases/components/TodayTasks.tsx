import { Link } from "@tanstack/react-router";
import { Button } from "@/components/Button";
import { Card } from "@/components/Card";
import { EmptyState, ErrorState } from "@/components/States";
import { toast } from "@/components/Toasts";
import { useRegionPath } from "@/lib/region";
import { useAccount } from "@/lib/session";
import { useProblemText } from "@/lib/text/useProblemText";
import { useText } from "@/lib/text/useText";
import { type DueTask, useCaseAct, useDueTasks } from "../api/cases";
import { Due } from "./Standing";
import "../cases.css";

/** What is due in cases that one looks after; beside other work nothing where nothing is. */
export function TodayTasks({ alone }: { alone?: boolean }) {
  const text = useText();
  const tasks = useDueTasks();
  const items = tasks.data?.items ?? [];
  if (tasks.error) return <ErrorState error={tasks.error} onRetry={() => void tasks.refetch()} />;
  if (items.length === 0 && !(alone && tasks.data)) return null;
  return (
    <Card flush icon="check" title={text("today.tasks")} count={items.length}>
      {items.length > 0 ? (
        <ul>
          {items.map((one) => (
            <TaskItem key={one.id} task={one} />
          ))}
        </ul>
      ) : (
        <EmptyState icon="check" title={text("today.noTasks")}>
          {text("today.noTasksHint")}
        </EmptyState>
      )}
    </Card>
  );
}

function TaskItem({ task }: { task: DueTask }) {
  const text = useText();
  const path = useRegionPath();
  const problems = useProblemText();
  const me = useAccount();
  const act = useCaseAct(task.caseId);
  const failed = (error: unknown) => toast(problems(error).title, { tone: "danger" });
  const done = () =>
    act.mutate(
      { kind: "done", task: task.id },
      {
        onSuccess: () =>
          toast(text("case.taskDoneToast", { title: task.title }), {
            undo: () => act.mutate({ kind: "undone", task: task.id }, { onError: failed }),
          }),
        onError: failed,
      },
    );
  return (
    <li className="item follow">
      <div>
        <p className="t">{task.title}</p>
        <p className="m">
          <Link to={path(`cases/${task.caseId}`)}>{task.caseTitle}</Link> ·{" "}
          {task.client?.name ?? task.employer?.name}
          {task.responsible.id !== me.id && ` · ${text("today.standsIn", { name: task.responsible.name })}`}
        </p>
      </div>
      <p className="when">
        <Due on={task.dueOn} />
      </p>
      <div className="follow-act">
        <Button
          aria-label={text("case.taskDoName", { title: task.title })}
          onClick={done}
          busy={act.isPending}
        >
          {text("today.doneShort")}
        </Button>
      </div>
    </li>
  );
}
