import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { chmodSync, chownSync, closeSync, constants, existsSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { MOST_BYTES } from '../../evidence/plugins/parse-answers.ts';
import { CLEAN } from '../action/assignment.ts';
import { identityOf, type ProcessIdentity } from '../action/process-identity.ts';
import { executableCopy } from '../private-copy.ts';
import { asUser, type User } from '../user.ts';
import { leakingDescriptors } from './descriptors.ts';
import { Offspring } from './offspring.ts';

/** How often the memory of a plug-in is looked at, in milliseconds. */
const LOOK = 50;
/** For its streams to end once it has, in milliseconds. */
const CLOSING = 1000;
/** What is kept of its standard error, in characters: the end. */
const MOST_WORDS = 64 * 1024;
const MiB = 1024 * 1024;
/** util-linux: limits by the kernel, and death with whoever asked. Systems without them have the limits that are watched here. */
const [PRLIMIT, SETPRIV] = ['/usr/bin/prlimit', '/usr/bin/setpriv'];
/** Room for what programs reserve and never use: node takes 550 MiB of it, for code, heap and the stacks of its threads. */
const RESERVED = 1024 * MiB;
const MOST_FILES = 256;
const LARGEST_FILE = 64 * MiB;
/** Threads count, of which node has a dozen. */
const MOST_PROCESSES = 128;

/** A plug-in that is to be run. */
export interface PluginRun {
  /** Its program: the very bytes that were held against the digest. */
  readonly bytes: Uint8Array;
  /** Where that was found: its file keeps its name, by which some interpreters tell what it is. */
  readonly command: string;
  readonly args: readonly string[];
  /** What it gets beside PATH, LANG, HOME and TMPDIR. */
  readonly env: Readonly<Record<string, string>>;
  /** What it is told on standard input. */
  readonly input: string;
  /** Milliseconds. */
  readonly budget: number;
  /** MiB. */
  readonly memory: number;
  /** A user of its own; undefined: the one we are. */
  readonly user: User | undefined;
  /** Directory in which its own is made; undefined: one of the usual. */
  readonly place: string | undefined;
}

/** What came of it. */
export interface PluginEnd {
  /** What it said on standard output. */
  readonly output: string;
  /** Why that is not all; undefined: it ended by itself, with status 0. */
  readonly failure: string | undefined;
  /** The end of what it said on standard error. */
  readonly words: string;
}

/**
 * Runs a plug-in from a copy of its own, in an empty directory, with an environment and descriptors of its own, within its limits; what it
 * left running is ended.
 * Never rejects: what goes wrong is said.
 */
export async function runPlugin(run: PluginRun): Promise<PluginEnd> {
  let directory: string | undefined;
  try {
    const copy = executableCopy(run.bytes, basename(run.command), run.place);
    directory = copy.directory;
    try {
      const home = enclose(copy.directory, copy.path, run.user);
      return await watched(started(run, copy.path, home), run);
    } finally {
      copy.remove();
    }
  } catch (error) {
    if (directory !== undefined) rmSync(directory, { recursive: true, force: true });
    return { output: '', failure: `it could not be run: ${(error as Error).message}`, words: '' };
  }
}

/** Lets a user run the copy and not change it. @returns an empty directory of that user's */
function enclose(directory: string, program: string, user: User | undefined): string {
  const home = join(directory, 'home');
  mkdirSync(home, { mode: 0o700 });
  if (user === undefined) return home;
  chmodSync(directory, 0o711);
  chmodSync(program, 0o555);
  chownSync(home, user.uid, user.gid);
  return home;
}

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

function started({ args, env, memory, user }: PluginRun, program: string, home: string): Child {
  const limits = [
    '--core=0',
    `--data=${memory * MiB + RESERVED}`,
    `--fsize=${LARGEST_FILE}`,
    `--nofile=${MOST_FILES}`,
    // of an ordinary user's all processes would count
    ...(user === undefined ? [] : [`--nproc=${MOST_PROCESSES}`]),
  ];
  const [file = '', ...rest] = [
    ...(existsSync(PRLIMIT) ? [PRLIMIT, ...limits, '--'] : []),
    ...(existsSync(SETPRIV) ? [SETPRIV, '--no-new-privs', '--pdeathsig', 'KILL', '--'] : []),
    program,
    ...args,
  ];
  const own = { ...CLEAN, HOME: home, TMPDIR: home };
  const nothing = openSync('/dev/null', constants.O_RDWR);
  try {
    const stdio: ('pipe' | number)[] = ['pipe', 'pipe', 'pipe'];
    for (const fd of leakingDescriptors()) stdio[fd] = nothing;
    return spawn(file, rest, {
      cwd: home,
      env: { ...env, ...own },
      stdio: Array.from(stdio, (one) => one ?? 'ignore'), // from the third on: as it is
      detached: true, // a process group of its own
      ...asUser(user),
    }) as Child;
  } finally {
    closeSync(nothing);
  }
}

/** The process itself, or what stands for it where it ended at once: its group is left. */
const rootOf = (pid: number): ProcessIdentity => identityOf(pid) ?? { pid, start: '' };

function watched(child: Child, { input, budget, memory, user }: PluginRun): Promise<PluginEnd> {
  return new Promise((resolve, reject) => {
    const offspring = child.pid === undefined ? undefined : new Offspring(rootOf(child.pid), user);
    const output: Buffer[] = [];
    let [size, words] = [0, ''];
    let failure: string | undefined;
    const end = (): void => {
      offspring?.end();
      // who got away may hold them open
      setTimeout(() => {
        child.stdout.destroy();
        child.stderr.destroy();
      }, CLOSING).unref();
    };
    const fail = (reason: string): void => {
      failure ??= reason;
      end();
    };
    const timer = setTimeout(() => fail(`it did not end within ${budget / 1000} s`), budget);
    const watch = setInterval(() => {
      if ((offspring?.memory() ?? 0) > memory * MiB) fail(`it took more than ${memory} MiB of memory`);
    }, LOOK);
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > MOST_BYTES) fail(`it said more than ${MOST_BYTES / MiB} MiB`);
      else output.push(chunk);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      words = (words + text).slice(-MOST_WORDS);
    });
    child.stdin.on('error', () => child.stdin.destroy()); // it stopped listening: how it ends says why
    child.stdin.end(input);
    child.once('error', (error) => {
      clearTimeout(timer);
      clearInterval(watch);
      reject(error);
    });
    child.once('exit', (code, signal) => {
      if (code !== 0) {
        failure ??= `it ended with ${signal === null ? `status ${code}` : `signal ${signal}`}`;
      }
      end();
    });
    child.once('close', () => {
      clearTimeout(timer);
      clearInterval(watch);
      resolve({ output: Buffer.concat(output).toString('utf8'), failure, words });
    });
  });
}
