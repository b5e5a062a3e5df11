import { lstatSync, mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/**
 * Where the recording of a job goes: below RUNNER_TEMP, or below the system's temporary directory when that is absent or
 * not a directory.
 * @returns the folder, resolved
 */
export function baseDirectory(runnerTemp: string | undefined): string {
  for (const candidate of [runnerTemp, tmpdir()]) {
    if (candidate === undefined || !isAbsolute(candidate)) continue;
    if (!lstatSync(candidate, { throwIfNoEntry: false })?.isDirectory()) continue;
    return realpathSync(candidate);
  }
  return realpathSync(tmpdir());
}

/** Makes a new directory that only this user may enter (0700, a name nobody could foresee). */
export function makePrivateDirectory(base: string): string {
  return mkdtempSync(join(base, 'ironclaw-guard-'));
}
