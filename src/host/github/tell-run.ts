import { createHash } from 'node:crypto';
import { changeSince } from '../../report/change.ts';
import { type ChannelOutcome, channelNotes } from '../../report/channel-notes.ts';
import { checkOutput, checkText } from '../../report/check-output.ts';
import type { ReportedJob } from '../../report/job-section.ts';
import { pullComment } from '../../report/pull-comment.ts';
import { isQuiet } from '../../report/verdict.ts';
import type { HttpClient } from '../evidence/http/client.ts';
import { baseResult } from './base-result.ts';
import { CheckRun } from './check-run.ts';
import { failureOf } from './failure.ts';
import { type GitHubClient, gitHubClient } from './github-client.ts';
import { artifactName } from './job-artifact.ts';
import { checkName, jobName, type Leg } from './job-run.ts';
import { PullComments } from './pull-comments.ts';
import { type RunResult, runResults } from './run-results.ts';
import type { TriggeringRun } from './triggering-run.ts';

/** Whose word the results are: said wherever they are. */
const WHOSE = 'Told by the run itself: who may change its workflow and its steps may change this too.';
/** Jobs whose results are compared with the base branch's: two requests or three each. */
const MOST_COMPARED = 10;

export interface RunTelling {
  readonly run: TriggeringRun;
  readonly token: string;
  readonly api: URL;
  readonly check: 'auto' | 'never';
  readonly comment: 'auto' | 'always' | 'never';
}

/** What came of it; `problems` are sentences about artifacts that were not used. */
export interface RunTold {
  readonly outcomes: readonly ChannelOutcome[];
  readonly problems: readonly string[];
  readonly jobs: number;
}

/**
 * Tells the results of another run's jobs on GitHub: a check run for each, and one comment for all. Everything it writes is made anew
 * from checked fields; which pull request it is, GitHub is asked.
 * @throws what asking for the artifacts threw
 */
export async function tellRun(telling: RunTelling, http: HttpClient, deadline: number): Promise<RunTold> {
  const { run, token, api } = telling;
  const client = gitHubClient(http, api, token, deadline);
  const { results, problems } = await runResults(client, http, api, run);
  if (results.length === 0) return { outcomes: [], problems, jobs: 0 };
  const outcomes: ChannelOutcome[] = [];
  if (telling.check === 'auto') {
    for (const result of results) {
      const leg = legOf(run, result);
      const about = { name: checkName(leg), head: run.head, page: run.page };
      const output = checkOutput(reported(run, leg, result), run.workflowFile);
      const outcome = await new CheckRun(client, run.repository, api.host).conclude(
        about,
        output,
        checkText([WHOSE], ''),
      );
      outcomes.push(outcome);
      if (outcome.state === 'failed') break; // the next one would fail likewise
    }
  }
  if (telling.comment !== 'never') outcomes.push(await commented(telling, client, http, results, [...outcomes]));
  return { outcomes, problems, jobs: results.length };
}

async function commented(
  { run, token, api, comment }: RunTelling,
  client: GitHubClient,
  http: HttpClient,
  results: readonly RunResult[],
  outcomes: readonly ChannelOutcome[],
): Promise<ChannelOutcome> {
  const pull = await pullOf(client, api, run, results);
  if (typeof pull === 'string') return { channel: 'comment', state: 'failed', text: pull };
  const jobs: ReportedJob[] = [];
  for (const [at, result] of results.entries()) {
    const leg = legOf(run, result);
    const compare = at < MOST_COMPARED && !isQuiet(result.document);
    const { found } = compare
      ? await baseResult(client, http, {
          api,
          repository: run.repository,
          branch: pull.base,
          name: artifactName(leg),
        })
      : {};
    const change = found && changeSince(found.past, result.document, { base: pull.base, commit: found.commit });
    jobs.push({ ...reported(run, leg, result), change });
  }
  const key = createHash('sha256')
    .update(`run ${run.workflowFile ?? run.workflow}`)
    .digest('hex')
    .slice(0, 16);
  const notes = [WHOSE, ...channelNotes(outcomes)];
  const quiet = comment === 'auto' && jobs.every(({ document }) => isQuiet(document));
  return new PullComments(client, run.repository, pull.number, token, api.host).write(
    key,
    () => pullComment({ key, jobs, notes }),
    quiet,
  );
}

/** The pull request that the artifacts name, when GitHub says that the run was about its head. @returns a sentence when not */
async function pullOf(
  client: GitHubClient,
  api: URL,
  run: TriggeringRun,
  results: readonly RunResult[],
): Promise<{ number: number; base: string } | string> {
  const [number, ...more] = new Set(results.map(({ job }) => job.pull));
  if (number === undefined || more.length > 0) return 'the artifacts do not name one pull request';
  const [owner = '', repo = ''] = run.repository.split('/');
  try {
    const { data } = await client.rest.pulls.get({ owner, repo, pull_number: number });
    if (data.head.sha !== run.head || data.head.repo?.id !== run.from)
      return `the run is not about the head of pull request ${number}, which has newer commits, or is another`;
    return { number, base: data.base.ref };
  } catch (error) {
    return failureOf(error, api.host).text;
  }
}

const legOf = ({ workflow, workflowFile }: TriggeringRun, { job: { job, matrix } }: RunResult): Leg => ({
  workflow,
  workflowFile,
  job,
  matrix,
});

const reported = ({ page }: TriggeringRun, leg: Leg, { job, document }: RunResult): ReportedJob => ({
  name: jobName(leg),
  page,
  document,
  cancelled: job.cancelled,
});
