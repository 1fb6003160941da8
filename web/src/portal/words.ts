import type de from "@/locales/portal/de.json";

export type WordId = keyof typeof de;
export type Words = Record<WordId, string>;

/** Languages of the public side, each by its own name. */
export const LANGUAGES = {
  de: "Deutsch",
  en: "English",
  tr: "Türkçe",
  uk: "Українська",
  ar: "العربية",
} as const;

export type PortalLanguage = keyof typeof LANGUAGES;

const LOAD: Record<PortalLanguage, () => Promise<{ default: Words }>> = {
  de: () => import("@/locales/portal/de.json"),
  en: () => import("@/locales/portal/en.json"),
  tr: () => import("@/locales/portal/tr.json"),
  uk: () => import("@/locales/portal/uk.json"),
  ar: () => import("@/locales/portal/ar.json"),
};

export function isPortalLanguage(text: string | null | undefined): text is PortalLanguage {
  return text !== null && text !== undefined && text in LANGUAGES;
}

/** From the address, from this device, from the browser; German where nothing fits. */
export function firstLanguage(
  search: string,
  stored: string | null,
  wanted: readonly string[],
): PortalLanguage {
  const asked = new URLSearchParams(search).get("lang");
  if (isPortalLanguage(asked)) return asked;
  if (isPortalLanguage(stored)) return stored;
  return wanted.map((tag) => tag.slice(0, 2)).find(isPortalLanguage) ?? "de";
}

export async function loadWords(language: PortalLanguage): Promise<Words> {
  return (await LOAD[language]()).default;
}

export function directionOf(language: PortalLanguage): "rtl" | "ltr" {
  return language === "ar" ? "rtl" : "ltr";
}
