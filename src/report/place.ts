import { hides } from './escape.ts';
import type { ResultDocument, ResultFinding } from './result.ts';

/** A line of a file of the repository. */
export interface Place {
  /** From the top of the repository, without a leading `./`: harmless where a path is. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** Where results are shown that no workflow names. */
const CONFIGURATION = '.github/ironclaw.yml';
/** Longest path that is believed to be one of a repository. */
const longest = 500;

/** A path of the repository; undefined for one that leaves it, is absolute, or holds what no honest path does. */
export function repositoryPath(path: string): string | undefined {
  const plain = path.replace(/^(\.\/+)+/, '');
  if (plain === '' || plain.length > longest || plain.includes('\\') || hides(plain)) return undefined;
  return plain.split('/').some((part) => part === '' || part === '.' || part === '..') ? undefined : plain;
}

/** The line of the workflow that a step was started from, else the first of its workflow; undefined where no workflow is known. */
export function workflowLine(
  step: Pick<ResultFinding['step'], 'file' | 'line'>,
  { context }: Pick<ResultDocument, 'context'>,
): Place | undefined {
  const own = step.file === undefined ? undefined : repositoryPath(step.file);
  if (own !== undefined) return { file: own, line: Math.max(1, step.line ?? 1) };
  const workflow = context?.workflow === undefined ? undefined : repositoryPath(context.workflow);
  return workflow === undefined ? undefined : { file: workflow, line: 1 };
}

/** The same, and the first line of the configuration where no workflow is known. */
export const placeOf = (step: ResultFinding['step'], document: Pick<ResultDocument, 'context'>): Place =>
  workflowLine(step, document) ?? { file: CONFIGURATION, line: 1 };
