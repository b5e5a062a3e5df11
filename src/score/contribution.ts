import type { Worst } from './accumulator.ts';
import { score } from './hazard.ts';

/**
 * Shares of a score by its terms: score · term/S, in hundredths, rounded by largest remainder so that
 * they add up to the score exactly. Returned in the order of the terms.
 */
export function contributions(worst: Worst): number[] {
  const cents = Math.round(score(worst.sum) * 100);
  if (worst.sum === 0) return [];
  const exact = worst.terms.map(({ term }) => (cents * term) / worst.sum);
  const shares = exact.map(Math.floor);
  let left = cents - shares.reduce((sum, share) => sum + share, 0);
  const order = exact
    .map((x, index) => ({ index, rest: x - Math.floor(x) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of order) {
    if (left-- <= 0) break;
    shares[index] = (shares[index] ?? 0) + 1;
  }
  return shares.map((share) => share / 100);
}
