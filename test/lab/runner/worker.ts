/**
 * The worker: one job, run the way the real one runs it. Reads {job, layout} as JSON from standard input and writes
 * progress to descriptor 3. It is started under the name Runner.Worker; node 24 renames its main thread, so the name
 * the kernel shows is set again.
 */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { buildImages } from './docker-action.ts';
import { githubContext, runnerEnvironment } from './environment.ts';
import { holds } from './expressions.ts';
import type { Job, Outcome, Progress, StageResult } from './job.ts';
import { startContainers } from './job-container.ts';
import { writeJobMessage } from './job-message.ts';
import type { Layout } from './layout.ts';
import { killOrphans, processes } from './orphans.ts';
import { hasStage, type Planned, type PlannedStep, plan } from './plan.ts';
import { runStage, type SharedJob, type Stage } from './stage.ts';

/** What is left for posts after a cancellation, in milliseconds: 5 minutes less 15 seconds. */
const CANCEL_BUDGET = 285_000;

process.title = 'Runner.Worker';
const { job, layout } = JSON.parse(readFileSync(0, 'utf8')) as { job: Job; layout: Layout };
const trackingId = `github_${randomUUID()}`;
const github = githubContext(job, layout);
const shared: SharedJob = {
  job,
  layout,
  github,
  runner: runnerEnvironment(github, layout, trackingId),
  env: new Map(Object.entries(job.env ?? {})),
  path: [],
  masks: github.token ? [github.token] : [],
  outputs: new Map(),
  images: new Map(),
  container: undefined,
  status: 'success',
  onLine,
};
const running = new Set<AbortController>();
const posts: (() => Promise<void>)[] = [];
const registered = new Set<number>();
const inBackground: Promise<void>[] = [];

function tell(progress: Progress): void {
  writeSync(3, `${JSON.stringify(progress)}\n`);
}

function onLine(line: string): void {
  if (job.loseRunnerOnLog !== undefined && line.includes(job.loseRunnerOnLog)) process.kill(process.pid, 'SIGKILL');
  if (job.cancelOnLog !== undefined && line.includes(job.cancelOnLog) && shared.status !== 'cancelled') cancel();
}

function cancel(): void {
  tell({ type: 'message', text: 'The operation was canceled.' });
  shared.status = 'cancelled';
  for (const controller of running) controller.abort();
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), CANCEL_BUDGET * (job.timeScale ?? 1)).unref();
}

async function stage(what: Stage): Promise<void> {
  const controller = new AbortController();
  running.add(controller);
  const timeout = what.planned.step.timeoutMs;
  const timer = timeout === undefined ? undefined : setTimeout(() => controller.abort(), timeout);
  const result = await runStage(shared, what, controller.signal);
  clearTimeout(timer);
  running.delete(controller);
  report(result);
}

function report(result: StageResult): void {
  if (result.conclusion === 'failure' && shared.status === 'success') shared.status = 'failure';
  tell({ type: 'stage', stage: result });
}

function skipped(planned: PlannedStep): void {
  const nothing = { log: '', summary: '', annotations: [], outputs: {}, state: {}, lingered: false, milliseconds: 0 };
  const outcome: Outcome = 'skipped';
  report({
    step: planned.index,
    key: planned.key,
    stage: 'main',
    outcome,
    conclusion: outcome,
    exitCode: null,
    signal: null,
    ...nothing,
  });
}

/** Pushed when the action's first stage starts, so that posts run last in, first out. */
function registerPost(planned: PlannedStep): void {
  if (!hasStage(planned, 'post') || registered.has(planned.index)) return;
  registered.add(planned.index);
  posts.push(() => stage({ planned, name: 'post', manifest: planned.manifest?.() }));
}

async function main(planned: PlannedStep): Promise<void> {
  const manifest = planned.manifest?.();
  if (planned.local && manifest?.kind !== 'composite' && manifest?.entries.pre !== undefined) {
    const reference = 'uses' in planned.step ? planned.step.uses : '';
    tell({ type: 'message', text: `\`pre\` execution is not supported for local action from '${reference}'` });
  }
  registerPost(planned);
  return stage({ planned, name: 'main', manifest });
}

async function pres(steps: readonly Planned[]): Promise<void> {
  for (const planned of steps) {
    if (planned === 'wait' || !hasStage(planned, 'pre')) continue;
    registerPost(planned);
    await stage({ planned, name: 'pre', manifest: planned.manifest?.() });
  }
}

async function mains(steps: readonly Planned[]): Promise<void> {
  for (const planned of steps) {
    if (planned === 'wait') await Promise.all(inBackground);
    else if (!holds(planned.step.if, shared.status)) skipped(planned);
    else if (planned.step.background) inBackground.push(main(planned));
    else await main(planned);
  }
  await Promise.all(inBackground);
}

const steps = plan(job, layout);
writeJobMessage(steps, layout);
mkdirSync(dirname(github.event_path as string), { recursive: true });
writeFileSync(github.event_path as string, JSON.stringify(job.event ?? {}));
process.env.RUNNER_TRACKING_ID = trackingId;
const before = processes();
await buildImages(shared, steps);
const { container, stop } = await startContainers(shared);
shared.container = container;
posts.push(stop);
await pres(steps);
await mains(steps);
for (let post = posts.pop(); post !== undefined; post = posts.pop()) await post();
for (const orphan of killOrphans(before, trackingId)) tell({ type: 'orphan', ...orphan });
tell({ type: 'end', conclusion: shared.status });
process.exit(0);
