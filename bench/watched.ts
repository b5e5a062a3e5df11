import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Way } from './paired.ts';

interface Watch {
  /** Ends the recording and says what it held. */
  end(): Promise<string>;
}

/** Starts a recording of everything that descends from this process. Rejects with the watcher's words when it cannot. */
async function watch(sensor: string, out: string): Promise<Watch> {
  const child = spawn(
    process.execPath,
    [
      '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON',
      join(import.meta.dirname, 'watcher.ts'),
      String(process.pid),
      sensor,
      out,
    ],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const first = await lines.next();
  if (first.value !== 'ready') throw new Error(`the watcher with ${sensor} did not start`);
  return {
    end: async () => {
      child.stdin.end();
      const last = await lines.next();
      return String(last.value);
    },
  };
}

/** A way that runs the command while a job's recording is on; the recording's start and end are not timed. */
export function watched(sensor: string, out: string, clean: () => void): Pick<Way, 'name' | 'before' | 'after'> {
  let current: Watch | undefined;
  return {
    name: `job, ${sensor === 'strace' ? 'strace attached' : sensor}`,
    before: async () => {
      clean();
      current = await watch(sensor, out);
    },
    after: async () => current?.end(),
  };
}
