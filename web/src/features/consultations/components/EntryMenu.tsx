import { useState } from "react";
import { Dialog, DialogActs } from "@/components/Dialog";
import { TextArea } from "@/components/Field";
import { Menu } from "@/components/Menu";
import { FormProblem } from "@/components/States";
import { toast } from "@/components/Toasts";
import { SightDialog } from "@/features/sight/SightDialog";
import type { Consultation } from "@/lib/api/shapes";
import { useMay } from "@/lib/region";
import { useText } from "@/lib/text/useText";
import { useRetractConsultation } from "../api/retract";
import { CorrectDialog } from "./CorrectDialog";
import { Opened } from "./Opened";
import { RevisionsDialog } from "./RevisionsDialog";

/** Correct or take back; what was said before is kept. */
export function EntryMenu({ consultation }: { consultation: Consultation }) {
  const text = useText();
  const may = useMay();
  const [open, setOpen] = useState<"correct" | "revisions" | "retract" | "sight" | null>(null);
  if (!may("consultations:write")) return null;
  return (
    <>
      <Menu
        label={text("action.more")}
        entries={[
          { id: "correct", label: text("correct.action"), onAction: () => setOpen("correct") },
          { id: "revisions", label: text("revisions.title"), onAction: () => setOpen("revisions") },
          ...(may("audit:read")
            ? [
                {
                  id: "sight",
                  label: text("sight.title.consultation"),
                  onAction: () => setOpen("sight"),
                },
              ]
            : []),
          { id: "retract", label: text("retract.action"), danger: true, onAction: () => setOpen("retract") },
        ]}
      />
      {open === "correct" && (
        <Opened of={consultation} title={text("correct.action")} onClose={() => setOpen(null)}>
          {(now) => <CorrectDialog held={now} onClose={() => setOpen(null)} />}
        </Opened>
      )}
      {open === "revisions" && <RevisionsDialog of={consultation} onClose={() => setOpen(null)} />}
      {open === "sight" && (
        <SightDialog of={`consultations/${consultation.id}`} onClose={() => setOpen(null)} />
      )}
      {open === "retract" && <RetractDialog held={consultation} onClose={() => setOpen(null)} />}
    </>
  );
}

function RetractDialog({ held, onClose }: { held: Consultation; onClose: () => void }) {
  const text = useText();
  const retract = useRetractConsultation();
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const send = () => {
    setTried(true);
    if (!reason.trim()) return;
    retract.mutate(
      { id: held.id, version: held.version, reason: reason.trim() },
      {
        onSuccess: () => {
          onClose();
          toast(text("retract.done"));
        },
      },
    );
  };
  return (
    <Dialog
      open
      title={text("retract.title")}
      onClose={onClose}
      footer={
        <DialogActs kind="danger" onClose={onClose} busy={retract.isPending} onClick={send}>
          {text("retract.action")}
        </DialogActs>
      }
    >
      <p>{text("retract.hint")}</p>
      <TextArea
        label={text("retract.reason")}
        rows={2}
        maxLength={500}
        value={reason}
        error={tried && !reason.trim() ? text("field.required") : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
      <FormProblem error={retract.error} />
    </Dialog>
  );
}
