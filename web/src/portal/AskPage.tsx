import { type FormEvent, type ReactNode, useEffect, useState } from "react";
import { ask, type Centre, centre, filled, Refused } from "./booking";
import { CentreName } from "./CentreName";
import type { PortalLanguage, WordId, Words } from "./words";

/** What most people ask about; whoever answers sets it more precisely. */
const TOPICS = [
  "RESIDENCE",
  "WORK",
  "RECOGNITION",
  "LANGUAGE",
  "HOUSING",
  "FAMILY_PARTNER",
  "STUDY",
  "FOUNDING",
  "EMPLOYER_RECRUITING",
  "OTHER",
] as const;
const GROUPS = ["PROFESSIONAL", "RESEARCHER", "STUDENT", "FOUNDER", "NURSE", "TRADES", "FAMILY"] as const;
const MOST = 5;

interface Receipt {
  reference: string;
  code: string;
}

interface Props {
  region: string;
  language: PortalLanguage;
  words: Words;
}

/** Somebody asks, with a name or without. */
export function AskPage({ region, language, words }: Props) {
  const [days, setDays] = useState<number | null>(null);
  const [sent, setSent] = useState<(Receipt & { mail: boolean }) | null>(null);
  useEffect(() => {
    ask<{ days: number | null }>(region, "enquiries/expectation").then(
      (it) => setDays(it.days),
      () => setDays(null),
    );
  }, [region]);
  const expected = days === 1 ? words["ask.daysOne"] : days ? filled(words["ask.days"], "n", days) : null;
  const when = expected ?? words["ask.daysUnknown"];
  return (
    <main id="main" className="pmain is-narrow" tabIndex={-1}>
      <h1>{words.ask}</h1>
      <CentreName region={region} />
      {sent ? (
        <Sent {...{ region, language, words, sent, when }} onAgain={() => setSent(null)} />
      ) : (
        <AskForm {...{ region, language, words, when }} onSent={setSent} />
      )}
    </main>
  );
}

function Sent({
  region,
  language,
  words,
  sent,
  when,
  onAgain,
}: Props & { sent: Receipt & { mail: boolean }; when: string; onAgain: () => void }) {
  return (
    <>
      <div className="book-box" role="status" tabIndex={-1} ref={(box) => box?.focus()}>
        <p>
          <b>{words["ask.done"]}</b>
        </p>
        <p>{when}</p>
        <p>
          <span className="muted">{words["book.reference"]}</span>{" "}
          <bdi className="ask-signs">{sent.reference}</bdi>
        </p>
        <p>
          <span className="muted">{words["ask.code"]}</span> <bdi className="ask-signs">{sent.code}</bdi>
        </p>
        <p>
          {words["ask.keep"]} {sent.mail && words["ask.mail"]}
        </p>
      </div>
      <p className="book-actions">
        <button type="button" className="kern-btn kern-btn--primary" onClick={() => print()}>
          <span className="kern-label">{words["ask.print"]}</span>
        </button>
        <a
          className="kern-btn kern-btn--secondary"
          href={`/p/enquiry?lang=${language}#${region}/${sent.reference}-${sent.code}`}
        >
          <span className="kern-label">{words["ask.look"]}</span>
        </a>
        <button type="button" className="kern-btn kern-btn--tertiary" onClick={onAgain}>
          <span className="kern-label">{words["ask.again"]}</span>
        </button>
      </p>
    </>
  );
}

function AskForm({
  region,
  language,
  words,
  when,
  onSent,
}: Props & { when: string; onSent: (sent: Receipt & { mail: boolean }) => void }) {
  // one id per form: pressing twice, or again after a broken line, is one enquiry
  const [id] = useState(() => crypto.randomUUID());
  const [topics, setTopics] = useState<string[]>([]);
  const [error, setError] = useState("");
  const [busy, setBusy] = useState(false);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const said = (name: string) => String(typed.get(name) ?? "").trim() || null;
    const reached = said("name") ?? said("email") ?? said("phone");
    if (busy) return;
    if (topics.length === 0 || topics.length > MOST) return setError(words["ask.topicsNeeded"]);
    if (reached && !typed.get("consent")) return setError(words["ask.agreeNeeded"]);
    setBusy(true);
    setError("");
    try {
      const receipt = await ask<Receipt>(region, "enquiries", {
        id,
        topics,
        language: typed.get("language"),
        targetGroup: said("group"),
        text: typed.get("text"),
        name: said("name"),
        email: said("email"),
        phone: said("phone"),
        consent: reached !== null,
        website: said("website"),
      });
      onSent({ ...receipt, mail: said("email") !== null });
    } catch (problem) {
      const many = problem instanceof Refused && problem.type === "too-many-requests";
      setError(words[many ? "ask.many" : "book.failed"]);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className="book" onSubmit={(event) => void send(event)}>
      <p>{when}</p>
      <fieldset>
        <legend>{words["ask.topics"]}</legend>
        <div className="book-times">
          {TOPICS.map((topic) => (
            <label key={topic} className="book-choice">
              <input
                type="checkbox"
                checked={topics.includes(topic)}
                onChange={(event) =>
                  setTopics(event.target.checked ? [...topics, topic] : topics.filter((one) => one !== topic))
                }
              />
              <span>{words[`ask.topic.${topic}`]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="book-person">
        <Labelled label={words["ask.text"]} hint={words["ask.textHint"]}>
          <textarea
            name="text"
            required
            rows={6}
            maxLength={4000}
            dir="auto"
            className="kern-form-input__input"
          />
        </Labelled>
        <Answer region={region} language={language} words={words} />
        <Labelled label={words["ask.group"]} aside={words["ask.optional"]}>
          <select name="group" className="kern-form-input__input" defaultValue="">
            <option value="">{words["ask.groupNone"]}</option>
            {GROUPS.map((one) => (
              <option key={one} value={one}>
                {words[`ask.group.${one}`]}
              </option>
            ))}
          </select>
        </Labelled>
      </div>
      <fieldset>
        <legend>{words["ask.who"]}</legend>
        <p className="muted">{words["ask.anonymous"]}</p>
        <Reach words={words} />
      </fieldset>
      {/* nobody sees or reaches it; programs that fill in everything do */}
      <input name="website" hidden tabIndex={-1} autoComplete="off" aria-hidden="true" />
      {error && <p role="alert">{error}</p>}
      <div>
        <button type="submit" className="kern-btn kern-btn--primary" aria-disabled={busy}>
          <span className="kern-label">{words["ask.send"]}</span>
        </button>
      </div>
    </form>
  );
}

/** The languages of the centre, the page's own first where it is one of them. */
function Answer({ region, language, words }: Props) {
  const [found, setFound] = useState<(Centre & { languages?: string[] }) | null>(null);
  useEffect(() => {
    centre(region).then(setFound, () => {});
  }, [region]);
  const spoken = [...new Set([language, ...(found?.languages ?? ["de", "en"])])];
  const names = new Intl.DisplayNames(language, { type: "language" });
  return (
    <Labelled label={words["ask.language"]}>
      <select name="language" className="kern-form-input__input" defaultValue={language}>
        {spoken.map((one) => (
          <option key={one} value={one}>
            {names.of(one) ?? one}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

function Reach({ words }: { words: Words }) {
  const fields: { name: string; word: WordId; type: string; most: number; fill: string }[] = [
    { name: "name", word: "book.name", type: "text", most: 200, fill: "name" },
    { name: "email", word: "book.email", type: "email", most: 254, fill: "email" },
    { name: "phone", word: "book.phone", type: "tel", most: 60, fill: "tel" },
  ];
  return (
    <div className="book-person">
      {fields.map((one) => (
        <Labelled key={one.name} label={words[one.word]} aside={words["ask.optional"]}>
          <input
            name={one.name}
            type={one.type}
            maxLength={one.most}
            autoComplete={one.fill}
            dir={one.name === "name" ? "auto" : "ltr"}
            className="kern-form-input__input"
          />
        </Labelled>
      ))}
      <label className="book-choice is-wide">
        <input type="checkbox" name="consent" />
        <span>{words["ask.agree"]}</span>
      </label>
    </div>
  );
}

function Labelled({
  label,
  aside,
  hint,
  children,
}: {
  label: string;
  aside?: string;
  hint?: string;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the field is the child
    <label>
      <span>
        {label} {aside && <span className="muted">({aside})</span>}
      </span>
      {hint && <span className="muted">{hint}</span>}
      {children}
    </label>
  );
}
