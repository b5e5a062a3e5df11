import { openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Layout } from './layout.ts';
import type { Planned, PlannedStep } from './plan.ts';

/** The lab's only workflow; steps say in which line of it they stand. */
const WORKFLOW = '.github/workflows/ci.yml';

/**
 * Writes the job message into the worker's diagnostic log, and keeps that open, as the real worker does before the first step
 * (actions/runner, src/Runner.Worker/Worker.cs): tokens of the workflow have their place where the step says a line.
 */
export function writeJobMessage(steps: readonly Planned[], layout: Layout): void {
  const message = {
    mask: [],
    steps: steps.flatMap((planned) => (planned === 'wait' ? [] : [told(planned)])),
    jobId: 'a5e7b1c2-0000-4000-8000-000000000000',
    jobDisplayName: 'build',
    fileTable: [WORKFLOW],
  };
  const log = openSync(join(layout.diag, 'Worker_20260101-000000-utc.log'), 'a');
  writeSync(log, '[2026-01-01 00:00:00Z INFO Worker] Version: 2.337.0\n');
  writeSync(log, `[2026-01-01 00:00:00Z INFO Worker] Job message:\n ${JSON.stringify(message, null, 2)}\n`);
  writeSync(log, '[2026-01-01 00:00:01Z INFO JobRunner] Starting the job execution context.\n');
}

function told({ key, step }: PlannedStep): object {
  const place = step.line === undefined ? {} : { file: 1, line: step.line, col: 15 };
  const token = (literal: string): object => ({ type: 0, ...place, lit: literal });
  return {
    type: 'action',
    reference: 'uses' in step ? reference(step.uses) : { type: 'script' },
    displayNameToken: step.name === undefined ? null : token(step.name),
    contextName: key,
    inputs: 'run' in step ? { type: 2, map: [{ key: 'script', value: token(step.run) }] } : null,
    condition: step.if ?? 'success()',
    name: key,
  };
}

function reference(uses: string): object {
  if (uses.startsWith('./')) return { type: 'repository', path: uses, repositoryType: 'self' };
  const [place = '', ref] = uses.split('@');
  const [owner, repo, ...path] = place.split('/');
  return {
    type: 'repository',
    name: `${owner}/${repo}`,
    ref,
    repositoryType: 'GitHub',
    path: path.length > 0 ? path.join('/') : null,
  };
}
