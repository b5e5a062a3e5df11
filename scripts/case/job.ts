import { execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { parse } from 'yaml';
import type { Zone } from '../../src/baseline/profile.ts';
import type { Recording } from '../../src/events/recording.ts';
import { startJobRecording } from '../../src/host/record-job.ts';
import type { User } from '../../src/host/user.ts';
import type { Job, Progress, Step } from '../../test/lab/runner/job.ts';
import { actionDirectory, type Layout } from '../../test/lab/runner/layout.ts';
import { HOME, WORKSPACE } from './neutral-place.ts';

/** What a job's file holds: the steps of one job as in a workflow, and the files of the actions they use. */
interface Workflow {
  readonly steps: readonly Step[];
  /** `owner/repo@ref` -> file -> text */
  readonly actions?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface JobPlace {
  readonly env: NodeJS.ProcessEnv;
  readonly out: string;
  readonly zones: readonly Zone[];
  /** Who the runner and its steps run as: as on a hosted runner, never root. */
  readonly user: Required<User>;
}

const WORKER = join(import.meta.dirname, '../../test/lab/runner/worker.ts');
const RUNNER = `${HOME}/actions-runner`;
/** Where a hosted runner has them. */
const LAYOUT: Layout = {
  root: RUNNER,
  worker: `${RUNNER}/bin/Runner.Worker`,
  node: `${RUNNER}/externals/node24/bin/node`,
  workspace: WORKSPACE,
  temp: `${HOME}/work/_temp`,
  actions: `${HOME}/work/_actions`,
  tool: '/opt/hostedtoolcache',
  diag: `${RUNNER}/_diag`,
};
/** What the runner leaves running is killed by nobody here, so that it can be watched; it has to end by itself. */
const TIME_SCALE = 0.2;

/** Runs a job under the lab's runner and records what its worker's process tree does, as the action would. */
export async function recordJob(file: string, { env, out, zones, user }: JobPlace): Promise<Recording> {
  const { steps, actions = {} } = parse(readFileSync(file, 'utf8')) as Workflow;
  const job: Job = { steps, timeScale: TIME_SCALE, github: { repository: 'app/app' } };
  fill(actions, user);
  const worker = spawn(LAYOUT.worker, ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', WORKER], {
    cwd: RUNNER,
    env,
    stdio: ['pipe', 'inherit', 'inherit', 'pipe'],
    ...user,
  });
  const ended = new Promise<number | null>((resolve) => worker.once('exit', resolve));
  createInterface({ input: worker.stdio[3] as Readable }).on('line', (line) => tell(JSON.parse(line) as Progress));
  const recording = await startJobRecording({
    workerPid: worker.pid ?? 0,
    self: [],
    workspace: WORKSPACE,
    env: { ...env, RUNNER_TEMP: LAYOUT.temp, RUNNER_TOOL_CACHE: LAYOUT.tool, GITHUB_WORKSPACE: WORKSPACE },
    out,
    told: Promise.resolve({ zones }),
    user,
    sensor: 'ebpf',
  });
  // the worker waits for its job: nothing of it is missed
  worker.stdin?.end(JSON.stringify({ job, layout: LAYOUT }));
  const status = await ended;
  if (status !== 0) throw new Error(`the lab's worker ended with ${status}`);
  return recording.stop();
}

/** The runner's directories and programs, and the actions as if it had fetched them. */
function fill(actions: Required<Workflow>['actions'], { uid, gid }: Required<User>): void {
  for (const folder of [LAYOUT.temp, LAYOUT.actions, LAYOUT.diag]) mkdirSync(folder, { recursive: true });
  for (const program of [LAYOUT.worker, LAYOUT.node]) {
    mkdirSync(dirname(program), { recursive: true });
    writeFileSync(program, '');
    execFileSync('mount', ['--bind', process.execPath, program]);
  }
  for (const [reference, files] of Object.entries(actions)) {
    for (const [path, text] of Object.entries(files)) {
      const file = join(actionDirectory(LAYOUT, reference), path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
  execFileSync('chown', ['-R', `${uid}:${gid}`, LAYOUT.temp, LAYOUT.actions, LAYOUT.diag]);
  for (const folder of [RUNNER, LAYOUT.tool]) chownSync(folder, uid, gid);
}

function tell(progress: Progress): void {
  if (progress.type === 'message') console.error(progress.text);
  if (progress.type !== 'stage') return;
  const { key, stage, outcome, log } = progress.stage;
  console.error(`${key} ${stage}: ${outcome}\n${log}`);
}
