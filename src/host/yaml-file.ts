import { readFileSync, statSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

/** A file of profiles, zones, weights or cases that cannot be used: with file, line and column. */
export class ProfileError extends Error {
  override readonly name = 'ProfileError';
}

const largest = 1024 * 1024; // bytes of one file

/** The text of a YAML file of at most 1 MiB. Throws a ProfileError when it cannot be read. */
export function readText(path: string): string {
  try {
    if (statSync(path).size > largest) throw new ProfileError(`${path} is larger than 1 MiB`);
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof ProfileError) throw error;
    throw new ProfileError(`${path} cannot be read: ${(error as Error).message}`);
  }
}

/** What a YAML text says, held against its schema. `path` is for messages. Throws a ProfileError that lists every mistake as path:line:column. */
export function parseYaml<T extends z.ZodType>(text: string, path: string, schema: T): z.infer<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const error = document.errors[0];
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw new ProfileError(`${path}:${line}:${col}: ${error.message.split('\n')[0]}`);
  }
  const parsed = schema.safeParse(document.toJS({ maxAliasCount: 50 }));
  if (parsed.success) return parsed.data;
  const mistakes = parsed.error.issues.map((issue) => {
    const node = document.getIn(issue.path, true) as { range?: number[] } | undefined;
    const { line, col } = lines.linePos(node?.range?.[0] ?? 0);
    return `${path}:${line}:${col}: ${issue.path.join('.')}: ${issue.message}`;
  });
  throw new ProfileError(mistakes.join('\n'));
}

/** Where a key stands in a YAML text, as line:column; of a key that is not there the first place. */
export function placeOf(text: string, keys: readonly (string | number)[]): string {
  const lines = new LineCounter();
  const node = parseDocument(text, { lineCounter: lines }).getIn(keys, true) as { range?: number[] } | undefined;
  const { line, col } = lines.linePos(node?.range?.[0] ?? 0);
  return `${line}:${col}`;
}
