import { type FormEvent, useId, useMemo, useState } from "react";
import { Note } from "@/components/Badge";
import { IconButton } from "@/components/Button";
import { ChipChecks } from "@/components/Choice";
import { Dialog, DialogActs } from "@/components/Dialog";
import { SelectField, TextArea } from "@/components/Field";
import { FormProblem } from "@/components/States";
import { toast } from "@/components/Toasts";
import { useCodes } from "@/lib/codes/useCodes";
import { useRegion } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { type ConsentPurpose, type ConsentText, RELEASED, usePublishText } from "../api/consents";

interface Props {
  purpose: ConsentPurpose;
  latest: ConsentText | undefined;
  onClose: () => void;
}

/** The next text of a purpose, begun with the one of now. */
export function PublishTextDialog({ purpose, latest, onClose }: Props) {
  const text = useText();
  const format = useFormat();
  const codes = useCodes();
  const region = useRegion();
  const form = useId();
  const publish = usePublishText();
  const key = useMemo(() => crypto.randomUUID(), []);
  const first = region.languages[0] ?? "de";
  const [words, setWords] = useState(() => latest?.words ?? [{ language: first, text: "" }]);
  const [fields, setFields] = useState<ConsentText["fields"]>(() => latest?.fields ?? []);
  const [tried, setTried] = useState(false);
  const write = (language: string, said: string) =>
    setWords((now) => now.map((one) => (one.language === language ? { ...one, text: said } : one)));
  const others = codes.languages.filter((one) => !words.some((word) => word.language === one.value));
  const unnamed = purpose === "REFERRAL" && fields.length === 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (words.some((one) => !one.text.trim()) || unnamed) return;
    publish.mutate(
      {
        key,
        order: { purpose, fields, words: words.map((one) => ({ ...one, text: one.text.trim() })) },
      },
      {
        onSuccess: () => {
          onClose();
          toast(text("consent.publishedNow"));
        },
      },
    );
  };
  return (
    <Dialog
      wide
      open
      title={text(latest ? "consent.newTextFor" : "consent.firstTextFor", {
        purpose: text(`consent.purpose.${purpose}`),
      })}
      onClose={onClose}
      footer={
        <DialogActs type="submit" form={form} onClose={onClose} busy={publish.isPending}>
          {text("consent.publish")}
        </DialogActs>
      }
    >
      <form id={form} className="stack" onSubmit={submit} noValidate>
        <Note>{text(latest ? "consent.publishHint" : "consent.publishFirstHint")}</Note>
        {words.map((one) => (
          <div key={one.language} className="consent-writing">
            <TextArea
              lang={one.language}
              dir="auto"
              rows={6}
              label={format.language(one.language)}
              maxLength={4000}
              value={one.text}
              error={tried && !one.text.trim() ? text("field.required") : undefined}
              onChange={(event) => write(one.language, event.target.value)}
            />
            {words.length > 1 && (
              <IconButton
                icon="trash"
                label={text("consent.removeLanguage", { language: format.language(one.language) })}
                onClick={() => setWords((now) => now.filter((it) => it.language !== one.language))}
              />
            )}
          </div>
        ))}
        <SelectField
          label={text("consent.addLanguage")}
          empty={text("consent.chooseLanguage")}
          options={others}
          value=""
          onChange={(event) =>
            event.target.value && setWords((now) => [...now, { language: event.target.value, text: "" }])
          }
        />
        {purpose === "REFERRAL" && (
          <ChipChecks
            label={text("consent.fields")}
            hint={text("consent.fieldsHint")}
            error={tried && unnamed ? text("field.required") : undefined}
            choices={RELEASED.map((value) => ({ value, label: text(`referral.field.${value}`) }))}
            value={fields}
            onChange={(now) => setFields(now as ConsentText["fields"])}
          />
        )}
        <FormProblem error={publish.error} />
      </form>
    </Dialog>
  );
}
