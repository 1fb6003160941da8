/** A list of entries with their times, the latest first, and whether there are older ones. */
export interface Strand<T> {
  items: T[];
  at: (one: T) => string;
  more: boolean;
}

/** Two lists as one, the latest first; nothing is told before what the other list has not brought yet. */
export function woven<A, B>(one: Strand<A>, other: Strand<B>): (A | B)[] {
  const known = Math.max(reach(one), reach(other));
  return [...timed(one), ...timed(other)]
    .filter(({ at }) => at >= known)
    .sort((a, b) => b.at - a.at)
    .map(({ item }) => item);
}

function timed<T>({ items, at }: Strand<T>): { at: number; item: T }[] {
  return items.map((item) => ({ at: Date.parse(at(item)), item }));
}

/** How far back everything is there. */
function reach<T>({ items, at, more }: Strand<T>): number {
  const last = items.at(-1);
  return more && last !== undefined ? Date.parse(at(last)) : Number.NEGATIVE_INFINITY;
}
