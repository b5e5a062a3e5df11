import type { z } from 'zod';
import { advice } from './config-advice.ts';
import type { ConfigText } from './config-text.ts';
import { distance, keysAt } from './suggestion.ts';

/** What a schema refuses of a text, each with its place and what to write instead. */
export function schemaMistakes(issues: readonly z.core.$ZodIssue[], source: ConfigText, schema: z.ZodType): string[] {
  const mistakes = issues.flatMap((issue) => {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
    return keys.map((key) => {
      const path = [...issue.path, ...(key === undefined ? [] : [key])];
      const words =
        key === undefined
          ? advice(issue, source.valueAt(path))
          : `unknown key${suggestion(keysAt(schema, issue.path), key)}`;
      return source.told(path, words);
    });
  });
  const prototype = mistakes.length === 0 ? source.prototype() : undefined;
  return prototype === undefined ? mistakes : [prototype];
}

/** `, did you mean …?` for a key that is one typo away from a known one, and the list of known ones. */
function suggestion(known: readonly string[], key: string): string {
  const near = known.find((name) => distance(name, key) <= 2);
  return near === undefined ? `; known here: ${known.join(', ')}` : `; did you mean \`${near}\`?`;
}
