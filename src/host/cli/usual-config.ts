import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** The configuration of the work tree: the nearest at or above the working directory, not above its top level. */
export function usualConfig(cwd: string): string | undefined {
  for (let at = cwd; ; at = dirname(at)) {
    const path = join(at, '.github', 'ironclaw.yml');
    if (existsSync(path)) return path;
    if (at === dirname(at) || existsSync(join(at, '.git'))) return undefined;
  }
}

/**
 * What relative paths of a configuration begin at, the top of its repository: the directory that `.github` is in, else the top of the
 * work tree around the working directory, else that directory.
 */
export function configBase(file: string | undefined, cwd: string): string {
  const directory = file === undefined ? undefined : dirname(resolve(cwd, file));
  if (directory !== undefined && basename(directory) === '.github') return dirname(directory);
  for (let at = cwd; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (at === dirname(at)) return cwd;
  }
}
