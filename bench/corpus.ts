import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type CaseDirectory, caseDirectories, readCase } from '../src/host/case-files.ts';
import { profilesDirectory } from '../src/host/profile-texts.ts';

/** All cases there are: those of the profiles, and those of test/corpus. Sorted by directory. */
export function corpus(): readonly CaseDirectory[] {
  const profiles = profilesDirectory();
  const apart = join(profiles, '..', 'test', 'corpus');
  return [profiles, ...(existsSync(apart) ? [apart] : [])].flatMap(caseDirectories).map(readCase);
}

/** Whether a case is of an attack. */
export const isAttack = ({ case: one }: CaseDirectory): boolean => one.expect !== 'pass';

/** A share as printed, with the upper bound of a share that was never seen: 3/n (rule of three, 95 %). */
export const shareOf = (k: number, n: number): string =>
  n === 0 ? 'none of none' : k === 0 ? `0 of ${n}, at most ${percent(3 / n)}` : `${k} of ${n}, ${percent(k / n)}`;

const percent = (x: number): string => `${(100 * Math.min(1, x)).toFixed(1)} %`;
