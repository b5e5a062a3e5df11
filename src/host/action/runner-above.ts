import { basename, dirname, join } from 'node:path';
import type { ActJob } from '../../invocations/act-steps.ts';
import { inContainer } from '../context.ts';
import { ancestorNamed, processFacts } from '../process-tree.ts';
import { identityOf, type ProcessIdentity } from './process-identity.ts';

/** The program whose children the steps of this job are. */
export interface RunnerAbove {
  readonly worker: ProcessIdentity;
  readonly act?: ActJob;
}

/** act at a command line: as itself, and as an extension of gh. */
const COMMANDS: ReadonlySet<string> = new Set(['act', 'gh-act']);
/** These, and the runners of Forgejo and Gitea, which carry a copy of its code. The kernel keeps 15 bytes of a name. */
const ACTS: ReadonlySet<string> = new Set([...COMMANDS, 'forgejo-runner', 'act_runner', 'gitea-runner']);

/**
 * Finds the runner above pre, which runs before any step: who its ancestors are no step can have chosen. Runner.Worker is believed
 * wherever it stands above. act is believed as the parent alone, and only where environment and program lie in a directory of one job as it
 * makes them (pkg/runner/run_context.go, startHostEnvironment, of v0.2.87).
 * @param program the file that this process runs
 * @returns a sentence for the user when there is none
 */
export function runnerAbove(
  env: NodeJS.ProcessEnv = process.env,
  program = process.argv[1] ?? '',
  pid = process.pid,
): RunnerAbove | string {
  const worker = identityOf(ancestorNamed(pid, 'Runner.Worker')?.pid ?? 0);
  if (worker !== undefined) return { worker };
  if (env.ACT !== 'true') return inContainer() ? IN_CONTAINER : NO_RUNNER;
  const parent = processFacts(processFacts(pid)?.ppid ?? 0);
  const act = identityOf(parent?.pid ?? 0);
  if (act === undefined || parent === undefined || !ACTS.has(parent.comm))
    return "this is act, and the process above this step is not: the job runs in a container. Let it run on the machine itself, with 'act -P ubuntu-latest=-self-hosted'";
  const place = placeOf(env, program);
  if (place === undefined)
    return `the process above this step is called ${parent.comm}, and the job's directories do not lie as act lays them: GITHUB_WORKSPACE and RUNNER_TEMP must not be set by the workflow`;
  return { worker: act, act: { runner: parent.comm, place } };
}

const IN_CONTAINER =
  "this step runs in a container, as all steps of a job with 'container:' do, and neither the machine nor the other steps can be watched from there; leave 'container:' out, and start the container in a step";
const NO_RUNNER =
  "no process named Runner.Worker is above this step, as under another runner than GitHub's and act; run the job on a runner of GitHub's, its own or self-hosted";

/** PLACE/hostexecutor is the workspace, PLACE/tmp is for temporary files, and actions lie in PLACE/act/actions. */
function placeOf(env: NodeJS.ProcessEnv, program: string): string | undefined {
  const workspace = env.GITHUB_WORKSPACE ?? '';
  const place = dirname(workspace);
  if (basename(workspace) !== 'hostexecutor' || env.RUNNER_TEMP !== join(place, 'tmp')) return undefined;
  if (!/^[0-9a-f]{16}$/.test(basename(place))) return undefined;
  return program.startsWith(join(place, 'act', 'actions/')) ? place : undefined;
}

/** Whether a job's directory for temporary files outlives it: act at a command line removes it, with whatever lies in it. */
export const keepsTemporary = ({ act }: RunnerAbove): boolean => act === undefined || !COMMANDS.has(act.runner);

/** A number that tells apart the jobs of one worker; empty where it runs only one. */
export const jobNumber = ({ act }: RunnerAbove): string =>
  act === undefined ? '' : BigInt(`0x${basename(act.place)}`).toString();
