import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ActionStep, RunStep } from './job.ts';

/** What runs in each stage of an action: files of a JavaScript action, entry points of a docker action (whose image may name the main one). */
export interface Entries {
  readonly pre?: string;
  readonly main?: string;
  readonly post?: string;
}
interface Declared {
  readonly directory: string;
  readonly inputs: Readonly<Record<string, string>>;
}
export interface JavaScriptAction extends Declared {
  readonly kind: 'javascript';
  readonly entries: Entries & { readonly main: string };
}
export interface DockerAction extends Declared {
  readonly kind: 'docker';
  /** `docker://image`, or the path of a Dockerfile in the action */
  readonly image: string;
  readonly entries: Entries;
  readonly args: readonly string[] | undefined;
  readonly env: Readonly<Record<string, string>>;
}
export interface CompositeAction extends Declared {
  readonly kind: 'composite';
  readonly steps: readonly (RunStep | ActionStep)[];
  readonly outputs: Readonly<Record<string, string>>;
}
/** What a runner takes from action.yml. */
export type ActionManifest = JavaScriptAction | DockerAction | CompositeAction;

interface Runs {
  readonly using: string;
  readonly [key: string]: unknown;
}

/**
 * @returns the manifest of the action in a directory
 * Throws when there is none, or when it lacks what its kind needs (actions/runner, src/Runner.Worker/ActionManifestManager.cs).
 */
export function readActionManifest(directory: string): ActionManifest {
  const file = ['action.yml', 'action.yaml'].map((name) => join(directory, name)).find((path) => existsSync(path));
  if (file === undefined)
    throw new Error(`Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '${directory}'.`);
  const {
    inputs = {},
    outputs = {},
    runs,
  } = parse(readFileSync(file, 'utf8')) as {
    inputs?: Record<string, { default?: unknown } | null>;
    outputs?: Record<string, { value?: unknown }>;
    runs: Runs;
  };
  const defaults = Object.entries(inputs).map(([name, input]) => [name, String(input?.default ?? '')]);
  const declared: Declared = { directory, inputs: Object.fromEntries(defaults) };
  if (runs.using === 'docker') return dockerAction(declared, runs, file);
  if (runs.using === 'composite') {
    if (!Array.isArray(runs.steps)) throw new Error(`Action '${file}' is composite and has no 'steps'`);
    const values = Object.entries(outputs).map(([name, output]) => [name, String(output.value ?? '')]);
    return { ...declared, kind: 'composite', steps: runs.steps.map(nestedStep), outputs: Object.fromEntries(values) };
  }
  if (!['node20', 'node24'].includes(runs.using))
    throw new Error(`'using: ${runs.using}' is not supported by the lab runner`);
  if (typeof runs.main !== 'string') throw new Error(`Action '${file}' has no 'main'`);
  const entries = { ...stages(runs, 'pre', 'post'), main: runs.main };
  return { ...declared, kind: 'javascript', entries };
}

function dockerAction(declared: Declared, runs: Runs, file: string): DockerAction {
  if (typeof runs.image !== 'string') throw new Error(`Action '${file}' is of docker and has no 'image'`);
  const main = typeof runs.entrypoint === 'string' ? { main: runs.entrypoint } : {};
  return {
    ...declared,
    kind: 'docker',
    image: runs.image,
    entries: { ...stages(runs, 'pre-entrypoint', 'post-entrypoint'), ...main },
    args: Array.isArray(runs.args) ? runs.args.map(String) : undefined,
    env: texts(runs.env),
  };
}

function stages(runs: Runs, pre: string, post: string): Entries {
  return {
    ...(typeof runs[pre] === 'string' ? { pre: runs[pre] } : {}),
    ...(typeof runs[post] === 'string' ? { post: runs[post] } : {}),
  };
}

/** A step as action.yml writes it. */
function nestedStep(written: Record<string, unknown>): RunStep | ActionStep {
  const { 'continue-on-error': continueOnError, with: given, env, ...same } = written;
  return {
    ...(same as { run: string } | { uses: string }),
    ...(given === undefined ? {} : { with: texts(given) }),
    ...(env === undefined ? {} : { env: texts(env) }),
    ...(continueOnError === true ? { continueOnError } : {}),
  };
}

const texts = (values: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries((values ?? {}) as object).map(([key, value]) => [key, String(value)]));
