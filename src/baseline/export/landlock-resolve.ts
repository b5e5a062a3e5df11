import { compileGlob, type Glob, globMatches, matchesBelow, pathOf } from '../glob.ts';
import type { Variables } from '../variables.ts';
import { type Closed, type FileAccess, fileAccess, type LandlockRule, type LandlockRules } from './landlock.ts';

/** What is in a directory. */
export interface DirectoryEntry {
  readonly name: string;
  readonly kind: 'directory' | 'file' | 'link';
}

/** The machine that rules are resolved on. */
export interface Ground {
  readonly variables: Variables;
  /** What is in a directory; nothing when it cannot be read; undefined for what is no directory. */
  entries(directory: string): readonly DirectoryEntry[] | undefined;
}

/** A home with this many files and directories beside its secrets is none. */
const mostRules = 16_000;
const deepest = 24;

const reads: ReadonlySet<FileAccess> = new Set(['execute', 'read_file', 'read_dir']);

interface Hole {
  readonly inside: readonly Glob[];
  readonly except: readonly Glob[];
}

interface Holes {
  readonly all: readonly Hole[];
  /** What of them lies at a known place. */
  readonly anchored: readonly Glob[];
}

/**
 * The rule set of one machine: variables replaced, and around closed zones each entry opened that is there now, because Landlock has
 * no rule that takes back. What has no value here allows nothing.
 *
 * @throws RangeError when there would be more rules than a launcher takes
 */
export function resolveLandlock(rules: LandlockRules, ground: Ground): LandlockRules {
  const found = new Map<string, LandlockRule>();
  const allow = (path: string, access: readonly FileAccess[], make: boolean | undefined): void => {
    const known = found.get(path);
    const all = new Set([...(known?.access ?? []), ...access]);
    found.set(path, {
      path,
      access: fileAccess.filter((one) => all.has(one)),
      whole: true,
      ...(make === true || known?.make === true ? { make: true } : {}),
    });
    if (found.size > mostRules)
      throw new RangeError(`more than ${mostRules} files and directories lie beside closed places; use a smaller home`);
  };
  const holes = {
    read: holesOf(rules.closed, 'read', ground.variables),
    write: holesOf(rules.closed, 'write', ground.variables),
  };
  for (const { path: pattern, access, whole, make } of rules.rules) {
    for (const text of ground.variables.expand(pattern)) {
      const path = pathOf(text);
      if (whole === true) {
        allow(path, access, make);
        continue;
      }
      const walk = new Walk(ground, (at, some) => allow(at, some, make));
      const reading = access.filter((one) => reads.has(one));
      const writing = access.filter((one) => !reads.has(one));
      if (reading.length > 0) walk.open(path, reading, holes.read, 0);
      if (writing.length > 0) walk.open(path, writing, holes.write, 0);
      // the names in a directory are no secret
      if (reading.includes('read_dir')) allow(path, ['read_dir'], make);
    }
  }
  return { ...rules, rules: [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), closed: [] };
}

function holesOf(closed: readonly Closed[], on: 'read' | 'write', variables: Variables): Holes {
  const compile = (patterns: readonly string[]): Glob[] =>
    patterns.flatMap((one) => variables.expand(one)).map(compileGlob);
  const all = closed
    .filter((zone) => zone.on === on || zone.on === 'any')
    .map(({ path, except = [] }) => ({ inside: compile(path), except: compile(except) }));
  return { all, anchored: all.flatMap(({ inside }) => inside).filter(isAnchored) };
}

/** Whether what a glob matches lies at a known depth, so that looking for it has an end: no `**` but a last one. */
export const isAnchored = ({ segments }: Pick<Glob, 'segments'>): boolean => !segments.slice(0, -1).includes('**');

/** Opens a directory around what is closed in it. */
class Walk {
  readonly #ground: Ground;
  readonly #allow: (path: string, access: readonly FileAccess[]) => void;

  constructor(ground: Ground, allow: (path: string, access: readonly FileAccess[]) => void) {
    this.#ground = ground;
    this.#allow = allow;
  }

  open(path: string, access: readonly FileAccess[], holes: Holes, depth: number): void {
    const below = path === '/' ? '' : path;
    // Landlock itself keeps a process from the memory and environment of those outside
    if (path === '/proc') {
      this.#allow(path, access);
      return;
    }
    if (!holes.anchored.some((glob) => matchesBelow(glob, below))) {
      if (!isClosed(holes, path)) this.#allow(path, access);
      return;
    }
    const entries = depth < deepest ? this.#ground.entries(path) : [];
    if (entries === undefined) {
      if (!isClosed(holes, path)) this.#allow(path, access);
      return;
    }
    for (const { name, kind } of entries) {
      const at = `${below}/${name}`;
      // what a link leads to is opened, or not, where it lies
      if (kind === 'directory') this.open(at, access, holes, depth + 1);
      else if (kind === 'file' && !isClosed(holes, at)) this.#allow(at, access);
    }
  }
}

const isClosed = ({ all }: Holes, path: string): boolean =>
  all.some(
    ({ inside, except }) =>
      inside.some((glob) => globMatches(glob, path)) && !except.some((glob) => globMatches(glob, path)),
  );
