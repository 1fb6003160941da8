import { useCallback, useEffect, useRef, useState } from "react";
import { accentOf, RegionMark } from "@/components/RegionMark";
import { LANGUAGES, type PortalLanguage } from "../words";
import { Notice } from "./Notice";
import { ask, clockIn, type RoomRegion, say } from "./room";
import { usePolled } from "./usePolled";
import { type Spoken, useSpoken } from "./useSpoken";

interface OwnPlace {
  callSign: string;
  state: "WAITING" | "CALLED" | "AWAY" | "SERVED" | "DONE" | "LEFT" | "MISSED";
  place?: number | null;
  expectedMinutes?: number | null;
  desk?: string | null;
  backUntil?: string | null;
  asOf: string;
}

const EVERY = 8_000;
const title = (words: Spoken["words"]) => words["place.title"];

/** On somebody's own phone: the sign, the place, and where to go when it is time. */
export function PlacePage({ region, first }: { region: RoomRegion; first: Spoken }) {
  const { language, words, choose } = useSpoken(first, title);
  const get = useCallback(() => ask<OwnPlace>(region.key, "place"), [region.key]);
  const { value: place, failed, refused, again } = usePolled(get, EVERY);
  useCalled(place);
  return (
    <div className="own" {...accentOf(region.accent)}>
      <header>
        <RegionMark accent={region.accent} mark={region.mark} />
        <bdi lang="de">{region.name}</bdi>
        <label>
          <span className="sr">{words["kiosk.language"]}</span>
          <select value={language} onChange={(event) => void choose(event.target.value as PortalLanguage)}>
            {Object.entries(LANGUAGES).map(([tag, name]) => (
              <option key={tag} value={tag} lang={tag}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </header>
      {refused ? (
        <Notice title={words.gone}>
          <p>{words.goneHint}</p>
        </Notice>
      ) : place ? (
        <main id="main">
          <h1>{words["place.title"]}</h1>
          <p className="kiosk-sign">
            <bdi dir="ltr">{place.callSign}</bdi>
          </p>
          <div aria-live="polite">
            <Now place={place} spoken={{ language, words }} />
          </div>
          <Acts region={region} place={place} words={words} onDone={again} />
          <p className="muted">
            {failed > 1 ? words.lost : say(words, "asOf", { time: clockIn(language, place.asOf) })}
          </p>
        </main>
      ) : (
        <main id="main">
          <h1>{words["place.title"]}</h1>
          <p className="muted">{failed > 0 ? words.lost : " "}</p>
        </main>
      )}
    </div>
  );
}

function Now({ place, spoken: { language, words } }: { place: OwnPlace; spoken: Spoken }) {
  switch (place.state) {
    case "WAITING":
      return (
        <>
          <p className="own-now">
            {place.place === 1 ? words.next : say(words, "position", { n: (place.place ?? 1) - 1 })}
          </p>
          <p>
            {place.expectedMinutes
              ? say(words, "expected", { n: place.expectedMinutes })
              : words.expectedUnknown}
          </p>
          <p className="muted">{words.open}</p>
        </>
      );
    case "CALLED":
      return (
        <div className="own-called">
          <p>{words.goTo}</p>
          <p className="own-desk">
            <bdi>{place.desk}</bdi>
          </p>
        </div>
      );
    case "AWAY":
      return (
        <>
          <p className="own-now">{words["state.AWAY"]}</p>
          {place.backUntil && <p>{say(words, "backUntil", { time: clockIn(language, place.backUntil) })}</p>}
        </>
      );
    default:
      return <p className="own-now">{words[`state.${place.state}`]}</p>;
  }
}

interface ActsProps {
  region: RoomRegion;
  place: OwnPlace;
  words: Spoken["words"];
  onDone: () => void;
}

function Acts({ region, place, words, onDone }: ActsProps) {
  const [leaving, setLeaving] = useState(false);
  const [failed, setFailed] = useState(false);
  const send = (what: "back" | "leave") => {
    setFailed(false);
    ask(region.key, `place/${what}`, undefined, "POST")
      .catch(() => setFailed(true))
      .finally(() => {
        setLeaving(false);
        onDone();
      });
  };
  const there = ["WAITING", "CALLED", "AWAY"].includes(place.state);
  if (!there) return null;
  return (
    <div className="own-acts">
      {failed && <p role="alert">{words.error}</p>}
      {place.state === "AWAY" && (
        <button type="button" className="kern-btn kern-btn--primary" onClick={() => send("back")}>
          <span className="kern-label">{words.back}</span>
        </button>
      )}
      {leaving ? (
        <>
          <p>{words.leaveSure}</p>
          <button type="button" className="kern-btn kern-btn--secondary" onClick={() => send("leave")}>
            <span className="kern-label">{words.leaveYes}</span>
          </button>
          <button type="button" className="kern-btn kern-btn--tertiary" onClick={() => setLeaving(false)}>
            <span className="kern-label">{words.leaveNo}</span>
          </button>
        </>
      ) : (
        <button type="button" className="kern-btn kern-btn--tertiary" onClick={() => setLeaving(true)}>
          <span className="kern-label">{words.leave}</span>
        </button>
      )}
    </div>
  );
}

/** The phone says it, where it can. */
function useCalled(place: OwnPlace | null): void {
  const before = useRef<string | null>(null);
  useEffect(() => {
    const now = place?.state ?? null;
    if (now === "CALLED" && before.current !== "CALLED" && before.current !== null) {
      navigator.vibrate?.([300, 150, 300]);
    }
    before.current = now;
  }, [place]);
}
