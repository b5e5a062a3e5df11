import type { Worst } from '../score/accumulator.ts';
import { contributions } from '../score/contribution.ts';
import { published } from '../score/hazard.ts';
import type { ResultTerm } from './result.ts';

/** The terms of the sum at a worst moment, with the share of each: the shares add up to the score. */
export function toTerms(worst: Worst): ResultTerm[] {
  const shares = contributions(worst);
  return worst.terms.map(({ deviation, v, ageSeconds, decay, rank, term }, index) => ({
    tactic: deviation.tactic,
    class: deviation.class,
    w: deviation.w,
    c: deviation.c,
    factor: deviation.factor,
    ...(deviation.plugin === undefined ? {} : { plugin: deviation.plugin }),
    v: published(v),
    ageSeconds: Math.round(ageSeconds * 1000) / 1000,
    decay: published(decay),
    rank,
    term: published(term),
    contribution: shares[index] ?? 0,
    finding: deviation.finding,
    invocation: deviation.invocation,
  }));
}
