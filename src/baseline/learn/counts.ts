/** How many runs showed each of some names. */
export type Counts = Map<string, number>;

/** Adds to the count of a name. */
export const add = (to: Counts, name: string, n: number): unknown => to.set(name, (to.get(name) ?? 0) + n);

/** The counts of one of several, made if there are none. */
export function counts(of: Map<string, Counts>, name: string): Counts {
  const known = of.get(name) ?? new Map<string, number>();
  of.set(name, known);
  return known;
}

/** Names with their counts, most first, then by name. */
export const byCount = (table: Counts | undefined): [string, number][] =>
  [...(table ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
