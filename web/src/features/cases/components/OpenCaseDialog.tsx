import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useId, useState } from "react";
import { ChipChoice } from "@/components/Choice";
import { Dialog, DialogActs } from "@/components/Dialog";
import { TextField } from "@/components/Field";
import { FormProblem } from "@/components/States";
import type { Named } from "@/lib/api/shapes";
import { useRegionPath } from "@/lib/region";
import { useText } from "@/lib/text/useText";
import { type CaseKind, useKinds, useOpenCase } from "../api/cases";

interface Props {
  of: { client: Named } | { employer: Named };
  onClose: () => void;
}

/** What it is about, in a few words, and where it belongs. */
export function OpenCaseDialog({ of, onClose }: Props) {
  const text = useText();
  const path = useRegionPath();
  const navigate = useNavigate();
  const kinds = useKinds();
  const form = useId();
  const open = useOpenCase();
  const [key] = useState(() => crypto.randomUUID());
  const [kind, setKind] = useState<CaseKind | undefined>(kinds[0]);
  const [title, setTitle] = useState("");
  const [missing, setMissing] = useState(false);
  const name = "client" in of ? of.client.name : of.employer.name;
  const whose = "client" in of ? { clientId: of.client.id } : { employerId: of.employer.id };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!title.trim());
    if (!kind || !title.trim()) return;
    open.mutate(
      { key, order: { kind, title: title.trim(), ...whose } },
      { onSuccess: (opened) => void navigate({ to: path(`cases/${opened.id}`) }) },
    );
  };
  return (
    <Dialog
      open
      title={text("case.openFor", { name })}
      onClose={onClose}
      footer={
        <DialogActs onClose={onClose} type="submit" form={form} busy={open.isPending}>
          {text("case.open")}
        </DialogActs>
      }
    >
      <form id={form} className="stack" onSubmit={submit} noValidate>
        <TextField
          autoFocus
          label={text("case.title")}
          hint={text("case.titleHint")}
          maxLength={200}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
          error={missing && !title.trim() ? text("case.titleMissing") : undefined}
        />
        {kinds.length > 1 && (
          <ChipChoice
            label={text("case.kind")}
            hint={text("case.kindHint")}
            choices={kinds.map((one) => ({ value: one, label: text(`case.kind.${one}`) }))}
            value={kind ?? ""}
            onChange={(one) => setKind(one as CaseKind)}
          />
        )}
        <FormProblem error={open.error} />
      </form>
    </Dialog>
  );
}
