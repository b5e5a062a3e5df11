import { constants, copyFileSync, existsSync, mkdirSync, promises, readdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copyIn } from './place.ts';

/** What the guard's processes beside the job run from: a node and three bundles. */
export interface Program {
  readonly node: string;
  readonly companion: string;
  readonly judge: string;
  readonly publish: string;
}

/** What they run and read, below the action's directory: folders, and which of their files. The job waits for each. */
const PARTS: Readonly<Record<string, RegExp>> = {
  'dist/companion': /\.js$/,
  'dist/judge': /\.js$/,
  'dist/publish': /\.js$/,
  'dist/profiles': /\.json$/,
  'dist/sensor': /^ironclaw-sensor-/,
  profiles: /\.yml$/,
  policies: /\.yml$/,
};
/** A checkout has more in them than a runner downloads: recordings. */
const LEFT_OUT = 'cases';

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
  for (const [part, wanted] of Object.entries(PARTS))
    if (existsSync(join(action, part))) copyFolder(join(action, part), join(copy, part), wanted);
  await copied;
  await promises.chmod(node, 0o700);
}

/** Those of its files whose names are wanted, and of the folders in it. */
function copyFolder(from: string, to: string, wanted: RegExp): void {
  mkdirSync(to, { recursive: true, mode: 0o700 });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory() && entry.name !== LEFT_OUT) copyFolder(source, target, wanted);
    else if (wanted.test(entry.name)) copyFileSync(source, target);
  }
}
