import { useEffect, useState } from "react";
import { RoomProblem } from "./room";

export interface Polled<T> {
  value: T | null;
  /** For so many times in a row nothing came. */
  failed: number;
  /** The address is not good: asking again is of no use. */
  refused: boolean;
  /** Asks at once. */
  again: () => void;
}

const LONGEST = 30_000;

/**
 * Asks again and again, the next time only after the answer: so nothing piles up in a night. What
 * was known stays on the screen while nobody answers; the pauses grow, and a device that wakes up
 * asks at once. An address that is refused is asked for rarely, in case that was an accident.
 */
export function usePolled<T>(get: () => Promise<T>, every: number): Polled<T> {
  const [state, setState] = useState<Omit<Polled<T>, "again">>({ value: null, failed: 0, refused: false });
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew where somebody wants it at once
  useEffect(() => {
    let timer = 0;
    let failed = 0;
    // of several looks only the latest is listened to, and goes on
    let latest = 0;
    const next = (pause: number) => {
      timer = window.setTimeout(look, pause);
    };
    const look = () => {
      latest += 1;
      const own = latest;
      get().then(
        (value) => {
          if (own !== latest) return;
          failed = 0;
          setState({ value, failed, refused: false });
          next(every);
        },
        (error: unknown) => {
          if (own !== latest) return;
          failed += 1;
          const refused = error instanceof RoomProblem && error.final;
          setState((before) => ({ value: refused ? null : before.value, failed, refused }));
          next(refused ? LONGEST : Math.min(LONGEST, every * 2 ** Math.min(failed - 1, 4)));
        },
      );
    };
    const wake = () => {
      if (document.visibilityState !== "visible") return;
      window.clearTimeout(timer);
      look();
    };
    look();
    document.addEventListener("visibilitychange", wake);
    window.addEventListener("online", wake);
    return () => {
      latest = -1;
      window.clearTimeout(timer);
      document.removeEventListener("visibilitychange", wake);
      window.removeEventListener("online", wake);
    };
  }, [get, every, asked]);
  return { ...state, again: () => setAsked((before) => before + 1) };
}
