import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** The runner's own waits, in milliseconds. */
const SIGINT_GRACE = 7500;
const SIGTERM_GRACE = 2500;
const OUTPUT_GRACE = 5000;

export interface StepProcess {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** aborted: SIGINT, then SIGTERM, then SIGKILL, to this process and to no child of its own */
  readonly cancel: AbortSignal;
  readonly timeScale: number;
  readonly onLine: (line: string) => void;
}
export interface StepEnd {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly lingered: boolean;
}

/** Runs a step's root process, a direct child of the worker, and waits as the runner waits. Never rejects. */
export function runStepProcess(step: StepProcess): Promise<StepEnd> {
  return new Promise((resolve) => {
    const child = spawn(step.command, step.args, { cwd: step.cwd, env: step.env, stdio: ['ignore', 'pipe', 'pipe'] });
    const timers: NodeJS.Timeout[] = [];
    const later = (milliseconds: number, act: () => void): void => {
      timers.push(setTimeout(act, milliseconds * step.timeScale));
    };
    const cancel = (): void => {
      child.kill('SIGINT');
      later(SIGINT_GRACE, () => child.kill('SIGTERM'));
      later(SIGINT_GRACE + SIGTERM_GRACE, () => child.kill('SIGKILL'));
    };
    if (child.pid !== undefined) adjustOutOfMemoryScore(child.pid);
    const streams: Readable[] = [child.stdout, child.stderr];
    for (const stream of streams)
      createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on('line', step.onLine);
    if (step.cancel.aborted) cancel();
    else step.cancel.addEventListener('abort', cancel, { once: true });

    const end: { exitCode: number | null; signal: NodeJS.Signals | null; lingered: boolean } = {
      exitCode: null,
      signal: null,
      lingered: false,
    };
    const finish = (): void => {
      for (const timer of timers) clearTimeout(timer);
      step.cancel.removeEventListener('abort', cancel);
      // one turn more, so that readline hands over the last line
      setImmediate(() => resolve(end));
    };
    child.on('error', (error) => {
      step.onLine(`##[error]${error.message}`);
      finish();
    });
    child.on('exit', (exitCode, signal) => {
      Object.assign(end, { exitCode, signal });
      later(OUTPUT_GRACE, () => {
        end.lingered = true;
        for (const stream of streams) stream.destroy();
      });
    });
    child.on('close', finish);
  });
}

/** The runner makes steps the first to go when memory runs out; not permitted everywhere, and then left. */
function adjustOutOfMemoryScore(pid: number): void {
  try {
    writeFileSync(`/proc/${pid}/oom_score_adj`, '500');
  } catch {
    // the process is gone already, or the kernel refuses: the runner does not mind either
  }
}
