import { type FormEvent, useId, useMemo, useState } from "react";
import { Button } from "@/components/Button";
import { ChipChoice } from "@/components/Choice";
import { Dialog, DialogActs } from "@/components/Dialog";
import { DateField, SelectField } from "@/components/Field";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState, FormProblem } from "@/components/States";
import { toast } from "@/components/Toasts";
import { type Client, clientName } from "@/lib/api/shapes";
import { useRegion } from "@/lib/region";
import { today } from "@/lib/text/format";
import { useLanguage } from "@/lib/text/language";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import {
  type ConsentManner,
  type ConsentPurpose,
  type ConsentText,
  MANNERS,
  useConsentTexts,
  useGiveConsent,
} from "../api/consents";

interface Props {
  client: Client;
  purpose: ConsentPurpose;
  onClose: () => void;
}

/** The text in the client's language, to be read together or signed on paper; then how they said yes. */
export function GiveConsentDialog({ client, purpose, onClose }: Props) {
  const text = useText();
  const texts = useConsentTexts();
  const form = useId();
  const give = useGiveConsent(client.id);
  const latest = texts.data?.items.find((one) => one.purpose === purpose);
  return (
    <Dialog
      wide
      open
      title={text(`consent.purpose.${purpose}`)}
      onClose={onClose}
      footer={
        <>
          <DialogActs type="submit" form={form} onClose={onClose} busy={give.isPending} disabled={!latest}>
            {text("consent.save")}
          </DialogActs>
          <span className="end">
            <Button icon="download" onClick={() => window.print()} disabled={!latest}>
              {text("consent.print")}
            </Button>
          </span>
        </>
      }
    >
      {texts.error && <ErrorState error={texts.error} onRetry={() => void texts.refetch()} />}
      {!texts.error && !latest && <Skeleton rows={5} />}
      {latest && <Asking client={client} latest={latest} form={form} give={give} onClose={onClose} />}
    </Dialog>
  );
}

interface AskingProps {
  client: Client;
  latest: ConsentText;
  form: string;
  give: ReturnType<typeof useGiveConsent>;
  onClose: () => void;
}

function Asking({ client, latest, form, give, onClose }: AskingProps) {
  const text = useText();
  const format = useFormat();
  const page = useLanguage();
  const key = useMemo(() => crypto.randomUUID(), []);
  const [language, setLanguage] = useState(() => spoken(latest, [client.preferredLanguage, page]));
  const [manner, setManner] = useState<ConsentManner>("SIGNED");
  const [on, setOn] = useState(today());
  const words = latest.words.find((one) => one.language === language);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    give.mutate(
      { key, order: { purpose: latest.purpose, text: latest.number, language, manner, on } },
      {
        onSuccess: () => {
          onClose();
          toast(text("consent.given"));
        },
      },
    );
  };
  return (
    <form id={form} className="stack" onSubmit={submit} noValidate>
      {latest.words.length > 1 && (
        <SelectField
          className="not-printed"
          label={text("consent.language")}
          options={latest.words.map((one) => ({
            value: one.language,
            label: format.language(one.language),
          }))}
          value={language}
          onChange={(event) => setLanguage(event.target.value)}
        />
      )}
      <Paper client={client} latest={latest} language={language} words={words?.text ?? ""} />
      <div className="stack not-printed">
        <ChipChoice
          label={text("consent.manner")}
          choices={MANNERS.map((one) => ({ value: one, label: text(`consent.manner.${one}`) }))}
          value={manner}
          onChange={(one) => setManner(one as ConsentManner)}
        />
        <DateField
          label={text("consent.on")}
          max={today()}
          value={on}
          onChange={(event) => setOn(event.target.value)}
        />
        <FormProblem error={give.error} />
      </div>
    </form>
  );
}

/** What is printed: the text, the name, and where to sign. */
function Paper({
  client,
  latest,
  language,
  words,
}: {
  client: Client;
  latest: ConsentText;
  language: string;
  words: string;
}) {
  const text = useText();
  const region = useRegion();
  return (
    <div className="consent-paper">
      <p className="printed consent-centre">{region.name}</p>
      <div
        lang={language}
        dir={/^(ar|fa|he|ur)\b/.test(language) ? "rtl" : undefined}
        className="consent-words"
      >
        {words}
      </div>
      <p className="muted">{text("consent.textNumber", { number: latest.number })}</p>
      <div className="printed consent-sign">
        <p>{clientName(client)}</p>
        <p>{text("consent.sign")}</p>
      </div>
    </div>
  );
}

/** The first of these languages in which the text is there. */
function spoken(latest: ConsentText, wanted: (string | null | undefined)[]): string {
  const there = latest.words.map((one) => one.language);
  return wanted.find((one) => one && there.includes(one)) ?? there[0] ?? "de";
}
