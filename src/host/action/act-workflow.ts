import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { parse } from 'yaml';
import type { ToldStep } from '../../events/job-message.ts';
import { workflowSteps } from '../../events/workflow-steps.ts';
import { LiveWorld } from '../live-world.ts';
import { readText } from '../text-file.ts';

/** Workflows of a repository that are looked at. */
const MAX_FILES = 200;

/**
 * The steps of a job of act, from the workflow it runs: of those on the disk the one with the name, the job and the guard's own step that
 * the environment names. act does not say which file that is.
 * @param act its process id; its arguments say where workflows are, where they are not in `.github/workflows`
 * @param env of pre
 * @returns undefined when there is no such workflow, or more than one. Never throws.
 */
export function actWorkflowSteps(act: number, env: NodeJS.ProcessEnv): ToldStep[] | undefined {
  const {
    GITHUB_WORKFLOW: name,
    GITHUB_JOB: job = '',
    GITHUB_ACTION: own,
    GITHUB_ACTION_REPOSITORY: action = '',
  } = env;
  try {
    const words = readFileSync(`/proc/${act}/cmdline`, 'utf8').split('\0');
    const directory = resolve(new LiveWorld().cwd(act) ?? '/', option(words, 'C', 'directory') ?? '.');
    const given = resolve(directory, option(words, 'W', 'workflows') ?? '.github/workflows');
    const found = workflowFiles(given).flatMap((file) => {
      const text = readText(file);
      if (nameOf(text, file) !== name) return [];
      const inside = relative(directory, file);
      const steps = workflowSteps(text, inside.startsWith('..') ? undefined : inside, job, 'act');
      const isOurs = steps?.some(({ key, action: uses = '' }) => key === own && uses.startsWith(action)) ?? false;
      return isOurs && steps !== undefined ? [steps] : [];
    });
    return found.length === 1 ? found[0] : undefined;
  } catch {
    return undefined;
  }
}

/** The last value of an option as pflag takes it: `-Wx`, `-W x`, `--workflows x`, `--workflows=x`. */
function option(words: readonly string[], short: string, long: string): string | undefined {
  return words
    .flatMap((word, at) => {
      if (word === `-${short}` || word === `--${long}`) return words[at + 1] ?? [];
      if (word.startsWith(`--${long}=`)) return word.slice(long.length + 3);
      return word.startsWith(`-${short}`) ? word.slice(2).replace(/^=/, '') : [];
    })
    .at(-1);
}

function workflowFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .slice(0, MAX_FILES)
    .map((name) => join(path, name));
}

/** A workflow without a name is called by its file. */
function nameOf(text: string, file: string): string | undefined {
  try {
    const { name } = parse(text) as { name?: unknown };
    return typeof name === 'string' && name !== '' ? name : basename(file);
  } catch {
    return undefined;
  }
}
