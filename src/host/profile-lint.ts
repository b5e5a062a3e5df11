import { join, relative } from 'node:path';
import { lint } from '../baseline/lint.ts';
import { profilePhaseIssues } from '../baseline/phases/lint.ts';
import { classes, type Profile } from '../baseline/profile.ts';
import { ProfileError } from '../baseline/profile-error.ts';
import { placeOf } from '../baseline/yaml-text.ts';
import { caseDirectories, plainSize } from './case-files.ts';
import { lintCase } from './case-lint.ts';
import { PROFILE_FILE, readCollection, scopeOf } from './profile-collection.ts';
import { readText } from './text-file.ts';

/**
 * What is wrong with a folder of profiles and cases, with the directory of one profile, or with a folder of cases alone, in order of path; each
 * sentence begins with path:line:column. One profile is held against the collection it lies in, else against that of the guard.
 *
 * @param own the guard's collection
 * @throws ProfileError when nothing in it can be checked: no mistakes would say that something was
 */
export function lintDirectory(directory: string, own: string): string[] {
  const scope = scopeOf(directory, own);
  const cases = caseDirectories(directory);
  if (scope === undefined) {
    if (cases.length > 0) return cases.flatMap((found) => lintCase(found, undefined).mistakes).sort();
    throw new ProfileError(
      `there are no cases below ${directory}, and it is no collection of profiles, which has zones.yml and weights.yml, and no directory of a profile`,
    );
  }
  const { home, isWhole } = scope;
  const { profiles, zones, mistakes } = readCollection(scope);
  const checked = isWhole ? profiles : profiles.filter(({ path }) => path === join(directory, PROFILE_FILE));
  const names = new Set(profiles.map(({ profile }) => profile.tool));
  const outcomes = new Map<string, Set<'pass' | 'attack'>>();
  for (const found of cases) {
    const [tool, folder] = relative(home, found).split('/');
    const owner = folder === 'cases' ? tool : undefined;
    const linted = lintCase(found, owner);
    mistakes.push(...linted.mistakes);
    if (owner === undefined)
      mistakes.push(`${found}: cases of a profile lie in ${join(home, 'TOOL', 'cases', 'NAME')}`);
    if (linted.case === undefined || owner === undefined) continue;
    const seen = outcomes.get(owner) ?? new Set();
    outcomes.set(owner, seen.add(linted.case.expect === 'pass' ? 'pass' : 'attack'));
  }
  for (const [tool] of outcomes)
    if (!names.has(tool)) mistakes.push(`${join(home, tool)}: has cases, but no ${PROFILE_FILE} that can be read`);
  for (const { path, text, profile } of checked)
    mistakes.push(
      ...lintPlace(home, path, text, profile, names),
      ...lintOrder(path, text, profile),
      ...lintProof(path, text, profile, outcomes),
    );
  // a few profiles without the classes they extend name much that is elsewhere
  const complete = classes.every((name) => names.has(`class/${name}`));
  const issues = lint(complete ? profiles.map(({ profile }) => profile) : [], { zones, cases: names });
  for (const { profile, path, message } of issues) {
    const file = checked.find((one) => one.profile.tool === profile);
    if (file !== undefined) mistakes.push(`${file.path}:${placeOf(file.text, path)}: ${path.join('.')}: ${message}`);
  }
  return mistakes.sort();
}

/** What a profile owes its readers: a place of its name, a page about it, references. */
function lintPlace(
  directory: string,
  path: string,
  text: string,
  profile: Profile,
  names: ReadonlySet<string>,
): string[] {
  const at = (key: string): string => `${path}:${placeOf(text, [key])}`;
  const mistakes: string[] = [];
  const place = relative(directory, join(path, '..'));
  if (place !== profile.tool) mistakes.push(`${at('tool')}: tool is ${profile.tool}, but it lies in ${place}`);
  if ((profile.description ?? '').length < 10)
    mistakes.push(`${at('description')}: a description says in words what the tool is`);
  if ((profile.references ?? []).length === 0)
    mistakes.push(`${at('references')}: references say where its behaviour is documented`);
  for (const url of profile.references ?? [])
    if (!/^https:\/\/[a-z0-9.-]+\//.test(url)) mistakes.push(`${at('references')}: ${url} is no https address`);
  if (profile.extends === undefined && !profile.tool.startsWith('class/'))
    mistakes.push(`${at('tool')}: a tool extends its class`);
  if (profile.extends !== undefined && !names.has(profile.extends))
    mistakes.push(`${at('extends')}: there is no ${profile.extends}`);
  const page = join(path, '..', 'README.md');
  if (plainSize(page) === undefined) mistakes.push(`${page}: is missing: it says what the profile covers`);
  else if (!readText(page).startsWith(`# ${profile.tool}\n`))
    mistakes.push(`${page}:1:1: begins with \`# ${profile.tool}\``);
  return mistakes;
}

/** Phases that do not say what their author meant; those that cannot be followed are not read at all. */
const lintOrder = (path: string, text: string, profile: Profile): string[] =>
  profilePhaseIssues(profile).map((issue) => `${path}:${placeOf(text, issue.path)}: ${issue.message}`);

/** A stable profile has a recording that must pass, and one that must not. */
function lintProof(
  path: string,
  text: string,
  { tool, status }: Profile,
  outcomes: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  if (status !== 'stable' || tool.startsWith('class/')) return [];
  const kinds = { pass: 'a case that must pass', attack: 'a case of an attack' };
  return Object.entries(kinds).flatMap(([kind, words]) =>
    outcomes.get(tool)?.has(kind)
      ? []
      : [`${path}:${placeOf(text, ['status'])}: a stable profile needs ${words} in ${tool}/cases`],
  );
}
