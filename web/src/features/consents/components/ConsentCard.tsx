import { useState } from "react";
import { Badge, type Tone } from "@/components/Badge";
import { Button } from "@/components/Button";
import { Card } from "@/components/Card";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState } from "@/components/States";
import type { Client } from "@/lib/api/shapes";
import { useMay } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { type ClientConsent, type ConsentEntry, type ConsentPurpose, useConsents } from "../api/consents";
import { GiveConsentDialog } from "./GiveConsentDialog";
import { WithdrawConsentDialog } from "./WithdrawConsentDialog";
import "../consents.css";

const TONE: Record<ClientConsent["standing"], Tone> = {
  GIVEN: "success",
  NONE: "neutral",
  WITHDRAWN: "warning",
};

interface Asked {
  act: "give" | "withdraw";
  purpose: ConsentPurpose;
}

/** What somebody agreed to, purpose by purpose. */
export function ConsentCard({ client }: { client: Client }) {
  const text = useText();
  const consents = useConsents(client.id);
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  return (
    <Card title={text("consent.title")}>
      {consents.error && <ErrorState error={consents.error} onRetry={() => void consents.refetch()} />}
      {!consents.error && !consents.data && <Skeleton rows={4} />}
      {consents.data && (
        <ul className="consents">
          {consents.data.items.map((one) => (
            <Line key={one.purpose} consent={one} onAsk={(act) => setAsked({ act, purpose: one.purpose })} />
          ))}
        </ul>
      )}
      {asked?.act === "give" && <GiveConsentDialog client={client} purpose={asked.purpose} onClose={close} />}
      {asked?.act === "withdraw" && (
        <WithdrawConsentDialog client={client} purpose={asked.purpose} onClose={close} />
      )}
    </Card>
  );
}

function Line({ consent, onAsk }: { consent: ClientConsent; onAsk: (act: Asked["act"]) => void }) {
  const text = useText();
  const may = useMay();
  const name = text(`consent.purpose.${consent.purpose}`);
  const [latest, ...before] = consent.history;
  return (
    <li>
      <div>
        <p className="consent-line">
          <b>{name}</b>
          <Badge tone={TONE[consent.standing]}>{text(`consent.standing.${consent.standing}`)}</Badge>
        </p>
        <p className="under">
          {latest ? <Said entry={latest} /> : text(consent.allowed ? "consent.untilNo" : "consent.notAsked")}
        </p>
        {before.length > 0 && (
          <details className="consent-before">
            <summary>
              {text("consent.before", { count: before.length })}
              <span className="sr"> {name}</span>
            </summary>
            <ol className="plain">
              {before.map((one) => (
                <li key={one.id} className="under">
                  {text(`consent.said.${one.said === "GIVEN" ? "GIVEN" : "WITHDRAWN"}`)}: <Said entry={one} />
                </li>
              ))}
            </ol>
          </details>
        )}
      </div>
      {may("consents:write") && (
        <div className="consent-acts">
          {consent.offered > (consent.standing === "GIVEN" ? (latest?.text ?? 0) : 0) && (
            <Button
              kind="tertiary"
              aria-label={text("consent.giveName", { purpose: name })}
              onClick={() => onAsk("give")}
            >
              {text("consent.give")}
            </Button>
          )}
          {consent.standing !== "WITHDRAWN" && (consent.allowed || consent.offered > 0) && (
            <Button
              kind="tertiary"
              aria-label={text(consent.standing === "GIVEN" ? "consent.withdrawName" : "consent.refuseName", {
                purpose: name,
              })}
              onClick={() => onAsk("withdraw")}
            >
              {text(consent.standing === "GIVEN" ? "consent.withdraw" : "consent.refuse")}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

/** When, how, to which text and who wrote it down. */
function Said({ entry }: { entry: ConsentEntry }) {
  const text = useText();
  const format = useFormat();
  return (
    <>
      {format.shortDay(entry.on)}, {text(`consent.manner.${entry.manner}`)}
      {entry.text && entry.language
        ? ` · ${text("consent.toText", { number: entry.text, language: format.language(entry.language) })}`
        : ""}{" "}
      · {entry.by}
    </>
  );
}
