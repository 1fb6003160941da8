import { useState } from "react";
import { Confirm, Dialog, DialogActs } from "@/components/Dialog";
import { TextField } from "@/components/Field";
import { Menu } from "@/components/Menu";
import { FormProblem } from "@/components/States";
import { toast } from "@/components/Toasts";
import { type Appointment, useCalendars, useStep, whoOf } from "@/lib/api/appointments";
import { orNull } from "@/lib/form";
import { useMay } from "@/lib/region";
import { isoDay, today } from "@/lib/text/format";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import type { Wishes } from "../api/earlier";
import { EarlierDialog } from "./EarlierDialog";
import { type Chosen, SlotPicker } from "./SlotPicker";

/** Moving and cancelling, for what is still to come. */
export function ItemMenu({ appointment, wishes }: { appointment: Appointment; wishes?: Wishes | undefined }) {
  const text = useText();
  const may = useMay();
  const [open, setOpen] = useState<"move" | "earlier" | "cancel" | null>(null);
  if (!may("appointments:write") || !["BOOKED", "RESERVED"].includes(appointment.status)) return null;
  const close = () => setOpen(null);
  return (
    <>
      <Menu
        label={text("appointments.moreOf", { name: whoOf(appointment) })}
        entries={[
          {
            id: "move",
            label: text("appointments.move"),
            icon: "calendar",
            onAction: () => setOpen("move"),
          },
          ...(appointment.status === "BOOKED" && isoDay(new Date(appointment.startsAt)) > today()
            ? [
                {
                  id: "earlier",
                  label: text("earlier.ask"),
                  icon: "clock" as const,
                  onAction: () => setOpen("earlier"),
                },
              ]
            : []),
          {
            id: "cancel",
            label: text("appointments.cancel"),
            icon: "close",
            danger: true,
            onAction: () => setOpen("cancel"),
          },
        ]}
      />
      {open === "move" && <MoveDialog appointment={appointment} onClose={close} />}
      {open === "earlier" && <EarlierDialog appointment={appointment} before={wishes} onClose={close} />}
      {open === "cancel" && <CancelDialog appointment={appointment} onClose={close} />}
    </>
  );
}

interface DialogProps {
  appointment: Appointment;
  onClose: () => void;
}

export function MoveDialog({ appointment, onClose }: DialogProps) {
  const text = useText();
  const format = useFormat();
  const calendars = useCalendars();
  const step = useStep();
  const [slot, setSlot] = useState<Chosen | null>(null);
  const [tried, setTried] = useState(false);
  const send = () => {
    setTried(true);
    if (!slot) return;
    step.mutate(
      { appointment, step: "move", body: slot },
      {
        onSuccess: (moved) => {
          const values = { name: whoOf(moved), time: format.dayAndClock(moved.startsAt) };
          toast(text("appointments.moved", values));
          onClose();
        },
        onError: () => setSlot(null),
      },
    );
  };
  return (
    <Dialog
      wide
      open
      title={text("appointments.moveOf", { name: whoOf(appointment) })}
      onClose={onClose}
      footer={
        <DialogActs onClose={onClose} busy={step.isPending} onClick={send}>
          {text("appointments.move")}
        </DialogActs>
      }
    >
      <div className="form">
        <p>{text("appointments.now", { time: format.dayAndClock(appointment.startsAt) })}</p>
        <SlotPicker
          concern={appointment.concerns.map((one) => one.id)}
          language={appointment.language}
          channel={appointment.channel}
          calendars={(calendars.data?.items ?? []).filter((one) => !one.retired)}
          on={isoDay(new Date(appointment.startsAt))}
          value={slot}
          error={tried && !slot ? text("field.required") : undefined}
          onChange={setSlot}
        />
        <FormProblem error={step.error} />
      </div>
    </Dialog>
  );
}

export function CancelDialog({ appointment, onClose }: DialogProps) {
  const text = useText();
  const format = useFormat();
  const step = useStep();
  const [reason, setReason] = useState("");
  const name = whoOf(appointment);
  const send = () =>
    step.mutate(
      { appointment, step: "cancellation", body: { reason: orNull(reason) } },
      {
        onSuccess: () => {
          toast(text("appointments.cancelled", { name }));
          onClose();
        },
      },
    );
  return (
    <Confirm
      open
      title={text("appointments.cancelOf", { name })}
      action={text("appointments.cancel")}
      busy={step.isPending}
      onClose={onClose}
      onConfirm={send}
    >
      <div className="form">
        <p>{text("appointments.now", { time: format.dayAndClock(appointment.startsAt) })}</p>
        <TextField
          label={text("appointments.reason")}
          optional
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <FormProblem error={step.error} />
      </div>
    </Confirm>
  );
}
