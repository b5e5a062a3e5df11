import { type ActionManifest, readActionManifest } from './action-manifest.ts';
import type { ActionStep, Job, RunStep } from './job.ts';
import { actionDirectory, type Layout } from './layout.ts';

/** A step as the job message carries it. */
export interface PlannedStep {
  readonly index: number;
  readonly key: string;
  readonly step: RunStep | ActionStep;
  /** of an action: known before the first step when it was downloaded, at main when it is the workspace's own */
  readonly manifest: (() => ActionManifest) | undefined;
  readonly local: boolean;
  /** shared by pre, main and post */
  readonly state: Map<string, string>;
}
export type Planned = PlannedStep | 'wait';

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
    if ('run' in step)
      return { index, key: step.id ?? unique('__run'), step, manifest: undefined, local: false, state: new Map() };
    const local = step.uses.startsWith('./');
    const [name = ''] = step.uses.split('@');
    const key = step.id ?? unique(local ? '__self' : `__${name.replaceAll('/', '_')}`);
    const manifest = (): ActionManifest => readActionManifest(actionDirectory(layout, step.uses));
    return { index, key, step, manifest, local, state: new Map() };
  });
}
