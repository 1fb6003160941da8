import { useState } from "react";
import { Dialog, DialogActs } from "@/components/Dialog";
import { TextField } from "@/components/Field";
import { FormProblem } from "@/components/States";
import { useText } from "@/lib/text/useText";
import { useFactorCode } from "../api/account";

interface Props {
  step: "recovery-codes" | "removal";
  title: string;
  hint: string;
  onClose: () => void;
  onDone: (codes?: string[]) => void;
}

/** Asks for a code of the app before something about the second factor changes. */
export function CodeDialog({ step, title, hint, onClose, onDone }: Props) {
  const text = useText();
  const act = useFactorCode(step);
  const [code, setCode] = useState("");
  const send = () => act.mutate(code, { onSuccess: ({ codes }) => onDone(codes) });
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      footer={
        <DialogActs onClose={onClose} busy={act.isPending} disabled={code.trim() === ""} onClick={send}>
          {title}
        </DialogActs>
      }
    >
      <p>{hint}</p>
      <TextField
        label={text("account.code")}
        inputMode="numeric"
        autoComplete="one-time-code"
        value={code}
        onChange={(event) => setCode(event.target.value)}
      />
      <FormProblem error={act.error} />
    </Dialog>
  );
}
