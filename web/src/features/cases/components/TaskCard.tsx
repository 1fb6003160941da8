import { type FormEvent, useState } from "react";
import { Button } from "@/components/Button";
import { Card } from "@/components/Card";
import { DateField, TextField } from "@/components/Field";
import { FormProblem } from "@/components/States";
import { toast } from "@/components/Toasts";
import { useMay } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useProblemText } from "@/lib/text/useProblemText";
import { useText } from "@/lib/text/useText";
import { type Case, type CaseTask, useCaseAct } from "../api/cases";
import { Due } from "./Standing";

/** What is to be done in the case, and what was. */
export function TaskCard({ of, tasks }: { of: Case; tasks: CaseTask[] }) {
  const text = useText();
  const may = useMay();
  const open = tasks.filter((one) => !one.doneAt);
  return (
    <Card title={text("case.tasks")} icon="check" count={open.length}>
      {tasks.length === 0 && <p className="muted">{text("case.noTasks")}</p>}
      {tasks.length > 0 && (
        <ul className="tasks">
          {tasks.map((one) => (
            <TaskLine key={one.id} of={of} task={one} />
          ))}
        </ul>
      )}
      {may("cases:write") && of.state !== "CLOSED" && <NewTask of={of} />}
    </Card>
  );
}

function TaskLine({ of, task }: { of: Case; task: CaseTask }) {
  const text = useText();
  const format = useFormat();
  const may = useMay();
  const problems = useProblemText();
  const act = useCaseAct(of.id);
  const failed = (error: unknown) => toast(problems(error).title, { tone: "danger" });
  const change = (kind: "done" | "undone") => act.mutate({ kind, task: task.id }, { onError: failed });
  const done = () => {
    change("done");
    toast(text("case.taskDoneToast", { title: task.title }), { undo: () => change("undone") });
  };
  return (
    <li className={task.doneAt ? "is-done" : undefined}>
      <div>
        <p>{task.title}</p>
        <p className="under">
          {task.doneAt ? (
            <span>
              {text("case.taskDone", { day: format.shortDay(task.doneAt), name: task.doneBy ?? "" })}
            </span>
          ) : (
            task.dueOn && <Due on={task.dueOn} />
          )}
        </p>
      </div>
      {may("cases:write") && of.state !== "CLOSED" && (
        <Button
          kind={task.doneAt ? "tertiary" : "secondary"}
          busy={act.isPending}
          aria-label={text(task.doneAt ? "case.taskUndoName" : "case.taskDoName", { title: task.title })}
          onClick={() => (task.doneAt ? change("undone") : done())}
        >
          {text(task.doneAt ? "case.taskUndo" : "today.doneShort")}
        </Button>
      )}
    </li>
  );
}

function NewTask({ of }: { of: Case }) {
  const text = useText();
  const act = useCaseAct(of.id);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [title, setTitle] = useState("");
  const [dueOn, setDueOn] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!title.trim()) return;
    act.mutate(
      { kind: "task", title: title.trim(), dueOn: dueOn || null, key },
      {
        onSuccess: () => {
          setTitle("");
          setDueOn("");
          setKey(crypto.randomUUID());
        },
      },
    );
  };
  return (
    <form className="new-task" onSubmit={submit}>
      <TextField
        label={text("case.newTask")}
        maxLength={200}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <DateField
        optional
        label={text("case.due")}
        value={dueOn}
        onChange={(event) => setDueOn(event.target.value)}
      />
      <Button type="submit" icon="plus" busy={act.isPending}>
        {text("case.addTask")}
      </Button>
      <FormProblem error={act.error} />
    </form>
  );
}
