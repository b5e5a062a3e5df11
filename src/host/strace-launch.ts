import { spawn } from 'node:child_process';
import { straceArguments } from '../events/strace/syscalls.ts';
import { type CommandEnd, ended, forwardSignals, start } from './command.ts';
import { Fifo } from './fifo.ts';
import { LineSplitter } from './line-splitter.ts';
import { tracerOf } from './process-tree.ts';
import { DETACHED_TRACER } from './strace-probe.ts';

/** How a recorded command, and its sensor, ended. */
export interface LaunchEnd extends CommandEnd {
  /** False: strace wrote nothing at all. */
  readonly started: boolean;
  /** strace ended before the command did. */
  readonly died: boolean;
  /** Sentence: why it did not start, or died. */
  readonly reason?: string;
  /** Processes of the command were still running when the recording ended. */
  readonly survivors: boolean;
  /** Lines dropped because of their length. */
  readonly overlong: number;
}

export interface LaunchOptions {
  readonly strace: string;
  /** As `startable` returned it. */
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly onLine: (line: string) => void;
  /** Told the pid of strace once it traces. */
  readonly onTracer?: (pid: number) => void;
  /** All system calls are traced. */
  readonly syscalls?: boolean;
  /** How long what the command left running is still watched after its end, ms. */
  readonly grace?: number;
}

const DEFAULT_GRACE_MS = 2000;

/**
 * Runs a command under strace until it ends, and gives each line strace prints to `onLine`.
 *
 * The tracer is detached, so the command's status, terminal and signals are its own. What it leaves running in the
 * background is watched for `grace` longer; after that it stays traced, because without its tracer the kernel's filter would fail
 * its system calls, but nobody listens.
 *
 * @throws CommandError when the kernel refused to start it, FifoError when no named pipe can be made: nothing has run then
 */
export async function launch(options: LaunchOptions): Promise<LaunchEnd> {
  let lines = 0;
  let rootEnded = false;
  let root = '';
  const splitter = new LineSplitter((line) => {
    if (lines++ === 0) options.onTracer?.(tracerOf(Number(root)));
    if (!rootEnded && line.startsWith(root)) rootEnded = / \+\+\+ (?:exited with|killed by) .* \+\+\+$/.test(line);
    options.onLine(line);
  });
  let drained = () => {};
  const silence = new Promise<void>((resolve) => {
    drained = resolve;
  });
  const fifo = new Fifo(
    (chunk) => splitter.push(chunk),
    () => drained(),
  );
  try {
    const args = [
      DETACHED_TRACER,
      ...straceArguments({ fifo: fifo.path, command: options.argv, every: options.syscalls === true }),
    ];
    const child = start([options.strace, ...args], options.cwd, options.env);
    root = `${child.pid} `;
    const stopForwarding = forwardSignals(child);
    const end = await ended(child).finally(stopForwarding);
    fifo.release();
    const survivors = await outlives(silence, options.grace ?? DEFAULT_GRACE_MS);
    splitter.end();
    if (survivors) fifo.handOver(drain);
    const died = lines > 0 && !rootEnded && !survivors;
    return { ...end, started: lines > 0, died, survivors, overlong: splitter.overlong, ...reasonOf(lines, died) };
  } finally {
    fifo.close();
  }
}

function reasonOf(lines: number, died: boolean): { reason?: string } {
  if (lines === 0) return { reason: 'strace started and wrote nothing; see its message above' };
  if (!died) return {};
  return {
    reason:
      'strace was killed while the command was running: from then on nothing was recorded, and system calls ' +
      'of the command (opening files, starting programs) failed with "Function not implemented"',
  };
}

/** True when `settled` takes longer than `ms`. */
function outlives(settled: Promise<void>, ms: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(true), ms);
    void settled.then(() => {
      clearTimeout(timer);
      resolve(false);
    });
  });
}

/** Reads and discards for as long as a writer lives, independently of this process. */
export function drain(fd: number): void {
  const cat = spawn('/bin/cat', [], { stdio: [fd, 'ignore', 'ignore'], detached: true, env: {} });
  cat.on('error', () => {}); // without cat the survivors see a broken pipe on strace's side, nothing worse
  cat.unref();
}
