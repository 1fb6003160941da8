import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/Button";
import { Dialog, DialogActs } from "@/components/Dialog";
import { TextField } from "@/components/Field";
import { useRegionPath } from "@/lib/region";
import { useProblemText } from "@/lib/text/useProblemText";
import { useText } from "@/lib/text/useText";
import { useOpenWithReason } from "../api/accesses";

const USUAL = ["cover", "asked", "appointment"] as const;

/** Before a file opens that somebody else looks after: why? Asked once a working day and file. */
export function ReasonDialog({
  client,
  onOpened,
  onClose,
}: {
  client: string;
  onOpened?: () => void;
  onClose?: () => void;
}) {
  const text = useText();
  const words = useProblemText();
  const navigate = useNavigate();
  const path = useRegionPath();
  const form = useId();
  const open = useOpenWithReason(client);
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const back = onClose ?? (() => void navigate({ to: path("clients") }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!reason.trim());
    if (reason.trim()) open.mutate(reason.trim(), { onSuccess: () => onOpened?.() });
  };
  return (
    <Dialog
      title={text("access.why")}
      open
      onClose={back}
      footer={
        <DialogActs onClose={back} type="submit" form={form} busy={open.isPending}>
          {text("access.open")}
        </DialogActs>
      }
    >
      <form id={form} className="stack" onSubmit={submit} noValidate>
        <p>{text("access.whyHint")}</p>
        <div className="row">
          {USUAL.map((one) => (
            <Button key={one} onClick={() => setReason(text(`access.usual.${one}`))}>
              {text(`access.usual.${one}`)}
            </Button>
          ))}
        </div>
        <TextField
          autoFocus
          label={text("access.reason")}
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          error={missing ? text("access.reasonMissing") : open.error ? words(open.error).title : undefined}
        />
      </form>
    </Dialog>
  );
}
