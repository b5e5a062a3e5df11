import { Accumulator, type Worst } from './accumulator.ts';
import { contributions } from './contribution.ts';
import type { Deviation } from './deviation.ts';
import { published, score } from './hazard.ts';

/** The score of a set of deviations. */
export interface Scored {
  /** 0..10, rounded to 0.01. */
  readonly score: number;
  /** S, rounded to 0.0001. */
  readonly hazard: number;
  readonly worst: Worst;
  /** One for each term of `worst`, adding up to `score`. */
  readonly contributions: readonly number[];
}

/** What an accumulator's worst moment amounts to. */
export const scored = (worst: Worst): Scored => ({
  score: score(worst.sum),
  hazard: published(worst.sum),
  worst,
  contributions: contributions(worst),
});

/** Scores a set of deviations given in any order. */
export function scoreOf(deviations: readonly Deviation[]): Scored {
  const accumulator = new Accumulator();
  for (const deviation of [...deviations].sort((a, b) => a.t - b.t)) accumulator.add(deviation);
  return scored(accumulator.worst);
}
