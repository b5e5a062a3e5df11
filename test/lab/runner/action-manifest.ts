import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What a runner takes from action.yml of a JavaScript action. */
export interface ActionManifest {
  readonly directory: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly entries: { readonly pre?: string; readonly main: string; readonly post?: string };
}

/**
 * @returns the manifest of the action in a directory
 * Throws when there is none, when `main` is absent, or when it is not for node20 or node24.
 */
export function readActionManifest(directory: string): ActionManifest {
  const file = ['action.yml', 'action.yaml'].map((name) => join(directory, name)).find((path) => existsSync(path));
  if (file === undefined)
    throw new Error(`Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '${directory}'.`);
  const { inputs = {}, runs } = parse(readFileSync(file, 'utf8')) as {
    inputs?: Record<string, { default?: unknown } | null>;
    runs: { using: string; pre?: string; main?: string; post?: string };
  };
  if (!['node20', 'node24'].includes(runs.using))
    throw new Error(`'using: ${runs.using}' is not supported by the lab runner`);
  if (runs.main === undefined) throw new Error(`Action '${file}' has no 'main'`);
  const { pre, main, post } = runs;
  const defaults = Object.entries(inputs).map(([name, input]) => [name, String(input?.default ?? '')]);
  const entries = { main, ...(pre === undefined ? {} : { pre }), ...(post === undefined ? {} : { post }) };
  return { directory, inputs: Object.fromEntries(defaults), entries };
}
