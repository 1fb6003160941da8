import { useState } from "react";
import { ChipChoice } from "@/components/Choice";
import { Dialog, DialogActs } from "@/components/Dialog";
import { TextArea } from "@/components/Field";
import { FormProblem } from "@/components/States";
import { useText } from "@/lib/text/useText";
import type { Answer, Referral } from "../api/referrals";

interface Props {
  referral: Referral;
  busy: boolean;
  error: unknown;
  onClose: () => void;
  onSave: (answer: Answer) => void;
}

/** What a partner said on the phone. */
export function AnswerDialog({ referral, busy, error, onClose, onSave }: Props) {
  const text = useText();
  const possible: Answer["said"][] = referral.state === "SENT" ? ["ACCEPT", "REFUSE"] : ["FINISH", "REFUSE"];
  const [said, setSaid] = useState<Answer["said"]>(referral.state === "SENT" ? "ACCEPT" : "FINISH");
  const [words, setWords] = useState("");
  const [tried, setTried] = useState(false);
  const wordless = said !== "ACCEPT" && !words.trim();
  const save = () => {
    setTried(true);
    if (!wordless) onSave({ said, words: said === "ACCEPT" ? null : words.trim() });
  };
  return (
    <Dialog
      open
      title={text("referral.noteTitle", { partner: referral.partner.name })}
      onClose={onClose}
      footer={
        <DialogActs busy={busy} onClose={onClose} onClick={save}>
          {text("referral.saveAnswer")}
        </DialogActs>
      }
    >
      <ChipChoice
        label={text("referral.said")}
        choices={possible.map((value) => ({ value, label: text(`referral.said.${value}`) }))}
        value={said}
        onChange={(value) => setSaid(value as Answer["said"])}
      />
      {said !== "ACCEPT" && (
        <TextArea
          label={text(said === "REFUSE" ? "referral.reason" : "referral.result")}
          error={tried && wordless ? text("field.required") : undefined}
          maxLength={1000}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      )}
      <FormProblem error={error} />
    </Dialog>
  );
}
