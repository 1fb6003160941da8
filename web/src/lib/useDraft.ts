import { useCallback, useEffect, useRef, useState } from "react";
import { dropDraft, keepDraft, readDraft, watchOtherTabs } from "./draftStore";

export interface Draft<T> {
  value: T;
  change: (change: Partial<T>) => void;
  /** When it was kept last; null where nothing is kept yet. */
  keptAt: number | null;
  /** The same draft is being written in another tab. */
  elsewhere: boolean;
  drop: () => void;
}

/** A form's state that survives a ringing phone, a closed panel and a crash. */
export function useDraft<T extends object>(key: string, fresh: () => T): Draft<T> {
  const [state, setState] = useState(() => {
    const kept = readDraft<T>(key);
    // a draft of an earlier release lacks what this one has added
    return { value: { ...fresh(), ...kept?.value }, keptAt: kept?.at ?? null };
  });
  const [elsewhere, setElsewhere] = useState(false);
  const dropped = useRef(false);
  useEffect(() => watchOtherTabs(key, () => setElsewhere(true)), [key]);
  const change = useCallback(
    (part: Partial<T>) => {
      setState((before) => {
        const value = { ...before.value, ...part };
        return { value, keptAt: dropped.current ? null : keepDraft(key, value) };
      });
    },
    [key],
  );
  const drop = useCallback(() => {
    dropped.current = true;
    dropDraft(key);
  }, [key]);
  return { ...state, change, elsewhere, drop };
}
