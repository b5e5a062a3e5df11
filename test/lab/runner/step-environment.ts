import { type Contexts, interpolate } from './expressions.ts';
import type { PlannedStep } from './plan.ts';
import type { SharedJob, Stage } from './stage.ts';

/** What `${{ }}` can name in a step: in a composite action `inputs` and `steps` are the action's own. */
export function contextsOf(shared: SharedJob, { within }: PlannedStep): Contexts {
  return {
    ...shared.job.contexts,
    github: within === undefined ? shared.github : { ...shared.github, action_path: within.directory },
    job: { ...shared.job.contexts?.job, status: shared.status },
    runner: { temp: shared.layout.temp, tool_cache: shared.layout.tool },
    env: Object.fromEntries(shared.env),
    ...(within === undefined ? {} : { inputs: within.inputs }),
    steps: stepsContext(within?.outputs ?? shared.outputs),
  };
}

/** `steps.*` of the steps that a job or a composite action has run. */
export const stepsContext = (outputs: ReadonlyMap<string, Readonly<Record<string, string>>>): Record<string, string> =>
  Object.fromEntries(
    [...outputs].flatMap(([key, values]) =>
      Object.entries(values).map(([name, value]) => [`${key}.outputs.${name}`, value]),
    ),
  );

/** The inputs of a step that uses an action: the manifest's defaults, and what the step gives. */
export function inputsOf({ planned, manifest }: Stage, contexts: Contexts): Record<string, string> {
  const given = 'uses' in planned.step ? planned.step.with : undefined;
  return Object.fromEntries(
    Object.entries({ ...manifest?.inputs, ...given }).map(([name, value]) => [name, interpolate(value, contexts)]),
  );
}

/**
 * The variables the runner sets for a stage, in its order: the job's env, the step's env (after that of the composite action it stands in),
 * its own, inputs, and last the state, which nothing overrides.
 */
export function environmentOf(shared: SharedJob, stage: Stage, contexts: Contexts): Record<string, string> {
  const { planned } = stage;
  const { step, within } = planned;
  const [repository = '', ref = ''] = 'uses' in step && !planned.local ? step.uses.split('@') : [];
  const own: Record<string, string> = {
    GITHUB_ACTION: planned.key,
    // without the path of an action that is not at its repository's top
    GITHUB_ACTION_REPOSITORY: repository.split('/').slice(0, 2).join('/'),
    GITHUB_ACTION_REF: ref,
    ...(within === undefined ? {} : { GITHUB_ACTION_PATH: within.directory }),
  };
  if ('uses' in step) {
    Object.assign(own, shared.job.actionEnv);
    for (const [name, value] of Object.entries(inputsOf(stage, contexts)))
      own[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = value;
  }
  for (const [key, value] of planned.state) own[`STATE_${key}`] = value;
  const given = Object.entries({ ...within?.env, ...step.env }).map(([key, value]) => [
    key,
    interpolate(value, contexts),
  ]);
  return { ...Object.fromEntries(shared.env), ...Object.fromEntries(given), ...shared.runner, ...own };
}
