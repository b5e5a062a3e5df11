import { constants, cpSync, existsSync, mkdirSync, promises, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { copyIn } from './place.ts';

/** What the guard's processes beside the job run from: a node and three bundles. */
export interface Program {
  readonly node: string;
  readonly companion: string;
  readonly judge: string;
  readonly publish: string;
}

/** What they run and read, below the action's directory. */
const PARTS = ['dist/companion', 'dist/judge', 'dist/publish', 'dist/profiles', 'dist/sensor', 'profiles', 'policies'];

/** @returns the copy in a place, whether it was made or not */
export function programIn(directory: string): Program {
  const copy = copyIn(directory);
  return {
    node: join(copy, 'node'),
    companion: join(copy, 'dist/companion/index.js'),
    judge: join(copy, 'dist/judge/index.js'),
    publish: join(copy, 'dist/publish/index.js'),
  };
}

/**
 * Copies node and what the guard runs and reads into a place, where no step without root can change them. node too: the runner's
 * belongs to the runner's user, and some kernels (6.11, 6.12) let a running program be written to.
 * @throws the file system's error
 */
export async function makeOwnCopy(directory: string): Promise<void> {
  const copy = copyIn(directory);
  const { node } = programIn(directory);
  const action = join(dirname(realpathSync(process.argv[1] as string)), '../..');
  mkdirSync(join(copy, 'dist'), { recursive: true, mode: 0o700 });
  // the longest of all, so the rest is copied meanwhile
  const copied = promises.copyFile(realpathSync(process.execPath), node, constants.COPYFILE_FICLONE);
  for (const part of PARTS) {
    const source = join(action, part);
    const filter = (path: string): boolean => basename(path) !== 'cases'; // of a checkout: downloaded profiles have none
    if (existsSync(source)) cpSync(source, join(copy, part), { recursive: true, dereference: true, filter });
  }
  await copied;
  await promises.chmod(node, 0o700);
}
