import { visible } from '../../report/escape.ts';
import { type ResultDocument, resultSchema } from '../../report/result.ts';
import type { HttpClient } from '../evidence/http/client.ts';
import { zipEntry } from '../variables/zip-entry.ts';
import { downloadArtifact } from './artifact-download.ts';
import { failureOf } from './failure.ts';
import type { GitHubClient } from './github-client.ts';
import { ARTIFACT_PREFIX, JOB_FILE, type JobFile, jobFileSchema, RESULT_FILE } from './job-artifact.ts';
import type { TriggeringRun } from './triggering-run.ts';

const PER_PAGE = 100;
const MOST_PAGES = 3;
/** Jobs of a run that are told of. */
const MOST_JOBS = 30;
/** In bytes. */
const LARGEST_ARCHIVE = 64 * 1024 * 1024;
const LARGEST_JOB = 64 * 1024;
const LARGEST_RESULT = 32 * 1024 * 1024;

/** The result of one job of a run, as an artifact of the run has it: checked for its form, and the word of whoever wrote it. */
export interface RunResult {
  readonly job: JobFile;
  readonly document: ResultDocument;
}

/** @returns the results, and sentences about artifacts that are none. Rejects when the list cannot be had. */
export async function runResults(
  client: GitHubClient,
  http: HttpClient,
  api: URL,
  run: TriggeringRun,
): Promise<{ results: RunResult[]; problems: string[] }> {
  const named = await artifactsOf(client, run);
  const problems: string[] = [];
  if (named.length > MOST_JOBS)
    problems.push(`of ${named.length} jobs with a result the first ${MOST_JOBS} are told of`);
  const results = new Map<string, RunResult>();
  for (const { id, name, size } of named.slice(0, MOST_JOBS)) {
    try {
      if (size > LARGEST_ARCHIVE) throw new Error(`it has ${size} bytes, ${LARGEST_ARCHIVE} are taken`);
      const archive = await downloadArtifact(client, http, {
        api,
        repository: run.repository,
        id,
        most: LARGEST_ARCHIVE,
      });
      const result = readResult(archive, run);
      const leg = JSON.stringify([result.job.job, result.job.matrix]);
      if (results.has(leg)) throw new Error('another artifact is of the same job');
      results.set(leg, result);
    } catch (error) {
      problems.push(`artifact ${visible(name, 100)} is not used: ${failureOf(error, api.host).text}`);
    }
  }
  return { results: [...results.values()], problems };
}

/** @throws Error with a sentence */
function readResult(archive: Buffer, run: TriggeringRun): RunResult {
  const job = parsed(JOB_FILE, zipEntry(archive, JOB_FILE, LARGEST_JOB), jobFileSchema);
  const document = parsed(RESULT_FILE, zipEntry(archive, RESULT_FILE, LARGEST_RESULT), resultSchema);
  if (job.head !== run.head) throw new Error('it is about another commit than the run');
  return { job, document: { ...document, policy: { ...document.policy, mode: job.enforce ? 'enforce' : 'report' } } };
}

function parsed<T>(name: string, bytes: Buffer | undefined, shape: { safeParse(data: unknown): { data?: T } }): T {
  let data: unknown;
  try {
    data = JSON.parse(String(bytes));
  } catch {
    throw new Error(`it has no ${name} that can be read`);
  }
  const { data: good } = shape.safeParse(data);
  if (good === undefined) throw new Error(`its ${name} is none of this version`);
  return good;
}

/** The guard's artifacts, of each name the newest: a run that was started again has those of its first attempt too. */
async function artifactsOf(
  client: GitHubClient,
  run: TriggeringRun,
): Promise<{ id: number; name: string; size: number }[]> {
  const [owner = '', repo = ''] = run.repository.split('/');
  const found = new Map<string, { id: number; name: string; size: number }>();
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { data } = await client.rest.actions.listWorkflowRunArtifacts({
      owner,
      repo,
      run_id: run.id,
      per_page: PER_PAGE,
      page,
    });
    for (const { id, name, size_in_bytes: size, expired } of data.artifacts)
      if (!expired && name.startsWith(ARTIFACT_PREFIX) && id > (found.get(name)?.id ?? 0))
        found.set(name, { id, name, size });
    if (data.artifacts.length < PER_PAGE) break;
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
