import type { CompositeAction } from './action-manifest.ts';
import { holds, interpolate } from './expressions.ts';
import { hasStage, type PlannedStep } from './plan.ts';
import { performProcess } from './process-stage.ts';
import type { Performed, SharedJob, Stage } from './stage.ts';
import { contextsOf, inputsOf, stepsContext } from './step-environment.ts';
import type { WorkflowCommands } from './workflow-commands.ts';

/** Runs a stage: its process, or of a composite action the steps it has for that stage, which share its log. Never rejects. */
export function perform(
  shared: SharedJob,
  stage: Stage,
  commands: WorkflowCommands,
  cancel: AbortSignal,
): Promise<Performed> {
  const { manifest } = stage;
  return manifest?.kind === 'composite'
    ? performComposite(shared, { ...stage, manifest }, commands, cancel)
    : performProcess(shared, stage, commands, cancel);
}

type CompositeStage = Stage & { readonly manifest: CompositeAction };

/** Steps of composite actions whose pre or main began: their posts are to run. */
const begun = new WeakSet<PlannedStep>();

/**
 * The steps of a composite action, one after the other (actions/runner, src/Runner.Worker/Handlers/CompositeActionHandler.cs): all of its
 * mains; before the job's first step the pres among them, and at its end the posts of those that began, last in, first out.
 */
async function performComposite(
  shared: SharedJob,
  stage: CompositeStage,
  commands: WorkflowCommands,
  cancel: AbortSignal,
): Promise<Performed> {
  const { planned, manifest, name } = stage;
  const outer = contextsOf(shared, planned);
  const inputs = inputsOf(stage, outer);
  const env = { ...planned.within?.env, ...planned.step.env };
  const all = planned.nested();
  const within = all[0]?.within;
  if (within !== undefined) Object.assign(within, { inputs, env });
  let failed = false;
  let last: Performed | undefined;
  for (const step of chosen(all, name)) {
    const condition = name === 'main' ? step.step.if : 'always()';
    const status = cancel.aborted ? 'cancelled' : failed ? 'failure' : 'success';
    if (!holds(condition, status)) continue;
    begun.add(step);
    const done = await perform(shared, { planned: step, name, manifest: step.manifest?.() }, commands, cancel);
    last = done;
    if (name === 'main' && step.step.id !== undefined) within?.outputs.set(step.step.id, { ...done.outputs });
    failed ||= done.failed && step.step.continueOnError !== true;
  }
  const own = { ...outer, inputs, steps: stepsContext(within?.outputs ?? new Map()) };
  const outputs = Object.entries(manifest.outputs).map(([key, value]) => [key, interpolate(value, own)]);
  return {
    exitCode: last?.exitCode ?? 0,
    signal: last?.signal ?? null,
    lingered: last?.lingered ?? false,
    failed,
    outputs: Object.fromEntries(outputs),
    summary: last?.summary ?? '',
  };
}

function chosen(steps: readonly PlannedStep[], stage: Stage['name']): readonly PlannedStep[] {
  if (stage === 'main') return steps;
  if (stage === 'pre') return steps.filter((step) => hasStage(step, 'pre'));
  return steps.filter((step) => begun.has(step) && hasOwnPost(step)).toReversed();
}

/** By now the action of the workspace can be read too. */
const hasOwnPost = (step: PlannedStep): boolean => hasStage({ ...step, within: undefined }, 'post');
