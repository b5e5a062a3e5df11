import { readFileSync, writeFileSync } from 'node:fs';
import { guardedJob } from './guarded-job.ts';
import type { JobOrder } from './job-elsewhere.ts';

/** Runs the guarded job that one file holds, and leaves what came of it in another. */
const [order = '', answer = ''] = process.argv.slice(2);
const { inputs, steps, more } = JSON.parse(readFileSync(order, 'utf8')) as JobOrder;
writeFileSync(answer, JSON.stringify(await guardedJob(inputs, steps, more)));
