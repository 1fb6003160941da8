/** What services count under when nobody said it. */
export function isUnknown(code: string): boolean {
  return code === "UNKNOWN" || code === "";
}

/** The order, with what is not stated at the end wherever it would stand otherwise. */
export function unknownLast<T>(codeOf: (one: T) => string, order: (a: T, b: T) => number) {
  return (a: T, b: T): number => Number(isUnknown(codeOf(a))) - Number(isUnknown(codeOf(b))) || order(a, b);
}
