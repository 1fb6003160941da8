/** One field in both files, as people read it. */
export interface Row {
  field: string;
  label: string;
  kept: string;
  other: string;
  /** Fields that go along with it. */
  with?: string[];
  /** A list: what either file has can be taken. */
  list: boolean;
}

export type Side = "KEPT" | "OTHER" | "BOTH";

export const NOTHING = "–";

/** Fields on which the files differ. */
export function differing(rows: Row[]): Row[] {
  return rows.filter((row) => row.kept !== row.other);
}

/** What is proposed: nothing that is known gets lost, and what stands in both files is not asked. */
export function proposed(row: Row): Side {
  if (row.other === NOTHING) return "KEPT";
  if (row.kept === NOTHING) return "OTHER";
  return row.list ? "BOTH" : "KEPT";
}

/** The order of the service: fields that are taken from the other file, and from both. */
export function chosen(rows: Row[], sides: Readonly<Record<string, Side>>) {
  const of = (side: Side) =>
    differing(rows)
      .filter((row) => (sides[row.field] ?? proposed(row)) === side)
      .flatMap((row) => [row.field, ...(row.with ?? [])]);
  return { takeOther: of("OTHER"), takeBoth: of("BOTH") };
}
