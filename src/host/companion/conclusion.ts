import { markdownText, visible } from '../../report/escape.ts';
import type { Verdict } from '../action/verdict.ts';
import type { JobRecording } from '../record-job.ts';
import { masksOf } from '../redaction.ts';
import { deliveredIn } from './delivery.ts';
import type { Instructions } from './introduction.ts';
import { judgeApart } from './judge-apart.ts';
import { recordingIn } from './place.ts';
import { signingMaterial } from './signing-material.ts';

/** Ends the recording and has it judged. Never rejects: what cannot be judged is a verdict of its own. */
export async function conclude(directory: string, instructions: Instructions, session: JobRecording): Promise<Verdict> {
  return { ...(await judged(directory, instructions, session)), chain: session.chain() };
}

async function judged(
  directory: string,
  { assignment, profiles, weights, policies }: Instructions,
  session: JobRecording,
): Promise<Verdict> {
  const { workspace, config, configuration, mode, environment, kept } = assignment;
  try {
    await session.stop();
    const event = environment.GITHUB_EVENT_NAME;
    const recording = recordingIn(directory);
    const named = deliveredIn(kept);
    const given = {
      workspace,
      config,
      configuration,
      gathered: assignment.evidence === undefined ? undefined : directory,
      place: directory,
      environment,
      user: assignment.user,
      masks: [...masksOf(environment)],
      signing: signingMaterial(environment),
    };
    return await judgeApart(directory, { recording, named, ...given, mode, event, profiles, weights, policies });
  } catch (error) {
    const headline = `the job could not be judged: ${visible((error as Error).message, 600)}`;
    const summary = `## IronClaw Guard: error\n\n${markdownText(headline, 1000)}\n`;
    return { decision: 'error', enforce: mode !== 'report', headline, table: '', annotations: [], summary };
  }
}
