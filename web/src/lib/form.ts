import { useMemo } from "react";
import type { FieldErrors, FieldPath, FieldValues, Resolver, UseFormSetError } from "react-hook-form";
import type { z } from "zod";
import { fieldOf, Problem } from "./api/problem";
import { type Text, useText } from "./text/useText";

/** Checks a form with zod; messages are text ids, for example `field.required`. */
export function zodResolver<V extends FieldValues>(schema: z.ZodType): Resolver<V> {
  return (values) => {
    const checked = schema.safeParse(values);
    if (checked.success) return { values: { ...values, ...(checked.data as V) }, errors: {} };
    const errors: Record<string, unknown> = {};
    for (const issue of checked.error.issues) {
      let at = errors;
      const path = issue.path.map(String);
      for (const part of path.slice(0, -1)) {
        at[part] ??= {};
        at = at[part] as Record<string, unknown>;
      }
      const last = path.at(-1);
      if (last !== undefined) at[last] ??= { type: issue.code, message: issue.message };
    }
    return { values: {}, errors: errors as FieldErrors<V> };
  };
}

/** Shows what the server found wrong at the fields; false where a violation belongs to none. */
export function showViolations<V extends FieldValues>(
  error: unknown,
  setError: UseFormSetError<V>,
  values: V,
): boolean {
  if (!(error instanceof Problem) || error.errors.length === 0) return false;
  let first = true;
  let all = true;
  for (const violation of error.errors) {
    const field = fieldOf(violation.pointer);
    const known = (field.split(".")[0] ?? "") in values;
    if (!known) all = false;
    else
      setError(
        field as FieldPath<V>,
        { type: violation.code, message: violation.code },
        { shouldFocus: first },
      );
    first = false;
  }
  return all;
}

/** The words of a field's error: a text id, a code of the server, or in doubt "please check". */
export function useFieldError(): (error: { message?: string | undefined } | undefined) => string | undefined {
  const text = useText();
  return useMemo(() => fieldWords(text), [text]);
}

function fieldWords(text: Text) {
  return (error: { message?: string | undefined } | undefined) => {
    if (!error) return undefined;
    const id = error.message ?? "";
    return text.or(id, text.or(`field.${id}`, text("field.wrong")));
  };
}

/** Empty fields are absent, not empty texts. */
export function orNull(value: string | null | undefined): string | null {
  const trimmed = value?.trim() ?? "";
  return trimmed === "" ? null : trimmed;
}
