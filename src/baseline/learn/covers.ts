import { compileGlob, globMatches } from '../glob.ts';

/** A pattern with variables as plain segments, so that it can be read as a path and as a glob. */
const rooted = (pattern: string): string => (/^(\/|\*\*)/.test(pattern) ? pattern : `/${pattern}`);

/** Whether a path pattern allows at least what another does, as far as their texts tell: a wildcard of the other is taken for a name. */
export function covers(wide: string, narrow: string): boolean {
  if (wide === narrow) return true;
  if (narrow.endsWith('/**') && !wide.endsWith('**')) return false;
  const path = rooted(narrow);
  return path.startsWith('/') && globMatches(compileGlob(rooted(wide)), path.replace(/\/\*\*$/, ''));
}
