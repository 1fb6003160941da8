import { useState } from "react";
import { Button } from "@/components/Button";
import { Card } from "@/components/Card";
import { Page } from "@/components/Page";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState, NoRight } from "@/components/States";
import { useMay, useRegionPath } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { type ConsentPurpose, type ConsentText, PURPOSES, useConsentTexts } from "./api/consents";
import { PublishTextDialog } from "./components/PublishTextDialog";
import "./consents.css";

/** What clients are asked to agree to: the text of now for each purpose, and all former ones. */
export default function ConsentTextsPage() {
  const text = useText();
  const may = useMay();
  const path = useRegionPath();
  return (
    <Page
      title={text("consent.texts")}
      sub={text("consent.textsSub")}
      crumb={{ to: path("settings"), label: text("nav.settings") }}
    >
      {may("consents:set-up") ? <Purposes /> : <NoRight />}
    </Page>
  );
}

function Purposes() {
  const texts = useConsentTexts();
  if (texts.error) return <ErrorState error={texts.error} onRetry={() => void texts.refetch()} />;
  if (!texts.data) return <Skeleton rows={10} />;
  const all = texts.data.items;
  return (
    <div className="stack">
      {PURPOSES.map((one) => (
        <PurposeCard key={one} purpose={one} texts={all.filter((it) => it.purpose === one)} />
      ))}
    </div>
  );
}

function PurposeCard({ purpose, texts }: { purpose: ConsentPurpose; texts: ConsentText[] }) {
  const text = useText();
  const [writing, setWriting] = useState(false);
  const [latest, ...before] = texts;
  const name = text(`consent.purpose.${purpose}`);
  return (
    <Card
      title={name}
      action={
        <Button
          aria-label={text(latest ? "consent.newTextFor" : "consent.firstTextFor", { purpose: name })}
          onClick={() => setWriting(true)}
        >
          {text(latest ? "consent.newText" : "consent.firstText")}
        </Button>
      }
    >
      <p className="muted measure">{text(`consent.means.${purpose}`)}</p>
      {latest ? <Words of={latest} /> : <p>{text("consent.noText")}</p>}
      {before.length > 0 && (
        <details className="consent-before">
          <summary>
            {text("consent.formerTexts", { count: before.length })}
            <span className="sr"> {name}</span>
          </summary>
          {before.map((one) => (
            <Words key={one.id} of={one} />
          ))}
        </details>
      )}
      {writing && <PublishTextDialog purpose={purpose} latest={latest} onClose={() => setWriting(false)} />}
    </Card>
  );
}

function Words({ of }: { of: ConsentText }) {
  const text = useText();
  const format = useFormat();
  return (
    <div className="consent-text">
      <p className="under">
        {text("consent.published", {
          number: of.number,
          day: format.day(of.publishedAt),
          name: of.publishedBy,
        })}
      </p>
      {of.purpose === "REFERRAL" && (
        <p className="under">
          {of.fields.length > 0
            ? text("consent.fieldsOf", {
                fields: of.fields.map((one) => text(`referral.field.${one}`)).join(", "),
              })
            : text("consent.fieldsNone")}
        </p>
      )}
      {of.words.map((one) => (
        <div key={one.language}>
          <h3 className="consent-language">{format.language(one.language)}</h3>
          <p lang={one.language} dir="auto" className="consent-words measure">
            {one.text}
          </p>
        </div>
      ))}
    </div>
  );
}
