import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotations, workflowCommand } from '../../report/annotations.ts';
import { markdownText, visible } from '../../report/escape.ts';
import type { ResultDocument } from '../../report/result.ts';
import { terminalTable } from '../../report/terminal.ts';
import { coverageReasons, decisionWords, riskWords } from '../../report/verdict.ts';
import { judgeRecording } from '../judge.ts';
import type { ProfileSet } from '../profile-files.ts';
import type { JobRecording } from '../record-job.ts';
import { readStandards } from '../standards.ts';
import { type Assignment, RECORDING } from './assignment.ts';
import { chooseConfig, enforces, type Verdict } from './verdict.ts';

/** The runner shows ten annotations of a level per stage; the tenth error is the one that fails the step. */
const MOST_ANNOTATIONS = 9;
/** Columns of the table in the log. */
const WIDTH = 120;

/**
 * Ends the recording, judges it, leaves the result beside it, and renders what post prints. Never rejects: what cannot be
 * judged is a verdict of its own, and the recording stays.
 * @param before the profiles as they were before the first step: a step that changes them has not changed the verdict
 */
export async function conclude(assignment: Assignment, session: JobRecording, before: ProfileSet): Promise<Verdict> {
  const recording = join(assignment.directory, RECORDING);
  try {
    await session.stop();
    const config = chooseConfig(assignment.workspace, assignment.config, assignment.environment.GITHUB_EVENT_NAME);
    const document = await judgeRecording(recording, { standards: readStandards(config.path) });
    const { profiles, weights } = document.digests;
    if (profiles !== before.digest || weights !== before.weightsDigest) {
      throw new Error("tampering: the guard's own profiles were changed during the job");
    }
    const enforce = enforces(assignment.mode, config.path !== undefined, document.policy.mode);
    return render(document, recording, enforce, config.notice);
  } catch (error) {
    const headline = `the job could not be judged: ${visible((error as Error).message, 600)}`;
    const enforce = assignment.mode !== 'report';
    const summary = `## IronClaw Guard: error\n\n${markdownText(headline, 1000)}\n`;
    return { decision: 'error', enforce, headline, table: '', annotations: [], summary, recording };
  }
}

function render(document: ResultDocument, recording: string, enforce: boolean, notice: string | undefined): Verdict {
  const judged: ResultDocument = { ...document, policy: { ...document.policy, mode: enforce ? 'enforce' : 'report' } };
  const table = terminalTable(judged, { color: false, width: WIDTH, directory: recording });
  return {
    decision: document.decision,
    enforce,
    headline: headlineOf(document),
    table: notice === undefined ? table : `${table}\n${notice}\n`,
    annotations: annotations(judged, MOST_ANNOTATIONS).map(workflowCommand),
    summary: readFileSync(join(recording, 'summary.md'), 'utf8'),
    recording,
  };
}

/** Why the job fails, in one sentence. */
function headlineOf(document: ResultDocument): string {
  const words = `${decisionWords(document)}; ${riskWords(document)}`;
  if (document.decision === 'incomplete') return [words, ...coverageReasons(document, 2)].join('; ');
  const held = document.policy.held.find(({ then }) => then === 'fail');
  return document.decision === 'fail' && held !== undefined
    ? `${words}; ${visible(held.id, 100)}: ${visible(held.why, 300)}`
    : words;
}
