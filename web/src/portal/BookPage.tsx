import { type FormEvent, useEffect, useState } from "react";
import { ask, type Concern, filled, formats, type Guest, type Offer, refusal, told } from "./booking";
import { CentreName } from "./CentreName";
import { type Slot, TimePicker } from "./TimePicker";
import type { PortalLanguage, Words } from "./words";

const CHANNELS = ["IN_PERSON", "PHONE", "VIDEO"] as const;

interface Props {
  region: string;
  language: PortalLanguage;
  words: Words;
}

/** What it is about, in which language, how, when, who: one after the other, on one page. */
export function BookPage({ region, language, words }: Props) {
  const [offer, setOffer] = useState<Offer | "failed" | null>(null);
  const [held, setHeld] = useState<Guest | null>(null);
  useEffect(() => {
    ask<Offer>(region, "booking").then(setOffer, () => setOffer("failed"));
  }, [region]);
  return (
    <main id="main" className="pmain is-narrow" tabIndex={-1}>
      <h1>{words.book}</h1>
      <CentreName region={region} />
      {offer === null && <p className="muted">{words.loading}</p>}
      {offer === "failed" && <p role="alert">{words["book.failed"]}</p>}
      {offer !== null && offer !== "failed" && offer.concerns.length === 0 && <p>{words["book.noOffer"]}</p>}
      {held && <Held held={held} language={language} words={words} />}
      {!held && offer !== null && offer !== "failed" && offer.concerns.length > 0 && (
        <BookForm {...{ region, language, words, offer }} onHeld={setHeld} />
      )}
    </main>
  );
}

function Held({ held, language, words }: { held: Guest; language: PortalLanguage; words: Words }) {
  const format = formats(language);
  return (
    <div className="book-box" role="status" tabIndex={-1} ref={(box) => box?.focus()}>
      <p>
        <b>
          {format.day(held.startsAt)}, {format.clock(held.startsAt)}
        </b>
      </p>
      <p>{filled(words["book.checkMail"], "time", format.clock(held.heldUntil ?? held.startsAt))}</p>
    </div>
  );
}

function BookForm({
  region,
  language,
  words,
  offer,
  onHeld,
}: Props & { offer: Offer; onHeld: (held: Guest) => void }) {
  const [concerns, setConcerns] = useState<string[]>([]);
  const [spoken, setSpoken] = useState(offer.languages.find((one) => one === language) ?? "");
  const [channel, setChannel] = useState("");
  const [slot, setSlot] = useState<Slot | null>(null);
  const [error, setError] = useState("");
  const [taken, setTaken] = useState(0);
  const [busy, setBusy] = useState(false);
  const chosen = offer.concerns.filter((one) => concerns.includes(one.id));
  const ways = CHANNELS.filter((one) => chosen.every((it) => it.channels.includes(one)));
  const ready = concerns.length > 0 && spoken !== "" && ways.some((one) => one === channel);
  const names = new Intl.DisplayNames(language, { type: "language" });

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    if (!slot || busy) return;
    setBusy(true);
    setError("");
    try {
      onHeld(
        await ask<Guest>(region, "appointments", {
          ...slot,
          concernIds: concerns,
          channel,
          language: spoken,
          name: typed.get("name"),
          email: typed.get("email"),
          phone: typed.get("phone") || null,
        }),
      );
    } catch (problem) {
      const said = refusal(problem);
      setError(words[said]);
      if (said === "book.taken") {
        setSlot(null);
        setTaken(taken + 1);
      }
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className="book" onSubmit={(event) => void send(event)}>
      <fieldset>
        <legend>{words["book.concerns"]}</legend>
        {offer.concerns.map((one) => (
          <ConcernChoice
            key={one.id}
            {...{ concern: one, language, words }}
            on={concerns.includes(one.id)}
            onChange={(on) => {
              setConcerns(on ? [...concerns, one.id] : concerns.filter((id) => id !== one.id));
              setSlot(null);
            }}
          />
        ))}
      </fieldset>
      <Choices
        legend={words["book.language"]}
        name="language"
        choices={offer.languages.map((one) => ({ value: one, label: names.of(one) ?? one }))}
        value={spoken}
        onChange={(one) => {
          setSpoken(one);
          setSlot(null);
        }}
      />
      <Choices
        legend={words["book.channel"]}
        name="channel"
        choices={ways.map((one) => ({ value: one, label: words[`book.channel.${one}`] }))}
        value={channel}
        onChange={(one) => {
          setChannel(one);
          setSlot(null);
        }}
      />
      {ready && (
        <section aria-labelledby="when" className="book-when">
          <h2 id="when">{words["book.time"]}</h2>
          <TimePicker
            key={taken}
            {...{ region, concerns, spoken, channel, language, words }}
            value={slot}
            onChange={setSlot}
          />
        </section>
      )}
      {ready && slot && <Person words={words} byPhone={channel === "PHONE"} />}
      {error && <p role="alert">{error}</p>}
      {ready && slot && (
        <>
          <p className="muted">{words["book.privacy"]}</p>
          <button type="submit" className="kern-btn kern-btn--primary" aria-disabled={busy}>
            <span className="kern-label">{words["book.reserve"]}</span>
          </button>
        </>
      )}
    </form>
  );
}

function ConcernChoice({
  concern,
  language,
  words,
  on,
  onChange,
}: {
  concern: Concern;
  language: string;
  words: Words;
  on: boolean;
  onChange: (on: boolean) => void;
}) {
  const hint = concern.hints.length > 0 ? told(concern.hints, language) : "";
  return (
    <label className="book-choice is-wide">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
      <span>
        <bdi>{told(concern.names, language)}</bdi>{" "}
        <span className="muted">{filled(words["book.minutes"], "n", concern.minutes)}</span>
        {on && hint && (
          <span className="book-hint">
            {words["book.bring"]}: <bdi>{hint}</bdi>
          </span>
        )}
      </span>
    </label>
  );
}

interface ChoicesProps {
  legend: string;
  name: string;
  choices: { value: string; label: string }[];
  value: string;
  onChange: (value: string) => void;
}

function Choices({ legend, name, choices, value, onChange }: ChoicesProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="book-times">
        {choices.map((one) => (
          <label key={one.value} className="book-choice">
            <input
              type="radio"
              name={name}
              checked={one.value === value}
              onChange={() => onChange(one.value)}
            />
            <span>{one.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Person({ words, byPhone }: { words: Words; byPhone: boolean }) {
  return (
    <div className="book-person">
      <label>
        <span>{words["book.name"]}</span>
        <input name="name" required maxLength={200} autoComplete="name" className="kern-form-input__input" />
      </label>
      <label>
        <span>{words["book.email"]}</span>
        <input
          name="email"
          type="email"
          required
          maxLength={254}
          autoComplete="email"
          dir="ltr"
          className="kern-form-input__input"
        />
      </label>
      <label>
        <span>{words["book.phone"]}</span>
        <input
          name="phone"
          type="tel"
          required={byPhone}
          maxLength={40}
          autoComplete="tel"
          dir="ltr"
          className="kern-form-input__input"
        />
        {byPhone && <span className="muted">{words["book.phoneHint"]}</span>}
      </label>
    </div>
  );
}
