import { segmentMatches } from '../../baseline/glob.ts';

const known = new Map<string, readonly string[]>();
/** Patterns kept in parts: all that a policy of usual size has. */
const MOST_KNOWN = 2000;

function partsOf(pattern: string): readonly string[] {
  let parts = known.get(pattern);
  if (parts === undefined) {
    parts = pattern.split('/');
    if (known.size < MOST_KNOWN) known.set(pattern, parts);
  }
  return parts;
}

/**
 * Whether a whole text matches a pattern: `*` and `?` stay between slashes, `**` alone is any number of parts. At worst the product of
 * both lengths, since only the last `**` is ever tried again.
 */
export function textMatches(pattern: string, text: string): boolean {
  const wanted = partsOf(pattern);
  const parts = text.split('/');
  let at = 0;
  let wild = -1;
  let from = 0;
  let part = 0;
  while (part < parts.length) {
    const next = wanted[at];
    if (next === '**') {
      wild = at++;
      from = part;
    } else if (next !== undefined && segmentMatches(next, parts[part] ?? '')) {
      at++;
      part++;
    } else if (wild >= 0) {
      at = wild + 1;
      part = ++from;
    } else return false;
  }
  while (wanted[at] === '**') at++;
  return at === wanted.length;
}

/** What is wrong with a pattern; undefined when nothing is. */
export function patternMistake(pattern: string): string | undefined {
  if (pattern === '') return 'an empty pattern matches only an empty text; compare with == ""';
  if (pattern.split('/').some((part) => part !== '**' && part.includes('**')))
    return '`**` stands between slashes alone; write `*` inside a part';
  return undefined;
}
