import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { z } from 'zod';
import { ProfileError } from '../baseline/profile-error.ts';
import { parseYaml, placeOf } from '../baseline/yaml-text.ts';
import type { Remark } from '../policy/checks/remark.ts';
import { checkFramework, checkObservations } from '../policy/compliance/check.ts';
import {
  type Framework,
  frameworkSchema,
  observationsSchema,
  type SharedObservations,
} from '../policy/compliance/framework.ts';
import { profilesDirectory } from './profile-texts.ts';
import { sha256Of } from './sha256.ts';
import { readText } from './text-file.ts';

/** What all frameworks of a folder share. */
const OBSERVATIONS_FILE = 'observations.yml';

/** A file of a pack, read and checked. */
export interface ReadPack<T> {
  readonly content: T;
  readonly sha256: string;
}

/** The folder `compliance` that came with the running program: it lies beside `profiles`. */
export const complianceDirectory = (): string => join(dirname(profilesDirectory()), 'compliance');

/**
 * Reads what all frameworks share. A folder without a file of its own has that of the program.
 * @throws ProfileError that lists every mistake as path:line:column
 */
export function readObservations(directory = complianceDirectory()): ReadPack<SharedObservations> {
  const own = join(directory, OBSERVATIONS_FILE);
  const path = existsSync(own) ? own : join(complianceDirectory(), OBSERVATIONS_FILE);
  return readChecked(path, observationsSchema, checkObservations);
}

/**
 * Reads a framework.
 * @param shared what it may name
 * @throws ProfileError that lists every mistake as path:line:column
 */
export function readFramework(path: string, shared: SharedObservations): ReadPack<Framework> {
  return readChecked(path, frameworkSchema, (framework) => {
    const file = basename(path).replace(/\.ya?ml$/, '');
    const misplaced = file === framework.id ? [] : [`is ${framework.id}, and the file is called ${basename(path)}`];
    return [
      ...misplaced.map((message): Remark => ({ effect: 'error', path: ['id'], message })),
      ...checkFramework(framework, shared),
    ];
  });
}

/** The files of the frameworks in a folder, in order of name. @throws ProfileError when it cannot be read */
export function frameworkFiles(directory = complianceDirectory()): string[] {
  try {
    const names = readdirSync(directory).filter((name) => /\.ya?ml$/.test(name) && name !== OBSERVATIONS_FILE);
    const bare = (name: string): string => name.replace(/\.ya?ml$/, '');
    return names.sort((a, b) => (bare(a) < bare(b) ? -1 : 1)).map((name) => join(directory, name));
  } catch (error) {
    throw new ProfileError(`${directory} cannot be read: ${(error as Error).message}`);
  }
}

function readChecked<T extends z.ZodType>(
  path: string,
  schema: T,
  check: (content: z.infer<T>) => readonly Remark[],
): ReadPack<z.infer<T>> {
  const text = readText(path);
  const content = parseYaml(text, path, schema);
  const mistakes = check(content).map(
    (one) => `${path}:${placeOf(text, one.path)}: ${one.path.join('.')}: ${one.message}`,
  );
  if (mistakes.length > 0) throw new ProfileError(mistakes.join('\n'));
  return { content, sha256: sha256Of(text) };
}
