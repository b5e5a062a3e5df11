import { compare, type SingleRight } from '../baseline/learn/comparison.ts';
import type { LearnedTool } from '../baseline/learn/learned-profile.ts';
import type { ProposedRight, Widening } from '../baseline/learn/proposal.ts';
import type { Refused } from '../baseline/learn/tool-support.ts';
import { enoughRuns } from '../baseline/learned.ts';
import type { Profile, Right } from '../baseline/profile.ts';
import type { Denial } from './denials.ts';
import { guardLine, markdownCode, markdownText, visible } from './escape.ts';
import { witnessText } from './learned-yaml.ts';
import { count, many } from './number.ts';

/** How a review is written. */
export interface ReviewStyle {
  heading(text: string): string;
  /** Words of ours and of others. */
  text(text: string): string;
  /** What is quoted from recordings. */
  quote(text: string): string;
}

export const markdownReview: ReviewStyle = {
  heading: (text) => `## ${markdownText(text)}\n`,
  text: (text) => markdownText(text),
  quote: (text) => markdownCode(text, 160),
};

export const plainReview: ReviewStyle = {
  heading: (text) => visible(text),
  text: (text) => visible(text),
  quote: (text) => visible(text, 160),
};

/** What a review is about. */
export interface Reviewed {
  readonly learned: LearnedTool;
  /** All profiles in force. */
  readonly profiles: readonly Profile[];
  /** The one that the tool had; undefined if none. */
  readonly before: Profile | undefined;
  /** Recordings that taught nothing, and why. */
  readonly skipped: readonly { readonly directory: string; readonly why: string }[];
  /** Recordings whose sensor lost events. */
  readonly lossy: number;
  /** What the kernel refused in each recording that was made inside an envelope. */
  readonly confined: readonly (readonly Denial[])[];
}

/** What was learned in one line: `learned npm from 12 runs: 9 rights, 4 patterns wider than what was seen, 2 things left out`. */
export function learnSummary({ profile, proposal, support }: LearnedTool): string {
  const { learned, tool } = profile;
  const parts = [
    many(proposal.rights.length, 'right'),
    `${many(proposal.widenings.length, 'pattern')} wider than what was seen`,
    `${many(support.refused.size, 'thing')} left out`,
  ];
  return `learned ${visible(tool, 80)} from ${many(learned?.runs ?? 0, 'run')}: ${parts.join(', ')}`;
}

interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

const mostLines = 100;

/**
 * What somebody has to look at before a learned profile is used: what was left out and why, what is new, what few runs or one author
 * show, and every pattern that allows more than was seen. Ends with a line feed.
 */
export function learnReview(reviewed: Reviewed, style: ReviewStyle): string {
  const sections = [
    { title: `What ${reviewed.learned.profile.tool} normally does`, lines: standing(reviewed, style) },
    { title: 'Left out', lines: reviewed.learned.support.refused.size === 0 ? [] : leftOut(reviewed, style) },
    { title: 'Refused by the envelope, and so not learned', lines: refused(reviewed, style) },
    { title: 'Recordings that taught nothing', lines: skipped(reviewed, style) },
    ...changes(reviewed, style),
    {
      title: 'Shown by one author or by forks only',
      lines: doubtful(reviewed, style, ({ witnesses }) => witnesses.oneAuthor || witnesses.forksOnly),
    },
    {
      title: 'Rare',
      lines: doubtful(
        reviewed,
        style,
        ({ witnesses }) => witnesses.rare && !witnesses.oneAuthor && !witnesses.forksOnly,
      ),
    },
    { title: 'Wider than what was seen', lines: reviewed.learned.proposal.widenings.map((one) => widened(one, style)) },
  ].filter(({ lines }) => lines.length > 0);
  return `${sections.map((section) => written(section, style)).join('\n\n')}\n`;
}

function written({ title, lines }: Section, style: ReviewStyle): string {
  const rest = lines.length - mostLines;
  const shown = lines.slice(0, mostLines).map((line) => `- ${line}`);
  if (rest > 0) shown.push(`- ${style.text(`and ${many(rest, 'more line')}; the support document holds all of it`)}`);
  return [style.heading(title), ...shown.map(guardLine)].join('\n');
}

function standing(
  { learned: { profile, untouched, proposal }, lossy, confined }: Reviewed,
  { text, quote }: ReviewStyle,
): string[] {
  const { runs = 0, projects = 1, authors, versions = [] } = profile.learned ?? {};
  const by = authors === undefined ? 'authors not known' : `by ${many(authors, 'author')}`;
  const lines = [
    text(
      `Learned from ${many(runs, 'run')} of ${many(projects, 'project')}, ${by}. Confidence ${(runs / (runs + 5)).toFixed(2)} until it is called stable.`,
    ),
  ];
  if (runs < enoughRuns)
    lines.push(text(`Not enough runs: until there are ${enoughRuns}, take its findings for questions.`));
  if (runs >= 30)
    lines.push(
      text(
        `What none of ${many(runs, 'run')} showed happens in at most ${((3 / runs) * 100).toFixed(1)} % of runs like these (rule of three).`,
      ),
    );
  if (versions.length > 0) lines.push(`${text('Versions: ')}${versions.slice(0, 20).map(quote).join(', ')}`);
  for (const kind of untouched) lines.push(text(`No recording entered role ${kind}: its rights are those it had.`));
  if (lossy > 0)
    lines.push(text(`In ${many(lossy, 'recording')} the sensor lost events: what was lost is not in the profile.`));
  if (confined.length > 0)
    lines.push(
      text(`In ${many(confined.length, 'recording')} the command ran confined: what it was refused is not learned.`),
    );
  if (proposal.dropped.length > 0)
    lines.push(
      text(
        `Of ${[...new Set(proposal.dropped)].join(', ')} more was seen than is kept: too many different names where none may become a wildcard.`,
      ),
    );
  return lines;
}

const words: ReadonlyMap<string, string> = new Map(
  Object.entries({
    invariant: 'an invariant was broken',
    tamper: 'the guard was tampered with',
    identity: 'a tool is not what it should be',
    sequence: 'acts form a sequence of an attack',
    phase: 'it came out of order',
    deviation: 'the baseline it was held against forbids it',
  }),
);
const ours: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'unlearned-name': 'its name cannot be written as a right',
    'unlearned-lookalike': 'what ran lies where anybody may put a program, and is not taken for the tool',
    'unlearned-rest': 'one recording shows more acts than are kept',
  }),
);
const allowable = /^(new-host|never-resolved|listen|write-outside|create-source|create-tmp|exec-outside|chmod-exec)$/;

function leftOut({ learned }: Reviewed, style: ReviewStyle): string[] {
  return [...learned.support.refused.values()]
    .sort((a, b) => rank(a) - rank(b) || (a.finding < b.finding ? -1 : 1))
    .map((one) => {
      const why = ours.get(one.rule) ?? words.get(one.kind) ?? one.kind;
      const where = one.role === undefined ? '' : ` in role ${one.role}`;
      const taint = one.tainted ? '; nothing was learned from what the same program or role did besides' : '';
      const allow =
        one.kind === 'deviation' && allowable.test(one.rule)
          ? `. To learn it all the same: --allow ${one.finding}`
          : '';
      return `${style.quote(one.finding)}${style.text(`${where}, in ${many(one.runs.size, 'run')}: ${why}${taint}${allow}`)} (${one.examples.map(style.quote).join(', ')})`;
    });
}

const rank = ({ kind, tainted }: Refused): number => (kind !== 'deviation' && kind !== 'learn' ? 0 : tainted ? 1 : 2);

/** The same act of the same tool in one line, whichever recordings it was refused in. */
function refused({ confined }: Reviewed, { text, quote }: ReviewStyle): string[] {
  const lines = new Map<string, { denial: Denial; acts: number; runs: number }>();
  for (const denials of confined) {
    const here = new Set<string>();
    for (const denial of denials) {
      const key = JSON.stringify([denial.tool, denial.kind, denial.target]);
      const line = lines.get(key) ?? { denial, acts: 0, runs: 0 };
      lines.set(key, line);
      line.acts += denial.count;
      if (!here.has(key)) line.runs++;
      here.add(key);
    }
  }
  return [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([, { denial, acts, runs }]) =>
        `${quote(denial.tool)} ${quote(denial.kind)} ${quote(denial.target)}${text(` (${denial.error}), ${many(acts, 'time')} in ${many(runs, 'run')}`)}`,
    );
}

const skipped = ({ skipped: all }: Reviewed, { text, quote }: ReviewStyle): string[] =>
  all.map(({ directory, why }) => `${quote(directory)}${text(`: ${why}`)}`);

function changes({ learned, before, profiles }: Reviewed, style: ReviewStyle): Section[] {
  if (before === undefined) return [];
  const { added, unused } = compare(learned.profile, before, profiles);
  const list = (all: readonly SingleRight[]): string[] =>
    merged(all).map(([where, what, ops]) => `${style.text(`${where}${ops} `)}${style.quote(what)}`);
  return [
    { title: 'Added to the profile there was', lines: list(added) },
    { title: 'In the profile there was, needed by no recording, and now gone', lines: list(unused) },
  ];
}

/** Operations on the same thing in one line. */
function merged(all: readonly SingleRight[]): [where: string, what: string, ops: string][] {
  const lines = new Map<string, { role: string | undefined; what: string; ops: string[] }>();
  for (const { role, op, what } of all) {
    const key = JSON.stringify([role ?? '', what]);
    const known = lines.get(key);
    if (known === undefined) lines.set(key, { role, what, ops: [op] });
    else if (!known.ops.includes(op)) known.ops.push(op);
  }
  return [...lines.values()].map(({ role, what, ops }) => [inRole(role), what, ops.join(', ')]);
}

const inRole = (role: string | undefined): string => (role === undefined ? '' : `in role ${role}: `);

function doubtful({ learned }: Reviewed, style: ReviewStyle, which: (one: ProposedRight) => boolean): string[] {
  return learned.proposal.rights.filter(which).map(({ role, right, witnesses }) => {
    const what = objectsOf(right);
    const rest = what.length > 5 ? style.text(` and ${many(what.length - 5, 'more')}`) : '';
    return `${style.text(`${inRole(role)}${right.op.join(', ')} `)}${what.slice(0, 5).map(style.quote).join(', ')}${rest}${style.text(`: ${witnessText(witnesses) ?? ''}`)}`;
  });
}

const objectsOf = ({ path = [], to = [], tool = [], zone = [] }: Right): string[] => {
  const named = [...path, ...to, ...tool];
  return named.length > 0 ? named : zone;
};

function widened({ role, op, pattern, objects, exact, runs, examples }: Widening, style: ReviewStyle): string {
  const whole = /^\$\{[^}]*\}\/\*\*?$/.test(pattern) ? ', as wide as its place' : '';
  const n = `${exact ? '' : 'about '}${count(objects)} ${objects === 1 ? 'object' : 'objects'}`;
  return `${style.text(`${inRole(role)}${op.join(', ')} `)}${style.quote(pattern)}${style.text(`: for ${n} in ${many(runs, 'run')}${whole}, such as `)}${examples.map(style.quote).join(', ')}`;
}
