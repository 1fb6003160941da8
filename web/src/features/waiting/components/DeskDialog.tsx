import { useState } from "react";
import { ChipChecks } from "@/components/Choice";
import { Dialog, DialogActs } from "@/components/Dialog";
import { TextField } from "@/components/Field";
import { useCodes } from "@/lib/codes/useCodes";
import { EMPLOYER_TOPICS, TOPICS } from "@/lib/codes/vocabulary";
import { useRegion } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import type { Desk } from "../desk";

interface Props {
  desk: Desk;
  onClose: () => void;
  onKeep: (desk: Desk) => void;
}

/** Where one sits today, and whom one can advise. */
export function DeskDialog({ desk, onClose, onKeep }: Props) {
  const text = useText();
  const format = useFormat();
  const codes = useCodes();
  const region = useRegion();
  const [draft, setDraft] = useState(desk);
  const [tried, setTried] = useState(false);
  const change = (part: Partial<Desk>) => setDraft((before) => ({ ...before, ...part }));
  const name = draft.name.trim();
  const keep = () => {
    setTried(true);
    if (name) onKeep({ ...draft, name });
  };
  return (
    <Dialog
      open
      wide
      title={text("waiting.deskTitle")}
      onClose={onClose}
      footer={
        <DialogActs onClose={onClose} onClick={keep}>
          {text("waiting.deskSave")}
        </DialogActs>
      }
    >
      <TextField
        label={text("waiting.deskName")}
        hint={text("waiting.deskHint")}
        maxLength={20}
        value={draft.name}
        error={tried && !name ? text("waiting.deskMissing") : undefined}
        onChange={(event) => change({ name: event.target.value })}
      />
      <ChipChecks
        label={text("waiting.deskLanguages")}
        aside={draft.languages.length === 0 && text("waiting.all")}
        choices={region.languages.map((value) => ({ value, label: format.language(value) }))}
        value={draft.languages}
        onChange={(languages) => change({ languages })}
      />
      <ChipChecks
        label={text("waiting.deskTopics")}
        aside={draft.topics.length === 0 && text("waiting.all")}
        hint={text("waiting.deskAll")}
        choices={codes.choices("topic", [...TOPICS, ...EMPLOYER_TOPICS])}
        value={draft.topics}
        onChange={(topics) => change({ topics })}
      />
    </Dialog>
  );
}
