import { useState } from "react";
import { ChipChoice } from "@/components/Choice";
import { Dialog, DialogActs } from "@/components/Dialog";
import { useText } from "@/lib/text/useText";
import { type Colleague, type Ticket, useQueue } from "../api/waiting";

interface Props {
  ticket: Ticket;
  onClose: () => void;
  onHandOver: (to: Colleague | null) => void;
}

/** Somebody else goes on. */
export function HandOverDialog({ ticket, onClose, onHandOver }: Props) {
  const text = useText();
  const queue = useQueue();
  const colleagues = queue.data?.colleagues ?? [];
  const [to, setTo] = useState("");
  return (
    <Dialog
      open
      title={text("waiting.handTitle", { sign: ticket.callSign })}
      onClose={onClose}
      footer={
        <DialogActs
          onClose={onClose}
          onClick={() => onHandOver(colleagues.find((one) => one.id === to) ?? null)}
        >
          {text("waiting.handAct")}
        </DialogActs>
      }
    >
      <ChipChoice
        label={text("waiting.handTo")}
        hint={text("waiting.handHint")}
        choices={[
          { value: "", label: text("waiting.handAnyone") },
          ...colleagues.map((one) => ({ value: one.id, label: one.name })),
        ]}
        value={to}
        onChange={setTo}
      />
    </Dialog>
  );
}
