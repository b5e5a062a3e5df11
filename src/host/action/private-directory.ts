import { lstatSync, mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** Longest path of a UNIX socket: sun_path of sockaddr_un on Linux, less its final NUL. */
const LONGEST_SOCKET_PATH = 107;
/** Longest name of a file in the directory that a socket is made of, with its slash. */
const SOCKET_NAME = '/control';

/**
 * Where the guard of one job keeps its things: below RUNNER_TEMP, or below the system's temporary directory when that
 * is absent, not a directory, or so deep that a socket in it could have no name.
 * @returns the folder that holds the lock, resolved
 */
export function baseDirectory(runnerTemp: string | undefined): string {
  for (const candidate of [runnerTemp, tmpdir()]) {
    if (candidate === undefined || !isAbsolute(candidate)) continue;
    if (!lstatSync(candidate, { throwIfNoEntry: false })?.isDirectory()) continue;
    const base = realpathSync(candidate);
    if (join(base, 'ironclaw-guard-XXXXXX').length + SOCKET_NAME.length <= LONGEST_SOCKET_PATH) return base;
  }
  return realpathSync(tmpdir());
}

/** Makes a new directory that only this user may enter (0700, a name nobody could foresee). */
export function makePrivateDirectory(base: string): string {
  return mkdtempSync(join(base, 'ironclaw-guard-'));
}

export function controlSocket(directory: string): string {
  return directory + SOCKET_NAME;
}
