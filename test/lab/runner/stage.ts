import type { ActionManifest } from './action-manifest.ts';
import { perform } from './composite.ts';
import type { JobStatus } from './expressions.ts';
import type { Job, Outcome, StageResult } from './job.ts';
import type { JobContainer } from './job-container.ts';
import type { Layout } from './layout.ts';
import type { PlannedStep } from './plan.ts';
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
  /** directory of a docker action -> the image that was built of it */
  readonly images: Map<string, string>;
  /** in which every step runs, where the job has one */
  container: JobContainer | undefined;
  status: JobStatus;
  readonly onLine: (line: string) => void;
}
export interface Stage {
  readonly planned: PlannedStep;
  readonly name: 'pre' | 'main' | 'post';
  /** absent for a run step */
  readonly manifest: ActionManifest | undefined;
}

/** How a stage ended: its one process, or of a composite action the steps it ran. */
export interface Performed {
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly lingered: boolean;
  readonly failed: boolean;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Runs one stage of a step of the workflow, and tells how it went. Never rejects. */
export async function runStage(shared: SharedJob, stage: Stage, cancel: AbortSignal): Promise<StageResult> {
  const { planned, name } = stage;
  const began = performance.now();
  const commands = new WorkflowCommands(shared.masks);
  const { failed, outputs: said, ...end } = await perform(shared, stage, commands, cancel);
  // pre and post have no context name: what they set as output is dropped
  const outputs = name === 'main' ? said : {};
  if (name === 'main') shared.outputs.set(planned.key, outputs);
  const cancelled = shared.status === 'cancelled' && cancel.aborted;
  const outcome: Outcome = !failed ? 'success' : cancelled ? 'cancelled' : 'failure';
  return {
    step: planned.index,
    key: planned.key,
    stage: name,
    outcome,
    conclusion: outcome === 'failure' && planned.step.continueOnError ? 'success' : outcome,
    ...end,
    log: commands.log,
    annotations: commands.annotations,
    outputs,
    state: Object.fromEntries(planned.state),
    milliseconds: Math.round(performance.now() - began),
  };
}
