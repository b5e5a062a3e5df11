import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import type { ToldStep } from './job-message.ts';

/** Characters of a workflow that is read: GitHub itself refuses larger ones. */
const MAX_TEXT = 1024 * 1024;

/**
 * The steps of a job, from the text of its workflow: what is known of them when the runner does not say. The keys are those the
 * runner gives: the id, else `__run` or `__owner_repo`, with a number from the second on; under act the id, else the step's place in
 * the list, from 0 (pkg/runner/job_executor.go, newJobExecutor, of v0.2.87).
 * @param path of the file, from the repository's root; undefined for one outside: lines of it are of no use then
 * @param job id of the job
 * @returns undefined when the text is no workflow, or has no such job with steps
 */
export function workflowSteps(
  text: string,
  path: string | undefined,
  job: string,
  runner: 'github' | 'act' = 'github',
): ToldStep[] | undefined {
  if (text.length > MAX_TEXT) return undefined;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) return undefined;
  const steps = document.getIn(['jobs', job, 'steps']);
  if (!isSeq(steps)) return undefined;
  const used = new Map<string, number>();
  return steps.items.flatMap((item, at) => {
    if (!isMap(item)) return [];
    const [uses, run] = [scalar(item, 'uses'), scalar(item, 'run')];
    const [id, name] = [scalar(item, 'id'), scalar(item, 'name')];
    if (uses === undefined && run === undefined) return [];
    const given = (): string => numbered(uses === undefined ? '__run' : automatic(uses), used);
    const key = id ?? (runner === 'act' ? `${at}` : given());
    const shown = name ?? `Run ${uses ?? firstLine(run ?? '')}`;
    return {
      key,
      ...(shown.includes('${{') ? {} : { name: shown }),
      ...(uses === undefined ? {} : { action: uses }),
      ...(path === undefined ? {} : { file: path, line: lines.linePos(item.range?.[0] ?? 0).line }),
    };
  });
}

function scalar(map: YAMLMap, key: string): string | undefined {
  const node = map.get(key, true);
  return isScalar(node) && typeof node.value === 'string' ? node.value : undefined;
}

const firstLine = (script: string): string =>
  script
    .split('\n')
    .find((line) => line.trim() !== '')
    ?.trim() ?? '';

function automatic(uses: string): string {
  if (uses.startsWith('./')) return '__self';
  return `__${uses.replace(/@.*$/, '').split('/').slice(0, 2).join('_')}`;
}

function numbered(name: string, used: Map<string, number>): string {
  const times = (used.get(name) ?? 0) + 1;
  used.set(name, times);
  return times === 1 ? name : `${name}_${times}`;
}
