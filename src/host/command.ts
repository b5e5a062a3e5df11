import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, constants, openSync, readSync, statSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { processFacts } from './process-tree.ts';
import { isExecutable } from './program.ts';
import { asUser, type User } from './user.ts';

/** A command that cannot be started, with the exit status a shell gives: 127 not found, 126 not executable. */
export class CommandError extends Error {
  readonly status: 126 | 127;

  constructor(message: string, status: 126 | 127) {
    super(message);
    this.name = 'CommandError';
    this.status = status;
  }
}

/** How a command ended; both null when it is not known. */
export interface CommandEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/**
 * The arguments to start `argv` with, found as a shell would find it: `argv` itself, or `/bin/sh FILE …` for a text file
 * without `#!`, which the kernel refuses and shells run.
 *
 * @throws CommandError with what to do about it
 */
export function startable(argv: readonly string[], cwd: string, path: string | undefined): string[] {
  const [name = '', ...rest] = argv;
  if (name === '') throw new CommandError('no command was given; write it after `--`', 127);
  if (!isDirectory(cwd)) throw new CommandError(`the working directory ${cwd} does not exist or is no directory`, 127);
  // as a shell does, relative directories of PATH, the empty one included, count from cwd
  const directories = name.includes('/') ? [''] : (path ?? '').split(delimiter);
  const candidates = directories.map((directory) => resolve(cwd, directory, name));
  const found = candidates.find(isExecutable);
  if (found !== undefined) return isScriptWithoutInterpreter(found) ? ['/bin/sh', found, ...rest] : [...argv];
  const present = candidates.find(exists);
  if (present === undefined) {
    const where = name.includes('/') ? 'there is no such file' : 'it is in no directory of PATH';
    throw new CommandError(`${name}: command not found: ${where}; check its spelling, or install it`, 127);
  }
  if (isDirectory(present))
    throw new CommandError(`${present} is a directory and cannot be run; name a program in it`, 126);
  throw new CommandError(
    `${present} is not executable; allow it with \`chmod +x\`, or run it through its interpreter`,
    126,
  );
}

/**
 * Starts a command that shares our terminal and standard streams, as `user` where we are root and one is given.
 * @throws CommandError when the kernel refuses at once
 */
export function start(argv: readonly string[], cwd: string, env: NodeJS.ProcessEnv, user?: User): ChildProcess {
  const [file = '', ...args] = argv;
  try {
    return spawn(file, args, { cwd, env, stdio: 'inherit', ...asUser(user) });
  } catch (error) {
    throw refusedByKernel(error as Error);
  }
}

/** Waits for the end of a child. @throws CommandError when the kernel refused to start it */
export function ended(child: ChildProcess): Promise<CommandEnd> {
  return new Promise((resolveEnd, reject) => {
    child.once('exit', (code, signal) => resolveEnd({ code, signal }));
    child.once('error', (error) => {
      if (child.pid === undefined) reject(refusedByKernel(error));
    });
  });
}

/** E2BIG: too many or too long arguments; ENOMEM, EAGAIN: no room for a process. */
function refusedByKernel(error: Error): CommandError {
  const tooLong = (error as NodeJS.ErrnoException).code === 'E2BIG';
  const advice = tooLong
    ? 'its arguments and environment are too long for the kernel; shorten them'
    : 'see what the system lacks';
  return new CommandError(`the command could not be started (${error.message}): ${advice}`, 126);
}

const FORWARDED = ['SIGINT', 'SIGQUIT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Passes signals sent to us on to the command, until the returned function is called. What a key press sends (SIGINT, SIGQUIT
 * while we are in the foreground of a terminal) reaches the command directly and is not sent twice.
 */
export function forwardSignals(child: ChildProcess): () => void {
  const forward = (signal: NodeJS.Signals) => {
    const byKey = signal === 'SIGINT' || signal === 'SIGQUIT';
    if (!byKey || !inForeground()) child.kill(signal);
  };
  for (const signal of FORWARDED) process.on(signal, forward);
  return () => {
    for (const signal of FORWARDED) process.removeListener(signal, forward);
  };
}

function inForeground(): boolean {
  const facts = processFacts(process.pid);
  return facts !== undefined && facts.foregroundGroup === facts.processGroup;
}

function isScriptWithoutInterpreter(path: string): boolean {
  let fd: number;
  try {
    fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch {
    return false; // executable but not readable: the kernel decides
  }
  try {
    const head = Buffer.alloc(256);
    const length = readSync(fd, head, 0, head.length, 0);
    if (length === 0) return true;
    return head.toString('latin1', 0, 2) !== '#!' && !head.subarray(0, length).includes(0);
  } finally {
    closeSync(fd);
  }
}

function exists(path: string): boolean {
  try {
    statSync(path);
    return true;
  } catch {
    return false;
  }
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Ids this process, and a command it starts, run under. */
export function owner(): { uid: number; gid: number } {
  return { uid: process.geteuid?.() ?? 0, gid: process.getegid?.() ?? 0 };
}
