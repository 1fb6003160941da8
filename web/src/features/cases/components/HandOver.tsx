import { useState } from "react";
import { Note } from "@/components/Badge";
import { Button } from "@/components/Button";
import { ChipChoice } from "@/components/Choice";
import { Dialog, DialogActs } from "@/components/Dialog";
import { Skeleton } from "@/components/Skeleton";
import { FormProblem } from "@/components/States";
import { toast } from "@/components/Toasts";
import { useColleagues } from "@/lib/api/colleagues";
import { useMay } from "@/lib/region";
import { rolesMay, useAccount } from "@/lib/session";
import { useProblemText } from "@/lib/text/useProblemText";
import { useText } from "@/lib/text/useText";
import { type Case, useCaseAct } from "../api/cases";

/** Somebody is asked to take the case: who it is answers, everybody else sees that it is so. */
export function Asked({ of }: { of: Case }) {
  const text = useText();
  const may = useMay();
  if (!of.asked) return null;
  return (
    <Note>
      <p>{text("case.asked", { by: of.askedBy ?? "", name: of.asked.name })}</p>
      {may("cases:write") && <Answer of={of} />}
    </Note>
  );
}

/** Yes or no; who asked may leave it. */
export function Answer({ of }: { of: Pick<Case, "id" | "asked" | "title"> }) {
  const text = useText();
  const problems = useProblemText();
  const me = useAccount();
  const act = useCaseAct(of.id);
  const answer = (kind: "accept" | "decline") =>
    act.mutate({ kind }, { onError: (error) => toast(problems(error).title, { tone: "danger" }) });
  const mine = of.asked?.id === me.id;
  const no = mine ? "case.decline" : "case.askNobody";
  return (
    <div className="row">
      {mine && (
        <Button
          busy={act.isPending}
          aria-label={text("case.acceptName", { title: of.title })}
          onClick={() => answer("accept")}
        >
          {text("case.accept")}
        </Button>
      )}
      <Button
        kind="tertiary"
        busy={act.isPending}
        aria-label={`${text(no)}: ${of.title}`}
        onClick={() => answer("decline")}
      >
        {text(no)}
      </Button>
    </div>
  );
}

/** Who shall look after it from now on; a colleague says yes first. */
export function HandOverDialog({ of, onClose }: { of: Case; onClose: () => void }) {
  const text = useText();
  const me = useAccount();
  const colleagues = useColleagues();
  const act = useCaseAct(of.id);
  const [to, setTo] = useState("");
  const compartment = `compartment:${of.kind.toLowerCase() as Lowercase<Case["kind"]>}` as const;
  const people = (colleagues.data ?? []).filter(
    (one) => one.id !== of.responsible.id && rolesMay(one.roles, compartment),
  );
  const send = () => {
    const one = people.find((it) => it.id === to);
    if (!one) return;
    act.mutate(
      { kind: "ask", to: { id: one.id, name: one.name } },
      {
        onSuccess: () =>
          one.id === me.id ? act.mutate({ kind: "accept" }, { onSuccess: onClose }) : onClose(),
      },
    );
  };
  return (
    <Dialog
      open
      title={text("case.handOver")}
      onClose={onClose}
      footer={
        <DialogActs onClose={onClose} onClick={send} busy={act.isPending}>
          {text(to === me.id ? "case.takeOver" : "case.ask")}
        </DialogActs>
      }
    >
      <div className="stack">
        {colleagues.isPending && <Skeleton rows={2} />}
        <ChipChoice
          label={text("case.handTo")}
          hint={text("case.handHint")}
          choices={people.map((one) => ({
            value: one.id,
            label: one.id === me.id ? text("cases.mine") : one.name,
          }))}
          value={to}
          onChange={setTo}
        />
        <FormProblem error={act.error ?? colleagues.error} />
      </div>
    </Dialog>
  );
}
