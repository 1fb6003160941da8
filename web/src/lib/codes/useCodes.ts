import { useMemo } from "react";
import { useLanguage } from "../text/language";
import { useFormat } from "../text/useFormat";
import { useText } from "../text/useText";
import { countryCodes, languageTags } from "./iso";
import { INDUSTRIES, MUNICIPALITIES, OCCUPATIONS } from "./lists";
import { isUnknown } from "./unknown";
import { COMMON_LANGUAGES } from "./vocabulary";

export type Kind =
  | "topic"
  | "channel"
  | "outcome"
  | "audience"
  | "targetGroup"
  | "employerKind"
  | "location"
  | "eventKind"
  | "networkKind"
  | "role"
  | "memberKind"
  | "purpose"
  | "employerSize"
  | "employment"
  | "languageLevel"
  | "title";

/** Names of codes, and options for fields, in the page's language. */
export function useCodes() {
  const text = useText();
  const language = useLanguage();
  const format = useFormat();
  return useMemo(() => {
    const titled = (list: typeof INDUSTRIES) =>
      new Map(list.map((one) => [one.code, language === "en" ? one.en : one.de]));
    const industries = titled(INDUSTRIES);
    const occupations = titled(OCCUPATIONS);
    const municipalities = new Map(MUNICIPALITIES.map((one) => [one.ags, one.name]));
    const sorted = (entries: { value: string; label: string }[]) =>
      entries.sort((a, b) => format.compare(a.label, b.label));
    const name = (kind: Kind, code: string) =>
      isUnknown(code) ? text("code.unknown") : text.or(`code.${kind}.${code}`, code);
    const inDimension = (dimension: string, code: string) => {
      if (isUnknown(code)) return text("code.unknown");
      switch (dimension) {
        case "country":
          return format.country(code);
        case "language":
          return format.language(code);
        case "municipality":
          return municipalities.get(code) ?? code;
        case "industry":
          return industries.get(code) ?? code;
        case "kind":
          return name("eventKind", code);
        default:
          return text.or(`code.${dimension}.${code}`, code);
      }
    };
    return {
      name,
      /** The name of a code in a breakdown of figures. */
      inDimension,
      choices: (kind: Kind, codes: readonly string[]) =>
        codes.map((code) => ({ value: code, label: name(kind, code) })),
      industry: (code: string) => industries.get(code) ?? code,
      occupation: (code: string) => occupations.get(code) ?? code,
      municipality: (ags: string) => municipalities.get(ags) ?? ags,
      industries: [...industries].map(([value, label]) => ({ value, label: `${label} (${value})` })),
      occupations: [...occupations].map(([value, label]) => ({ value, label })),
      municipalities: MUNICIPALITIES.map((one) => ({ value: one.ags, label: one.name })),
      countries: sorted(countryCodes().map((value) => ({ value, label: format.country(value) }))),
      languages: [
        ...COMMON_LANGUAGES.map((value) => ({ value: value as string, label: format.language(value) })),
        ...sorted(
          languageTags()
            .filter((tag) => !COMMON_LANGUAGES.some((common) => common === tag))
            .map((value) => ({ value, label: format.language(value) })),
        ),
      ],
    };
  }, [text, language, format]);
}

export type Codes = ReturnType<typeof useCodes>;
