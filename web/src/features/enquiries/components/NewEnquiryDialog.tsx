import { useMemo, useState } from "react";
import { IconButton } from "@/components/Button";
import { ChipChecks, ChipChoice } from "@/components/Choice";
import { Dialog, DialogActs } from "@/components/Dialog";
import { SelectField, TextArea, TextField } from "@/components/Field";
import { Icon } from "@/components/Icon";
import { FormProblem } from "@/components/States";
import { ClientField } from "@/features/search/components/ClientField";
import { useCodes } from "@/lib/codes/useCodes";
import { EMPLOYER_TOPICS, TARGET_GROUPS, TOPICS } from "@/lib/codes/vocabulary";
import type { Subject } from "@/lib/record";
import { useRegion } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { type Enquiry, type NewEnquiry, useAddEnquiry } from "../api/enquiries";
import { SOURCES } from "../words";
import { ReachFields } from "./ReachFields";

interface Props {
  onClose: () => void;
  onDone: (enquiry: Enquiry) => void;
}

/** A colleague fills in the form for somebody; in the order of talk. */
export function NewEnquiryDialog({ onClose, onDone }: Props) {
  const text = useText();
  const format = useFormat();
  const codes = useCodes();
  const region = useRegion();
  const add = useAddEnquiry();
  const key = useMemo(() => crypto.randomUUID(), []);
  const [client, setClient] = useState<Subject | null>(null);
  const [tried, setTried] = useState(false);
  const [it, setIt] = useState<NewEnquiry>({
    source: "PHONE",
    topics: [],
    language: region.languages[0] ?? "de",
    text: "",
  });
  const change = (part: Partial<NewEnquiry>) => setIt((before) => ({ ...before, ...part }));
  const reached = Boolean(it.name || it.email || it.phone);
  const missing = {
    topics: it.topics.length === 0,
    text: !it.text.trim(),
    consent: reached && !it.consent,
  };
  const required = (is: boolean) => (tried && is ? text("field.required") : undefined);
  const send = () => {
    setTried(true);
    if (Object.values(missing).some(Boolean)) return;
    add.mutate(
      { key, enquiry: { ...it, ...(client ? { clientId: client.id } : {}) } },
      { onSuccess: onDone },
    );
  };
  return (
    <Dialog
      open
      wide
      title={text("enquiries.add")}
      onClose={onClose}
      footer={
        <DialogActs onClose={onClose} busy={add.isPending} onClick={send}>
          {text("enquiries.addAct")}
        </DialogActs>
      }
    >
      <ChipChoice
        label={text("enquiries.source")}
        choices={SOURCES.map((value) => ({ value, label: text(`enquiries.source.${value}`) }))}
        value={it.source}
        onChange={(value) => change({ source: value as NewEnquiry["source"] })}
      />
      {it.source === "PARTNER" && (
        <TextField
          optional
          label={text("enquiries.partner")}
          maxLength={200}
          value={it.partner ?? ""}
          onChange={(event) => change({ partner: event.target.value || null })}
        />
      )}
      <ChipChecks
        label={text("record.topics")}
        error={required(missing.topics)}
        choices={codes.choices("topic", [...TOPICS, ...EMPLOYER_TOPICS]).map((one) => ({
          ...one,
          disabled: it.topics.length > 4 && !it.topics.includes(one.value as never),
        }))}
        value={it.topics}
        onChange={(topics) => change({ topics: topics as NewEnquiry["topics"] })}
      />
      <TextArea
        label={text("enquiries.text")}
        error={required(missing.text)}
        maxLength={4000}
        value={it.text}
        onChange={(event) => change({ text: event.target.value })}
      />
      <ChipChoice
        label={text("enquiries.answerIn")}
        choices={region.languages.map((value) => ({ value, label: format.language(value) }))}
        value={it.language}
        onChange={(language) => change({ language })}
      />
      <SelectField
        optional
        label={text("client.targetGroup")}
        empty={text("waiting.newNoGroup")}
        options={codes.choices("targetGroup", TARGET_GROUPS)}
        value={it.targetGroup ?? ""}
        onChange={(event) =>
          change({ targetGroup: (event.target.value || null) as NewEnquiry["targetGroup"] })
        }
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
        <ClientField
          optional
          label={text("enquiries.knownClient")}
          hint={text("enquiries.knownClientHint")}
          onChoose={setClient}
        />
      )}
      <ReachFields value={it} onChange={change} wrong={tried && missing.consent} />
      <FormProblem error={add.error} />
    </Dialog>
  );
}
