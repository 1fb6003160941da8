import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { accentOf, RegionMark } from "@/components/RegionMark";
import { directionOf, type PortalLanguage } from "../words";
import { Notice } from "./Notice";
import { ask, clockIn, loadRoomWords, type RoomRegion, type RoomWords, say, spoken } from "./room";
import { useGong } from "./useGong";
import { usePolled } from "./usePolled";

interface Call {
  callSign: string;
  desk: string;
  calledAt: string;
  times: number;
}

interface Board {
  calls: Call[];
  waiting: number;
  expectedMinutes?: number | null;
}

const EVERY = 2_500;
const TURN = 7_000;
/** At this hour nobody waits: the page is loaded anew, so that it is never older than a day. */
const FRESH_AT = 4;

/** The screen in the waiting room: large signs and desks, in turn in each language, no names. */
export function Display({ region }: { region: RoomRegion }) {
  const get = useCallback(() => ask<Board>(region.key, "board"), [region.key]);
  const { value: board, failed, refused } = usePolled(get, EVERY);
  const { language, words } = useTurns(region);
  const gong = useGong();
  useNewCalls(board, gong.ring);
  useFreshPage();
  useWakeLock();
  if (!words) return null;
  if (refused) {
    return (
      <Notice title={words.notAdmitted}>
        <p>{words.notAdmittedHint}</p>
      </Notice>
    );
  }
  return (
    <div className="board" lang={language} dir={directionOf(language)} {...accentOf(region.accent)}>
      <header>
        <RegionMark accent={region.accent} mark={region.mark} />
        <bdi lang="de">{region.name}</bdi>
        <Clock language={language} />
      </header>
      <main id="main">
        <h1>{words["display.title"]}</h1>
        {board && board.calls.length > 0 ? (
          <table>
            <thead>
              <tr>
                <th scope="col">{words["display.number"]}</th>
                <th scope="col">{words["display.place"]}</th>
              </tr>
            </thead>
            <tbody aria-live="assertive">
              {board.calls.map((one, index) => (
                <tr key={`${one.callSign} ${one.times}`} className={index === 0 ? "is-latest" : undefined}>
                  <td>
                    <bdi dir="ltr">{one.callSign}</bdi>
                    {one.times > 1 && <small>{say(words, "again", { n: one.times })}</small>}
                  </td>
                  <td>
                    <bdi>{one.desk}</bdi>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        ) : (
          <p className="board-none">{words["display.none"]}</p>
        )}
      </main>
      <footer>
        {board && (
          <p>
            {say(words, "display.waiting", { n: board.waiting })}
            {board.expectedMinutes ? ` · ${say(words, "expected", { n: board.expectedMinutes })}` : ""}
          </p>
        )}
        {failed > 1 && (
          <p role="status" className="board-lost">
            {words.lost}
          </p>
        )}
        <button type="button" className="kern-btn kern-btn--secondary" onClick={gong.toggle}>
          <span className="kern-label">{gong.on ? words.soundOff : words.soundOn}</span>
        </button>
      </footer>
    </div>
  );
}

/** Each of the region's languages in turn. */
function useTurns(region: RoomRegion): { language: PortalLanguage; words: RoomWords | null } {
  const languages = useMemo(() => [...new Set(region.languages.map(spoken))], [region]);
  const [all, setAll] = useState<RoomWords[]>([]);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let gone = false;
    void Promise.all(languages.map(loadRoomWords)).then((words) => !gone && setAll(words));
    const timer = setInterval(() => setTurn((before) => before + 1), TURN);
    return () => {
      gone = true;
      clearInterval(timer);
    };
  }, [languages]);
  const at = turn % languages.length;
  const language = languages[at] ?? "de";
  useEffect(() => {
    document.documentElement.lang = language;
    if (all[at]) document.title = all[at]["display.title"];
  }, [language, all, at]);
  return { language, words: all[at] ?? null };
}

/** Rings for each call that was not there before, also for one that is said again. */
function useNewCalls(board: Board | null, ring: () => void): void {
  const known = useRef<Set<string> | null>(null);
  useEffect(() => {
    if (!board) return;
    const now = new Set(board.calls.map((one) => `${one.callSign} ${one.calledAt}`));
    const before = known.current;
    known.current = now;
    if (before && [...now].some((one) => !before.has(one))) ring();
  }, [board, ring]);
}

function useFreshPage(): void {
  useEffect(() => {
    const begun = Date.now();
    const timer = setInterval(() => {
      const old = Date.now() - begun > 2 * 3_600_000;
      if (old && new Date().getHours() === FRESH_AT && navigator.onLine) location.reload();
    }, 600_000);
    return () => clearInterval(timer);
  }, []);
}

/** The screen stays on where the browser lets us ask for it. */
function useWakeLock(): void {
  useEffect(() => {
    const keep = () => {
      if (document.visibilityState === "visible")
        navigator.wakeLock?.request("screen").catch(() => undefined);
    };
    keep();
    document.addEventListener("visibilitychange", keep);
    return () => document.removeEventListener("visibilitychange", keep);
  }, []);
}

function Clock({ language }: { language: PortalLanguage }) {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 5_000);
    return () => clearInterval(timer);
  }, []);
  return <time dir="ltr">{clockIn(language, now)}</time>;
}
