import { randomUUID } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ActionManifest } from './action-manifest.ts';
import { type Contexts, interpolate, type JobStatus } from './expressions.ts';
import { openFileCommands } from './file-commands.ts';
import type { Job, Outcome, StageResult } from './job.ts';
import type { Layout } from './layout.ts';
import type { PlannedStep } from './plan.ts';
import { runStepProcess } from './step-process.ts';
import { WorkflowCommands } from './workflow-commands.ts';

/** What the stages of one job share and change. */
export interface SharedJob {
  readonly job: Job;
  readonly layout: Layout;
  readonly github: Readonly<Record<string, string>>;
  readonly runner: Readonly<Record<string, string>>;
  readonly env: Map<string, string>;
  readonly path: string[];
  readonly masks: string[];
  readonly outputs: Map<string, Record<string, string>>;
  status: JobStatus;
  readonly onLine: (line: string) => void;
}
export interface Stage {
  readonly planned: PlannedStep;
  readonly name: 'pre' | 'main' | 'post';
  /** absent for a run step */
  readonly manifest: ActionManifest | undefined;
  readonly entry: string | undefined;
}

/** Runs one stage and applies what it said through its files: environment, path, outputs, state. Never rejects. */
export async function runStage(shared: SharedJob, stage: Stage, cancel: AbortSignal): Promise<StageResult> {
  const { planned, name } = stage;
  const { layout } = shared;
  const began = performance.now();
  const files = openFileCommands(layout.temp);
  const commands = new WorkflowCommands(shared.masks);
  const script = 'run' in planned.step ? writeScript(planned.step.run, layout.temp) : undefined;
  const end = await runStepProcess({
    ...commandOf(stage, layout, script),
    cwd: layout.workspace,
    env: { ...environmentOf(shared, stage), ...files.variables },
    cancel,
    timeScale: shared.job.timeScale ?? 1,
    onLine: (line) => shared.onLine(commands.line(line)),
  });
  if (script !== undefined) rmSync(script, { force: true });

  const said = files.close();
  for (const error of said.errors) commands.error(error);
  for (const [key, value] of said.env) shared.env.set(key, value);
  shared.path.unshift(...said.path.toReversed());
  for (const [key, value] of said.state) planned.state.set(key, value);
  // pre and post have no context name: what they set as output is dropped
  const outputs = name === 'main' ? Object.fromEntries(said.outputs) : {};
  if (name === 'main') shared.outputs.set(planned.key, outputs);

  const failed = end.exitCode !== 0 || said.errors.some((error) => !error.includes('upload aborted'));
  if (failed) commands.error(`Process completed with exit code ${end.exitCode ?? 'none'}.`);
  const outcome: Outcome = !failed
    ? 'success'
    : shared.status === 'cancelled' && cancel.aborted
      ? 'cancelled'
      : 'failure';
  return {
    step: planned.index,
    key: planned.key,
    stage: name,
    outcome,
    conclusion: outcome === 'failure' && planned.step.continueOnError ? 'success' : outcome,
    ...end,
    log: commands.log,
    summary: said.summary,
    annotations: commands.annotations,
    outputs,
    state: Object.fromEntries(planned.state),
    milliseconds: Math.round(performance.now() - began),
  };
}

function writeScript(text: string, temp: string): string {
  const path = join(temp, `${randomUUID()}.sh`);
  writeFileSync(path, `${text}\n`);
  return path;
}

function commandOf(stage: Stage, layout: Layout, script: string | undefined): { command: string; args: string[] } {
  if (script === undefined) return { command: layout.node, args: [stage.entry as string] };
  const shell = 'run' in stage.planned.step ? stage.planned.step.shell : undefined;
  if (shell === 'sh') return { command: '/bin/sh', args: ['-e', script] };
  const strict = shell === 'bash' ? ['--noprofile', '--norc', '-e', '-o', 'pipefail'] : ['-e'];
  return { command: '/bin/bash', args: [...strict, script] };
}

/** In the runner's order: its own, then the job's env, the step's env, inputs, and last the state, which nothing overrides. */
function environmentOf(shared: SharedJob, { planned, manifest }: Stage): Record<string, string> {
  const { step } = planned;
  const contexts: Contexts = {
    ...shared.job.contexts,
    github: shared.github,
    job: { ...shared.job.contexts?.job, status: shared.status },
    runner: { temp: shared.layout.temp, tool_cache: shared.layout.tool },
    env: Object.fromEntries(shared.env),
    steps: Object.fromEntries(
      [...shared.outputs].flatMap(([key, outputs]) =>
        Object.entries(outputs).map(([name, value]) => [`${key}.outputs.${name}`, value]),
      ),
    ),
  };
  const own: Record<string, string> = {
    GITHUB_ACTION: planned.key,
    GITHUB_ACTION_REPOSITORY: '',
    GITHUB_ACTION_REF: '',
  };
  if ('uses' in step) {
    const [repository = '', ref = ''] = planned.local ? [] : step.uses.split('@');
    Object.assign(own, { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref });
    Object.assign(own, shared.job.actionEnv);
    const given = Object.entries({ ...manifest?.inputs, ...step.with });
    for (const [name, value] of given)
      own[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = interpolate(value, contexts);
  }
  for (const [key, value] of planned.state) own[`STATE_${key}`] = value;
  const base = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const env: Record<string, string> = {
    ...base,
    ...Object.fromEntries(shared.env),
    ...Object.fromEntries(Object.entries(step.env ?? {}).map(([key, value]) => [key, interpolate(value, contexts)])),
    ...shared.runner,
    ...own,
  };
  env.PATH = [...shared.path, env.PATH ?? '/usr/bin:/bin'].join(':');
  return env;
}
