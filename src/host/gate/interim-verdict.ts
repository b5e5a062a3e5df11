import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Recording } from '../../events/recording.ts';
import type { Verdict } from '../action/verdict.ts';
import type { GateQuestion } from './gate-desk.ts';
import type { Interims } from './interims.ts';

/** A process that is about to end with its step is given a second; what a step has left by then is judged. In milliseconds. */
const GRACE = 1000;

/** What an interim judgement needs to know. */
export interface InterimPlan {
  readonly interims: Interims;
  /** Name of a directory for the copy, which does not exist. */
  readonly out: string;
  readonly judge: (directory: string, recording: Recording) => Promise<Verdict>;
}

/**
 * Judges what was seen up to a question, and keeps in the recording what was told. Where processes that steps left running are not
 * decided yet, they are waited for, a second at most.
 * @throws Error with a sentence when it cannot be judged
 */
export async function interimVerdict({ pid, step }: GateQuestion, plan: InterimPlan): Promise<Verdict> {
  let told = await judged(pid, plan);
  if (told.verdict.decision === 'pass' && told.verdict.undecided !== undefined) {
    await sleep(GRACE);
    told = await judged(pid, plan);
  }
  const { verdict, recording } = told;
  const { count, bytes, sha256, chain } = recording.events;
  plan.interims.judged({
    t: recording.end,
    ...(step === undefined ? {} : { step }),
    decision: verdict.decision,
    events: { count, bytes, sha256 },
  });
  return { ...verdict, chain };
}

async function judged(
  pid: number,
  { interims, out, judge }: InterimPlan,
): Promise<{ readonly verdict: Verdict; readonly recording: Recording }> {
  try {
    const recording = await interims.copyTo(out, pid);
    return { verdict: await judge(out, recording), recording };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
