import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GuardedResult } from './guarded-job.ts';
import type { Job, Step } from './runner/job.ts';

const SCRIPT = fileURLToPath(new URL('ordered-job.ts', import.meta.url));

/** What `guardedJob` is given. */
export interface JobOrder {
  readonly inputs: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
  readonly more?: Partial<Job>;
}

/**
 * Runs a guarded job in a process of its own, which something else starts: as another user, in other namespaces.
 * @param place a directory that the process may write to; the caller removes it
 * @param under makes the command line of that process from the one that is to be run
 */
export async function guardedJobElsewhere(
  order: JobOrder,
  place: string,
  under: (script: readonly string[]) => readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<GuardedResult> {
  const [asked, answer] = [join(place, 'order.json'), join(place, 'answer.json')];
  writeFileSync(asked, JSON.stringify(order));
  const script = [process.execPath, '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', SCRIPT, asked, answer];
  await run(under(script), { ...process.env, ...env, NODE_TEST_CONTEXT: undefined });
  return JSON.parse(readFileSync(answer, 'utf8')) as GuardedResult;
}

function run([program = '', ...args]: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { env }, (error, _, complaint) =>
      error === null ? resolve() : reject(new Error(`${error.message}: ${complaint}`)),
    );
  });
}
