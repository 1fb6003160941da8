import { useMemo } from "react";
import * as format from "./format";
import { useLanguage } from "./language";

/** The formats of `format.ts` in the language of the page, and names of countries and languages. */
export function useFormat() {
  const language = useLanguage();
  return useMemo(() => {
    const countries = new Intl.DisplayNames(language, { type: "region" });
    const languages = new Intl.DisplayNames(language, { type: "language" });
    return {
      day: (value: string | Date) => format.day(language, value),
      shortDay: (value: string | Date) => format.shortDay(language, value),
      longDay: (value: string | Date) => format.longDay(language, value),
      clock: (value: string | Date) => format.clock(language, value),
      dayAndClock: (value: string | Date) => format.dayAndClock(language, value),
      figure: (value: number, digits?: number) => format.figure(language, value, digits),
      bytes: (size: number) => format.together(format.bytes(language, size)),
      minutes: (value: number) => format.together(`${value} ${language === "de" ? "Min." : "min"}`),
      country: (code: string) => named(countries, code),
      language: (tag: string) => named(languages, tag),
      list: (items: string[]) => new Intl.ListFormat(language, { type: "conjunction" }).format(items),
      compare: new Intl.Collator(language).compare,
    };
  }, [language]);
}

function named(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
