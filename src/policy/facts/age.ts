import { double, type NumberFact } from './fact.ts';

/** Days that stand for an age which is not known: a hundred years, older than any limit. */
const UNKNOWN_AGE = 36_500;

const day = 86_400; // s

/** An age in days; one that is not known counts as the oldest, so that a limit never lets it pass. */
export const age = (what: string): NumberFact =>
  double(`${what}, days; not known counts as ${UNKNOWN_AGE}`, [-UNKNOWN_AGE, UNKNOWN_AGE]);

/** Days of an age in seconds, to 0.01. */
export const days = (seconds: number | undefined): number =>
  seconds === undefined
    ? UNKNOWN_AGE
    : Math.max(-UNKNOWN_AGE, Math.min(UNKNOWN_AGE, Math.round((seconds / day) * 100) / 100));
