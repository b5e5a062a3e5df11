import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from './usage.ts';

/** Where `run` puts recordings when nothing else is said. */
export const BASE = '.ironclaw';

/** The recording a command is about: the directory given, else the newest in `.ironclaw`. Throws a UsageError when there is none. */
export function recordingArgument(given: string | undefined): string {
  if (given !== undefined) return given;
  const names = isDirectory(BASE)
    ? readdirSync(BASE).filter((name) => name !== 'packs' && isDirectory(join(BASE, name)))
    : [];
  const newest = names.sort().at(-1); // their names begin with the time
  if (newest === undefined) throw new UsageError(`there is no recording in ${BASE}; name the directory of one`);
  return join(BASE, newest);
}

/** Whether a path is a directory, and no link to one. */
export const isDirectory = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
