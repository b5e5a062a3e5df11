import { many } from './number.ts';

/** Fewer runs than these tell little; from these on they bound how often a finding is a false alarm (attacks.md E5). */
const enough = 5;
const ample = 30;

/** From how many runs a baseline was learned, and what that is worth: `learned from 3 runs, not enough to rely on`. */
export function learnedText(runs: number): string {
  const words = `learned from ${many(runs, 'run')}`;
  if (runs < enough) return `${words}, not enough runs to rely on`;
  // none of n runs showed it: with 95 % certainty at most 3/n of all runs do (rule of three)
  if (runs >= ample) return `${words}, none of which showed this: at most ${((3 / runs) * 100).toFixed(1)} % do`;
  return words;
}
