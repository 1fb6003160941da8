/** What was typed and not yet saved, kept on this device until it is saved or thrown away. */
const PREFIX = "hafen.draft/";
const KEPT_FOR = 7 * 86_400_000;

export interface Kept<T> {
  /** The tab that wrote it last. */
  tab: string;
  at: number;
  value: T;
}

let tab: string | undefined;

/** Who this tab is, for as long as it lives. */
export function thisTab(): string {
  tab ??= crypto.randomUUID();
  return tab;
}

export function draftKey(...parts: string[]): string {
  return PREFIX + parts.join("/");
}

export function readDraft<T>(key: string, now = Date.now()): Kept<T> | null {
  try {
    const text = localStorage.getItem(key);
    if (!text) return null;
    const kept = JSON.parse(text) as Kept<T>;
    if (now - kept.at < KEPT_FOR) return kept;
    localStorage.removeItem(key);
    return null;
  } catch {
    return null;
  }
}

/** The time at which it was kept, or null where the device keeps nothing. */
export function keepDraft<T>(key: string, value: T, now = Date.now()): number | null {
  try {
    localStorage.setItem(key, JSON.stringify({ tab: thisTab(), at: now, value } satisfies Kept<T>));
    return now;
  } catch {
    return null;
  }
}

export function dropDraft(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // nothing was kept then
  }
}

/** On signing out nothing about a person stays on the device. */
export function dropAllDrafts(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  } catch {
    // nothing was kept then
  }
}

/** Calls back when another tab writes to the same draft. */
export function watchOtherTabs(key: string, onWrite: () => void): () => void {
  const listener = (event: StorageEvent) => {
    if (event.key === key && event.newValue) onWrite();
  };
  window.addEventListener("storage", listener);
  return () => window.removeEventListener("storage", listener);
}
