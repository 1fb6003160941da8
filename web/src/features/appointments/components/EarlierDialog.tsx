import { useState } from "react";
import { ChipChecks } from "@/components/Choice";
import { Dialog, DialogActs } from "@/components/Dialog";
import { DateField } from "@/components/Field";
import { FormProblem } from "@/components/States";
import { toast } from "@/components/Toasts";
import { type Appointment, whoOf } from "@/lib/api/appointments";
import { isoDay, today } from "@/lib/text/format";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { useAskEarlier, type Wishes } from "../api/earlier";

export const WEEKDAYS = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"] as const;
const PARTS = ["MORNING", "AFTERNOON"] as const;

interface Props {
  appointment: Appointment;
  before?: Wishes | undefined;
  onClose: () => void;
}

/** Puts whoever is to come on the waiting list for an earlier time. */
export function EarlierDialog({ appointment, before, onClose }: Props) {
  const text = useText();
  const format = useFormat();
  const ask = useAskEarlier();
  const name = whoOf(appointment);
  const [days, setDays] = useState<string[]>(before?.days ?? []);
  const [parts, setParts] = useState<string[]>(before?.parts ?? []);
  const [notBefore, setNotBefore] = useState(before?.notBefore ?? "");
  const send = () =>
    ask.mutate(
      { appointment, wishes: { days, parts, notBefore: notBefore || null } as Wishes },
      {
        onSuccess: () => {
          toast(text("earlier.asked", { name }));
          onClose();
        },
      },
    );
  return (
    <Dialog
      open
      title={text("earlier.askOf", { name })}
      onClose={onClose}
      footer={
        <DialogActs onClose={onClose} busy={ask.isPending} onClick={send}>
          {text("earlier.askAct")}
        </DialogActs>
      }
    >
      <div className="form">
        <p>{text("appointments.now", { time: format.dayAndClock(appointment.startsAt) })}</p>
        <p className="muted">{text("earlier.askHint")}</p>
        <ChipChecks
          label={text("earlier.days")}
          hint={text("earlier.any")}
          choices={WEEKDAYS.map((value) => ({ value, label: text(`weekday.${value}.long`) }))}
          value={days}
          onChange={setDays}
        />
        <ChipChecks
          label={text("earlier.parts")}
          choices={PARTS.map((value) => ({ value, label: text(`earlier.${value}`) }))}
          value={parts}
          onChange={setParts}
        />
        <DateField
          optional
          label={text("earlier.notBefore")}
          min={today()}
          max={isoDay(new Date(appointment.startsAt))}
          value={notBefore}
          onChange={(event) => setNotBefore(event.target.value)}
        />
        <FormProblem error={ask.error} />
      </div>
    </Dialog>
  );
}
