/**
 * Path patterns of profiles and zones. `*` and `?` stay inside a segment, `**` as a whole segment is
 * any depth including none, so `p/**` includes `p`; dot names match. Matching is linear in path and
 * pattern (no backtracking over `**`), so that a hostile pattern cannot burn time.
 */

// Stand for a literal `*` and `?`: characters of Unicode's private use area, which no value keeps (see `literal`).
const star = '\ue000';
const mark = '\ue001';

/** A text as a pattern that matches only itself: what a variable's value becomes in a pattern. */
export const literal = (text: string): string =>
  text
    .replace(/[\ue000\ue001]/g, '\ufffd')
    .replaceAll('*', star)
    .replaceAll('?', mark);

/** The text a pattern without wildcards matches. */
const unquoted = (pattern: string): string => pattern.replaceAll(star, '*').replaceAll(mark, '?');

/** Whether one path segment matches a segment pattern of literals, `*` and `?`. O(length product) at worst. */
export function segmentMatches(pattern: string, text: string): boolean {
  let p = 0;
  let t = 0;
  let wild = -1;
  let from = 0;
  while (t < text.length) {
    const c = pattern[p];
    if (c === '*') {
      wild = p++;
      from = t;
    } else if (c === '?' || (c !== undefined && (c === star ? '*' : c === mark ? '?' : c) === text[t])) {
      p++;
      t++;
    } else if (wild >= 0) {
      p = wild + 1;
      t = ++from;
    } else {
      return false;
    }
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}

/** Segment patterns, one of which a name must match: literals are compared, the rest matched. */
export class Names {
  readonly #literals: readonly string[];
  readonly #patterns: readonly string[];

  constructor(patterns: readonly string[]) {
    this.#literals = patterns.filter((pattern) => !/[*?]/.test(pattern)).map(unquoted);
    this.#patterns = patterns.filter((pattern) => /[*?]/.test(pattern));
  }

  /** The pattern a name matches, undefined if none. */
  find(name: string): string | undefined {
    for (const literal of this.#literals) if (literal === name) return literal;
    for (const pattern of this.#patterns) if (segmentMatches(pattern, name)) return pattern;
    return undefined;
  }
}

/** A compiled pattern: its segments, and the text it came from. */
export interface Glob {
  readonly text: string;
  readonly segments: readonly string[];
  /** The directory below or at which every path lies whose last segment can match: the leading literals. */
  readonly root: string;
}

/** Compiles an absolute pattern, or one that begins with `**`. Throws a RangeError that names the pattern otherwise. */
export function compileGlob(text: string): Glob {
  if (!text.startsWith('/') && !text.startsWith('**')) {
    throw new RangeError(`pattern \`${text}\` is neither absolute nor does it begin with \`**\``);
  }
  const segments: string[] = [];
  for (const segment of text.split('/')) {
    if (segment === '' || (segment === '**' && segments.at(-1) === '**')) continue;
    if (segment !== '**' && segment.includes('**')) {
      throw new RangeError(`pattern \`${text}\`: \`**\` must be a whole segment`);
    }
    segments.push(segment);
  }
  return { text, segments, root: rootOf(segments) };
}

/** The leading literal segments, without the one that the name itself may match. */
function rootOf(segments: readonly string[]): string {
  const names = segments.length - (segments.at(-1) === '**' ? 2 : 1);
  const wild = segments.findIndex((segment) => /[*?]/.test(segment));
  const literals = segments.slice(0, Math.max(0, wild < 0 ? names : Math.min(wild, names)));
  return literals.map((segment) => `/${unquoted(segment)}`).join('');
}

/** Advances a set of positions in a glob over one path segment. */
function advance(glob: Glob, states: ReadonlySet<number>, segment: string): Set<number> {
  const next = new Set<number>();
  for (const at of states) {
    const pattern = glob.segments[at];
    if (pattern === undefined) continue;
    if (pattern === '**') next.add(at);
    else if (segmentMatches(pattern, segment)) next.add(at + 1);
  }
  return close(glob, next);
}

/** Adds the positions reachable over `**` matching nothing. */
function close(glob: Glob, states: Set<number>): Set<number> {
  for (const at of states) if (glob.segments[at] === '**') states.add(at + 1);
  return states;
}

/** How a glob stands after the directory of a path was consumed. */
export interface DirectoryMatch {
  /** Length of the path prefix that stands before a trailing `**`: everything below it matches. */
  readonly below: number | undefined;
  /** Segment patterns, one of which the last segment must match. */
  readonly names: readonly string[];
}

/** Matches the directory part of paths (absolute, without trailing slash), leaving what a file name must satisfy; undefined if none can. */
export function matchDirectory(glob: Glob, directory: string): DirectoryMatch | undefined {
  if (!directory.startsWith(glob.root)) return undefined;
  const last = glob.segments.length;
  let states = close(glob, new Set([0]));
  let below: number | undefined;
  let length = 0;
  const trailing = glob.segments[last - 1] === '**' ? last - 1 : -1;
  for (const segment of directory.split('/')) {
    if (segment === '') continue;
    if (below === undefined && states.has(trailing)) below = length;
    states = advance(glob, states, segment);
    length += segment.length + 1;
    if (states.size === 0) return undefined;
  }
  if (below === undefined && states.has(trailing)) below = length;
  const names: string[] = [];
  for (const at of states) {
    const pattern = glob.segments[at];
    if (pattern === undefined || pattern === '**') continue;
    // the last segment of the path ends the pattern, or all that is left of it is `**`
    if (at === last - 1 || (at === last - 2 && trailing >= 0)) names.push(pattern);
  }
  return below === undefined && names.length === 0 ? undefined : { below, names };
}

/** Whether an absolute path matches. */
export function globMatches(glob: Glob, path: string): boolean {
  const slash = path.lastIndexOf('/');
  const match = matchDirectory(glob, path.slice(0, slash));
  if (match === undefined) return path === '/' && glob.segments.length === 1 && glob.segments[0] === '**';
  if (match.below !== undefined) return true;
  const name = path.slice(slash + 1);
  return match.names.some((pattern) => segmentMatches(pattern, name));
}

/** Whether a path at or below a directory (absolute, without trailing slash; empty for the root) can match. */
export function matchesBelow(glob: Glob, directory: string): boolean {
  let states = close(glob, new Set([0]));
  for (const segment of directory.split('/')) {
    if (segment === '') continue;
    states = advance(glob, states, segment);
    if (states.size === 0) return false;
  }
  return true;
}

/** The directory, or file, a pattern begins with: its segments before the first that is wild, and whether that is all of it. */
export function fixedPart(pattern: string): { readonly path: string; readonly whole: boolean } {
  const segments = pattern.split('/');
  const wild = segments.findIndex((segment) => /[*?]/.test(segment));
  return { path: segments.slice(0, wild < 0 ? segments.length : wild).join('/'), whole: wild < 0 };
}

/** The path that a pattern without wildcards matches. */
export const pathOf = (pattern: string): string => unquoted(pattern);
