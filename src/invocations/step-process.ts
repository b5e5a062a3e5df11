import type { ExecEvent } from '../events/event.ts';
import type { Recording } from '../events/recording.ts';

type JobRoot = Extract<Recording['root'], { mode: 'job' }>;

/** What a process that the worker started is for. */
export type StepProcess =
  | { readonly of: 'step'; readonly key: string }
  /** the guard's own, or the runner's */
  | { readonly of: 'nobody' }
  | { readonly of: 'another job' }
  /** of this job, but nobody can say of which step */
  | { readonly of: 'some step' };

/**
 * Whose a direct child of the worker is. GitHub's runner says it in GITHUB_ACTION, which no step can change. act does not run this job
 * alone, and numbers the steps of a composite action as it does those of the job, so the paths it passes have a say too.
 */
export function stepProcess({ env, argv }: ExecEvent, root: JobRoot, steps: Recording['steps']): StepProcess {
  // gone before its environment could be read: what it and its descendants do is judged all the same
  if (env === undefined) return { of: 'some step' };
  const key = env.GITHUB_ACTION;
  if (key === undefined) return { of: 'nobody' };
  if (root.act === undefined) return root.self.includes(key) ? { of: 'nobody' } : { of: 'step', key };
  const { place, own } = root.act;
  if (root.self.includes(key) && argv[1]?.startsWith(`${own}/`)) return { of: 'nobody' };
  if (isOfAnotherJob(argv, place)) return { of: 'another job' };
  const outer = compositeStep(argv, place);
  if (outer !== undefined) return { of: 'step', key: outer };
  const composite = env.GITHUB_ACTION_PATH;
  if (!composite) return { of: 'step', key };
  const using = Object.entries(steps ?? {}).filter(
    ([, { action }]) => action !== undefined && isAt(action, composite, place),
  );
  const [one] = using;
  return using.length === 1 && one !== undefined ? { of: 'step', key: one[0] } : { of: 'some step' };
}

/** act gives each job a directory with a random name beside those of its other jobs, and passes paths in it to each of its processes. */
function isOfAnotherJob(argv: readonly string[], place: string): boolean {
  if (argv.some((word) => word.includes(`${place}/`))) return false;
  const beside = `${place.slice(0, place.lastIndexOf('/'))}/`;
  return argv.some(
    (word) => word.startsWith(beside) && /^[0-9a-f]{16}\/(?:act|hostexecutor)\//.test(word.slice(beside.length)),
  );
}

/** The step of the job in which a script of a composite action runs: act writes it into `OUTER-composite-INNER`. */
function compositeStep(argv: readonly string[], place: string): string | undefined {
  const scripts = `${place}/act/workflow/`;
  const name = argv.find((word) => word.startsWith(scripts))?.slice(scripts.length);
  const end = name?.indexOf('-composite-') ?? -1;
  return end > 0 ? name?.slice(0, end) : undefined;
}

/** Whether act has the action of a step, as `uses` names it, in a directory or above it. */
function isAt(uses: string, directory: string, place: string): boolean {
  const at = uses.startsWith('./')
    ? `${place}/hostexecutor/${uses.slice(2)}`
    : `${place}/act/actions/${uses.replaceAll(/[<>:"/\\|?*]/g, '-')}`;
  return `${directory}/`.startsWith(`${at.replace(/\/+$/, '')}/`);
}
