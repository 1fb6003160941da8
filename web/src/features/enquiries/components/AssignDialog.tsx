import { useState } from "react";
import { ChipChoice } from "@/components/Choice";
import { Dialog, DialogActs } from "@/components/Dialog";
import type { Cases } from "@/lib/api/schemas";
import { useText } from "@/lib/text/useText";
import { useColleagues } from "../api/enquiries";
import { officesOf, useTriage } from "../api/triage";

interface Props {
  /** Which office has it now. */
  office?: string | null | undefined;
  busy: boolean;
  onClose: () => void;
  onAssign: (whose: Cases["EnquiryAssignment"]) => void;
}

const OFFICE = "office:";

/** A colleague or an office goes on, or whoever takes it. */
export function AssignDialog({ office, busy, onClose, onAssign }: Props) {
  const text = useText();
  const colleagues = useColleagues().data?.items ?? [];
  const named = officesOf(useTriage().data);
  const offices = office && !named.includes(office) ? [...named, office] : named;
  const [who, setWho] = useState("");
  const assign = () =>
    onAssign({
      to: colleagues.find((one) => one.id === who) ?? null,
      office: who.startsWith(OFFICE) ? who.slice(OFFICE.length) : null,
    });
  return (
    <Dialog
      open
      title={text("enquiries.assign")}
      onClose={onClose}
      footer={
        <DialogActs busy={busy} onClose={onClose} onClick={assign}>
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
          ...offices.map((one) => ({ value: OFFICE + one, label: one })),
        ]}
        value={who}
        onChange={setWho}
      />
    </Dialog>
  );
}
