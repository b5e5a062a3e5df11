/** The numbers of a set in order. */
export const sortedNumbers = (set: ReadonlySet<number>): number[] => [...Float64Array.from(set).sort()];

/** Index of the last number that is not above another; -1 for none. */
export function last(sorted: readonly number[] | Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
