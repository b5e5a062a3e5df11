import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where no ordinary user can move a directory of root's away, and where files mostly may be executed. */
const PLACES = ['/var/tmp', '/tmp', '/run'];

/** A directory (0700) of our own, with an executable copy of a binary in it. */
export interface PrivateCopy {
  readonly directory: string;
  readonly path: string;
  remove(): void;
}

/**
 * Writes a program to where nobody else can change it: the bytes given are those that will run.
 * @param called its file's name
 * @param place a directory of ours to make it in, rather than one of the usual
 * @throws Error with a sentence for the user when no place takes it
 */
export function executableCopy(bytes: Uint8Array, called: string, place?: string): PrivateCopy {
  const failures: string[] = [];
  for (const parent of new Set(place === undefined ? [...PLACES, tmpdir()] : [place])) {
    let directory: string | undefined;
    try {
      directory = mkdtempSync(join(parent, 'ironclaw-'));
      const path = join(directory, called);
      writeFileSync(path, bytes, { mode: 0o500, flag: 'wx' });
      accessSync(path, constants.X_OK); // refused where the file system is mounted noexec
      return kept(directory, path);
    } catch (error) {
      if (directory !== undefined) rmSync(directory, { recursive: true, force: true });
      failures.push((error as Error).message);
    }
  }
  throw new Error(`${called} could be put nowhere: ${failures.join('; ')}`);
}

/** Removed when asked to, else when this process exits. */
function kept(directory: string, path: string): PrivateCopy {
  const remove = () => {
    process.removeListener('exit', remove);
    rmSync(directory, { recursive: true, force: true });
  };
  process.once('exit', remove);
  return { directory, path, remove };
}
