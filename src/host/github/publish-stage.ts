import { getInput, info, setFailed, warning } from '@actions/core';
import { channelLines } from '../../report/channel-notes.ts';
import { visible } from '../../report/escape.ts';
import { oneOf } from '../action/inputs.ts';
import { HttpClient } from '../evidence/http/client.ts';
import { servicesOf } from '../evidence/services.ts';
import { tellRun } from './tell-run.ts';
import { readTriggeringRun } from './triggering-run.ts';

/** For all of it, in milliseconds: a run can have many jobs. */
const TIME = 5 * 60_000;

/**
 * The publish action, in a workflow `on: workflow_run`: tells the results of a run whose own token could only read. It fails when nothing
 * could be told, which is all it is for; never by what the results say.
 */
export async function publishStage(): Promise<void> {
  try {
    const run = readTriggeringRun(process.env);
    const runs = oneOf('runs', ['read-only', 'all'] as const, 'read-only');
    if (run.event !== 'pull_request')
      return info(`the run was started by ${visible(run.event, 40)}: nothing to publish`);
    if (runs === 'read-only' && !run.readOnly)
      return info("the run's own token could write: nothing to publish ('runs: all' publishes its results too)");
    const token = getInput('token');
    const http = new HttpClient({ signal: AbortSignal.timeout(TIME), env: process.env });
    const { outcomes, problems, jobs } = await tellRun(
      {
        run,
        token,
        api: servicesOf({ env: process.env }).github.api,
        check: oneOf('check', ['auto', 'never'] as const, 'auto'),
        comment: oneOf('comment', ['auto', 'always', 'never'] as const, 'auto'),
      },
      http,
      performance.now() + TIME,
    );
    http.close();
    for (const problem of problems) warning(`IronClaw Guard: ${problem}`);
    if (jobs === 0) info('the run left no result of the guard');
    for (const line of channelLines(outcomes)) info(line);
    if (outcomes.some(({ state }) => state === 'failed'))
      setFailed('IronClaw Guard: not everything could be published; the lines above say why');
  } catch (error) {
    setFailed(`IronClaw Guard: ${visible((error as Error).message, 600)}`);
  }
}
