import type { ReportingDescriptor } from 'sarif';
import type { ResultFinding } from '../result.ts';
import type { Rule } from '../rules/rule.ts';
import { pageOf } from '../rules.ts';

/** How to accept what a rule finds, by kind. */
export const acceptance: Readonly<Record<ResultFinding['kind'], string>> = {
  deviation: 'Each finding comes with the line of YAML that accepts it, for its tool and step, until a date.',
  sequence: 'Each finding comes with the line of YAML that accepts it, for its tool and step, until a date.',
  phase: 'Each finding comes with the line of YAML that accepts it, for its tool and step, until a date.',
  coverage: 'Each finding comes with the line of YAML that accepts it. Better is to make it visible.',
  plugin: 'Each finding comes with the line of YAML that accepts it, for its tool and step, until a date.',
  exposure: 'Nothing has to be accepted: exposure alone weighs nothing.',
  policy: 'Change the rule, or accept the findings it is about.',
  invariant:
    "One person cannot. Two can, for one tool's exact bytes, in one step, until a date: the second key of the policy.",
  identity: 'It cannot be accepted. If the tool is right and the pin is wrong, correct the pin.',
  tamper: 'It cannot be accepted.',
};

/** What a kind of finding means, in words. */
export const kinds: Readonly<Record<ResultFinding['kind'], string>> = {
  invariant: 'invariant: true or false on the first run; one fails the job with the default policy',
  tamper: 'tampering with the guard: one fails the job with the default policy',
  identity: 'identity fault: one fails the job with the default policy, however normal the acts of the tool',
  deviation: 'deviation: an act that a baseline does not allow; it warns and scores, and fails no job by itself',
  sequence:
    'sequence: several acts that say together what none says alone; it warns and scores, and fails no job by itself',
  phase: 'order: it warns or notes, by how often the order was seen, and fails no job by itself',
  coverage: 'coverage: what could not be seen or checked; it weighs nothing',
  policy: 'policy: what the rule says becomes of the job',
  plugin: "plug-in: what an external program says; it weighs as the plug-in's share allows",
  exposure: 'exposure: known vulnerabilities; it weighs nothing by itself',
};

/** How often a rule is right when it speaks, as code scanning ranks it. */
const precision: Readonly<Record<ResultFinding['kind'], string>> = {
  invariant: 'very-high',
  tamper: 'very-high',
  identity: 'very-high',
  policy: 'high',
  sequence: 'high',
  deviation: 'medium',
  plugin: 'medium',
  exposure: 'medium',
  coverage: 'medium',
  phase: 'low',
};

const problem = { error: 'error', warning: 'warning', note: 'recommendation' } as const;

/** What a rule is in this run: how severe its worst finding is, and how much such a finding weighs. */
export interface Standing {
  readonly severity: ResultFinding['severity'];
  /** 0..10, as `severityOf` gives it. */
  readonly score: number;
}

/**
 * Severity of a finding for code scanning, 0.1..10: the score that one such act has alone, held against a manifest of its own digest
 * (c = 1, no factors): 10·(1 - e^-h) with h = -ln(1 - w), which is 10·w. Where rights judge, and nothing weighs anything, 9.8 for what
 * nobody can accept alone and 7 for the rest.
 */
export function severityOf({ w, accept }: Pick<ResultFinding, 'w' | 'accept'>): number {
  if (w === null) return accept === '' ? 9.8 : 7;
  return Math.min(10, Math.max(0.1, Math.round(w * 100) / 10));
}

/** The sections of a rule's help: title and text. */
const sections = ({ what, why, how, honest, kind }: Rule): readonly (readonly [title: string, text: string])[] => [
  ['What', what],
  ['Why it matters', why],
  ['How an attacker does it', how],
  ['Honest work that looks like it', honest],
  ['To accept it', acceptance[kind]],
];

/** A rule as the rules of SARIF have it, with everything that GitHub asks for. `pages` is where the pages of findings lie. */
export function ruleDescriptor(rule: Rule, standing: Standing, pages: string): ReportingDescriptor {
  const page = pageOf(rule, pages);
  const parts = sections(rule);
  const markdown = [...parts.map(([title, text]) => `**${title}.** ${text}`), `[More about it](${page})`];
  return {
    ...described(rule.id, rule.title, rule.what),
    help: {
      text: [...parts.map(([title, text]) => `${title}: ${text}`), `More: ${page}`].join('\n\n'),
      markdown: markdown.join('\n\n'),
    },
    helpUri: page,
    defaultConfiguration: { level: standing.severity },
    properties: {
      tags: ['security', rule.kind, ...rule.attack.map((id) => `attack-${id}`)],
      precision: precision[rule.kind],
      'problem.severity': problem[standing.severity],
      'security-severity': standing.score.toFixed(1),
    },
  };
}

/** What every descriptor must say of itself. */
const described = (id: string, title: string, what: string): ReportingDescriptor => ({
  id,
  shortDescription: { text: `${title}.` },
  fullDescription: { text: what },
});

const notices = [
  [
    'coverage',
    'Not everything was seen',
    'The guard saw less than everything; the message says what it did not see, and why.',
  ],
  [
    'policy-error',
    'A rule of the policy has no value',
    'A condition could not be worked out. In mode enforce that fails the job.',
  ],
  [
    'left-out',
    'Results were left out',
    'GitHub shows a limited number of results; the worst are kept and the rest are counted.',
  ],
] as const;
export type Notice = (typeof notices)[number][0];

/** What the guard has to say about itself. */
export const noticeDescriptors: readonly ReportingDescriptor[] = notices.map(([id, title, what]) => ({
  ...described(id, title, what),
  help: { text: what, markdown: what },
}));
