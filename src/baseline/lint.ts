import { subset, validRange } from 'semver';
import { parseDestination } from './destination.ts';
import { compileGlob, segmentMatches } from './glob.ts';
import type { Profile, Right, Zone } from './profile.ts';

/** Something that is wrong with a profile, and where: `path` names the value in the document, as a YAML library takes it. */
export interface LintIssue {
  /** Name of the profile, as in `tool`. */
  readonly profile: string;
  readonly path: readonly (string | number)[];
  /** What is wrong, and what to do. */
  readonly message: string;
}

/** What a collection of profiles is held against. */
export interface LintContext {
  /** The zones of zones.yml. */
  readonly zones: readonly Pick<Zone, 'zone'>[];
  /** Profiles that have recordings which must pass, and which must not. */
  readonly cases: ReadonlySet<string>;
}

/** Variables that the guard resolves (docs/baselines.md); those with a colon take the name of a tool or place. */
const variable =
  /^(workspace|tmp|home|toolcache|package|package:name|proxy|runner:temp|runner:actions|git:remote|(registry|cache|prefix|dist|proxy|index|repository):[a-z0-9*_.-]+)$/;
/** Classes of which any place or host may be: what they do is told from what they are started for. */
const anywhere: ReadonlySet<string> = new Set([
  'class/system',
  'class/coreutils',
  'class/container-engine',
  'class/shell',
]);
const everything = /^\/(\*\*)?$|^\*\*$/;
const pathless: ReadonlySet<string> = new Set(['connect', 'listen']);

/**
 * What is wrong with profiles that are well-formed: variables, zones, tools and classes that are not there, two that match one
 * entry equally, rights that can never match or allow everything, roles that nothing enters, `stable` without references or
 * cases. Pure; the caller finds the line of `path` in the file it read the profile from (for each profile `document.getIn(path)`).
 *
 * @param profiles all profiles that are in force together
 * @returns issues in the order of the profiles, and of the values in them
 */
export function lint(profiles: readonly Profile[], context: LintContext): LintIssue[] {
  const tools = new Set(profiles.flatMap((one) => [one.tool, ...entryNames(one)]));
  const zones = new Set(context.zones.map(({ zone }) => zone));
  const families = new Set([...zones].map((zone) => zone.split(':')[0]));
  const known = {
    tools,
    isZone: (name: string) => zones.has(name) || (name.endsWith(':*') && families.has(name.slice(0, -2))),
  };
  return [...profiles.flatMap((profile) => [...ofProfile(profile, known, context)]), ...equalEntries(profiles)];
}

interface Known {
  readonly tools: ReadonlySet<string>;
  readonly isZone: (name: string) => boolean;
}

function* ofProfile(profile: Profile, known: Known, { cases }: LintContext): Generator<LintIssue> {
  const issue = (path: LintIssue['path'], message: string): LintIssue => ({ profile: profile.tool, path, message });
  if (profile.extends !== undefined && !known.tools.has(profile.extends))
    yield issue(['extends'], `there is no ${profile.extends}; name a class that has a profile`);
  const { versions } = profile.match ?? {};
  if (versions !== undefined && validRange(versions) === null)
    yield issue(['match', 'versions'], `\`${versions}\` is no range of versions; write one such as >=9 <12`);
  for (const { path, pattern } of entries(profile))
    for (const [at, message] of ofVariables(pattern, path)) yield issue(at, message);
  for (const [at, name] of (profile.match?.installs ?? []).entries())
    if (!entryNames(profile).includes(name))
      yield issue(['match', 'installs', at], `no entry is called ${name}; name what the tool installs as one`);
  if (profile.status === 'stable' && !profile.tool.startsWith('class/')) {
    if ((profile.references ?? []).length === 0)
      yield issue(['status'], 'stable needs references: say where it is written that the tool does this');
    if (!cases.has(profile.tool))
      yield issue(['status'], 'stable needs cases: recordings that must pass, and that must not');
  }
  for (const [at, right] of profile.rights.entries())
    for (const [path, message] of ofRight(right, profile, known)) yield issue(['rights', at, ...path], message);
  for (const [kind, role] of Object.entries(profile.roles ?? {})) {
    for (const [at, child] of role.enter.child.entries())
      if (child !== '*' && !known.tools.has(child) && !runs(profile, child))
        yield issue(
          ['roles', kind, 'enter', 'child', at],
          `no profile is called ${child}, so that nothing enters by that name`,
        );
    for (const [at, right] of role.rights.entries())
      for (const [path, message] of ofRight(right, profile, known))
        yield issue(['roles', kind, 'rights', at, ...path], message);
  }
}

/** Whether a profile starts programs that have no profile, by any name or by paths. */
const runs = ({ rights }: Profile, name: string): boolean =>
  rights.some(
    ({ op, path = [], tool = [] }) =>
      op.includes('exec') &&
      (tool.includes('*') || path.some((one) => segmentMatches(one.slice(one.lastIndexOf('/') + 1), name))),
  );

type Found = readonly [path: readonly (string | number)[], message: string];

function* ofRight(right: Right, { tool }: Profile, known: Known): Generator<Found> {
  const { op, path, zone, to, tool: tools, by } = right;
  for (const [at, pattern] of (path ?? []).entries()) yield* ofPath(pattern, at, tool);
  for (const [at, pattern] of (to ?? []).entries()) yield* ofDestination(pattern, at, tool);
  for (const [at, name] of (zone ?? []).entries())
    if (!known.isZone(name)) yield [['zone', at], `there is no zone ${name} in zones.yml`];
  for (const [key, names] of [
    ['tool', tools],
    ['by', by],
  ] as const)
    for (const [at, name] of (names ?? []).entries())
      if (name !== '*' && !known.tools.has(name)) yield [[key, at], `there is no profile or class ${name}`];
  for (const [at, one] of op.entries()) {
    const matched = pathless.has(one)
      ? to !== undefined
      : one === 'exec'
        ? (tools ?? path) !== undefined
        : (path ?? zone) !== undefined;
    if (!matched) {
      const needs = pathless.has(one) ? 'to' : one === 'exec' ? 'tool or path' : 'path or zone';
      yield [['op', at], `${one} here can never match: it needs ${needs}`];
    }
  }
}

function* ofPath(pattern: string, at: number, tool: string): Generator<Found> {
  yield* ofVariables(pattern, ['path', at]);
  if (everything.test(pattern) && !anywhere.has(tool))
    yield [['path', at], `\`${pattern}\` is everything; name the places that are meant`];
  try {
    compileGlob(pattern.replace(/^\$\{[^}]*\}/, '/x').replace(/\$\{[^}]*\}/g, 'x'));
  } catch (error) {
    yield [['path', at], (error as Error).message];
  }
}

function* ofDestination(pattern: string, at: number, tool: string): Generator<Found> {
  yield* ofVariables(pattern, ['to', at]);
  if (parseDestination(pattern.replace(/\$\{[^}]*\}/g, 'x')) === undefined)
    yield [['to', at], `\`${pattern}\` can never match: write host:port, 10.0.0.0/8:443 or [fd00::/8]:8000-8099`];
  if (pattern === '*:*' && !tool.startsWith('class/'))
    yield [['to', at], '`*:*` is any host and port; name those that are meant'];
}

function* ofVariables(pattern: string, path: readonly (string | number)[]): Generator<Found> {
  if (/\$\{[^}]*$/.test(pattern)) yield [path, `\`${pattern}\` has a variable without its end`];
  for (const [, name = ''] of pattern.matchAll(/\$\{([^}]*)\}/g))
    if (!variable.test(name)) yield [path, `there is no variable \${${name}}`];
}

/** Patterns of two profiles that match the same paths with the same number of literal characters, for versions in common. */
function equalEntries(profiles: readonly Profile[]): LintIssue[] {
  const seen = new Map<string, Profile>();
  return profiles.flatMap((profile) =>
    entries(profile).flatMap(({ path, pattern }) => {
      const other = seen.get(pattern);
      if (other === undefined) seen.set(pattern, profile);
      if (other === undefined || other === profile || apart(profile, other)) return [];
      const message = `\`${pattern}\` is an entry of ${other.tool} too; which of them holds would be chance`;
      return [{ profile: profile.tool, path, message }];
    }),
  );
}

/** Whether the versions of two profiles have nothing in common, as far as one does not lie in the other. */
function apart({ match: one }: Profile, { match: other }: Profile): boolean {
  const [a, b] = [one?.versions, other?.versions];
  if (a === undefined || b === undefined || validRange(a) === null || validRange(b) === null) return false;
  return !subset(a, b) && !subset(b, a);
}

function entries({ match }: Profile): { path: (string | number)[]; pattern: string }[] {
  const entry = match?.entry ?? [];
  const of = (patterns: readonly string[], path: readonly (string | number)[]) =>
    patterns.map((pattern, at) => ({ path: ['match', 'entry', ...path, at], pattern }));
  return Array.isArray(entry)
    ? of(entry, [])
    : Object.entries(entry).flatMap(([name, patterns]) => of(patterns, [name]));
}

/** Names under which members of a profile or class are known. */
function entryNames({ match }: Profile): string[] {
  const entry = match?.entry ?? [];
  if (Array.isArray(entry)) return [];
  return Object.entries(entry).flatMap(([name, patterns]) =>
    name === '*' ? patterns.flatMap((pattern) => braced(pattern.slice(pattern.lastIndexOf('/') + 1))) : [name],
  );
}

const braced = (name: string): string[] => (/[*?{]/.test(name) ? [] : [name]);
