import { useState } from "react";
import { ChipChoice } from "@/components/Choice";
import { Dialog, DialogActs } from "@/components/Dialog";
import { TextArea } from "@/components/Field";
import { useText } from "@/lib/text/useText";
import type { Closing } from "../api/enquiries";
import { OUTCOMES } from "../words";

interface Props {
  busy: boolean;
  onClose: () => void;
  onEnd: (closing: Closing) => void;
}

/** What came of it. */
export function CloseDialog({ busy, onClose, onEnd }: Props) {
  const text = useText();
  const [outcome, setOutcome] = useState<Closing["outcome"]>("ANSWERED");
  const [note, setNote] = useState("");
  return (
    <Dialog
      open
      title={text("enquiries.closeTitle")}
      onClose={onClose}
      footer={
        <DialogActs
          busy={busy}
          onClose={onClose}
          onClick={() => onEnd({ outcome, note: note.trim() || null, consultationId: null })}
        >
          {text("enquiries.close")}
        </DialogActs>
      }
    >
      <ChipChoice
        label={text("enquiries.closeHow")}
        choices={OUTCOMES.map((value) => ({ value, label: text(`enquiries.outcome.${value}`) }))}
        value={outcome}
        onChange={(value) => setOutcome(value as Closing["outcome"])}
      />
      <TextArea
        optional
        label={text("record.note")}
        maxLength={2000}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
    </Dialog>
  );
}
