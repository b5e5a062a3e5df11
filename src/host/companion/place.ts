import {
  accessSync,
  chmodSync,
  constants,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isAlive, type ProcessIdentity } from '../action/process-identity.ts';
import { addressOf, type GateAddress } from '../gate/gate-key.ts';

/** Who guards a job. */
export interface Holder extends ProcessIdentity {
  /** GITHUB_ACTION of its step */
  readonly step: string;
}

/** Where root keeps things and nobody else can move them away; /run is often mounted noexec, so it comes last. */
const BASES = ['/var/lib', '/run'];
const FOLDER = 'ironclaw-guard';
/** Run, attempt and worker, and the job where the worker runs several. */
const NAME = /^\d{1,20}-\d{1,6}-\d{1,10}(?:-\d{1,20})?$/;
/** A place without a holder belongs to a guard that is starting, for so long, in milliseconds. */
const STARTING = 60_000;
const HOLDER = 'holder.json';

export const controlSocket = (directory: string): string => join(directory, 'control');
export const recordingIn = (directory: string): string => join(directory, 'recording');
export const logIn = (directory: string): string => join(directory, 'companion.log');
export const copyIn = (directory: string): string => join(directory, 'copy');

/** Where the recording up to a gate's question is judged. */
export const interimIn = (directory: string, number: number): string => join(directory, `gate-${number}`);
const gateKeyIn = (directory: string): string => join(directory, 'gate.key');

/** Leaves the public key that answers of this companion are signed with, for gates to read before the first step. */
export function keepGateKey(directory: string, key: string): void {
  writeFileSync(gateKeyIn(directory), key, { mode: 0o600, flag: 'wx' });
  chmodSync(gateKeyIn(directory), 0o644);
}

/**
 * The companion that watches a job, as gates know it.
 * @param name of the job's place
 * @param bases for tests: other directories to look in
 * @returns undefined when there is none that only root could have put there
 */
export function gateAddressIn(name: string, bases = BASES): GateAddress | undefined {
  for (const base of bases) {
    const directory = join(base, FOLDER, name);
    const all = [join(base, FOLDER), directory, gateKeyIn(directory)];
    const facts = all.map((path) => lstatSync(path, { throwIfNoEntry: false }));
    if (facts.some((one) => one === undefined || one.uid !== 0 || (one.mode & 0o022) !== 0)) continue;
    return addressOf(`ed25519:${readFileSync(gateKeyIn(directory), 'utf8')}@${controlSocket(directory)}`);
  }
  return undefined;
}

/**
 * @param job number of a job among those of its worker; empty: it has only one
 * @returns the name of a job's place; what is no number counts as 0
 */
export function placeName(run: string | undefined, attempt: string | undefined, worker: number, job = ''): string {
  const last = job === '' ? `${worker}` : `${worker}-${job}`;
  const name = `${run || 0}-${attempt || 0}-${last}`;
  return NAME.test(name) ? name : `0-0-${last}`;
}

/**
 * Takes the one place of a job's guard: a directory of root's that others can pass and not list. Places whose guard is dead
 * are cleared away first.
 * @param bases for tests: other directories of ours to have it in
 * @returns the directory, or the living guard that has it
 * @throws Error with a sentence for the user when there is nowhere to put it
 */
export function takePlace(name: string, holder: Holder, bases = BASES): { directory: string } | { holder: Holder } {
  if (!NAME.test(name)) throw new Error(`${JSON.stringify(name)} names no job`);
  const failures: string[] = [];
  for (const base of bases) {
    const folder = join(base, FOLDER);
    try {
      const directory = join(folder, name);
      makeFolder(folder);
      for (const other of readdirSync(folder)) if (isAbandoned(join(folder, other))) removePlace(join(folder, other));
      const other = holderOf(directory);
      if (other !== undefined) return { holder: other };
      makeIn(folder, directory);
      keepHolder(directory, holder);
      requireExecutable(directory);
      return { directory };
    } catch (error) {
      failures.push((error as Error).message);
    }
  }
  throw new Error(`the guard has no place to run from: ${failures.join('; ')}`);
}

/** Writes who holds a place, in one go: the companion outlives the process that took it. */
export function keepHolder(directory: string, { pid, start, step }: Holder): void {
  const next = join(directory, `${HOLDER}.next`);
  writeFileSync(next, JSON.stringify({ pid, start, step }), { mode: 0o600 });
  renameSync(next, join(directory, HOLDER));
}

/** @returns undefined when nobody holds that place, or nothing can be read of it. Never throws. */
export function holderOf(directory: string): Holder | undefined {
  try {
    const { pid, start, step } = JSON.parse(readFileSync(join(directory, HOLDER), 'utf8')) as Holder;
    return { pid, start, step: String(step) };
  } catch {
    return undefined;
  }
}

/**
 * Removes a place with all that is in it, and the folder of places when it was the last. What is not a place that
 * `takePlace` made stays: a removal by root that follows a wrong name is the end of a machine.
 * @throws Error when something of it could not be removed
 */
export function clearPlace(directory: string): void {
  removePlace(directory);
  if (basename(dirname(directory)) !== FOLDER) return;
  try {
    rmdirSync(dirname(directory));
  } catch {
    // another guard has its place there
  }
}

/** Makes a directory others can pass and not list, whatever the umask. */
function makePassable(directory: string): void {
  mkdirSync(directory, { mode: 0o700 });
  chmodSync(directory, 0o711);
}

function removePlace(directory: string): void {
  if (isPlace(directory) && !hasMount(directory)) rmSync(directory, { recursive: true, force: true });
}

/** The guard of another job may have left, and taken the folder along, since the folder was made. */
function makeIn(folder: string, directory: string): void {
  try {
    makePassable(directory);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    makeFolder(folder);
    makePassable(directory);
  }
}

function makeFolder(folder: string): void {
  try {
    makePassable(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  if (!isOwnDirectory(folder)) throw new Error(`${folder} is not a directory that only this user can change`);
}

function isOwnDirectory(path: string): boolean {
  const facts = lstatSync(path, { throwIfNoEntry: false });
  return facts?.isDirectory() === true && facts.uid === process.geteuid?.() && (facts.mode & 0o022) === 0;
}

function isPlace(directory: string): boolean {
  const folder = dirname(directory);
  return (
    NAME.test(basename(directory)) &&
    basename(folder) === FOLDER &&
    isOwnDirectory(folder) &&
    isOwnDirectory(directory) &&
    realpathSync(directory) === directory
  );
}

/** Whether something is mounted on a place or in it: a removal would go through it. */
function hasMount(directory: string): boolean {
  const mounts = readFileSync('/proc/self/mountinfo', 'utf8').split('\n');
  return mounts.some((line) => `${line.split(' ')[4] ?? ''}/`.startsWith(`${directory}/`));
}

function isAbandoned(directory: string): boolean {
  if (!isPlace(directory)) return false;
  const holder = holderOf(directory);
  return holder === undefined ? Date.now() - lstatSync(directory).mtimeMs > STARTING : !isAlive(holder);
}

function requireExecutable(directory: string): void {
  const trial = join(directory, 'trial');
  writeFileSync(trial, '', { mode: 0o700 });
  try {
    accessSync(trial, constants.X_OK); // refused where the file system is mounted noexec
  } catch (error) {
    clearPlace(directory);
    throw error;
  }
  rmSync(trial);
}
