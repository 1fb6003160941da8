import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import type { Listing } from "@/lib/api/list";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { Button } from "./Button";
import { cx } from "./cx";
import { Skeleton } from "./Skeleton";
import { ErrorState } from "./States";
import "./table.css";

export interface Column<T> {
  id: string;
  header: ReactNode;
  cell: (row: T) => ReactNode;
  end?: boolean;
  /** Name under which the server sorts. */
  sort?: string;
  /** Where it stands when rows become two lines; the first column is always the title. */
  phone?: "line" | "end";
}

interface TableProps<T> {
  caption: string;
  columns: Column<T>[];
  rows: readonly T[];
  rowKey: (row: T) => string;
  sort?: string | undefined;
  onSort?: (sort: string) => void;
}

function sorted(sort: string | undefined, column: string): "ascending" | "descending" | undefined {
  if (sort === column) return "ascending";
  return sort === `-${column}` ? "descending" : undefined;
}

/** Up and Down go from row to row, as in every list of mails. */
function walkRows(event: KeyboardEvent<HTMLTableSectionElement>): void {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const row = (event.target as HTMLElement).closest("tr");
  const next = event.key === "ArrowDown" ? row?.nextElementSibling : row?.previousElementSibling;
  const link = next?.querySelector<HTMLElement>("th a, th button");
  if (!link) return;
  event.preventDefault();
  link.focus();
}

/** A semantic table: 40 px rows, sticky head and first column; on the phone two lines per row. */
export function DataTable<T>({ caption, columns, rows, rowKey, sort, onSort }: TableProps<T>) {
  return (
    <table className="table" role="table">
      <caption className="sr">{caption}</caption>
      <thead role="rowgroup">
        <tr>
          {columns.map((column) => {
            const direction = column.sort ? sorted(sort, column.sort) : undefined;
            return (
              <th key={column.id} scope="col" className={cx(column.end && "num")} aria-sort={direction}>
                {column.sort && onSort ? (
                  <button
                    type="button"
                    className="th-sort"
                    onClick={() => onSort(direction === "ascending" ? `-${column.sort}` : `${column.sort}`)}
                  >
                    {column.header}
                    <span aria-hidden="true">{direction === "ascending" ? " ↑" : direction ? " ↓" : ""}</span>
                  </button>
                ) : (
                  column.header
                )}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody role="rowgroup" onKeyDown={walkRows}>
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row">
            {columns.map((column, index) =>
              index === 0 ? (
                <th key={column.id} scope="row" role="rowheader" data-phone="title">
                  {column.cell(row)}
                </th>
              ) : (
                <td key={column.id} role="cell" className={cx(column.end && "num")} data-phone={column.phone}>
                  {column.cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Nothing here: a dash for the eye, a word for the ear. */
export function Dash() {
  const text = useText();
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="sr">{text("table.none")}</span>
    </>
  );
}

interface ListTableProps<T> extends Omit<TableProps<T>, "rows"> {
  listing: Listing<T>;
  empty: ReactNode;
}

/** The table of a keyset list: grows while one scrolls, says honestly how much there is. */
export function ListTable<T>({ listing, empty, ...table }: ListTableProps<T>) {
  const text = useText();
  const { figure } = useFormat();
  const end = useRef<HTMLDivElement>(null);
  const { more, loadMore } = listing;
  useEffect(() => {
    const mark = end.current;
    if (!mark || !more || typeof IntersectionObserver === "undefined") return;
    const watch = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && loadMore(), {
      rootMargin: "400px",
    });
    watch.observe(mark);
    return () => watch.disconnect();
  });
  if (listing.error && listing.items.length === 0) {
    return <ErrorState error={listing.error} onRetry={listing.retry} />;
  }
  if (listing.loading) return <Skeleton rows={8} />;
  if (listing.items.length === 0) return empty;
  const loaded = figure(listing.items.length);
  return (
    <>
      <section className="tablebox" tabIndex={0} aria-label={table.caption}>
        <DataTable {...table} rows={listing.items} />
        <div ref={end} />
      </section>
      <p className="tfoot">
        <span role="status">
          {listing.total === null || listing.total === undefined || !more
            ? text(more ? "table.loadedSome" : "table.loadedAll", { loaded, count: listing.items.length })
            : text("table.loadedOf", { loaded, total: figure(listing.total) })}
        </span>
        {more && (
          <Button kind="tertiary" onClick={loadMore} busy={listing.loadingMore}>
            {text("table.more")}
          </Button>
        )}
        <span className="tfoot-keys" aria-hidden="true">
          <kbd>↑</kbd> <kbd>↓</kbd> {text("table.keyRow")} <kbd>↵</kbd> {text("table.keyOpen")}
        </span>
      </p>
    </>
  );
}
