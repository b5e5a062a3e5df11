import { changeSince } from '../../report/change.ts';
import { type ChannelOutcome, channelNotes } from '../../report/channel-notes.ts';
import { type CheckOutput, checkOutput, checkText } from '../../report/check-output.ts';
import { markdownText, visible } from '../../report/escape.ts';
import type { ReportedJob } from '../../report/job-section.ts';
import { pullComment } from '../../report/pull-comment.ts';
import type { ResultDocument } from '../../report/result.ts';
import { isQuiet } from '../../report/verdict.ts';
import type { HttpClient } from '../evidence/http/client.ts';
import { type ArtifactService, uploadArtifact } from './artifact-upload.ts';
import { type BaseResult, baseResult } from './base-result.ts';
import { type ChannelInputs, chooseChannels, leftOut } from './channel-choice.ts';
import { CheckRun } from './check-run.ts';
import { type GitHubClient, gitHubClient } from './github-client.ts';
import { artifactName } from './job-artifact.ts';
import type { BegunCheck } from './job-order.ts';
import { checkName, type JobRun, jobKey, jobName } from './job-run.ts';
import { PullComments } from './pull-comments.ts';
import { uploadSarif } from './sarif-upload.ts';

/** What is told of a job, and by which means. */
export interface Telling {
  readonly run: JobRun;
  readonly inputs: ChannelInputs;
  readonly token: string;
  readonly api: URL;
  /** undefined when the job could not be judged */
  readonly document: ResultDocument | undefined;
  /** one sentence */
  readonly headline: string;
  readonly enforce: boolean;
  readonly cancelled: boolean;
  readonly sarif: Buffer | undefined;
  /** undefined where nothing is to be uploaded */
  readonly archive: { readonly zip: Buffer; readonly left: number } | undefined;
  readonly artifacts: ArtifactService | undefined;
  readonly check: BegunCheck;
}

/**
 * Tells a job's result on GitHub, the most important first: check run, then artifact, code scanning and what the base branch said, all at
 * once, then the comment, which names what failed before; the check run gets a note of the rest. Never rejects.
 * @param deadline when all must be over, as `performance.now()` tells time
 */
export async function tellJob(telling: Telling, http: HttpClient, deadline: number): Promise<ChannelOutcome[]> {
  const { run, inputs, token, api, document, check, cancelled } = telling;
  const choice = chooseChannels(run, inputs, token);
  const client = gitHubClient(http, api, token, deadline);
  const outcomes = leftOut(choice);
  const checkRun = new CheckRun(client, run.repository, api.host, check.id);
  const job: ReportedJob | undefined =
    document === undefined
      ? undefined
      : { name: jobName(run), document: withMode(document, telling.enforce), cancelled };
  const output = job === undefined ? unjudged(telling) : checkOutput(job, run.workflowFile);
  if (choice.check === true && run.head !== undefined) {
    const about = { name: checkName(run), head: run.head, page: run.page };
    outcomes.push(await checkRun.conclude(about, output, checkText([], check.heads)));
  }
  const compared: Promise<BaseResult> | BaseResult =
    choice.comment === true && job !== undefined && !isQuiet(job.document)
      ? baseResult(client, http, {
          api,
          repository: run.repository,
          branch: run.pull?.base ?? '',
          name: artifactName(run),
        })
      : {};
  const [sarif, artifact, base] = await Promise.all([
    choice.sarif === true ? alerts(telling, client) : undefined,
    uploaded(telling, http),
    compared,
  ]);
  for (const outcome of [sarif, artifact, base.outcome]) if (outcome !== undefined) outcomes.push(outcome);
  if (choice.comment === true && job !== undefined)
    outcomes.push(await commented(telling, client, { ...job, change: changeOf(base, job, run) }, outcomes));
  const notes = channelNotes(outcomes.filter(({ channel }) => channel !== 'check run'));
  if (notes.length > 0) await checkRun.note(output, notes, check.heads);
  return outcomes;
}

/** Code scanning closes the alerts that an upload does not repeat: what was not looked for must not be closed. */
async function alerts(
  { run, api, document, sarif }: Telling,
  client: GitHubClient,
): Promise<ChannelOutcome | undefined> {
  if (sarif === undefined || document === undefined) return undefined;
  if (document.decision !== 'incomplete') return uploadSarif(client, run, sarif, api.host);
  const text = 'the run is incomplete, and an upload would close the alerts it did not look for';
  return { channel: 'code scanning', state: 'left', text };
}

function commented(
  { run, token, api, inputs }: Telling,
  client: GitHubClient,
  job: ReportedJob,
  outcomes: readonly ChannelOutcome[],
): Promise<ChannelOutcome> {
  const comments = new PullComments(client, run.repository, run.pull?.number ?? 0, token, api.host);
  const key = jobKey(run);
  return comments.write(
    key,
    () => pullComment({ key, jobs: [job], notes: channelNotes(outcomes) }),
    inputs.comment === 'auto' && isQuiet(job.document),
  );
}

const changeOf = ({ found }: BaseResult, { document }: ReportedJob, { pull }: JobRun) =>
  found && changeSince(found.past, document, { base: pull?.base ?? '', commit: found.commit });

async function uploaded({ run, archive, artifacts }: Telling, http: HttpClient): Promise<ChannelOutcome | undefined> {
  if (archive === undefined) return undefined;
  if (artifacts === undefined)
    return { channel: 'artifact', state: 'left', text: 'this runner offers no service for artifacts' };
  const { zip, left } = archive;
  const outcome = await uploadArtifact(http, artifacts, { name: artifactName(run), zip, page: run.page });
  return left === 0 || outcome.state !== 'sent'
    ? outcome
    : { ...outcome, text: `${outcome.text}; ${left} files had no room in it` };
}

/** The mode that held, which the action's input can have made stricter. */
const withMode = (document: ResultDocument, enforce: boolean): ResultDocument => ({
  ...document,
  policy: { ...document.policy, mode: enforce ? 'enforce' : 'report' },
});

function unjudged({ enforce, headline }: Telling): CheckOutput {
  return {
    conclusion: enforce ? 'failure' : 'neutral',
    title: visible(headline, 250),
    summary: markdownText(headline, 1000),
    annotations: [],
  };
}
