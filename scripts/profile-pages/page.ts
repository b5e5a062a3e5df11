import { posix } from 'node:path';
import type { Profile, Zone } from '../../src/baseline/profile.ts';
import type { Case } from '../../src/report/case.ts';
import { markdownFence, markdownText } from '../../src/report/escape.ts';
import { many } from '../../src/report/number.ts';
import { orderText } from '../../src/report/order-text.ts';
import { code, prose, type RightWords, rightsTable, toolWords } from './words.ts';

/** A profile with what lies beside it. */
export interface Documented {
  readonly profile: Profile;
  /** The text of its README.md; empty when there is none. */
  readonly readme: string;
  /** Its cases by name, in order. */
  readonly cases: readonly (readonly [name: string, one: Case])[];
}

/** Where the page of a profile lies below docs/profiles. */
export const pageName = (tool: string): string => `${tool}.md`;

/** The page of one profile. The same profile gives the same bytes. */
export function page({ profile, readme, cases }: Documented, zones: readonly Zone[]): string {
  const { tool, description = '', status } = profile;
  const to = (target: string): string => posix.relative(posix.dirname(`docs/profiles/${tool}`), target);
  const link = (text: string, target: string): string => `[${text}](${to(target)})`;
  const classPage = (name: string): string => link(markdownText(name), `docs/profiles/${pageName(name)}`);
  const words: RightWords = { zones, classPage };
  const source = `profiles/${tool}/profile.yml`;
  const about = [
    `status **${status}**`,
    ...(profile.extends === undefined ? [] : [`what ${classPage(profile.extends)} may, it may too`]),
    casesSummary(cases),
    `written in ${link(code(source), source)}`,
  ];
  const sections: readonly (readonly [title: string, lines: readonly string[]])[] = [
    ['What it is', body(readme, (target) => to(posix.join(`profiles/${tool}`, target)))],
    ['What it matches', matches(profile)],
    ['What it may do', rightsTable(profile.rights, words, profile.learned)],
    ...Object.entries(profile.roles ?? {}).map(([kind, { enter, rights }]): [string, readonly string[]] => [
      `Role ${markdownText(kind)}`,
      [entered(enter, words), '', ...rightsTable(rights, words, profile.learned)],
    ]),
    ['Order', order(profile)],
    ['Cases that must pass', passing(cases, (name) => link(code(name), `profiles/${tool}/cases/${name}`))],
    ['Attacks that must be found', attacks(cases, (name) => link(code(name), `profiles/${tool}/cases/${name}`))],
    ['False positives', (profile.falsePositives ?? []).map((one) => `- ${prose(one)}`)],
    ['References', (profile.references ?? []).map((one) => `- ${address(one)}`)],
  ];
  return [
    '<!-- made by scripts/profile-pages.ts: change profiles/ and run it -->',
    `# ${markdownText(tool)}`,
    '',
    `${prose(description)}${description === '' ? '' : ' · '}${about.join(' · ')}`,
    ...sections.flatMap(([title, lines]) => (lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines])),
    '',
  ].join('\n');
}

/** `8 cases pass, 3 of attacks`, or that there are none. */
function casesSummary(cases: Documented['cases']): string {
  const attacked = cases.filter(([, { expect }]) => expect !== 'pass').length;
  return cases.length === 0
    ? 'no cases yet'
    : `${many(cases.length - attacked, 'case')} of ordinary work, ${attacked} of attacks`;
}

/** A README without its heading, links leading from where the page is, headings one level down. */
function body(readme: string, to: (target: string) => string): string[] {
  const lines = readme.trim().split('\n');
  const rest = /^# /.test(lines[0] ?? '') ? lines.slice(1) : lines;
  const text = rest.join('\n').trim();
  if (text === '') return [];
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(/^#(?=#* )/, '##')
        .replace(/\]\((?![a-z]+:|#)([^)\s]+)\)/g, (_, target: string) => `](${to(target)})`),
    );
}

function matches({ match, actions = {}, tool }: Profile): string[] {
  if (match === undefined) return [tool.startsWith('class/') ? 'Tools whose profile names it.' : 'Nothing by itself.'];
  const { purl, entry = [], module: modules = [], versions } = match;
  const byName: readonly (readonly [string, readonly string[]])[] = Array.isArray(entry)
    ? entry.length === 0
      ? []
      : [[tool, entry]]
    : Object.entries(entry);
  const aliases = new Map<string, string[]>();
  for (const [short, verb] of Object.entries(actions)) aliases.set(verb, [...(aliases.get(verb) ?? []), short]);
  return [
    ...(purl === undefined ? [] : [`- as the package ${code(purl)}`]),
    ...(versions === undefined ? [] : [`- versions ${code(versions)}; another is judged by the class`]),
    ...(modules.length === 0 ? [] : [`- run as a module: ${modules.map(code).join(', ')}`]),
    ...byName.map(
      ([name, globs]) =>
        `- ${name === '*' ? 'a program, called by its own name' : `as ${code(name)}`}: ${globs.map(code).join(', ')}`,
    ),
    ...(aliases.size === 0
      ? []
      : [
          `- short words for what it is asked to do: ${[...aliases]
            .map(([verb, all]) => `${all.map(code).join(', ')} (${markdownText(verb)})`)
            .join('; ')}`,
        ]),
  ];
}

/** How a role is entered, in a sentence. */
function entered(
  { child, cwd, event }: NonNullable<Profile['roles']>[string]['enter'],
  { classPage }: RightWords,
): string {
  const where =
    cwd === undefined
      ? ''
      : cwd === '${package}'
        ? ' inside an installed package’s directory'
        : ` with the working directory ${code(cwd)}`;
  const when = event === undefined ? '' : `, when it was asked to ${event.map(code).join(', ')}`;
  return `Begins when it starts ${toolWords(child, classPage)}${where}${when}; holds for everything started from there. Instead of the rights above:`;
}

function order(profile: Profile): string[] {
  const text = orderText(profile).replace(/^# ?/gm, '').trim();
  return text === '' ? [] : [markdownFence(text, 'text', 500)];
}

const versionsOf = ({ versions }: Case): string =>
  Object.entries(versions)
    .map(([tool, version]) => `${markdownText(tool)} ${markdownText(version)}`)
    .join(', ');

function passing(cases: Documented['cases'], link: (name: string) => string): string[] {
  const rows = cases.flatMap(([name, one]) =>
    one.expect === 'pass'
      ? [`| ${link(name)} | ${prose(one.description)} | ${prose(one.project)} | ${versionsOf(one)} |`]
      : [],
  );
  return rows.length === 0 ? [] : ['| case | what was done | with | versions |', '|---|---|---|---|', ...rows];
}

function attacks(cases: Documented['cases'], link: (name: string) => string): string[] {
  const rows = cases.flatMap(([name, { expect, description, attack = '', origin }]) => {
    if (expect === 'pass') return [];
    const wanted = expect.findings.map(
      ({ rule, tool }) => `${code(rule)}${tool === undefined ? '' : ` by ${code(tool)}`}`,
    );
    const decision = expect.decision === undefined ? '' : `; the job ends as *${expect.decision}*`;
    const built = origin === 'built' ? ' (built from a published list of events)' : '';
    return [`| ${link(name)} | ${prose(attack)}: ${prose(description)}${built} | ${wanted.join(', ')}${decision} |`];
  });
  return rows.length === 0 ? [] : ['| case | attack | must be found |', '|---|---|---|', ...rows];
}

/** An address as a link, if it is a plain one. */
const address = (url: string): string => (/^https:\/\/[A-Za-z0-9.\-_~/#?=&%+:,]+$/.test(url) ? `<${url}>` : code(url));
