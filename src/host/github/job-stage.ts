import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ResultDocument } from '../../report/result.ts';
import { isQuiet } from '../../report/verdict.ts';
import { trustedWith } from '../evidence/http/authorities.ts';
import { HttpClient } from '../evidence/http/client.ts';
import { servicesOf } from '../evidence/services.ts';
import { refuseInspector } from '../inspector.ts';
import { becomeNobody } from '../user.ts';
import type { ArtifactService } from './artifact-upload.ts';
import { type JobFile, packArtifact, RESULT_FILE } from './job-artifact.ts';
import { type Telling, tellJob } from './job-channels.ts';
import type { JobOrder, JobWord } from './job-order.ts';
import { onDefaultBranch } from './job-run.ts';

/** A result of more bytes is not told: the page has no room for it. */
const LARGEST_RESULT = 256 * 1024 * 1024;
const LARGEST_SARIF = 64 * 1024 * 1024;

/**
 * Tells a job's result on GitHub, as the companion says on standard input. It reads what it needs as root, since nobody else may have
 * written that, and is nobody when it speaks to the network.
 */
export async function jobStage(): Promise<void> {
  refuseInspector();
  const order = JSON.parse(readFileSync(0, 'utf8')) as JobOrder;
  const deadline = performance.now() + order.time;
  const telling = await tellingOf(order);
  say({ ready: true });
  becomeNobody();
  const http = new HttpClient({
    signal: AbortSignal.timeout(order.time),
    env: order.environment,
    ca: trustedWith(order.authorities),
  });
  const outcomes = await tellJob(telling, http, deadline);
  http.close();
  say({ outcomes });
}

async function tellingOf(order: JobOrder): Promise<Telling> {
  const { run, inputs, token, environment, recording, judged, headline, enforce, cancelled, check } = order;
  const document = judged ? readOwnResult(recording) : undefined;
  return {
    ...{ run, inputs, token, headline, enforce, cancelled, check, document },
    api: servicesOf({ env: environment }).github.api,
    sarif: bytesOf(join(recording, 'report.sarif'), LARGEST_SARIF),
    archive: await archiveOf(order, document),
    artifacts: artifactService(environment),
  };
}

/** The judge wrote it moments ago, and nobody else could. */
function readOwnResult(recording: string): ResultDocument | undefined {
  const text = bytesOf(join(recording, RESULT_FILE), LARGEST_RESULT)?.toString('utf8');
  return text === undefined ? undefined : (JSON.parse(text) as ResultDocument);
}

/**
 * By `on-finding` a recording with nothing to look at stays where it is. Its result goes up all the same where something reads it: pull
 * requests compare with the default branch's, and the publish action tells what a token that only reads could not.
 */
async function archiveOf(
  { run, inputs, recording, enforce, cancelled }: JobOrder,
  document: ResultDocument | undefined,
): Promise<Telling['archive']> {
  if (inputs.upload === 'never' || run.head === undefined) return undefined;
  const whole = inputs.upload === 'always' || document === undefined || !isQuiet(document);
  const reads = run.pull !== undefined && (run.readOnly !== undefined || run.dependabot);
  if (!whole && !reads && !onDefaultBranch(run)) return undefined;
  const job: JobFile = {
    schema: 'ironclaw.guard/job/v1',
    job: run.job,
    matrix: run.matrix,
    ...(run.pull === undefined ? {} : { pull: run.pull.number }),
    head: run.head,
    enforce,
    cancelled,
  };
  return packArtifact(recording, job, whole);
}

/** What the runner gave pre, if it has such a service. */
function artifactService(env: Readonly<Record<string, string | undefined>>): ArtifactService | undefined {
  const { ACTIONS_RESULTS_URL: address = '', ACTIONS_RUNTIME_TOKEN: token = '' } = env;
  return address === '' || token === '' ? undefined : { address, token };
}

function bytesOf(path: string, most: number): Buffer | undefined {
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  return size === undefined || size > most ? undefined : readFileSync(path);
}

const say = (word: JobWord): void => void process.stdout.write(`${JSON.stringify(word)}\n`);
