import { useMemo, useState } from "react";
import { MultiPick } from "@/components/Combo";
import { Dialog, DialogActs } from "@/components/Dialog";
import { CheckField, SelectField, TextField } from "@/components/Field";
import { FormProblem } from "@/components/States";
import { toast } from "@/components/Toasts";
import { useCodes } from "@/lib/codes/useCodes";
import { useText } from "@/lib/text/useText";
import { type Partner, type PartnerFields, useSavePartner } from "../api/referrals";
import { KINDS } from "../words";
import "../referrals.css";

const EMAIL = /^\S+@\S+\.\S+$/;

/** Who they are, where letters go, and how soon they usually answer. */
export function PartnerDialog({ partner, onClose }: { partner: Partner | undefined; onClose: () => void }) {
  const text = useText();
  const codes = useCodes();
  const save = useSavePartner();
  const key = useMemo(() => crypto.randomUUID(), []);
  const [tried, setTried] = useState(false);
  const [it, setIt] = useState({
    name: partner?.name ?? "",
    kind: partner?.kind ?? "",
    email: partner?.email ?? "",
    phone: partner?.phone ?? "",
    contact: partner?.contact ?? "",
    languages: partner?.languages ?? ["de"],
    answerDays: String(partner?.answerDays ?? 14),
    archived: partner?.archived ?? false,
  });
  const change = (part: Partial<typeof it>) => setIt((before) => ({ ...before, ...part }));
  const days = Number(it.answerDays);
  const wrong = {
    name: !it.name.trim() && text("field.required"),
    kind: !it.kind && text("field.required"),
    email: !EMAIL.test(it.email.trim()) && text("partner.emailWrong"),
    answerDays: !(Number.isInteger(days) && days >= 1 && days <= 90) && text("partner.answerDaysWrong"),
  };
  const error = (field: keyof typeof wrong) => (tried && wrong[field]) || undefined;
  const submit = () => {
    setTried(true);
    if (Object.values(wrong).some(Boolean)) return;
    const fields: PartnerFields = {
      name: it.name.trim(),
      kind: it.kind as PartnerFields["kind"],
      email: it.email.trim(),
      phone: it.phone.trim() || null,
      contact: it.contact.trim() || null,
      languages: it.languages,
      answerDays: days,
      archived: it.archived,
    };
    save.mutate(
      { before: partner, key, fields },
      {
        onSuccess: () => {
          onClose();
          toast(text("partner.saved"));
        },
      },
    );
  };
  return (
    <Dialog
      wide
      open
      title={text(partner ? "partner.change" : "partner.add")}
      onClose={onClose}
      footer={
        <DialogActs onClose={onClose} busy={save.isPending} onClick={submit}>
          {text("partner.save")}
        </DialogActs>
      }
    >
      <div className="stack">
        <TextField
          label={text("partner.name")}
          maxLength={200}
          error={error("name")}
          value={it.name}
          onChange={(event) => change({ name: event.target.value })}
        />
        <SelectField
          label={text("partner.kind")}
          empty={text("partner.chooseKind")}
          error={error("kind")}
          options={KINDS.map((value) => ({ value, label: text(`partner.kind.${value}`) }))}
          value={it.kind}
          onChange={(event) => change({ kind: event.target.value })}
        />
        <TextField
          type="email"
          label={text("partner.email")}
          hint={text("partner.emailHint")}
          maxLength={254}
          error={error("email")}
          value={it.email}
          onChange={(event) => change({ email: event.target.value })}
        />
        <div className="partner-two">
          <TextField
            optional
            label={text("partner.contact")}
            maxLength={200}
            value={it.contact}
            onChange={(event) => change({ contact: event.target.value })}
          />
          <TextField
            optional
            type="tel"
            label={text("partner.phone")}
            maxLength={60}
            value={it.phone}
            onChange={(event) => change({ phone: event.target.value })}
          />
        </div>
        <MultiPick
          label={text("partner.languages")}
          options={codes.languages}
          value={it.languages}
          onChange={(languages) => change({ languages })}
        />
        <TextField
          type="number"
          label={text("partner.answerDays")}
          error={error("answerDays")}
          value={it.answerDays}
          onChange={(event) => change({ answerDays: event.target.value })}
        />
        {partner && (
          <CheckField
            label={text("partner.archived")}
            hint={text("partner.archivedHint")}
            checked={it.archived}
            onChange={(event) => change({ archived: event.target.checked })}
          />
        )}
        <FormProblem error={save.error} />
      </div>
    </Dialog>
  );
}
