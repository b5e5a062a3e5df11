import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folders of test/ whose files share one process (scripts/together.ts); every other file has its own. */
const SHARED = ['baseline', 'events', 'evidence', 'invocations', 'pipeline', 'policy', 'profiles', 'report', 'score'];

/** Every test/**\/*.test.ts, from the project's root: those that run together and those that run alone. */
export function testFiles(): { together: string[]; alone: string[] } {
  const all = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .toSorted();
  const shared = (name: string) => SHARED.includes(name.split('/')[0] ?? '');
  // those that take longest first, so that the end is not spent waiting for one of them
  const rank = (name: string) => ['sensor', 'real', 'lab'].indexOf(name.split('/')[0] ?? '') >>> 0;
  const longestFirst = (a: string, b: string) => rank(a) - rank(b) || (a < b ? -1 : 1);
  const placed = (names: string[]) => names.map((name) => join('test', name));
  return {
    together: placed(all.filter(shared)),
    alone: placed(all.filter((name) => !shared(name)).toSorted(longestFirst)),
  };
}
