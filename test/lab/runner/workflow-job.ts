import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Step } from './job.ts';

/** What a step of a workflow may say here; the rest of the syntax is no business of the lab's. */
type Written = { readonly id?: string; readonly name?: string; readonly env?: Record<string, unknown> } & (
  | { readonly run: string }
  | { readonly uses: string; readonly with?: Record<string, unknown> }
);

/**
 * The steps of a job as its workflow has them, with the lines they stand in: the same text runs in the lab and by other runners.
 * @throws Error when the workflow has no such job with steps
 */
export function workflowJob(text: string, job: string): Step[] {
  const lines = new LineCounter();
  const steps = parseDocument(text, { lineCounter: lines }).getIn(['jobs', job, 'steps']);
  if (!isSeq(steps)) throw new Error(`the workflow has no job '${job}' with steps`);
  return steps.items.map((item) => {
    if (!isMap(item)) throw new Error(`a step of the job '${job}' is no mapping`);
    const { env, ...step } = item.toJSON() as Written;
    const place = { line: lines.linePos(item.range?.[0] ?? 0).line, ...(env === undefined ? {} : { env: texts(env) }) };
    if (!('uses' in step)) return { ...step, ...place };
    const { with: inputs, ...action } = step;
    return { ...action, ...place, ...(inputs === undefined ? {} : { with: texts(inputs) }) };
  });
}

const texts = (values: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
