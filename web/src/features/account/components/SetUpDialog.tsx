import { useEffect, useState } from "react";
import { CopyField } from "@/components/CopyField";
import { Dialog, DialogActs } from "@/components/Dialog";
import { TextField } from "@/components/Field";
import { Skeleton } from "@/components/Skeleton";
import { FormProblem } from "@/components/States";
import { useText } from "@/lib/text/useText";
import { useBeginFactor, useFactorCode } from "../api/account";

/** Scan the picture, type the first code: then it is on. */
export function SetUpDialog({
  onClose,
  onDone,
}: {
  onClose: () => void;
  onDone: (codes?: string[]) => void;
}) {
  const text = useText();
  const begin = useBeginFactor();
  const confirm = useFactorCode("confirmation");
  const [code, setCode] = useState("");
  const { mutate } = begin;
  useEffect(() => mutate(), [mutate]);
  const send = () => confirm.mutate(code, { onSuccess: ({ codes }) => onDone(codes) });
  return (
    <Dialog
      open
      title={text("account.factorSetUp")}
      onClose={onClose}
      footer={
        <DialogActs
          onClose={onClose}
          busy={confirm.isPending}
          disabled={!/^\s*(\d\s*){6}$/.test(code)}
          onClick={send}
        >
          {text("account.factorConfirm")}
        </DialogActs>
      }
    >
      <p>{text("account.factorScan")}</p>
      {begin.data ? (
        <>
          <img
            className="factor-picture"
            alt={text("account.factorPicture")}
            src={`data:image/svg+xml;utf8,${encodeURIComponent(begin.data.picture)}`}
          />
          <CopyField label={text("account.factorSecret")} value={begin.data.secret} />
        </>
      ) : begin.error ? (
        <FormProblem error={begin.error} />
      ) : (
        <Skeleton rows={4} />
      )}
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <TextField
          label={text("account.code")}
          hint={text("account.codeHint")}
          inputMode="numeric"
          autoComplete="one-time-code"
          value={code}
          onChange={(event) => setCode(event.target.value)}
        />
      </form>
      <FormProblem error={confirm.error} />
    </Dialog>
  );
}
