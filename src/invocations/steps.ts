import type { ExecEvent } from '../events/event.ts';
import type { Recording } from '../events/recording.ts';
import { type ActJob, actProcess } from './act-steps.ts';
import type { Step } from './invocation.ts';
import { directoryOf, within } from './path.ts';

/** What the first process of a step is of. */
export interface Beginning {
  readonly step: Step;
  /** The action that runs it where the step's own action is a composite one that uses others: `owner/repo@ref`, of a script of such a one `owner/repo`. */
  readonly used?: string;
}

/** Who asks for work in no step's name: the runner for itself, with these arguments, the guard, or another job of the same runner. */
export type Outsider =
  | { readonly who: 'runner'; readonly argv: readonly string[] }
  | { readonly who: 'guard' | 'another job' };

/** What the steps are told apart by beside the events. */
export interface StepFacts {
  readonly root: Recording['root'];
  readonly steps: Recording['steps'];
  /** Path below the workspace, with a slash before it; undefined for what lies elsewhere. */
  inWorkspace(directory: string): string | undefined;
}

/**
 * The steps of a job, named by the environment that the runner's worker gives its children (actions/runner, src/Runner.Worker). All steps of a
 * composite action have the GITHUB_ACTION of the workflow's step, at any depth; GITHUB_ACTION_REPOSITORY and _REF are those of the innermost
 * action, and empty for a script; both are the runner's word, which no step can set for another. GITHUB_ACTION_PATH is that only in a
 * composite action: elsewhere a step before can have set it.
 */
export class Steps {
  readonly #facts: StepFacts;
  readonly #seen = new Map<string, Step>();

  constructor(facts: StepFacts) {
    this.#facts = facts;
  }

  /** The steps seen, in order of their first process. */
  get seen(): readonly Step[] {
    return [...this.#seen.values()];
  }

  /** Of all that `run` starts. */
  run(): Beginning {
    return { step: this.#step('run', { key: 'run', name: 'run' }) };
  }

  /** Of the job, but of a step that nobody can name. */
  unnamed(): Beginning {
    return { step: this.#step('unknown', { key: 'unknown', name: 'a step that could not be named' }) };
  }

  /** What a child of the worker begins; an outsider where it is of no step. */
  of(exec: ExecEvent): Beginning | Outsider {
    const { env, argv } = exec;
    const key = env?.GITHUB_ACTION;
    // gone before its environment could be read, or so large that the name was not reached: what it does is judged all the same
    if (env === undefined || (key === undefined && exec.cut?.includes('env') === true))
      return this.#runsGuard(argv) === true ? { who: 'guard' } : this.unnamed();
    if (key === undefined) return { who: 'runner', argv };
    if (this.#isSelf(key) && this.#runsGuard(argv) !== false) return { who: 'guard' };
    const { root } = this.#facts;
    if (root.mode === 'job' && root.act !== undefined) return this.#ofAct(exec, key, root.act);
    const told = this.#told(key);
    const repository = env.GITHUB_ACTION_REPOSITORY || undefined;
    // the runner shares one context among steps: what a composite action in the background starts has the key of the step begun last
    if (told !== undefined && told.action === undefined && repository !== undefined) return this.#misnamed(env);
    const action = told?.action ?? (env.GITHUB_ACTION_PATH ? undefined : reference(env));
    const step = this.#named(key, { ...told, ...(action === undefined ? {} : { action }) });
    return begins(step, usedAction(step.action, env));
  }

  /**
   * Of what the runner had an engine run without naming a step: the build of an action of the workspace, whose Dockerfile the arguments of its
   * client name; else of one that nobody can name.
   */
  asked(argv: readonly string[]): Beginning {
    const file = argv[argv.indexOf('-f') + 1];
    const place = file?.startsWith('/') === true ? this.#facts.inWorkspace(directoryOf(file)) : undefined;
    if (place === undefined) return this.unnamed();
    return this.#only(
      ({ action }) => action?.startsWith('./') === true && within(place, action.slice(1).replace(/\/$/, '')),
    );
  }

  /** act has variables of the innermost action only where it runs one; elsewhere a step before can have set them. */
  #ofAct(exec: ExecEvent, key: string, act: ActJob): Beginning | Outsider {
    const process = actProcess(exec, key, act, this.#facts.steps);
    if (process === 'another job') return { who: process };
    if (process === 'some step') return this.unnamed();
    const told = this.#told(process.key);
    const innermost = process.script ? undefined : exec.env;
    const action = told?.action ?? (innermost && reference(innermost));
    const step = this.#named(process.key, { ...told, ...(action === undefined ? {} : { action }) });
    return begins(step, innermost?.GITHUB_ACTION_PATH ? usedAction(step.action, innermost) : undefined);
  }

  #isSelf(key: string): boolean {
    const { root } = this.#facts;
    return root.mode === 'job' && root.self.includes(key);
  }

  /** Whether what runs is a file of the guard's action: its step may be a composite action that does more. Undefined: where that lies is not known. */
  #runsGuard(argv: readonly string[]): boolean | undefined {
    const { root } = this.#facts;
    if (root.mode !== 'job' || root.program === undefined) return undefined;
    const script = argv.slice(1).find((word) => !word.startsWith('-'));
    return script !== undefined && within(script, root.program);
  }

  /** Of a composite action in the background: in one, GITHUB_ACTION_PATH is the runner's word too. */
  #misnamed(env: Env): Beginning {
    const path = env.GITHUB_ACTION_PATH ?? '';
    const { step } = this.#only(({ action }) => action !== undefined && path.endsWith(unpackedAt(action)));
    return begins(step, reference(env));
  }

  /** The only step that is so; else it cannot be named. */
  #only(holds: (told: Told) => boolean): Beginning {
    const [first, ...others] = Object.entries(this.#facts.steps ?? {}).filter(([, told]) => holds(told));
    if (first === undefined || others.length > 0) return this.unnamed();
    return { step: this.#named(...first) };
  }

  #told(key: string): Told | undefined {
    const { steps } = this.#facts;
    return steps !== undefined && Object.hasOwn(steps, key) ? steps[key] : undefined;
  }

  #named(key: string, { name = key, action, file, line, identity }: Told): Step {
    return this.#step(key, {
      ...{ key, name },
      ...(action === undefined ? {} : { action }),
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { line }),
      ...(identity === undefined ? {} : { identity }),
    });
  }

  #step(key: string, step: Step): Step {
    const known = this.#seen.get(key);
    if (known !== undefined) return known;
    this.#seen.set(key, step);
    return step;
  }
}

type Env = NonNullable<ExecEvent['env']>;
type Told = NonNullable<Recording['steps']>[string];

const begins = (step: Step, used: string | undefined): Beginning => (used === undefined ? { step } : { step, used });

/** `owner/repo@ref` of the innermost action. */
function reference({ GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref }: Env): string | undefined {
  if (!repository) return undefined;
  return ref ? `${repository}@${ref}` : repository;
}

/** What a step's composite action uses, where that is another action than the step's own. */
function usedAction(own: string | undefined, env: Env): string | undefined {
  const [name = '', ref] = own?.split('@') ?? [];
  const repository = name.startsWith('./') ? undefined : name.split('/').slice(0, 2).join('/');
  const innermost = reference(env);
  if (innermost !== undefined)
    return innermost === (ref === undefined ? repository : `${repository}@${ref}`) ? undefined : innermost;
  // of a script: a step without an action is one of the workflow, and the variable is whoever's
  const holder = own === undefined ? undefined : /\/_actions\/([^/]+\/[^/]+)\//.exec(`${env.GITHUB_ACTION_PATH}/`)?.[1];
  return holder === repository ? undefined : holder;
}

/** Where the runner unpacks an action, below its work directory: `/_actions/owner/repo/ref/path`. */
function unpackedAt(action: string): string {
  const [name = '', ref = ''] = action.split('@');
  const [owner = '', repository = '', ...path] = name.split('/');
  return ['/_actions', owner, repository, ref, ...path].join('/');
}
