import { z } from 'zod';

/** The keys that a schema knows at a path of a value; none where it is no table of fixed keys. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let at: unknown = bare(schema);
  for (const step of path) {
    if (at instanceof z.ZodArray) at = bare(at.element as z.ZodType);
    else if (at instanceof z.ZodObject) at = bare(at.shape[String(step)] as z.ZodType);
    else return [];
  }
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

/** A schema without the defaults around it. */
function bare(schema: z.ZodType | undefined): z.ZodType | undefined {
  let at: unknown = schema;
  while (at instanceof z.ZodDefault || at instanceof z.ZodPrefault || at instanceof z.ZodOptional) at = at.unwrap();
  return at as z.ZodType | undefined;
}

/** Levenshtein distance, for words of a few letters. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
