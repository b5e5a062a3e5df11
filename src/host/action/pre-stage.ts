import { realpathSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { info, setFailed, warning } from '@actions/core';
import { placeName } from '../companion/place.ts';
import type { Briefing, Commission } from './assignment.ts';
import { dropGathered } from './gathered-place.ts';
import { type GuardState, keepState } from './guard-state.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { installCompanion } from './install-companion.ts';
import { loaderVariables } from './loader-environment.ts';
import { baseDirectory, makePrivateDirectory } from './private-directory.ts';
import { rootPrefix } from './privilege.ts';
import { jobNumber, keepsTemporary, type RunnerAbove, runnerAbove } from './runner-above.ts';
import { newKey } from './seal.ts';

/**
 * pre: puts the companion beside the job, or says in one sentence why nothing watches. Only a wrong input fails it: whether
 * an unwatched job may be green is decided in post.
 */
export async function preStage(): Promise<void> {
  try {
    const state = await begin(readInputs());
    keepState(state);
    if (state.role === 'watching') info(`IronClaw Guard watches this job: ${state.sensor}`);
    else if (state.role === 'second')
      info(`IronClaw Guard watches this job already, for step ${state.first}; this use of it stands by`);
    else warning(`IronClaw Guard watches nothing in this job: ${state.reason}`);
  } catch (error) {
    setFailed(`IronClaw Guard: ${(error as Error).message}`);
  }
}

async function begin(inputs: Inputs): Promise<GuardState> {
  const { sensor } = inputs;
  const blind = (reason: string): GuardState => ({ role: 'blind', reason });
  if (sensor === 'none') return blind("the input 'sensor' is none");
  if (process.platform !== 'linux')
    return blind(`the sensors exist on Linux only, and this runner is ${process.platform}`);
  const runner = runnerAbove();
  if (typeof runner === 'string') return blind(runner);
  const prefix = await rootPrefix();
  if (prefix === undefined) {
    return blind(
      "the guard needs root, and 'sudo -n' is refused here; give the runner's user passwordless sudo, or run the runner as root",
    );
  }
  const kept = makePrivateDirectory(baseDirectory(keepsTemporary(runner) ? process.env.RUNNER_TEMP : undefined));
  const commission = commissionOf(sensor, runner, kept);
  const installed = await installCompanion(prefix, commission, () => briefingOf(inputs, commission));
  dropGathered(kept);
  if (installed.outcome === 'watching') {
    const { key } = commission;
    const { companion, directory, sensor: watching, gate } = installed;
    return { role: 'watching', companion, directory, kept, key, sensor: watching, gate, loaders: loaderVariables() };
  }
  rmSync(kept, { recursive: true, force: true });
  if (installed.outcome === 'second') return { role: 'second', first: installed.first, companion: installed.companion };
  return blind(`${installed.reason}${sensor === 'auto' ? INSTEAD : ''}`);
}

/** What takes the rest of this program, which is loaded while the companion starts. */
async function briefingOf(inputs: Inputs, commission: Commission): Promise<Briefing> {
  const { brief } = await import('./brief.ts');
  const { briefing, notices } = await brief(inputs, commission);
  if (briefing.configuration.outcome === 'unknown' && inputs.token !== '')
    info(
      `IronClaw Guard reads the configuration when the job ends, in the workspace: ${briefing.configuration.reason}`,
    );
  for (const notice of notices) warning(`IronClaw Guard: ${notice}`);
  return briefing;
}

/** What to do where eBPF is not to be had. */
const INSTEAD = ". 'sensor: strace' watches on more machines, and slows builds down too much to be attached unasked";

function commissionOf(sensor: Commission['sensor'], runner: RunnerAbove, kept: string): Commission {
  const { env } = process;
  const program = resolve(process.argv[1] ?? '', '..', '..', '..');
  return {
    ...runner,
    name: placeName(env.GITHUB_RUN_ID, env.GITHUB_RUN_ATTEMPT, runner.worker.pid, jobNumber(runner)),
    user: { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 },
    kept,
    workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
    step: env.GITHUB_ACTION ?? '',
    files: [program, process.execPath].map((path) => realpathSync(path)),
    program,
    pre: process.pid,
    sensor,
    key: newKey(),
    environment: Object.fromEntries(
      Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
    ),
  };
}
