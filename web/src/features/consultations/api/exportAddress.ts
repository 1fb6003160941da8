import { type Query, withQuery } from "@/lib/api/http";

export type ExportFormat = "csv" | "xlsx";

/** Where the list with these filters is as a file; the browser loads it by itself. */
export function exportAddress(path: string, filters: Query, format: ExportFormat, language: string): string {
  return withQuery(path, { ...filters, format, language });
}
