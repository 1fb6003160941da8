import { useEffect, useState } from "react";
import { ask, formats, isoDay, type Times } from "./booking";
import type { PortalLanguage, Words } from "./words";

const DAYS = 14;
const DAY = 86_400_000;

export interface Slot {
  calendarId: string;
  startsAt: string;
}

interface Props {
  region: string;
  concerns: string[];
  spoken: string;
  channel: string;
  language: PortalLanguage;
  words: Words;
  value: Slot | null;
  onChange: (slot: Slot) => void;
}

/** Free times of two weeks, day by day; each time once, whoever is free then. */
export function TimePicker({ region, concerns, spoken, channel, language, words, value, onChange }: Props) {
  const [page, setPage] = useState(0);
  const [times, setTimes] = useState<Times | "failed" | null>(null);
  const wanted = concerns.join("&concern=");
  useEffect(() => {
    let current = true;
    const from = new Date(Date.now() + page * DAYS * DAY);
    const to = new Date(from.getTime() + (DAYS - 1) * DAY);
    setTimes(null);
    ask<Times>(
      region,
      `slots?from=${isoDay(from)}&to=${isoDay(to)}&language=${spoken}&channel=${channel}&concern=${wanted}`,
    ).then(
      (found) => current && setTimes(found),
      () => current && setTimes("failed"),
    );
    return () => {
      current = false;
    };
  }, [region, wanted, spoken, channel, page]);
  const format = formats(language);
  if (times === null) return <p className="muted">{words.loading}</p>;
  if (times === "failed") return <p role="alert">{words["book.failed"]}</p>;
  const once = new Map(times.items.map((one) => [one.startsAt, one]));
  const days = new Map<string, Slot[]>();
  for (const one of once.values()) {
    const day = isoDay(new Date(one.startsAt));
    days.set(day, [...(days.get(day) ?? []), one]);
  }
  return (
    <>
      {days.size === 0 && <p>{words["book.noTimes"]}</p>}
      {[...days].map(([day, slots]) => (
        <fieldset key={day} className="book-day">
          <legend>{format.day(`${day}T12:00:00Z`)}</legend>
          <div className="book-times">
            {slots.map((one) => (
              <label key={one.startsAt} className="book-choice">
                <input
                  type="radio"
                  name="time"
                  checked={value?.startsAt === one.startsAt}
                  onChange={() => onChange({ calendarId: one.calendarId, startsAt: one.startsAt })}
                />
                <span>{format.clock(one.startsAt)}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <p className="book-actions">
        {page > 0 && (
          <button type="button" className="kern-btn kern-btn--secondary" onClick={() => setPage(page - 1)}>
            <span className="kern-label">{words["book.earlier"]}</span>
          </button>
        )}
        <button type="button" className="kern-btn kern-btn--secondary" onClick={() => setPage(page + 1)}>
          <span className="kern-label">{words["book.later"]}</span>
        </button>
      </p>
    </>
  );
}
