import { type ActionManifest, readActionManifest } from './action-manifest.ts';
import type { ActionStep, Job, RunStep } from './job.ts';
import { actionDirectory, type Layout } from './layout.ts';

/** A step as the job message carries it, or one of a composite action. */
export interface PlannedStep {
  readonly index: number;
  /** What GITHUB_ACTION says: in a composite action's steps that of the workflow's step, at any depth. */
  readonly key: string;
  readonly step: RunStep | ActionStep;
  /** of an action: known before the first step when it was downloaded, at main when it is the workspace's own */
  readonly manifest: (() => ActionManifest) | undefined;
  readonly local: boolean;
  /** shared by pre, main and post */
  readonly state: Map<string, string>;
  /** of a composite action's step: the action it stands in */
  readonly within: Composite | undefined;
  /** the steps of a composite action, the same ones in each stage; none of another */
  readonly nested: () => readonly PlannedStep[];
}
/** A composite action in one step of a job. */
export interface Composite {
  /** GITHUB_ACTION_PATH */
  readonly directory: string;
  /** `inputs.*` of its steps, as of the stage that runs */
  inputs: Readonly<Record<string, string>>;
  /** the `env:` of the step that uses it, which its steps have too */
  env: Readonly<Record<string, string>>;
  /** `steps.*` of its steps */
  readonly outputs: Map<string, Record<string, string>>;
}
export type Planned = PlannedStep | 'wait';

/** How deep composite actions may stand in one another (actions/runner, src/Runner.Common/Constants.cs). */
const MAX_DEPTH = 9;

/** Gives every step its key: the id, else __run, __owner_repo or __self with a number from the second on. */
export function plan(job: Job, layout: Layout): Planned[] {
  const used = new Map<string, number>();
  const unique = (name: string): string => {
    const times = (used.get(name) ?? 0) + 1;
    used.set(name, times);
    return times === 1 ? name : `${name}_${times}`;
  };
  return job.steps.map((step, index) => {
    if ('wait' in step) return 'wait';
    const key = step.id ?? unique(automatic(step));
    return planned(step, { index, key, within: undefined }, layout, 0);
  });
}

function automatic(step: RunStep | ActionStep): string {
  if ('run' in step) return '__run';
  if (step.uses.startsWith('./')) return '__self';
  const [name = ''] = step.uses.split('@');
  return `__${name.replaceAll('/', '_')}`;
}

function planned(
  step: RunStep | ActionStep,
  place: Pick<PlannedStep, 'index' | 'key' | 'within'>,
  layout: Layout,
  depth: number,
): PlannedStep {
  if (depth > MAX_DEPTH) throw new Error(`Composite action depth exceeded max depth ${MAX_DEPTH}`);
  const local = 'uses' in step && step.uses.startsWith('./');
  const manifest = 'uses' in step ? once(() => readActionManifest(actionDirectory(layout, step.uses))) : undefined;
  const nested = once(() => {
    const action = manifest?.();
    if (action?.kind !== 'composite') return [];
    const within: Composite = { directory: action.directory, inputs: {}, env: {}, outputs: new Map() };
    return action.steps.map((one) => planned(one, { ...place, within }, layout, depth + 1));
  });
  return { ...place, step, local, manifest, state: new Map(), nested };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * Whether a step has a pre or a post: that of its action, or of any action that its composite action uses. An action of the workspace
 * has no pre; one in a composite action is taken to have a post, since it cannot be read yet (actions/runner, src/Runner.Worker/ActionManager.cs).
 */
export function hasStage({ manifest, nested, local, within }: PlannedStep, name: 'pre' | 'post'): boolean {
  if (manifest === undefined) return false;
  if (local && (name === 'pre' || within !== undefined)) return name === 'post';
  const action = manifest();
  return action.kind === 'composite'
    ? nested().some((step) => hasStage(step, name))
    : action.entries[name] !== undefined;
}
