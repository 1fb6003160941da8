import { useState } from "react";
import { ChipChoice } from "@/components/Choice";
import { Dialog, DialogActs } from "@/components/Dialog";
import { useText } from "@/lib/text/useText";
import { type Responsible, useColleagues } from "../api/enquiries";

interface Props {
  busy: boolean;
  onClose: () => void;
  onAssign: (to: Responsible | null) => void;
}

/** A colleague goes on, or whoever takes it. */
export function AssignDialog({ busy, onClose, onAssign }: Props) {
  const text = useText();
  const colleagues = useColleagues().data?.items ?? [];
  const [to, setTo] = useState("");
  return (
    <Dialog
      open
      title={text("enquiries.assign")}
      onClose={onClose}
      footer={
        <DialogActs
          busy={busy}
          onClose={onClose}
          onClick={() => onAssign(colleagues.find((one) => one.id === to) ?? null)}
        >
          {text("enquiries.assignAct")}
        </DialogActs>
      }
    >
      <ChipChoice
        label={text("enquiries.assignTo")}
        hint={text("enquiries.assignHint")}
        choices={[
          { value: "", label: text("enquiries.assignNobody") },
          ...colleagues.map((one) => ({ value: one.id, label: one.name })),
        ]}
        value={to}
        onChange={setTo}
      />
    </Dialog>
  );
}
