import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/Button";
import { ChipChoice } from "@/components/Choice";
import { Dialog, DialogActs } from "@/components/Dialog";
import { TextArea, TextField } from "@/components/Field";
import { Menu } from "@/components/Menu";
import { FormProblem } from "@/components/States";
import { toast } from "@/components/Toasts";
import { SightDialog } from "@/features/sight/SightDialog";
import { useMay } from "@/lib/region";
import { useProblemText } from "@/lib/text/useProblemText";
import { useText } from "@/lib/text/useText";
import { type Case, type ClosingReason, REASONS, useCaseAct } from "../api/cases";
import { HandOverDialog } from "./HandOver";

type Asked = "WAIT" | "CLOSE" | "HAND" | "RENAME" | "SIGHT" | null;

/** The steps that follow from how the case stands. */
export function CaseActs({ of }: { of: Case }) {
  const text = useText();
  const may = useMay();
  const problems = useProblemText();
  const act = useCaseAct(of.id);
  const [asked, setAsked] = useState<Asked>(null);
  if (!may("cases:write")) return null;
  const atOnce = (step: "RESUME" | "REOPEN") =>
    act.mutate(
      { kind: "step", version: of.version, body: { step } },
      { onError: (error) => toast(problems(error).title, { tone: "danger" }) },
    );
  const close = () => setAsked(null);
  return (
    <>
      {of.state === "OPEN" && <Button onClick={() => setAsked("WAIT")}>{text("case.wait")}</Button>}
      {of.state === "WAITING" && (
        <Button busy={act.isPending} onClick={() => atOnce("RESUME")}>
          {text("case.resume")}
        </Button>
      )}
      {of.state === "CLOSED" ? (
        <Button icon="redo" busy={act.isPending} onClick={() => atOnce("REOPEN")}>
          {text("case.reopen")}
        </Button>
      ) : (
        <Button onClick={() => setAsked("CLOSE")}>{text("case.close")}</Button>
      )}
      <Menu
        label={text("action.more")}
        entries={[
          ...(of.state === "CLOSED"
            ? []
            : [{ id: "hand", label: text("case.handOver"), onAction: () => setAsked("HAND") }]),
          { id: "rename", label: text("case.rename"), onAction: () => setAsked("RENAME") },
          ...(may("audit:read")
            ? [{ id: "sight", label: text("sight.title.case"), onAction: () => setAsked("SIGHT") }]
            : []),
        ]}
      />
      {asked === "WAIT" && <WaitDialog of={of} onClose={close} />}
      {asked === "CLOSE" && <CloseDialog of={of} onClose={close} />}
      {asked === "HAND" && <HandOverDialog of={of} onClose={close} />}
      {asked === "RENAME" && <RenameDialog of={of} onClose={close} />}
      {asked === "SIGHT" && <SightDialog of={`cases/${of.id}`} onClose={close} />}
    </>
  );
}

interface DialogProps {
  of: Case;
  onClose: () => void;
}

function WaitDialog({ of, onClose }: DialogProps) {
  const text = useText();
  const act = useCaseAct(of.id);
  const form = useId();
  const [words, setWords] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    act.mutate({ kind: "step", version: of.version, body: { step: "WAIT", words } }, { onSuccess: onClose });
  };
  return (
    <Dialog
      open
      title={text("case.waitTitle")}
      onClose={onClose}
      footer={
        <DialogActs onClose={onClose} type="submit" form={form} busy={act.isPending}>
          {text("case.wait")}
        </DialogActs>
      }
    >
      <form id={form} className="stack" onSubmit={submit}>
        <TextField
          autoFocus
          optional
          label={text("case.waitingFor")}
          hint={text("case.waitHint")}
          maxLength={500}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <FormProblem error={act.error} />
      </form>
    </Dialog>
  );
}

function CloseDialog({ of, onClose }: DialogProps) {
  const text = useText();
  const act = useCaseAct(of.id);
  const form = useId();
  const [reason, setReason] = useState<ClosingReason>("SETTLED");
  const [words, setWords] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    act.mutate(
      { kind: "step", version: of.version, body: { step: "CLOSE", reason, words } },
      { onSuccess: onClose },
    );
  };
  return (
    <Dialog
      open
      title={text("case.closeTitle")}
      onClose={onClose}
      footer={
        <DialogActs onClose={onClose} type="submit" form={form} busy={act.isPending}>
          {text("case.close")}
        </DialogActs>
      }
    >
      <form id={form} className="stack" onSubmit={submit}>
        <p className="muted">{text("case.closeHint")}</p>
        <ChipChoice
          label={text("case.reason")}
          choices={REASONS.map((one) => ({ value: one, label: text(`case.reason.${one}`) }))}
          value={reason}
          onChange={(one) => setReason(one as ClosingReason)}
        />
        <TextArea
          optional
          label={text("case.closeWords")}
          maxLength={500}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <FormProblem error={act.error} />
      </form>
    </Dialog>
  );
}

function RenameDialog({ of, onClose }: DialogProps) {
  const text = useText();
  const act = useCaseAct(of.id);
  const form = useId();
  const [title, setTitle] = useState(of.title);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim()) {
      act.mutate({ kind: "rename", version: of.version, title: title.trim() }, { onSuccess: onClose });
    }
  };
  return (
    <Dialog
      open
      title={text("case.rename")}
      onClose={onClose}
      footer={
        <DialogActs onClose={onClose} type="submit" form={form} busy={act.isPending}>
          {text("action.save")}
        </DialogActs>
      }
    >
      <form id={form} className="stack" onSubmit={submit} noValidate>
        <TextField
          autoFocus
          label={text("case.title")}
          maxLength={200}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
          error={title.trim() ? undefined : text("case.titleMissing")}
        />
        <FormProblem error={act.error} />
      </form>
    </Dialog>
  );
}
