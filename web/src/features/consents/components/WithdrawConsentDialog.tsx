import { type FormEvent, useId, useMemo, useState } from "react";
import { Note } from "@/components/Badge";
import { ChipChoice } from "@/components/Choice";
import { Dialog, DialogActs } from "@/components/Dialog";
import { DateField } from "@/components/Field";
import { FormProblem } from "@/components/States";
import { toast } from "@/components/Toasts";
import type { Client } from "@/lib/api/shapes";
import { today } from "@/lib/text/format";
import { useText } from "@/lib/text/useText";
import { type ConsentManner, type ConsentPurpose, MANNERS, useWithdrawConsent } from "../api/consents";

interface Props {
  client: Client;
  purpose: ConsentPurpose;
  onClose: () => void;
}

/** Somebody says no: what stops with that, when and how they said it. */
export function WithdrawConsentDialog({ client, purpose, onClose }: Props) {
  const text = useText();
  const form = useId();
  const withdraw = useWithdrawConsent(client.id);
  const key = useMemo(() => crypto.randomUUID(), []);
  const [manner, setManner] = useState<ConsentManner>("SPOKEN");
  const [on, setOn] = useState(today());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    withdraw.mutate(
      { key, order: { purpose, manner, on } },
      {
        onSuccess: () => {
          onClose();
          toast(text("consent.withdrawn"));
        },
      },
    );
  };
  return (
    <Dialog
      open
      title={text("consent.withdrawTitle", { purpose: text(`consent.purpose.${purpose}`) })}
      onClose={onClose}
      footer={
        <DialogActs type="submit" form={form} onClose={onClose} busy={withdraw.isPending}>
          {text("consent.withdrawSave")}
        </DialogActs>
      }
    >
      <form id={form} className="stack" onSubmit={submit} noValidate>
        <Note>{text(`consent.stops.${purpose}`)}</Note>
        <ChipChoice
          label={text("consent.manner")}
          choices={MANNERS.map((one) => ({ value: one, label: text(`consent.manner.${one}`) }))}
          value={manner}
          onChange={(one) => setManner(one as ConsentManner)}
        />
        <DateField
          label={text("consent.on")}
          max={today()}
          value={on}
          onChange={(event) => setOn(event.target.value)}
        />
        <FormProblem error={withdraw.error} />
      </form>
    </Dialog>
  );
}
