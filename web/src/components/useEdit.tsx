import type { UseMutationResult } from "@tanstack/react-query";
import { type ReactNode, useMemo, useState } from "react";
import { Problem } from "@/lib/api/problem";
import { type Kind, useCodes } from "@/lib/codes/useCodes";
import { merged, same } from "@/lib/merged";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { StaleState } from "./States";
import { toast } from "./Toasts";

/** How a field's value reads: a code of this kind, or one of the long lists. */
export type Reading = Kind | "municipality" | "country" | "industry" | "occupation" | "languageName";

export type Reader = Reading | ((value: string) => string) | undefined;

interface Editing<Stored, Values, Order> {
  /** What is changed; absent where something new is made. */
  stored?: Stored | undefined;
  /** What is stored now. */
  load: () => Promise<Stored>;
  valuesOf: (stored: Stored) => Values;
  saving: UseMutationResult<unknown, Error, Order>;
  /** What is sent; null where nothing differs. */
  order: (typed: Values, from: Stored | undefined, key: string) => Order | null;
  /** Saved, or nothing to save. */
  onDone: () => void;
  /** The stored version was taken instead of the own one. */
  onTheirs?: (theirs: Stored) => void;
  /** Texts of fields: `<prefix>.<field>`, or the one that is named here. */
  prefix: string;
  labels?: Partial<Record<keyof Values, string>>;
  /** Kind of code, or the words for it; without: as it is. */
  readings?: Partial<Record<keyof Values, Reading | ((value: string) => string)>>;
}

/**
 * Saving a form once, however often it is pressed. Was somebody else faster, what was changed here and
 * what is stored stand side by side, and one is chosen; what was not changed here stays as it is stored.
 */
export function useEdit<Stored extends { version: number | string }, Values extends object, Order>(
  editing: Editing<Stored, Values, Order>,
) {
  const { saving, valuesOf, onDone } = editing;
  const text = useText();
  const read = useReading();
  const [base, setBase] = useState(editing.stored);
  const [found, setFound] = useState<{ mine: Values; theirs: Stored } | null>(null);
  const key = useMemo(() => crypto.randomUUID(), []);

  const store = (typed: Values, from: Stored | undefined, onError?: (error: unknown) => void) => {
    const order = editing.order(typed, from, `${key}-${from?.version ?? 0}`);
    if (order === null) return onDone();
    saving.mutate(order, {
      onSuccess: () => {
        toast(text("action.saved"));
        onDone();
      },
      onError: (error) => void failed(error, typed, from, onError),
    });
  };
  const failed = async (
    error: unknown,
    typed: Values,
    from: Stored | undefined,
    onError?: (error: unknown) => void,
  ) => {
    if (!(error instanceof Problem && error.stale && from)) return onError?.(error);
    try {
      const theirs = await editing.load();
      setFound({ theirs, mine: merged(valuesOf(from), typed, valuesOf(theirs)) });
    } catch (failure) {
      onError?.(failure);
    }
  };
  const send = (typed: Values, onError?: (error: unknown) => void) => store(typed, base, onError);
  const edit = { base, send, busy: saving.isPending, error: saving.error, stale: null as ReactNode };
  if (!found) return edit;
  const theirs = valuesOf(found.theirs);
  const fields = (Object.keys(theirs) as (keyof Values & string)[])
    .filter((field) => !same(found.mine[field], theirs[field]))
    .map((field) => ({
      name: editing.labels?.[field] ?? text.or(`${editing.prefix}.${field}`, field),
      mine: read(editing.readings?.[field], found.mine[field]),
      theirs: read(editing.readings?.[field], theirs[field]),
    }));
  edit.stale = (
    <StaleState
      fields={fields}
      onTakeTheirs={() => {
        setFound(null);
        setBase(found.theirs);
        saving.reset();
        editing.onTheirs?.(found.theirs);
      }}
      onKeepMine={() => {
        setFound(null);
        setBase(found.theirs);
        store(found.mine, found.theirs);
      }}
    />
  );
  return edit;
}

/** Values as people read them: names of codes, dates in words, a dash where there is nothing. */
export function useReading(): (reading: Reader, value: unknown) => ReactNode {
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
