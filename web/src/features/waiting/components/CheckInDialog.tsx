import { useMemo, useState } from "react";
import { IconButton } from "@/components/Button";
import { ChipChoice } from "@/components/Choice";
import { Dialog, DialogActs } from "@/components/Dialog";
import { CheckField, SelectField, TextField } from "@/components/Field";
import { Icon } from "@/components/Icon";
import { FormProblem } from "@/components/States";
import { ClientField } from "@/features/search/components/ClientField";
import { useCodes } from "@/lib/codes/useCodes";
import { EMPLOYER_TOPICS, TARGET_GROUPS, TOPICS } from "@/lib/codes/vocabulary";
import type { Subject } from "@/lib/record";
import { useRegion } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { type CheckIn, type Slip, useCheckIn } from "../api/waiting";

interface Props {
  onClose: () => void;
  onDone: (slip: Slip) => void;
}

/** Somebody stands at reception: nothing has to be said but the language. */
export function CheckInDialog({ onClose, onDone }: Props) {
  const text = useText();
  const format = useFormat();
  const codes = useCodes();
  const region = useRegion();
  const checkIn = useCheckIn();
  const key = useMemo(() => crypto.randomUUID(), []);
  const [client, setClient] = useState<Subject | null>(null);
  const [who, setWho] = useState<CheckIn>({ language: region.languages[0] ?? "de" });
  const change = (part: Partial<CheckIn>) => setWho((before) => ({ ...before, ...part }));
  const send = () =>
    checkIn.mutate(
      { key, who: { ...who, ...(client ? { clientId: client.id } : {}) } },
      { onSuccess: onDone },
    );
  return (
    <Dialog
      open
      wide
      title={text("waiting.newTitle")}
      onClose={onClose}
      footer={
        <DialogActs onClose={onClose} busy={checkIn.isPending} onClick={send}>
          {text("waiting.newAct")}
        </DialogActs>
      }
    >
      <ChipChoice
        label={text("waiting.newLanguage")}
        choices={region.languages.map((value) => ({ value, label: format.language(value) }))}
        value={who.language}
        onChange={(language) => change({ language })}
      />
      {client ? (
        <p className="known">
          <Icon name="person" />
          <b>{client.name}</b>
          <span className="end">
            <IconButton icon="close" label={text("record.otherSubject")} onClick={() => setClient(null)} />
          </span>
        </p>
      ) : (
        <>
          <ClientField
            optional
            label={text("waiting.newClient")}
            hint={text("waiting.newClientHint")}
            onChoose={setClient}
          />
          <TextField
            optional
            label={text("waiting.newWho")}
            hint={text("waiting.newWhoHint")}
            maxLength={200}
            value={who.name ?? ""}
            onChange={(event) => change({ name: event.target.value || null })}
          />
        </>
      )}
      <div className="two">
        <SelectField
          optional
          label={text("waiting.newTopic")}
          options={[
            { value: "", label: text("waiting.newNoTopic") },
            ...codes.choices("topic", [...TOPICS, ...EMPLOYER_TOPICS]),
          ]}
          value={who.topic ?? ""}
          onChange={(event) => change({ topic: (event.target.value || null) as CheckIn["topic"] })}
        />
        <SelectField
          optional
          label={text("waiting.newGroup")}
          options={[
            { value: "", label: text("waiting.newNoGroup") },
            ...codes.choices("targetGroup", TARGET_GROUPS),
          ]}
          value={who.targetGroup ?? ""}
          onChange={(event) =>
            change({ targetGroup: (event.target.value || null) as CheckIn["targetGroup"] })
          }
        />
      </div>
      <CheckField
        label={text("waiting.newUrgent")}
        hint={text("waiting.newUrgentHint")}
        checked={who.urgent ?? false}
        onChange={(event) => change({ urgent: event.target.checked })}
      />
      <FormProblem error={checkIn.error} />
    </Dialog>
  );
}
