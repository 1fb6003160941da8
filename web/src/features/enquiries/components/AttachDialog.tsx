import { useState } from "react";
import { Dialog, DialogActs } from "@/components/Dialog";
import { SelectField, TextField } from "@/components/Field";
import { FormProblem } from "@/components/States";
import { splitName } from "@/features/consultations/components/SubjectPart";
import { AlikeClients } from "@/features/duplicates/components/SimilarClients";
import { ClientField } from "@/features/search/components/ClientField";
import { useCodes } from "@/lib/codes/useCodes";
import { TARGET_GROUPS } from "@/lib/codes/vocabulary";
import { useText } from "@/lib/text/useText";
import type { Attachment, Enquiry } from "../api/enquiries";

interface Props {
  enquiry: Enquiry;
  busy: boolean;
  error: unknown;
  onClose: () => void;
  onAttach: (attachment: Attachment) => void;
}

/** Who asks: somebody known, somebody alike, or somebody new with what the enquiry says. */
export function AttachDialog({ enquiry, busy, error, onClose, onAttach }: Props) {
  const text = useText();
  const codes = useCodes();
  const [tried, setTried] = useState(false);
  const [who, setWho] = useState({
    ...splitName(enquiry.name ?? ""),
    email: enquiry.email ?? "",
    phone: enquiry.phone ?? "",
    targetGroup: enquiry.targetGroup ?? "PROFESSIONAL",
  });
  const change = (part: Partial<typeof who>) => setWho((before) => ({ ...before, ...part }));
  const known = (id: string | null) => onAttach({ clientId: id, newClient: null });
  const add = () => {
    setTried(true);
    if (!who.familyName.trim()) return;
    onAttach({
      clientId: null,
      newClient: {
        givenName: who.givenName.trim(),
        familyName: who.familyName.trim(),
        targetGroup: who.targetGroup,
        preferredLanguage: enquiry.language,
        ...(who.email.trim() ? { email: who.email.trim() } : {}),
        ...(who.phone.trim() ? { phone: who.phone.trim() } : {}),
      } as NonNullable<Attachment["newClient"]>,
    });
  };
  return (
    <Dialog
      open
      wide
      title={text("enquiries.attachTitle")}
      onClose={onClose}
      footer={
        <DialogActs busy={busy} onClose={onClose} onClick={add}>
          {text("enquiries.attachNew")}
        </DialogActs>
      }
    >
      <ClientField
        label={text("enquiries.knownClient")}
        hint={text("enquiries.attachHint")}
        onChoose={({ id }) => known(id)}
      />
      <h3>{text("enquiries.attachSomebodyNew")}</h3>
      <div className="two">
        <TextField
          optional
          label={text("client.givenName")}
          maxLength={200}
          value={who.givenName}
          onChange={(event) => change({ givenName: event.target.value })}
        />
        <TextField
          label={text("client.familyName")}
          maxLength={200}
          value={who.familyName}
          error={tried && !who.familyName.trim() ? text("field.required") : undefined}
          onChange={(event) => change({ familyName: event.target.value })}
        />
        <TextField
          optional
          type="email"
          label={text("client.email")}
          maxLength={254}
          value={who.email}
          onChange={(event) => change({ email: event.target.value })}
        />
        <TextField
          optional
          type="tel"
          label={text("client.phone")}
          maxLength={60}
          value={who.phone}
          onChange={(event) => change({ phone: event.target.value })}
        />
      </div>
      <SelectField
        label={text("client.targetGroup")}
        options={codes.choices("targetGroup", TARGET_GROUPS)}
        value={who.targetGroup}
        onChange={(event) => change({ targetGroup: event.target.value as typeof who.targetGroup })}
      />
      <AlikeClients
        typed={{ ...who, birthDate: "", citizenships: [], municipality: "" }}
        onChoose={({ id }) => known(id)}
      />
      <FormProblem error={error} />
    </Dialog>
  );
}
