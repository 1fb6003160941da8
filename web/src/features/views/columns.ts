import { useNavigate, useSearch } from "@tanstack/react-router";
import type { Column } from "@/components/DataTable";

/** What is always there: who or what a row is, and what is done with it. */
const fixed = <T>(column: Column<T>, index: number) => index === 0 || column.id === "menu";

/** The columns that the address names, in their own order; all where it names none. */
export function shownOf<T>(columns: Column<T>[], said: unknown): Column<T>[] {
  if (typeof said !== "string" || said === "") return columns;
  const wanted = said.split("~");
  const shown = columns.filter((column, index) => fixed(column, index) || wanted.includes(column.id));
  return shown.some((column, index) => !fixed(column, index)) ? shown : columns;
}

/** Which columns one looks at stands in the address, as the filters do. */
export function useColumnChoice<T>(columns: Column<T>[]) {
  const { columns: said } = useSearch({ strict: false }) as { columns?: unknown };
  const navigate = useNavigate();
  const free = columns.filter((column, index) => !fixed(column, index));
  const shown = shownOf(columns, said);
  const choose = (ids: string[]) => {
    const all = ids.length === free.length || ids.length === 0;
    void navigate({
      to: ".",
      search: ((before: Record<string, unknown>) => {
        const { columns: _, ...rest } = before;
        return all
          ? rest
          : {
              ...rest,
              columns: free
                .filter((one) => ids.includes(one.id))
                .map((one) => one.id)
                .join("~"),
            };
      }) as never,
      replace: true,
      resetScroll: false,
    });
  };
  return { shown, free, chosen: shown.filter((one) => free.includes(one)).map((one) => one.id), choose };
}
