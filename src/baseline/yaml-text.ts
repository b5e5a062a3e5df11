import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { ProfileError } from './profile-error.ts';

/** What a YAML text (or JSON, which is YAML) says, held against its schema. `path` is for messages. Throws a ProfileError that lists every mistake as path:line:column. */
export function parseYaml<T extends z.ZodType>(text: string, path: string, schema: T): z.infer<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'error' });
  const error = document.errors[0];
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw new ProfileError(`${path}:${line}:${col}: ${error.message.split('\n')[0]}`);
  }
  const parsed = schema.safeParse(plainValue(document, path));
  if (parsed.success) return parsed.data;
  const mistakes = parsed.error.issues.map((issue) => {
    const { line, col } = lines.linePos(nearest(document, issue.path));
    return `${path}:${line}:${col}: ${issue.path.join('.') || 'the document'}: ${issue.message}`;
  });
  throw new ProfileError(mistakes.join('\n'));
}

/** Offset of the value a path names, or of the nearest one above it that is there. */
function nearest(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as { range?: number[] } | undefined;
    if (node?.range?.[0] !== undefined) return node.range[0];
  }
  return 0;
}

function plainValue(document: ReturnType<typeof parseDocument>, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 });
  } catch (error) {
    throw new ProfileError(`${path}:1:1: ${(error as Error).message}; write the values out instead of using aliases`);
  }
}

/** Where a key stands in a YAML text, as line:column; of a key that is not there the first place. */
export function placeOf(text: string, keys: readonly (string | number)[]): string {
  const lines = new LineCounter();
  const node = parseDocument(text, { lineCounter: lines }).getIn(keys, true) as { range?: number[] } | undefined;
  const { line, col } = lines.linePos(node?.range?.[0] ?? 0);
  return `${line}:${col}`;
}
