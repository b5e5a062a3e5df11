import { jobMessageSteps, type ToldStep } from '../../events/job-message.ts';
import { plannedSteps } from '../../events/planned-steps.ts';
import type { Recording } from '../../events/recording.ts';
import { workflowPath } from '../../evidence/declared-pipeline.ts';
import { HttpClient } from '../evidence/http/client.ts';
import { servicesOf } from '../evidence/services.ts';
import { actWorkflowSteps } from './act-workflow.ts';
import { RepositoryFiles } from './repository-files.ts';
import type { RunnerAbove } from './runner-above.ts';
import { workerLog } from './worker-log.ts';

/** For reading the workflow, in milliseconds: a job waits for it. */
const WORKFLOW_TIME = 1500;
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;

/**
 * The steps of this job, before the first one runs: from what the runner's worker was told, and where that says no lines from the
 * workflow at the commit it was started from; under act from the workflow on the disk. A step could change the log later, so nothing of it
 * is read again. Never rejects; without any of these no step has more than its key.
 * @param token of the GitHub API; empty: the workflow is not asked for
 */
export async function jobSteps(
  { worker, act }: RunnerAbove,
  token: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<NonNullable<Recording['steps']>> {
  if (act !== undefined) return plannedSteps(undefined, actWorkflowSteps(worker.pid, env));
  const log = workerLog(worker.pid);
  const told = log === undefined ? undefined : jobMessageSteps(log);
  const complete = told?.every(({ line }) => line !== undefined) ?? false;
  return plannedSteps(told, complete ? undefined : await workflow(token, env));
}

async function workflow(token: string, env: NodeJS.ProcessEnv): Promise<ToldStep[] | undefined> {
  const { GITHUB_REPOSITORY: repository = '', GITHUB_WORKFLOW_SHA: commit = '', GITHUB_JOB: job = '' } = env;
  const path = workflowPath({ repository, workflowRef: env.GITHUB_WORKFLOW_REF ?? '' }) ?? '';
  if (token === '' || !WORKFLOW.test(path) || !/^[0-9a-f]{40,64}$/.test(commit)) return undefined;
  const http = new HttpClient({ signal: AbortSignal.timeout(WORKFLOW_TIME), env });
  try {
    const { github } = servicesOf({ env, token });
    const entry = await new RepositoryFiles(http, github, repository, commit).read(path);
    if (entry?.kind !== 'file') return undefined;
    const { workflowSteps } = await import('../../events/workflow-steps.ts'); // reads YAML, which takes a while to load
    return workflowSteps(entry.bytes.toString('utf8'), path, job);
  } catch {
    return undefined;
  } finally {
    http.close();
  }
}
