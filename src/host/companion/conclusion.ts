import { markdownText, visible } from '../../report/escape.ts';
import type { Verdict } from '../action/verdict.ts';
import type { JobRecording } from '../job-recording.ts';
import type { Instructions } from './introduction.ts';
import { judgeApart } from './judge-apart.ts';
import { orderOf } from './order.ts';
import { recordingIn } from './place.ts';

/** Ends the recording and has it judged. Never rejects: what cannot be judged is a verdict of its own. */
export async function conclude(directory: string, instructions: Instructions, session: JobRecording): Promise<Verdict> {
  return { ...(await judged(directory, instructions, session)), chain: session.chain() };
}

async function judged(directory: string, instructions: Instructions, session: JobRecording): Promise<Verdict> {
  const { mode } = instructions.assignment;
  try {
    const stopped = session.stop().then(() => orderOf(directory, instructions, recordingIn(directory)));
    return await judgeApart(directory, stopped);
  } catch (error) {
    const headline = `the job could not be judged: ${visible((error as Error).message, 600)}`;
    const summary = `## IronClaw Guard: error\n\n${markdownText(headline, 1000)}\n`;
    return { decision: 'error', enforce: mode !== 'report', headline, table: '', annotations: [], summary };
  }
}
