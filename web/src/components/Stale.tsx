import { type ReactNode, useState } from "react";
import { Problem } from "@/lib/api/problem";
import { type Kind, useCodes } from "@/lib/codes/useCodes";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { StaleState } from "./States";

/** How a field's value reads: a code of this kind, or one of the long lists. */
type Reading = Kind | "municipality" | "country" | "industry" | "occupation" | "languageName";

type Reader = Reading | ((value: string) => string) | undefined;

interface Conflict<Stored, Values> {
  /** What is stored now. */
  load: () => Promise<Stored>;
  valuesOf: (stored: Stored) => Values;
  /** Texts of fields: `<prefix>.<field>`, or the one that is named here. */
  prefix: string;
  labels?: Partial<Record<keyof Values, string>>;
  /** Kind of code, or the words for it; without: as it is. */
  readings?: Partial<Record<keyof Values, Reading | ((value: string) => string)>>;
  onTheirs: (theirs: Stored) => void;
  onMine: (mine: Values, theirs: Stored) => void;
}

/**
 * Saving when somebody else was faster: both versions stand side by side, and one is chosen. Errors of
 * another kind go to where they are shown.
 */
export function useStale<Stored, Values extends object>(conflict: Conflict<Stored, Values>) {
  const text = useText();
  const read = useReading();
  const [found, setFound] = useState<{ mine: Values; theirs: Stored } | null>(null);
  const catchError = async (error: unknown, mine: Values, otherwise?: (error: unknown) => void) => {
    if (!(error instanceof Problem && error.stale)) return otherwise?.(error);
    try {
      setFound({ mine, theirs: await conflict.load() });
    } catch (failure) {
      otherwise?.(failure);
    }
  };
  if (!found) return { view: null, catchError };
  const theirs = conflict.valuesOf(found.theirs);
  const shown = (field: keyof Values, value: unknown) => read(conflict.readings?.[field], value);
  const fields = (Object.keys(theirs) as (keyof Values & string)[])
    .filter((field) => JSON.stringify(found.mine[field]) !== JSON.stringify(theirs[field]))
    .map((field) => ({
      name: conflict.labels?.[field] ?? text.or(`${conflict.prefix}.${field}`, field),
      mine: shown(field, found.mine[field]),
      theirs: shown(field, theirs[field]),
    }));
  const view = (
    <StaleState
      fields={fields}
      onTakeTheirs={() => {
        setFound(null);
        conflict.onTheirs(found.theirs);
      }}
      onKeepMine={() => {
        setFound(null);
        conflict.onMine(found.mine, found.theirs);
      }}
    />
  );
  return { view, catchError };
}

/** Values as people read them: names of codes, dates in words, a dash where there is nothing. */
function useReading(): (reading: Reader, value: unknown) => ReactNode {
  const text = useText();
  const codes = useCodes();
  const format = useFormat();
  const one = (reading: Reader, value: string): string => {
    if (typeof reading === "function") return reading(value);
    switch (reading) {
      case undefined:
        return /^\d{4}-\d{2}-\d{2}$/.test(value) ? format.day(value) : value;
      case "municipality":
        return codes.municipality(value);
      case "country":
        return format.country(value);
      case "industry":
        return codes.industry(value);
      case "occupation":
        return codes.occupation(value);
      case "languageName":
        return format.language(value);
      default:
        return codes.name(reading, value);
    }
  };
  const shown = (reading: Reader, value: unknown): string => {
    if (Array.isArray(value)) return value.map((item) => shown(reading, item)).join(", ") || "–";
    if (typeof value === "boolean") return text(value ? "field.yes" : "field.no");
    if (typeof value === "object" && value !== null) {
      const { name, label, tag } = value as Record<string, string | undefined>;
      return tag ? format.language(tag) : (name ?? label ?? "–");
    }
    return value === null || value === undefined || value === "" ? "–" : one(reading, String(value));
  };
  return shown;
}
