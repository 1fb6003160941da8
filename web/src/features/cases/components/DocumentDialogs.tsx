import { type FormEvent, useId, useState } from "react";
import { Dialog, DialogActs } from "@/components/Dialog";
import { SelectField, TextField } from "@/components/Field";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState, FormProblem } from "@/components/States";
import { toast } from "@/components/Toasts";
import { useListing } from "@/lib/api/list";
import { useRegionApi } from "@/lib/region";
import { useText } from "@/lib/text/useText";
import type { Case } from "../api/cases";
import { type CaseDocument, useDocumentAct } from "../api/documents";

interface DialogProps {
  of: Case;
  one: CaseDocument;
  onClose: () => void;
}

export function RenameDocument({ of, one, onClose }: DialogProps) {
  const text = useText();
  const act = useDocumentAct(of.id, one.id);
  const form = useId();
  const [name, setName] = useState(one.name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim()) {
      act.mutate({ kind: "rename", version: one.version, name: name.trim() }, { onSuccess: onClose });
    }
  };
  return (
    <Dialog
      open
      title={text("case.documentRename")}
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
          label={text("case.documentName")}
          hint={text("case.documentNameHint")}
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={name.trim() ? undefined : text("case.documentNameMissing")}
        />
        <FormProblem error={act.error} />
      </form>
    </Dialog>
  );
}

/** Into another case of the same person or employer, among those that the caller sees. */
export function MoveDocument({ of, one, onClose }: DialogProps) {
  const text = useText();
  const api = useRegionApi();
  const act = useDocumentAct(of.id, one.id);
  const form = useId();
  const whose = of.client ? { clientId: of.client.id } : { employerId: of.employer?.id };
  const listing = useListing<Case>(api("cases"), { ...whose, standing: "ALL", sort: "OPENED" }, 50);
  const others = listing.items.filter((other) => other.id !== of.id);
  const [to, setTo] = useState("");
  const chosen = to || (others[0]?.id ?? "");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!chosen) return;
    act.mutate(
      { kind: "move", caseId: chosen },
      {
        onSuccess: () => {
          toast(text("case.documentMoved", { name: one.name }));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      open
      title={text("case.documentMove")}
      onClose={onClose}
      footer={
        <DialogActs onClose={onClose} type="submit" form={form} busy={act.isPending} disabled={!chosen}>
          {text("case.documentMove")}
        </DialogActs>
      }
    >
      <form id={form} className="stack" onSubmit={submit}>
        {listing.loading && <Skeleton rows={2} />}
        {Boolean(listing.error) && <ErrorState error={listing.error} onRetry={listing.retry} />}
        {!listing.loading && !listing.error && others.length === 0 && (
          <p className="muted">{text("case.documentNoOther")}</p>
        )}
        {others.length > 0 && (
          <>
            <p className="muted">{text("case.documentMoveHint", { name: one.name })}</p>
            <SelectField
              label={text("case.documentMoveTo")}
              options={others.map((other) => ({
                value: other.id,
                label: `${other.title} (${text(`case.kind.${other.kind}`)})`,
              }))}
              value={chosen}
              onChange={(event) => setTo(event.target.value)}
            />
          </>
        )}
        <FormProblem error={act.error} />
      </form>
    </Dialog>
  );
}

/** It can't be undone, so it says what happens and asks for the reason. */
export function RemoveDocument({ of, one, onClose }: DialogProps) {
  const text = useText();
  const act = useDocumentAct(of.id, one.id);
  const form = useId();
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!reason.trim()) return setMissing(true);
    act.mutate({ kind: "remove", reason: reason.trim() }, { onSuccess: onClose });
  };
  return (
    <Dialog
      open
      title={text("case.documentRemove")}
      onClose={onClose}
      footer={
        <DialogActs kind="danger" onClose={onClose} type="submit" form={form} busy={act.isPending}>
          {text("case.documentRemove")}
        </DialogActs>
      }
    >
      <form id={form} className="stack" onSubmit={submit} noValidate>
        <p>{text("case.documentRemoveHint", { name: one.name })}</p>
        <TextField
          autoFocus
          label={text("case.documentReason")}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          error={missing && !reason.trim() ? text("case.documentReasonMissing") : undefined}
        />
        <FormProblem error={act.error} />
      </form>
    </Dialog>
  );
}
