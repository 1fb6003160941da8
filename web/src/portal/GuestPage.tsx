import { useCallback, useEffect, useState } from "react";
import { ask, type Earlier, filled, formats, type Guest, refusal, told } from "./booking";
import { CentreName } from "./CentreName";
import { EarlierBox } from "./EarlierBox";
import { type Slot, TimePicker } from "./TimePicker";
import type { PortalLanguage, Words } from "./words";

interface Props {
  region: string;
  link: string;
  language: PortalLanguage;
  words: Words;
}

/** One appointment, by the link in the letter: confirm, move, cancel. */
export function GuestPage({ region, link, language, words }: Props) {
  const [guest, setGuest] = useState<Guest | null>(null);
  const [earlier, setEarlier] = useState<Earlier | null>(null);
  const [error, setError] = useState("");
  const [open, setOpen] = useState<"move" | "cancel" | null>(null);
  const [tried, setTried] = useState(0);
  const at = `appointments/${link}`;
  const said = (problem: unknown) => setError(words[refusal(problem)]);
  const read = useCallback(
    () =>
      Promise.all([
        ask<Guest>(region, at),
        // whoever only wants to see the appointment sees it without the waiting list, too
        ask<Earlier>(region, `${at}/earlier`).catch(() => null),
      ]).then(([now, waits]) => {
        setGuest(now);
        setEarlier(waits);
      }),
    [region, at],
  );
  useEffect(() => {
    read().catch((problem) => setError(words[refusal(problem)]));
  }, [read, words]);
  const step = (path: string, body: unknown) => {
    setError("");
    setTried(tried + 1);
    ask<Guest>(region, `${at}/${path}`, body)
      .then(() => read())
      .then(() => setOpen(null), said);
  };
  const wait = (path: string, body: unknown) => {
    setError("");
    return ask<Earlier>(region, `${at}/earlier${path}`, body).then(() => read(), said);
  };
  const stands = guest?.status === "BOOKED" || guest?.status === "RESERVED";
  const waiting = guest?.status === "BOOKED" && earlier && open === null && (
    <EarlierBox {...{ guest, earlier, language, words }} onStep={wait} />
  );
  return (
    <main id="main" className="pmain is-narrow" tabIndex={-1}>
      <h1>{words["book.yours"]}</h1>
      <CentreName region={region} />
      {error && <p role="alert">{error}</p>}
      {!guest && !error && <p className="muted">{words.loading}</p>}
      {guest && <Shown guest={guest} language={language} words={words} />}
      {earlier?.offer && waiting}
      {guest?.status === "RESERVED" && open === null && (
        <button type="button" className="kern-btn kern-btn--primary" onClick={() => step("confirmation", {})}>
          <span className="kern-label">{words["book.confirm"]}</span>
        </button>
      )}
      {guest && stands && open === null && (
        <p className="book-actions">
          <button type="button" className="kern-btn kern-btn--secondary" onClick={() => setOpen("move")}>
            <span className="kern-label">{words["book.move"]}</span>
          </button>
          <button type="button" className="kern-btn kern-btn--secondary" onClick={() => setOpen("cancel")}>
            <span className="kern-label">{words["book.cancel"]}</span>
          </button>
        </p>
      )}
      {open === "cancel" && (
        <p className="book-actions">
          <button
            type="button"
            className="kern-btn kern-btn--primary"
            onClick={() => step("cancellation", {})}
          >
            <span className="kern-label">{words["book.cancelSure"]}</span>
          </button>
          <button type="button" className="kern-btn kern-btn--tertiary" onClick={() => setOpen(null)}>
            <span className="kern-label">{words["book.keep"]}</span>
          </button>
        </p>
      )}
      {guest && open === "move" && (
        <Move
          key={tried}
          {...{ region, guest, language, words }}
          onMove={(slot) => step("move", slot)}
          onKeep={() => setOpen(null)}
        />
      )}
      {!earlier?.offer && waiting}
      {guest && !stands && (
        <p>
          <a href={`/p/book?region=${region}`}>{words["book.again"]}</a>
        </p>
      )}
    </main>
  );
}

function Shown({ guest, language, words }: { guest: Guest; language: PortalLanguage; words: Words }) {
  const format = formats(language);
  const state: Partial<Record<Guest["status"], string>> = {
    BOOKED: words["book.done"],
    CANCELLED: words["book.cancelled"],
    LAPSED: words["book.lapsed"],
    ARRIVED: words["book.over"],
    MISSED: words["book.over"],
    RESERVED: filled(words["book.confirmHint"], "time", format.clock(guest.heldUntil ?? guest.startsAt)),
  };
  return (
    <div className="book-box" role="status">
      <p>{state[guest.status]}</p>
      <p>
        <b>
          {format.day(guest.startsAt)}, {format.clock(guest.startsAt)}
        </b>
      </p>
      <p>
        <bdi>{guest.concerns.map((one) => told(one.names, language)).join(", ")}</bdi> ·{" "}
        {words[`book.channel.${guest.channel}`]}
      </p>
      <p>
        <span className="muted">{words["book.where"]}</span>{" "}
        {guest.videoLink ? <a href={guest.videoLink}>{guest.videoLink}</a> : <bdi>{guest.place}</bdi>}
      </p>
      <p className="muted">
        {words["book.reference"]} <bdi>{guest.reference}</bdi>
      </p>
    </div>
  );
}

function Move({
  region,
  guest,
  language,
  words,
  onMove,
  onKeep,
}: {
  region: string;
  guest: Guest;
  language: PortalLanguage;
  words: Words;
  onMove: (slot: Slot) => void;
  onKeep: () => void;
}) {
  const [slot, setSlot] = useState<Slot | null>(null);
  return (
    <section className="book" aria-label={words["book.move"]}>
      <TimePicker
        {...{ region, language, words }}
        concerns={guest.concerns.map((one) => one.id)}
        spoken={guest.language}
        channel={guest.channel}
        value={slot}
        onChange={setSlot}
      />
      <p className="book-actions">
        {slot && (
          <button type="button" className="kern-btn kern-btn--primary" onClick={() => onMove(slot)}>
            <span className="kern-label">{words["book.move"]}</span>
          </button>
        )}
        <button type="button" className="kern-btn kern-btn--tertiary" onClick={onKeep}>
          <span className="kern-label">{words["book.keep"]}</span>
        </button>
      </p>
    </section>
  );
}
