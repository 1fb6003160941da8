import { type FormEvent, useId, useState } from "react";
import { ChipChoice } from "@/components/Choice";
import { Dialog, DialogActs } from "@/components/Dialog";
import { DateField, TextField } from "@/components/Field";
import { Menu } from "@/components/Menu";
import { Skeleton } from "@/components/Skeleton";
import { FormProblem } from "@/components/States";
import { toast } from "@/components/Toasts";
import { type Case, useCaseAct } from "@/features/cases/api/cases";
import { useListing } from "@/lib/api/list";
import { useMay, useRegionApi } from "@/lib/region";
import { plusDays, today } from "@/lib/text/format";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { type FollowUp, useFollowUpDone, useMoveFollowUp } from "../api/day";

const TITLE = 200;

/** Not now: on another day, or as a task of a case where it has its place. */
export function FollowUpMenu({ followUp }: { followUp: FollowUp }) {
  const text = useText();
  const format = useFormat();
  const may = useMay();
  const move = useMoveFollowUp();
  const [open, setOpen] = useState<"move" | "task" | null>(null);
  const who = followUp.client ?? followUp.employer;
  const to = (on: string) =>
    move.mutate(
      { id: followUp.consultationId, on },
      {
        onSuccess: () =>
          toast(text("today.moved", { day: format.shortDay(on) }), {
            undo: () => move.mutate({ id: followUp.consultationId, on: followUp.dueOn }),
          }),
        onError: () => toast(text("today.notMoved"), { tone: "danger" }),
      },
    );
  const close = () => setOpen(null);
  return (
    <>
      <Menu
        label={`${text("action.more")}: ${who?.name ?? text("parties.nobody")}`}
        entries={[
          { id: "tomorrow", label: text("today.moveTomorrow"), onAction: () => to(plusDays(today(), 1)) },
          { id: "week", label: text("today.moveWeek"), onAction: () => to(plusDays(today(), 7)) },
          { id: "day", label: text("today.moveDay"), onAction: () => setOpen("move") },
          ...(may("cases:write") && who
            ? [{ id: "task", label: text("today.asTask"), onAction: () => setOpen("task") }]
            : []),
        ]}
      />
      {open === "move" && <MoveDialog onClose={close} onMove={to} />}
      {open === "task" && <TaskDialog followUp={followUp} onClose={close} />}
    </>
  );
}

function MoveDialog({ onClose, onMove }: { onClose: () => void; onMove: (on: string) => void }) {
  const text = useText();
  const form = useId();
  const [on, setOn] = useState(plusDays(today(), 1));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!on) return;
    onMove(on);
    onClose();
  };
  return (
    <Dialog
      open
      title={text("today.moveTitle")}
      onClose={onClose}
      footer={
        <DialogActs onClose={onClose} type="submit" form={form} busy={false}>
          {text("today.moveAct")}
        </DialogActs>
      }
    >
      <form id={form} onSubmit={submit}>
        <DateField
          autoFocus
          required
          label={text("today.moveOn")}
          min={today()}
          value={on}
          onChange={(event) => setOn(event.target.value)}
        />
      </form>
    </Dialog>
  );
}

/** In which case it is a task from now on; the follow-up itself is done with that. */
function TaskDialog({ followUp, onClose }: { followUp: FollowUp; onClose: () => void }) {
  const text = useText();
  const api = useRegionApi();
  const whose = followUp.client
    ? { clientId: followUp.client.id }
    : { employerId: followUp.employer?.id ?? "" };
  const cases = useListing<Case>(api("cases"), whose, 20);
  const first = cases.items[0]?.id ?? "";
  const [chosen, setChosen] = useState("");
  const [title, setTitle] = useState(() => (followUp.excerpt ?? "").slice(0, TITLE));
  const [dueOn, setDueOn] = useState(followUp.dueOn < today() ? today() : followUp.dueOn);
  const [key] = useState(() => crypto.randomUUID());
  const of = chosen || first;
  const act = useCaseAct(of);
  const done = useFollowUpDone();
  const send = () => {
    if (!of || !title.trim()) return;
    act.mutate(
      { kind: "task", title: title.trim(), dueOn: dueOn || null, key },
      {
        onSuccess: () =>
          done.mutate(followUp.consultationId, {
            onSuccess: () => {
              onClose();
              toast(text("today.taskMade"));
            },
          }),
      },
    );
  };
  const none = !cases.loading && cases.items.length === 0;
  return (
    <Dialog
      open
      title={text("today.asTask")}
      onClose={onClose}
      footer={
        !none && (
          <DialogActs onClose={onClose} onClick={send} busy={act.isPending || done.isPending}>
            {text("today.taskAct")}
          </DialogActs>
        )
      }
    >
      <div className="stack">
        {cases.loading && <Skeleton rows={2} />}
        {none && <p>{text("today.noCase")}</p>}
        {cases.items.length > 0 && (
          <>
            <ChipChoice
              label={text("today.taskOf")}
              choices={cases.items.map((one) => ({ value: one.id, label: one.title }))}
              value={of}
              onChange={setChosen}
            />
            <TextField
              label={text("case.newTask")}
              maxLength={TITLE}
              value={title}
              error={title.trim() ? undefined : text("field.required")}
              onChange={(event) => setTitle(event.target.value)}
            />
            <DateField
              optional
              label={text("case.due")}
              value={dueOn}
              onChange={(event) => setDueOn(event.target.value)}
            />
          </>
        )}
        <FormProblem error={act.error ?? done.error ?? cases.error} />
      </div>
    </Dialog>
  );
}
