import { useCallback, useRef, useState } from "react";

const KEPT = "hafen.gong";

function kept(): boolean {
  try {
    return localStorage.getItem(KEPT) !== "off";
  } catch {
    return true;
  }
}

/** Two soft tones, made here; a browser lets them sound after somebody has touched the screen once. */
export function useGong(): { on: boolean; toggle: () => void; ring: () => void } {
  const [on, setOn] = useState(kept);
  const audio = useRef<AudioContext | null>(null);
  const ring = useCallback(() => {
    if (!on || typeof AudioContext === "undefined") return;
    audio.current ??= new AudioContext();
    const context = audio.current;
    void context.resume().then(() => {
      for (const [index, tone] of [659, 523].entries()) {
        const begin = context.currentTime + index * 0.45;
        const gain = context.createGain();
        gain.gain.setValueAtTime(0.0001, begin);
        gain.gain.exponentialRampToValueAtTime(0.4, begin + 0.03);
        gain.gain.exponentialRampToValueAtTime(0.0001, begin + 1.1);
        const oscillator = context.createOscillator();
        oscillator.frequency.value = tone;
        oscillator.connect(gain).connect(context.destination);
        oscillator.start(begin);
        oscillator.stop(begin + 1.2);
      }
    });
  }, [on]);
  const toggle = useCallback(() => {
    setOn((before) => {
      try {
        localStorage.setItem(KEPT, before ? "off" : "on");
      } catch {
        // then it holds for this page only
      }
      return !before;
    });
    audio.current ??= typeof AudioContext === "undefined" ? null : new AudioContext();
    void audio.current?.resume();
  }, []);
  return { on, toggle, ring };
}
