import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** True for a regular file this process may execute. */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The directories of a PATH, absolute ones only, without those inside `outside`. */
export function searchPath(path: string | undefined, outside?: string): string[] {
  return (path ?? '')
    .split(delimiter)
    .filter((directory) => isAbsolute(directory))
    .filter((directory) => outside === undefined || !`${directory}/`.startsWith(`${outside}/`));
}

/** First executable `name` in `first`, then on `path`; undefined when there is none. */
export function findProgram(name: string, first: readonly string[], path: string | undefined): string | undefined {
  return [...first, ...searchPath(path)].map((directory) => join(directory, name)).find(isExecutable);
}
