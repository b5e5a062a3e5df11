import { lstatSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseYaml } from '../baseline/yaml-text.ts';
import { type Case, caseSchema } from '../report/case.ts';
import { readText } from './text-file.ts';

export const CASE_FILE = 'case.yml';
const DEEPEST = 12; // directories

/** A case, and the directory its recording lies in. */
export interface CaseDirectory {
  readonly directory: string;
  readonly case: Case;
}

/** The directories below one that hold a case.yml, sorted. Links are not followed. */
export function caseDirectories(directory: string, depth = 0): string[] {
  const entries = readdirSync(directory, { withFileTypes: true });
  const below = entries.filter((entry) => entry.isDirectory() && entry.name !== 'node_modules' && depth < DEEPEST);
  const here = entries.some((entry) => entry.isFile() && entry.name === CASE_FILE) ? [directory] : [];
  return [...here, ...below.flatMap(({ name }) => caseDirectories(join(directory, name), depth + 1))].sort();
}

/** Reads the case.yml of a directory. @throws ProfileError that lists every mistake as path:line:column */
export function readCase(directory: string): CaseDirectory {
  const path = join(directory, CASE_FILE);
  return { directory, case: parseYaml(readText(path), path, caseSchema) };
}

/** `npm/ci-small`, or a directory's last two names: what a case is called. */
export function caseName(directory: string): string {
  const [name = '', cases = '', tool = ''] = directory.split('/').reverse();
  return cases === 'cases' ? `${tool}/${name}` : join(dirname(directory).split('/').at(-1) ?? '', name);
}

/** Bytes of a file; undefined when it is not there or no plain file. */
export function plainSize(path: string): number | undefined {
  const facts = lstatSync(path, { throwIfNoEntry: false });
  return facts?.isFile() ? facts.size : undefined;
}
