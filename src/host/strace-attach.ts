import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { straceArguments } from '../events/strace/syscalls.ts';
import { Fifo } from './fifo.ts';
import { LineSplitter } from './line-splitter.ts';
import { type ProcessFacts, processFacts, processTree, tracerOf } from './process-tree.ts';
import { findProgram } from './program.ts';
import { drain } from './strace-launch.ts';

/** How an attached strace ended. */
export interface AttachEnd {
  /** strace ended before it was asked to. */
  readonly died: boolean;
  /** Sentence: why it died. */
  readonly reason?: string;
  readonly overlong: number;
}

export interface Attachment {
  /** The processes strace was told to watch, parents first. */
  readonly watched: readonly ProcessFacts[];
  /** Processes of the tree that started too late to be named and too early to be followed. */
  readonly missed: readonly number[];
  /** Lets strace go of all processes, reads what it still has to say. Never rejects. */
  stop(): Promise<AttachEnd>;
}

export interface AttachOptions {
  readonly strace: string;
  /** Root of the tree to watch. */
  readonly pid: number;
  /** Processes to leave out with all that descends from them: ourselves. */
  readonly except: readonly number[];
  readonly onLine: (line: string) => void;
  /** Told what is about to be watched, before the first line comes. */
  readonly onTree: (tree: readonly ProcessFacts[]) => void;
}

const ATTACH_TIMEOUT_MS = 10_000;
const STOP_TIMEOUT_MS = 10_000;
const MAX_MESSAGE = 4096;

/**
 * Attaches strace to a process and everything that descends from it, with `sudo -n` unless we are root.
 *
 * @throws Error with a sentence for the user when it is not watching after 10 s
 */
export async function attach(options: AttachOptions): Promise<Attachment> {
  const watched = processTree(options.pid, options.except);
  if (watched.length === 0) throw new Error(`there is no process ${options.pid} to attach to`);
  options.onTree(watched);
  const splitter = new LineSplitter(options.onLine);
  let drained = () => {};
  const silence = new Promise<void>((resolve) => {
    drained = resolve;
  });
  const fifo = new Fifo(
    (chunk) => splitter.push(chunk),
    () => drained(),
  );
  const args = straceArguments({ fifo: fifo.path, attach: watched.map((process) => process.pid) });
  const child = spawnAsRoot(options.strace, args);
  const said = messages(child);
  let exited = false;
  let asked = false;
  let finished = false;
  const exit = new Promise<string>((resolve) => {
    const over = (how: string) => {
      exited = true;
      finished = how === 'exit status 0';
      fifo.release();
      resolve(how);
    };
    child.once('exit', (code, signal) => over(signal ?? `exit status ${code}`));
    child.once('error', (error) => over(error.message));
  });
  await Promise.race([exit, attached(options.pid, () => exited)]);
  if (exited || tracerOf(options.pid) === 0) {
    if (!exited) interrupt(strace(child));
    fifo.close();
    throw new Error(
      `strace could not attach to process ${options.pid}: ${said() || (exited ? await exit : 'no answer in 10 s')}`,
    );
  }
  fifo.release();
  const known = new Set(watched.map((process) => process.pid));
  const missed = processTree(options.pid, options.except)
    .map((process) => process.pid)
    .filter((pid) => !known.has(pid) && tracerOf(pid) === 0);
  const unexpected = exit.then((how) =>
    asked || finished ? undefined : `strace ended before it was asked to (${how}): ${said() || 'no message'}`,
  );
  return {
    watched,
    missed,
    async stop() {
      // a root that is still there but no longer traced: strace has died, and we have not been told yet
      const letGo = processFacts(options.pid) !== undefined && tracerOf(options.pid) === 0;
      asked = !exited && !letGo;
      if (asked) interrupt(tracerOf(options.pid) || strace(child));
      await Promise.race([Promise.all([exit, silence]), sleep(STOP_TIMEOUT_MS, undefined, { ref: false })]);
      splitter.end();
      fifo.handOver((fd) => (exited ? undefined : drain(fd)));
      const reason = exited ? await unexpected : 'strace did not let go of the processes within 10 s';
      return { died: reason !== undefined, overlong: splitter.overlong, ...(reason === undefined ? {} : { reason }) };
    },
  };
}

function isRoot(): boolean {
  return process.geteuid?.() === 0;
}

function sudo(): string {
  const found = findProgram('sudo', ['/usr/bin', '/bin'], process.env.PATH);
  if (found === undefined) throw new Error('attaching needs root, and sudo was not found; run as root or install sudo');
  return found;
}

function spawnAsRoot(program: string, args: readonly string[]): ChildProcess {
  const options: SpawnOptions = { stdio: ['ignore', 'ignore', 'pipe'], env: {}, detached: true };
  return isRoot() ? spawn(program, [...args], options) : spawn(sudo(), ['-n', program, ...args], options);
}

/** SIGINT is what makes strace detach in order. */
function interrupt(pid: number): void {
  if (pid <= 0) return;
  if (isRoot()) {
    try {
      process.kill(pid, 'SIGINT');
    } catch {
      // it has just ended by itself
    }
  } else {
    spawnSync(sudo(), ['-n', 'kill', '-INT', String(pid)], { stdio: 'ignore', timeout: STOP_TIMEOUT_MS, env: {} });
  }
}

/** The strace process itself: below sudo when there is one. */
function strace(child: ChildProcess): number {
  const tree = child.pid === undefined ? [] : processTree(child.pid);
  return tree.find((process) => process.comm === 'strace')?.pid ?? child.pid ?? 0;
}

/** Waits until something traces `pid`, or `over`, or the time is up. */
async function attached(pid: number, over: () => boolean): Promise<void> {
  const deadline = performance.now() + ATTACH_TIMEOUT_MS;
  while (!over() && performance.now() < deadline) {
    if (tracerOf(pid) !== 0 && processFacts(pid) !== undefined) return;
    await sleep(10);
  }
}

/** Collects what a program says on standard error, its beginning only. */
function messages(child: ChildProcess): () => string {
  let text = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    if (text.length < MAX_MESSAGE) text += chunk.toString('utf8');
  });
  return () => text.trim().slice(0, MAX_MESSAGE);
}
