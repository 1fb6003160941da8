import type { Tone } from "@/components/Badge";
import type { Import } from "./api/imports";

export function toneOf(one: Pick<Import, "status" | "result">): Tone {
  switch (one.status) {
    case "DONE":
      return one.result.refused > 0 ? "warning" : "success";
    case "FAILED":
      return "danger";
    case "CHECKING":
    case "IMPORTING":
    case "UNDOING":
      return "info";
    default:
      return "neutral";
  }
}

/** Required fields that no column is mapped to. */
export function unmapped(one: Pick<Import, "fields">, mapping: Record<string, number>): string[] {
  return one.fields
    .filter((field) => field.required && mapping[field.id] === undefined)
    .map((field) => field.label);
}

/** The mapping after a column was given to a field: each field has one column, each column one field. */
export function remap(
  mapping: Record<string, number>,
  column: number,
  field: string,
): Record<string, number> {
  const rest = Object.entries(mapping).filter(([name, index]) => index !== column && name !== field);
  return Object.fromEntries(field ? [...rest, [field, column]] : rest);
}
