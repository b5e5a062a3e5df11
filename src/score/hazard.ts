import type { ScoredTactic } from './deviation.ts';

/**
 * The arithmetic of design section 6. Hazards add where probabilities do not: S is a sum of -ln(1-p),
 * so that 1 - e^-S is the noisy-or of its terms.
 */

const half = 120; // s, half-life of what passes
const lasting: ReadonlySet<ScoredTactic> = new Set(['credentials', 'persistence', 'privilege', 'tampering']);
const timeless: ReadonlySet<ScoredTactic> = new Set(['identity', 'invariant']);

/** Hazard of a deviation of weight `w` held against a baseline of confidence `c` (both 0..1): -ln(1 - min(w·c, 0.99)). */
export const hazard = (w: number, c: number): number => -Math.log(1 - Math.min(w * c, 0.99));

/** Exposure of a component: min(1, CVSS/10 · r · (1.2 if known exploited)), r = 1 executed or loaded, 0.75 present. `cvss` is 0..10. */
export const exposure = (cvss: number, used: boolean, exploited: boolean): number =>
  Math.min(1, (cvss / 10) * (used ? 1 : 0.75) * (exploited ? 1.2 : 1));

/** The factor exposure `s` (0..1) gives a deviation of weight `w`: 1 + (8^s - 1)·clamp((w - 0.1)/0.2, 0, 1). Trifles are not inflated. */
export const exposureFactor = (s: number, w: number): number =>
  1 + (8 ** s - 1) * Math.min(1, Math.max(0, (w - 0.1) / 0.2));

/** Value of a deviation: min(6, factor · hazard). Identity faults and invariants take no factor. */
export const value = (tactic: ScoredTactic, w: number, c: number, factor: number): number =>
  Math.min(6, (timeless.has(tactic) ? 1 : factor) * hazard(w, c));

/** What is left of a value after `seconds`: 2^(-z/120 s), not below 1/2 for what persists, 1 for faults. */
export function decay(tactic: ScoredTactic, seconds: number): number {
  if (timeless.has(tactic)) return 1;
  const left = 2 ** (-seconds / half);
  return lasting.has(tactic) ? Math.max(0.5, left) : left;
}

/** The least a value can decay to, as a share. */
export const floor = (tactic: ScoredTactic): number => (timeless.has(tactic) ? 1 : lasting.has(tactic) ? 0.5 : 0);

const round = (x: number, places: number): number => Math.round(x * 10 ** places) / 10 ** places;

/** Score 0..10 of a sum of hazards, rounded to 0.01. */
export const score = (sum: number): number => round(10 * (1 - Math.exp(-sum)), 2);

/** A hazard as published, rounded to 0.0001. */
export const published = (sum: number): number => round(sum, 4);
