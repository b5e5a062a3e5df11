import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import { workflowFileAt } from './job-run.ts';

const LARGEST_EVENT = 32 * 1024 * 1024; // bytes

const repository = z.object({ id: z.int(), full_name: z.string() });
const eventSchema = z.object({
  repository,
  workflow_run: z.object({
    id: z.int().min(1),
    name: z.string().nullish(),
    path: z.string(),
    event: z.string(),
    head_sha: z.string().regex(/^[0-9a-f]{40,64}$/),
    html_url: z.string(),
    actor: z.object({ login: z.string() }).nullish(),
    head_repository: repository.nullish(),
  }),
});

/** The run that a `workflow_run` event is about. GitHub says it, so all of it can be believed; its artifacts cannot. */
export interface TriggeringRun {
  readonly id: number;
  readonly repository: string;
  /** `name:` of its workflow, and its file */
  readonly workflow: string;
  readonly workflowFile: string | undefined;
  readonly event: string;
  readonly head: string;
  /** id of the repository the change comes from; undefined when that is gone */
  readonly from: number | undefined;
  /** its token could only read: it is of a fork, or Dependabot's */
  readonly readOnly: boolean;
  readonly page: string;
}

/**
 * @param env GITHUB_*
 * @throws Error with a sentence when the event is another
 */
export function readTriggeringRun(env: NodeJS.ProcessEnv): TriggeringRun {
  const { GITHUB_EVENT_NAME: event = '', GITHUB_EVENT_PATH: path = '' } = env;
  if (event !== 'workflow_run')
    throw new Error(
      `this action publishes for another run, and the event is ${JSON.stringify(event.slice(0, 40))}; use it in a workflow 'on: workflow_run'`,
    );
  if (statSync(path).size > LARGEST_EVENT) throw new Error('the event is too large to be read');
  const { repository: own, workflow_run: run } = eventSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  return {
    id: run.id,
    repository: own.full_name,
    workflow: run.name ?? '',
    workflowFile: workflowFileAt(run.path),
    event: run.event,
    head: run.head_sha,
    from: run.head_repository?.id,
    readOnly: run.head_repository?.id !== own.id || run.actor?.login === 'dependabot[bot]',
    page: run.html_url,
  };
}
