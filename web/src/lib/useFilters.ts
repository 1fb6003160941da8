import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import type { z } from "zod";

/** Leaves out what is empty, so that addresses stay short and the same view has one address. */
export function tidy(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) =>
        value !== undefined &&
        value !== null &&
        value !== "" &&
        !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** Filters live in the address bar: a link opens the same view, back undoes a filter. */
export function useFilters<S extends z.ZodType<object>>(schema: S) {
  const search: unknown = useSearch({ strict: false });
  const navigate = useNavigate();
  const filters = useMemo(() => {
    const parsed = schema.safeParse(search);
    return (parsed.success ? parsed.data : schema.parse({})) as z.infer<S>;
  }, [schema, search]);
  const set = useCallback(
    (change: Partial<z.infer<S>>) => {
      void navigate({
        to: ".",
        search: ((before: Record<string, unknown>) => tidy({ ...before, ...change })) as never,
        replace: true,
        resetScroll: false,
      });
    },
    [navigate],
  );
  const reset = useCallback(() => {
    void navigate({ to: ".", search: {} as never, replace: true });
  }, [navigate]);
  const active = Object.keys(tidy(filters as Record<string, unknown>)).length > 0;
  return { filters, set, reset, active };
}
