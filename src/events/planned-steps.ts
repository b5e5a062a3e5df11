import type { ToldStep } from './job-message.ts';
import type { Recording } from './recording.ts';

/**
 * The steps of a job as a recording has them, by key. What the runner was told goes first; the workflow's text adds what that does
 * not say, and stands in for it where there is none.
 * @param runner from the job message; undefined when it could not be read
 * @param workflow from the text of the workflow; undefined when it could not be read
 */
export function plannedSteps(
  runner: readonly ToldStep[] | undefined,
  workflow: readonly ToldStep[] | undefined,
): NonNullable<Recording['steps']> {
  const written = new Map((workflow ?? []).map((step) => [step.key, step]));
  const used = new Map<string, number>();
  const steps = (runner ?? workflow ?? []).map((step) => {
    const { key, ...known } = { ...written.get(step.key), ...step };
    return [key, { ...known, identity: identity({ key, ...known }, used) }] as const;
  });
  return Object.fromEntries(steps);
}

/**
 * What the ids of findings name a step by, so that they stay when steps are added or moved: its id, else the action without its
 * ref, else the name (design section 8); with a number from the second of that name on.
 */
function identity({ key, action, name }: ToldStep, used: Map<string, number>): string {
  // no id: GitHub's begin with a letter or _, and act's own are numbers
  const base = /^(?:__|\d+$)/.test(key) ? (action?.replace(/@.*$/, '') ?? name ?? key) : key;
  const times = (used.get(base) ?? 0) + 1;
  used.set(base, times);
  return times === 1 ? base : `${base}#${times}`;
}
