import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { ChannelOutcome } from '../../report/channel-notes.ts';
import { CLEAN } from '../action/assignment.ts';
import { JOB, type JobOrder, type JobWord } from '../github/job-order.ts';
import { programIn } from './own-copy.ts';

/** Beyond the time it was given, in milliseconds. */
const GRACE = 3000;
const LONGEST_COMPLAINT = 300; // characters

/** A result being told on GitHub. */
export interface Being {
  /** the recording is needed no more; never rejects */
  readonly ready: Promise<void>;
  /** what came of it; never rejects */
  readonly outcomes: Promise<readonly ChannelOutcome[]>;
}

/** Has a job's result told on GitHub, from the copy in a place, by a process of its own that gives up being root. */
export function tellApart(directory: string, order: JobOrder): Being {
  const { node, publish } = programIn(directory);
  const child = spawn(node, [publish, JOB], { cwd: '/', env: CLEAN, stdio: 'pipe' });
  const timer = setTimeout(() => child.kill('SIGKILL'), order.time + GRACE);
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-LONGEST_COMPLAINT);
  });
  child.stdin.on('error', () => {}); // it ended early: what it said on the way, or its silence, tells
  child.stdin.end(JSON.stringify(order));
  return ended(child.stdout, child, timer, () => complaint);
}

function ended(
  output: NodeJS.ReadableStream,
  child: ReturnType<typeof spawn>,
  timer: NodeJS.Timeout,
  complaint: () => string,
): Being {
  let isReady = (): void => {};
  let tell = (_: readonly ChannelOutcome[]): void => {};
  const ready = new Promise<void>((resolve) => {
    isReady = resolve;
  });
  const outcomes = new Promise<readonly ChannelOutcome[]>((resolve) => {
    tell = resolve;
  });
  createInterface({ input: output }).on('line', (line) => {
    const word = JSON.parse(line) as JobWord;
    if ('ready' in word) isReady();
    else tell(word.outcomes);
  });
  const over = (why: string): void => {
    clearTimeout(timer);
    isReady();
    // none of the channels is known to have been written: the check run stands for them
    tell([{ channel: 'check run', state: 'failed', text: `nothing is known of what was written to GitHub: ${why}` }]);
  };
  child.on('error', ({ message }) => over(message));
  child.on('close', (code, signal) => over(complaint().trim() || `its process ended with ${signal ?? code}`));
  return { ready, outcomes };
}
