import { type FormEvent, useState } from "react";
import { type Earlier, type EarlierWanted, filled, formats, type Guest, isoDay } from "./booking";
import type { PortalLanguage, Words } from "./words";

const DAYS = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"] as const;
const PARTS = ["MORNING", "AFTERNOON"] as const;

interface Props {
  guest: Guest;
  earlier: Earlier;
  language: PortalLanguage;
  words: Words;
  onStep: (path: string, body: unknown) => Promise<void>;
}

/** Waiting for an earlier appointment: asking for one, what is held, and leaving the list. */
export function EarlierBox({ guest, earlier, language, words, onStep }: Props) {
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const step = (path: string, body: unknown) => {
    setBusy(true);
    void onStep(path, body).finally(() => {
      setBusy(false);
      setAsking(false);
    });
  };
  const { wish, offer } = earlier;
  if (new Date(guest.startsAt) <= new Date()) return null;
  if (offer) return <Held {...{ offer, language, words, busy }} onStep={step} />;
  return (
    <section className="book-box" aria-labelledby="earlier">
      <h2 id="earlier">{words["earlier.title"]}</h2>
      <p role="status">{words[wish ? "earlier.waiting" : "earlier.hint"]}</p>
      {asking ? (
        <Wishes
          {...{ guest, language, words, busy }}
          before={wish?.wanted}
          onClose={() => setAsking(false)}
          onSave={(wanted) => step("", wanted)}
        />
      ) : (
        <p className="book-actions">
          <button
            type="button"
            className="kern-btn kern-btn--secondary"
            onClick={() => setAsking(true)}
            disabled={busy}
          >
            <span className="kern-label">{words[wish ? "earlier.change" : "earlier.ask"]}</span>
          </button>
          {wish && (
            <button
              type="button"
              className="kern-btn kern-btn--tertiary"
              onClick={() => step("/end", {})}
              disabled={busy}
            >
              <span className="kern-label">{words["earlier.stop"]}</span>
            </button>
          )}
        </p>
      )}
    </section>
  );
}

/** What is held for them: one tap takes it. */
function Held({
  offer,
  language,
  words,
  busy,
  onStep,
}: {
  offer: NonNullable<Earlier["offer"]>;
  language: PortalLanguage;
  words: Words;
  busy: boolean;
  onStep: (path: string, body: unknown) => void;
}) {
  const format = formats(language);
  const time = (at: string) => `${format.day(at)}, ${format.clock(at)}`;
  const answer = { offerId: offer.id };
  return (
    <section className="book-box is-offer" aria-labelledby="earlier">
      <h2 id="earlier">{words["earlier.free"]}</h2>
      <p>
        <b>{time(offer.startsAt)}</b>
      </p>
      <p>
        <span className="muted">{words["book.where"]}</span> <bdi>{offer.place}</bdi>
      </p>
      <p>{filled(words["earlier.held"], "time", time(offer.heldUntil))}</p>
      <p className="book-actions">
        <button
          type="button"
          className="kern-btn kern-btn--primary"
          onClick={() => onStep("/acceptance", answer)}
          disabled={busy}
        >
          <span className="kern-label">{words["earlier.take"]}</span>
        </button>
        <button
          type="button"
          className="kern-btn kern-btn--secondary"
          onClick={() => onStep("/refusal", answer)}
          disabled={busy}
        >
          <span className="kern-label">{words["earlier.refuse"]}</span>
        </button>
        <button
          type="button"
          className="kern-btn kern-btn--tertiary"
          onClick={() => onStep("/end", {})}
          disabled={busy}
        >
          <span className="kern-label">{words["earlier.stop"]}</span>
        </button>
      </p>
    </section>
  );
}

function Wishes({
  guest,
  language,
  words,
  busy,
  before,
  onClose,
  onSave,
}: {
  guest: Guest;
  language: PortalLanguage;
  words: Words;
  busy: boolean;
  before: EarlierWanted | undefined;
  onClose: () => void;
  onSave: (wanted: EarlierWanted) => void;
}) {
  const [days, setDays] = useState<string[]>(before?.days ?? []);
  const [parts, setParts] = useState<string[]>(before?.parts ?? []);
  const [notBefore, setNotBefore] = useState(before?.notBefore ?? "");
  const format = formats(language);
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSave({ days, parts, notBefore: notBefore || null } as EarlierWanted);
  };
  return (
    <form className="book" onSubmit={send}>
      <Choices
        legend={words["earlier.days"]}
        choices={DAYS.map((value, index) => ({ value, label: format.weekday(index) }))}
        chosen={days}
        onChange={setDays}
      />
      <Choices
        legend={words["earlier.parts"]}
        choices={PARTS.map((value) => ({ value, label: words[`earlier.${value}`] }))}
        chosen={parts}
        onChange={setParts}
      />
      <div className="book-person">
        <label>
          {words["earlier.notBefore"]}
          <input
            type="date"
            className="kern-form-input__input"
            min={isoDay(new Date())}
            max={isoDay(new Date(guest.startsAt))}
            value={notBefore}
            onChange={(event) => setNotBefore(event.target.value)}
          />
        </label>
      </div>
      <p className="muted">{words["earlier.any"]}</p>
      <p className="book-actions">
        <button type="submit" className="kern-btn kern-btn--primary" disabled={busy}>
          <span className="kern-label">{words[before ? "earlier.save" : "earlier.ask"]}</span>
        </button>
        <button type="button" className="kern-btn kern-btn--tertiary" onClick={onClose}>
          <span className="kern-label">{words["earlier.close"]}</span>
        </button>
      </p>
    </form>
  );
}

function Choices({
  legend,
  choices,
  chosen,
  onChange,
}: {
  legend: string;
  choices: { value: string; label: string }[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
}) {
  const toggled = (value: string) =>
    chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="book-times">
        {choices.map(({ value, label }) => (
          <label key={value} className="book-choice">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={() => onChange(toggled(value))}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
