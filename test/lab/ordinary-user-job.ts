import { readFileSync, writeFileSync } from 'node:fs';
import { guardedJob } from './guarded-job.ts';
import type { Step } from './runner/job.ts';

/** Runs the guarded job that one file holds, and leaves what came of it in another. */
const [order = '', answer = ''] = process.argv.slice(2);
const { inputs, steps } = JSON.parse(readFileSync(order, 'utf8')) as {
  inputs: Readonly<Record<string, string>>;
  steps: readonly Step[];
};
writeFileSync(answer, JSON.stringify(await guardedJob(inputs, steps)));
