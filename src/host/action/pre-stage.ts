import { join } from 'node:path';
import { info, setFailed, warning } from '@actions/core';
import { getExecOutput } from '@actions/exec';
import { ancestorNamed } from '../process-tree.ts';
import { startCompanion } from './companion-start.ts';
import { type GuardState, keepState } from './guard-state.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { JobLock } from './job-lock.ts';
import { loaderVariables } from './loader-environment.ts';
import { baseDirectory, makePrivateDirectory } from './private-directory.ts';
import { identityOf } from './process-identity.ts';
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

/** Why a sensor that was asked for is not there in this version; undefined for one that is. */
function unavailable({ sensor }: Inputs): string | undefined {
  switch (sensor) {
    case 'none':
      return "the input 'sensor' is none";
    case 'auto':
      return "this version has no eBPF sensor, and strace slows a build down too much to be attached unasked; set 'sensor: strace' to have it";
    case 'ebpf':
      return "this version has no eBPF sensor; set 'sensor: strace' to be watched by strace";
    case 'strace':
      return process.platform === 'linux'
        ? undefined
        : `strace exists on Linux only, and this runner is ${process.platform}`;
  }
}

async function mayAttach(): Promise<boolean> {
  if (process.getuid?.() === 0) return true;
  try {
    return (
      (await getExecOutput('/usr/bin/sudo', ['-n', 'true'], { silent: true, ignoreReturnCode: true })).exitCode === 0
    );
  } catch {
    return false;
  }
}

async function begin(inputs: Inputs): Promise<GuardState> {
  const reason = unavailable(inputs);
  if (reason !== undefined) return { role: 'blind', reason };
  const worker = identityOf(ancestorNamed(process.pid, 'Runner.Worker')?.pid ?? 0);
  if (worker === undefined) {
    return {
      role: 'blind',
      reason:
        'no process named Runner.Worker is above this step, as in a job container or under another runner; run the job on the machine itself',
    };
  }
  if (!(await mayAttach())) {
    return {
      role: 'blind',
      reason:
        "attaching strace needs root, and 'sudo -n' is refused here; give the runner's user passwordless sudo, or run the runner as root",
    };
  }
  const step = process.env.GITHUB_ACTION ?? '';
  const base = baseDirectory(process.env.RUNNER_TEMP);
  const lock = JobLock.of(base, worker);
  const own = identityOf(process.pid);
  if (own === undefined) return { role: 'blind', reason: '/proc does not show this process; mount it without hidepid' };
  const holder = lock.take({ ...own, step });
  if (holder !== undefined)
    return { role: 'second', first: holder.step, companion: { pid: holder.pid, start: holder.start } };

  const directory = makePrivateDirectory(base);
  const key = newKey();
  const { config, mode } = inputs;
  const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
  const environment = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const started = await startCompanion({
    worker,
    directory,
    lock: lock.path,
    workspace,
    step,
    config,
    mode,
    key,
    environment,
  });
  if ('reason' in started) {
    lock.release();
    return { role: 'blind', reason: `${started.reason}; what was said is in ${join(directory, 'companion.log')}` };
  }
  lock.pass({ ...started.companion, step });
  return {
    role: 'watching',
    companion: started.companion,
    directory,
    key,
    sensor: started.sensor,
    loaders: loaderVariables(),
  };
}
