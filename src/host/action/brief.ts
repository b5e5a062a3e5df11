import { extraAuthorities } from '../evidence/http/authorities.ts';
import { readJobRun } from '../github/job-run.ts';
import type { Briefing, Commission } from './assignment.ts';
import type { Inputs } from './inputs.ts';
import { jobSteps } from './job-steps.ts';
import { knowBase } from './know-base.ts';

/**
 * Gathers what is to be known before the first step, while the companion starts.
 * @returns the briefing, and sentences for the log
 */
export async function brief(
  { config, mode, token, channels, matrix, jobId }: Inputs,
  { kept, worker, act, environment: env }: Commission,
): Promise<{ readonly briefing: Briefing; readonly notices: readonly string[] }> {
  const [{ notices, ...known }, steps] = await Promise.all([
    knowBase(kept, config, token, env),
    jobSteps({ worker, ...(act === undefined ? {} : { act }) }, token, env),
  ]);
  const run = readJobRun(env, { matrix, jobId }, act !== undefined);
  const authorities = extraAuthorities(env);
  return { briefing: { ...known, steps, config, mode, token, run, channels, authorities }, notices };
}
