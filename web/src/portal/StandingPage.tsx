import { type FormEvent, useEffect, useState } from "react";
import type { Cases } from "@/lib/api/schemas";
import { ask, formats, Refused } from "./booking";
import { CentreName } from "./CentreName";
import type { PortalLanguage, Words } from "./words";

interface Props {
  region: string;
  /** Reference and code, as the link has them; empty where somebody types them. */
  signs: string;
  language: PortalLanguage;
  words: Words;
}

/** Where an enquiry stands, for whoever has its reference and code. */
export function StandingPage({ region, signs, language, words }: Props) {
  const [key, setKey] = useState(signs);
  const [standing, setStanding] = useState<Cases["EnquiryStanding"] | null>(null);
  const [error, setError] = useState<"ask.codeHint" | "book.failed" | null>(null);
  useEffect(() => {
    if (!key) return;
    ask<Cases["EnquiryStanding"]>(region, "enquiries/standing", undefined, key).then(setStanding, (problem) =>
      setError(
        problem instanceof Refused && problem.type === "no-such-enquiry" ? "ask.codeHint" : "book.failed",
      ),
    );
  }, [region, key]);
  const look = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    setError(null);
    // printable signs only: what else was typed belongs to no reference, and no header carries it
    setKey(`${typed.get("reference")}-${typed.get("code")}`.replace(/[^\x21-\x7e]/g, ""));
  };
  const format = formats(language);
  return (
    <main id="main" className="pmain is-narrow" tabIndex={-1}>
      <h1>{words["ask.standing"]}</h1>
      <CentreName region={region} />
      {error && <p role="alert">{words[error]}</p>}
      {key && !standing && !error && <p className="muted">{words.loading}</p>}
      {standing && (
        <div className="book-box" role="status">
          <p>
            <b>{words[`ask.state.${standing.state}`]}</b>
          </p>
          <p>
            <span className="muted">{words["ask.received"]}</span> {format.day(standing.receivedAt)}
          </p>
          <p>
            <span className="muted">{words["book.reference"]}</span>{" "}
            <bdi className="ask-signs">{standing.reference}</bdi>
          </p>
        </div>
      )}
      {!standing && (!key || error) && (
        <form className="book" onSubmit={look}>
          <p>{words["ask.lookHint"]}</p>
          <div className="book-person">
            <label>
              <span>{words["book.reference"]}</span>
              <input name="reference" required maxLength={20} dir="ltr" className="kern-form-input__input" />
            </label>
            <label>
              <span>{words["ask.code"]}</span>
              <input name="code" required maxLength={30} dir="ltr" className="kern-form-input__input" />
            </label>
          </div>
          <div>
            <button type="submit" className="kern-btn kern-btn--primary">
              <span className="kern-label">{words["ask.look"]}</span>
            </button>
          </div>
        </form>
      )}
    </main>
  );
}
