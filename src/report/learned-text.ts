import { enoughRuns } from '../baseline/learned.ts';
import { many } from './number.ts';

/** From so many runs on they bound usefully how often a finding is a false alarm: 3/30 is a tenth. */
const ample = 30;

/** From how many runs a baseline was learned, and what that is worth: `learned from 3 runs, not enough to rely on`. */
export function learnedText(runs: number): string {
  const words = `learned from ${many(runs, 'run')}`;
  if (runs < enoughRuns) return `${words}, not enough runs to rely on`;
  // none of n runs showed it: with 95 % certainty at most 3/n of all runs do (rule of three)
  if (runs >= ample) return `${words}, none of which showed this: at most ${((3 / runs) * 100).toFixed(1)} % do`;
  return words;
}
