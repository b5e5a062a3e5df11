import { lstatSync, mkdirSync, opendirSync, realpathSync, rmSync, type Stats, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { isOwn } from './plain-file.ts';

/** Entries that are looked at when the oldest are removed; a cache with more of them is removed as a whole. */
const MAX_ENTRIES = 50_000;

/**
 * Makes the directory with what is missing above it (0700). Nobody but this user and root may be able to put another one in its
 * place: root that writes where others can put links writes anywhere.
 * @returns its resolved path: a link on the way to it may lead elsewhere later
 * @throws Error with a sentence when it is not this user's own
 */
export function openOwnDirectory(directory: string): string {
  if (!isAbsolute(directory)) throw new Error(`${directory} is not an absolute path`);
  let base = dirname(directory);
  while (lstatSync(base, { throwIfNoEntry: false }) === undefined) base = dirname(base);
  const real = join(realpathSync(base), relative(base, directory));
  for (let above = realpathSync(base); ; above = dirname(above)) {
    if (!isSafeAbove(statSync(above))) throw new Error(`others can replace what is in ${above}`);
    if (above === dirname(above)) break;
  }
  try {
    make(real);
  } catch (error) {
    throw new Error(`${directory} cannot be made: ${(error as Error).message}`);
  }
  const facts = lstatSync(real);
  if (facts.isSymbolicLink()) throw new Error(`${directory} is a symbolic link`);
  if (!facts.isDirectory()) throw new Error(`${directory} is no directory`);
  if (!isOwn(facts)) throw new Error(`${directory} belongs to somebody else, or others can write to it`);
  return real;
}

/** In a directory with the sticky bit, as /tmp, only its owner can move a file away. */
function isSafeAbove({ uid, mode }: Stats): boolean {
  const trusted = uid === 0 || uid === process.geteuid?.();
  return trusted && ((mode & 0o022) === 0 || (mode & 0o1000) !== 0);
}

/** Removes the files of some directories that were written longest ago, until all together have at most `most` bytes. */
export function removeOldest(directories: readonly string[], most: number): void {
  const files = directories.flatMap(filesIn).toSorted((a, b) => b.written - a.written);
  let total = 0;
  for (const { path, bytes } of files) {
    total += bytes;
    if (total > most || files.length > MAX_ENTRIES) rmSync(path, { force: true });
  }
}

// not node's `recursive`, which never ends below /proc
function make(directory: string): void {
  if (lstatSync(directory, { throwIfNoEntry: false }) !== undefined) return;
  if (dirname(directory) !== directory) make(dirname(directory));
  try {
    mkdirSync(directory, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error; // another guard was faster
  }
}

function filesIn(directory: string): { path: string; bytes: number; written: number }[] {
  const found: { path: string; bytes: number; written: number }[] = [];
  const open = opendirSync(directory);
  try {
    for (let entry = open.readSync(); entry !== null && found.length <= MAX_ENTRIES; entry = open.readSync()) {
      const path = join(directory, entry.name);
      const facts = entry.isFile() ? statSync(path, { throwIfNoEntry: false }) : undefined;
      if (facts !== undefined) found.push({ path, bytes: facts.size, written: facts.mtimeMs });
    }
  } finally {
    open.closeSync();
  }
  return found;
}
