import { type FormEvent, useId, useState } from "react";
import { Dialog, DialogActs } from "@/components/Dialog";
import { TextArea } from "@/components/Field";
import { FormProblem } from "@/components/States";
import { useText } from "@/lib/text/useText";
import { type Incoming, useAnswer, useRegionNames } from "../api/handOvers";

/** Why the client is not taken; the other region reads it. */
export function RefuseDialog({ of, onClose }: { of: Incoming; onClose: () => void }) {
  const text = useText();
  const names = useRegionNames();
  const form = useId();
  const answer = useAnswer(of);
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason.trim()) answer.mutate({ reason: reason.trim() }, { onSuccess: onClose });
  };
  return (
    <Dialog
      open
      title={text("handover.refuseTitle")}
      onClose={onClose}
      footer={
        <DialogActs kind="danger" type="submit" form={form} busy={answer.isPending} onClose={onClose}>
          {text("handover.refuse")}
        </DialogActs>
      }
    >
      <form id={form} className="stack" onSubmit={submit} noValidate>
        <TextArea
          autoFocus
          label={text("handover.reason")}
          hint={text("handover.reasonHint", { region: names(of.from) })}
          maxLength={300}
          value={reason}
          error={tried && !reason.trim() ? text("field.required") : undefined}
          onChange={(event) => setReason(event.target.value)}
        />
        <FormProblem error={answer.error} />
      </form>
    </Dialog>
  );
}
