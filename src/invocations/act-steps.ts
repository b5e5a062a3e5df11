import type { ExecEvent } from '../events/event.ts';
import type { Recording } from '../events/recording.ts';

/** What tells that a worker is act. */
export type ActJob = NonNullable<Extract<Recording['root'], { mode: 'job' }>['act']>;

/** Whose a process of act is: a step's, with whether it is a script; of this job, but nobody can say of which step; or another job's. */
export type ActProcess = { readonly key: string; readonly script: boolean } | 'some step' | 'another job';

/**
 * act runs several jobs in one process and numbers the steps of a composite action as it does those of the job, so what it has in GITHUB_ACTION
 * is not enough: the paths it passes have a say too (pkg/runner/step_run.go, getScriptName, and action.go, getContainerActionPaths, of v0.2.87).
 * @param key GITHUB_ACTION
 */
export function actProcess(
  { env, argv }: ExecEvent,
  key: string,
  { place }: ActJob,
  steps: Recording['steps'],
): ActProcess {
  if (isOfAnotherJob(argv, place)) return 'another job';
  const script = scriptName(argv, place);
  const outer = script?.indexOf('-composite-') ?? -1;
  if (script !== undefined && outer > 0) return { key: script.slice(0, outer), script: true };
  const composite = env?.GITHUB_ACTION_PATH;
  if (!composite) return { key, script: script !== undefined };
  const [one, ...others] = Object.entries(steps ?? {}).filter(
    ([, { action }]) => action !== undefined && isAt(action, composite, place),
  );
  return one === undefined || others.length > 0 ? 'some step' : { key: one[0], script: false };
}

/** act gives each job a directory with a random name beside those of its other jobs, and passes paths in it to each of its processes. */
function isOfAnotherJob(argv: readonly string[], place: string): boolean {
  if (argv.some((word) => word.includes(`${place}/`))) return false;
  const beside = `${place.slice(0, place.lastIndexOf('/'))}/`;
  return argv.some(
    (word) => word.startsWith(beside) && /^[0-9a-f]{16}\/(?:act|hostexecutor)\//.test(word.slice(beside.length)),
  );
}

/** The name of the file into which act wrote a script; that of a composite action is `OUTER-composite-INNER`. */
function scriptName(argv: readonly string[], place: string): string | undefined {
  const scripts = `${place}/act/workflow/`;
  return argv.find((word) => word.startsWith(scripts))?.slice(scripts.length);
}

/** Whether act has the action of a step, as `uses` names it, in a directory or above it. */
function isAt(uses: string, directory: string, place: string): boolean {
  const at = uses.startsWith('./')
    ? `${place}/hostexecutor/${uses.slice(2)}`
    : `${place}/act/actions/${uses.replaceAll(/[<>:"/\\|?*]/g, '-')}`;
  return `${directory}/`.startsWith(`${at.replace(/\/+$/, '')}/`);
}
