/** What is stored now, with what was changed here on top of it. */
export function merged<Values extends object>(before: Values, typed: Values, theirs: Values): Values {
  const mine = { ...theirs };
  for (const field of Object.keys(typed) as (keyof Values)[]) {
    if (!same(typed[field], before[field])) mine[field] = typed[field];
  }
  return mine;
}

export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
