import { type FormEvent, useEffect, useState } from "react";
import type { Cases } from "@/lib/api/schemas";
import { ask, filled, formats, Refused } from "./booking";
import { CentreName } from "./CentreName";
import { PartnerFacts } from "./PartnerFacts";
import type { PortalLanguage, WordId, Words } from "./words";

interface Props {
  region: string;
  link: string;
  language: PortalLanguage;
  words: Words;
}

type Shown = Cases["ReferralByLink"];
type Said = Cases["ReferralAnswer"]["said"];

const THANKS: Record<Said, WordId> = {
  ACCEPT: "refer.accepted",
  REFUSE: "refer.refused",
  FINISH: "refer.finished",
};

/** What is said of a refusal that a partner can do something about. */
function refusal(problem: unknown): WordId {
  switch (problem instanceof Refused ? problem.type : "") {
    case "no-such-link":
      return "book.noLink";
    case "link-opens-nothing":
    case "referral-has-moved-on":
      return "refer.moved";
    default:
      return "book.failed";
  }
}

/** A referral, by the link in the letter: what the partner is told, and one answer. */
export function PartnerPage({ region, link, language, words }: Props) {
  const [shown, setShown] = useState<Shown | null>(null);
  const [error, setError] = useState<WordId | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    ask<Shown>(region, "referrals/standing", undefined, link).then(setShown, (problem) =>
      setError(refusal(problem)),
    );
  }, [region, link]);
  const say = (said: Said, typed: string | null) => {
    setError(null);
    setBusy(true);
    ask<Shown>(region, "referrals/answer", { said, words: typed }, link)
      .then(setShown, (problem) => setError(refusal(problem)))
      .finally(() => setBusy(false));
  };
  return (
    <main id="main" className="pmain is-narrow" tabIndex={-1}>
      <h1>{words.refer}</h1>
      <CentreName region={region} />
      {!shown && !error && <p className="muted">{words.loading}</p>}
      {shown && shown.standing !== "OPEN" && (
        <div className="book-box" role="status">
          <p>{words[ending(shown)]}</p>
        </div>
      )}
      {shown?.standing === "OPEN" && (
        <>
          <Asked {...{ shown, language, words }} />
          <Answers state={shown.state ?? "SENT"} {...{ busy, words }} onSay={say} />
        </>
      )}
      {error && <p role="alert">{words[error]}</p>}
    </main>
  );
}

function ending(shown: Shown): WordId {
  switch (shown.standing) {
    case "USED":
      return shown.answer ? THANKS[shown.answer] : "refer.ended";
    case "EXPIRED":
      return "refer.expired";
    case "REPLACED":
      return "refer.replaced";
    case "ENDED":
    case "OPEN":
      return "refer.ended";
  }
}

function Asked({ shown, language, words }: { shown: Shown; language: PortalLanguage; words: Words }) {
  const format = formats(language);
  const from = filled(words["refer.from"], "name", shown.sentBy ?? "");
  const at = filled(from, "partner", shown.partner);
  return (
    <>
      <p>{filled(at, "day", shown.sentAt ? format.day(shown.sentAt) : "")}</p>
      {shown.told && (
        <section className="book-box">
          <h2>{words["refer.what"]}</h2>
          <p dir="auto" className="refer-message">
            {shown.told.message}
          </p>
          <h2>{words["refer.who"]}</h2>
          <PartnerFacts told={shown.told} {...{ language, words }} />
        </section>
      )}
      <p className="muted">{words["refer.keep"]}</p>
    </>
  );
}

interface AnswersProps {
  state: NonNullable<Shown["state"]>;
  busy: boolean;
  words: Words;
  onSay: (said: Said, typed: string | null) => void;
}

/** Yes at once; no and the result with words. */
function Answers({ state, busy, words, onSay }: AnswersProps) {
  const [open, setOpen] = useState<"REFUSE" | "FINISH" | null>(null);
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get("words") ?? "").trim();
    setMissing(!typed);
    if (typed && open) onSay(open, typed);
  };
  if (open) {
    return (
      <form className="book" onSubmit={submit} noValidate>
        <label className="refer-words">
          <span>{words[open === "REFUSE" ? "refer.reason" : "refer.result"]}</span>
          <textarea
            name="words"
            rows={4}
            maxLength={1000}
            required
            autoFocus
            aria-invalid={missing}
            aria-describedby={missing ? "refer-missing" : undefined}
            className="kern-form-input__input"
          />
          {missing && (
            <span id="refer-missing" role="alert">
              {words["refer.required"]}
            </span>
          )}
        </label>
        <p className="book-actions">
          <button type="submit" className="kern-btn kern-btn--primary" disabled={busy}>
            <span className="kern-label">{words[open === "REFUSE" ? "refer.send" : "refer.sendResult"]}</span>
          </button>
          <button type="button" className="kern-btn kern-btn--tertiary" onClick={() => setOpen(null)}>
            <span className="kern-label">{words["refer.back"]}</span>
          </button>
        </p>
      </form>
    );
  }
  return (
    <>
      {state === "SENT" && <p>{words["refer.acceptHint"]}</p>}
      <p className="book-actions">
        {state === "SENT" ? (
          <button
            type="button"
            className="kern-btn kern-btn--primary"
            disabled={busy}
            onClick={() => onSay("ACCEPT", null)}
          >
            <span className="kern-label">{words["refer.accept"]}</span>
          </button>
        ) : (
          <button type="button" className="kern-btn kern-btn--primary" onClick={() => setOpen("FINISH")}>
            <span className="kern-label">{words["refer.finish"]}</span>
          </button>
        )}
        <button type="button" className="kern-btn kern-btn--secondary" onClick={() => setOpen("REFUSE")}>
          <span className="kern-label">{words["refer.refuse"]}</span>
        </button>
      </p>
    </>
  );
}
