import { createHash } from 'node:crypto';

/** Digests kept of a set: below that many the count is exact, above it has a standard error of 1/sqrt(kept - 2), a fifth. */
const kept = 32;
const range = 2 ** 32;

/** Adds digests to those kept: the smallest of all. Union in any order, however often, gives the same. */
export function united(some: readonly number[], others: readonly number[]): number[] {
  return [...new Set([...some, ...others])].sort((a, b) => a - b).slice(0, kept);
}

/** The digest under which a text is counted, 0..2^32-1. */
export const countedAs = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE(0);

/** How many different texts there are, from the smallest digests of them: (k-1)/(the k-th smallest, as a part of the range) (Bar-Yossef et al. 2002, k minimum values). */
export function distinct(digests: readonly number[]): { readonly count: number; readonly exact: boolean } {
  const last = digests[kept - 1];
  if (last === undefined) return { count: digests.length, exact: true };
  return { count: Math.round((kept - 1) / ((last + 1) / range)), exact: false };
}
