import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import { workflowPath } from '../../evidence/declared-pipeline.ts';
import { visible } from '../../report/escape.ts';

/** A job of a run, as GitHub's channels know it: read before the first step, when no step can have changed it. */
export interface JobRun {
  /** OWNER/NAME */
  readonly repository: string;
  readonly event: string;
  /** `name:` of the workflow */
  readonly workflow: string;
  /** its file in this repository; undefined where the runner does not say it */
  readonly workflowFile?: string | undefined;
  readonly job: string;
  /** values of the matrix leg as GitHub lists them, `ubuntu-24.04, 20`; empty without a matrix */
  readonly matrix: string;
  readonly ref: string;
  /** GITHUB_SHA: of a pull request the merge that was tried */
  readonly sha: string;
  /** the commit that checks are about: of a pull request its head */
  readonly head?: string | undefined;
  readonly pull?: { readonly number: number; readonly base: string } | undefined;
  readonly defaultBranch?: string | undefined;
  /** why nothing is written with the token, whatever the workflow grants */
  readonly readOnly?: string | undefined;
  /** started by Dependabot, whose tokens only read unless the job grants more */
  readonly dependabot: boolean;
  /** page of the job's log; of the run where the job's number is not known */
  readonly page: string;
}

/** One job of a workflow, or one leg of its matrix, whatever the run. */
export type Leg = Pick<JobRun, 'workflow' | 'workflowFile' | 'job' | 'matrix'>;

const LARGEST_EVENT = 32 * 1024 * 1024; // bytes
const LONGEST_NAME = 200; // characters
const commit = z.string().regex(/^[0-9a-f]{40,64}$/);
const repository = z.object({ full_name: z.string() });
const payloadSchema = z.object({
  repository: z
    .object({ default_branch: z.string().optional(), private: z.boolean().optional() })
    .optional()
    .catch(undefined),
  pull_request: z
    .object({
      number: z.int().min(1),
      base: z.object({ ref: z.string() }),
      head: z.object({ sha: commit, repo: repository.nullish() }),
    })
    .optional()
    .catch(undefined),
});

/**
 * @param env of pre: GITHUB_*
 * @param given the action's inputs that GitHub fills in: `matrix` as JSON, `job-id`
 * @param elsewhere the runner is not GitHub's: the run its variables name is not one of GitHub's, though the commit may be
 */
export function readJobRun(
  env: NodeJS.ProcessEnv,
  given: { readonly matrix: string; readonly jobId: string },
  elsewhere = false,
): JobRun {
  const payload = payloadSchema.safeParse(readPayload(env.GITHUB_EVENT_PATH)).data ?? {};
  const { GITHUB_REPOSITORY: name = '', GITHUB_EVENT_NAME: event = '', GITHUB_SHA: sha = '' } = env;
  const pull = event.startsWith('pull_request') ? payload.pull_request : undefined;
  const fork = pull !== undefined && event !== 'pull_request_target' && pull.head.repo?.full_name !== name;
  const run = `${env.GITHUB_SERVER_URL || 'https://github.com'}/${name}/actions/runs/${env.GITHUB_RUN_ID ?? ''}`;
  return {
    repository: name,
    event,
    workflow: cut(env.GITHUB_WORKFLOW ?? ''),
    workflowFile: workflowFile(env.GITHUB_WORKFLOW_REF, name),
    job: cut(env.GITHUB_JOB ?? 'job'),
    matrix: cut(matrixText(given.matrix)),
    ref: env.GITHUB_REF ?? '',
    sha,
    head: event.startsWith('pull_request') ? pull?.head.sha : commit.safeParse(sha).data,
    pull: pull === undefined ? undefined : { number: pull.number, base: pull.base.ref },
    defaultBranch: payload.repository?.default_branch,
    readOnly: elsewhere
      ? "the job is run by act, and what it finds is not GitHub's"
      : // an owner can let forks of a private repository write
        fork && payload.repository?.private !== true
        ? 'the token of a pull request from a fork can only read'
        : undefined,
    dependabot: env.GITHUB_ACTOR === 'dependabot[bot]',
    page: /^\d{1,20}$/.test(given.jobId) ? `${run}/job/${given.jobId}` : run,
  };
}

/** `CI / build, ubuntu-24.04`: one job of a run, for readers. */
export const jobName = ({ workflow, job, matrix }: Leg): string =>
  `${workflow === '' ? '' : `${workflow} / `}${job}${matrix === '' ? '' : `, ${matrix}`}`;

/** The name of a job's check run, which rules of a branch can require. */
export const checkName = (run: Leg): string => `ironclaw/guard (${visible(jobName(run), LONGEST_NAME)})`;

/** Names a job and leg across runs, in 16 hexadecimal digits: the same in each run of a workflow file. */
export const jobKey = ({ workflow, workflowFile: file, job, matrix }: Leg): string =>
  createHash('sha256')
    .update(JSON.stringify([file ?? workflow, job, matrix]))
    .digest('hex')
    .slice(0, 16);

/** Whether a run is of the default branch as it stands, which later ones are compared with. */
export const onDefaultBranch = ({ event, ref, defaultBranch }: JobRun): boolean =>
  ['push', 'schedule'].includes(event) && defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`;

/** Of `owner/name/.github/workflows/ci.yml@ref` the path, when it is of this repository. */
function workflowFile(reference: string | undefined, repository: string): string | undefined {
  return workflowFileAt(workflowPath({ repository, workflowRef: reference }) ?? '');
}

/** @returns the path of a workflow file, with or without `@ref`; undefined for any other text */
export function workflowFileAt(text: string): string | undefined {
  const inside = text.split('@')[0] ?? '';
  return /^\.github\/workflows\/[^/\0]{1,200}$/.test(inside) ? inside : undefined;
}

function matrixText(json: string): string {
  try {
    const matrix = JSON.parse(json) as unknown;
    if (typeof matrix !== 'object' || matrix === null) return '';
    return Object.values(matrix)
      .map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
      .join(', ');
  } catch {
    return '';
  }
}

function readPayload(path: string | undefined): unknown {
  try {
    if (path === undefined || statSync(path).size > LARGEST_EVENT) return {};
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch {
    return {};
  }
}

const cut = (text: string): string => (text.length <= LONGEST_NAME ? text : `${text.slice(0, LONGEST_NAME - 1)}…`);
