import { useSyncExternalStore } from "react";

/** Languages of the desk; the portal speaks more. */
export const DESK_LANGUAGES = ["de", "en"] as const;
export type DeskLanguage = (typeof DESK_LANGUAGES)[number];

const KEY = "hafen.language";
const listeners = new Set<() => void>();

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function fromBrowser(): DeskLanguage {
  return navigator.language.startsWith("en") ? "en" : "de";
}

export function currentLanguage(): DeskLanguage {
  const chosen = stored();
  return chosen === "de" || chosen === "en" ? chosen : fromBrowser();
}

/** Chosen on this device; the account's language is taken over at the first sign-in. */
export function chooseLanguage(language: DeskLanguage): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // then it holds for this page only
  }
  document.documentElement.lang = language;
  for (const listener of listeners) listener();
}

export function languageIsChosen(): boolean {
  return stored() !== null;
}

export function useLanguage(): DeskLanguage {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    currentLanguage,
    () => "de",
  );
}
