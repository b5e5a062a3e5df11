import type { Zone } from '../../src/baseline/profile.ts';
import { markdownCode as code, markdownFence } from '../../src/report/escape.ts';
import type { Rule } from '../../src/report/rules/rule.ts';
import { acceptance, kinds, severityOf } from '../../src/report/sarif/descriptor.ts';
import type { Weights } from '../../src/score/weights.ts';

/** What pages are made of beside the texts of rules. */
export interface Surroundings {
  readonly weights: Weights;
  readonly zones: readonly Zone[];
  /** Rule -> attacks of the corpus in which it is found, as links of docs/attacks.md. */
  readonly seen: ReadonlyMap<string, readonly string[]>;
}

/** What a rule weighs and in which tactic; undefined for one that weighs nothing. */
export function weightOf(
  { id, kind }: Rule,
  weights: Weights,
): { readonly tactic: string; readonly w: number } | undefined {
  if (kind === 'invariant' || kind === 'tamper') return { tactic: 'invariant', w: weights.invariant };
  return weights.find(id) ?? weights.find(id.replace('-', ':'));
}

const technique = (id: string): string => `[${id}](https://attack.mitre.org/techniques/${id.replace('.', '/')}/)`;

/** Techniques as links. */
export const techniques = ({ attack }: Rule): string => attack.map(technique).join(', ');

/** How code scanning calls a severity of 0.1..10. */
function severityWord(score: number): string {
  if (score > 9) return 'critical';
  if (score >= 7) return 'high';
  return score >= 4 ? 'medium' : 'low';
}

/** The page of one rule. The same tables give the same bytes. */
export function page(rule: Rule, { weights, zones, seen }: Surroundings): string {
  const weight = weightOf(rule, weights);
  const score = severityOf({ w: weight?.w ?? 0, accept: '' });
  const facts = [
    ['Kind', kinds[rule.kind]],
    ...(weight === undefined
      ? []
      : [
          [
            'Weight',
            `${weight.w} in tactic ${weight.tactic}: alone, and surely seen, a score of ${(10 * weight.w).toFixed(1)}`,
          ],
        ]),
    ...(weight === undefined && rule.kind !== 'coverage'
      ? []
      : [['Code scanning', `${severityWord(score)}, ${score.toFixed(1)}`]]),
    ...(rule.attack.length === 0 ? [] : [['ATT&CK', techniques(rule)]]),
  ];
  const sections: readonly (readonly [title: string, text: string])[] = [
    ['What makes it', rule.what],
    ['Where', places(rule, zones)],
    ['Why it matters', rule.why],
    [
      'How an attacker does it',
      [rule.how, attacks(seen.get(rule.id) ?? [])].filter((text) => text !== '').join('\n\n'),
    ],
    ['Honest work that looks like it', rule.honest],
    ['To accept it', accepting(rule)],
  ];
  return [
    '<!-- made by scripts/finding-pages.ts from src/report/rules -->',
    `# ${rule.title}`,
    `\`${rule.id}\``,
    `| | |\n|---|---|\n${facts.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}`,
    ...sections.flatMap(([title, text]) => (text === '' ? [] : [`## ${title}`, text])),
    '[All findings](README.md) · [how a score comes about](../score.md) · [what is normal](../baselines.md) · [what is acted out](../attacks.md)',
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

/** The places of the zones whose class this is. */
function places({ id }: Rule, zones: readonly Zone[]): string {
  const here = zones.filter((zone) => zone.class?.replace(':', '-') === id);
  return here
    .map(({ path, except = [], roles }) => {
      const only = roles === true ? "Within a package's script only: " : '';
      const but = except.length === 0 ? '' : ` But not ${except.map((one) => code(one)).join(', ')}.`;
      return `- ${only}${path.map((one) => code(one)).join(', ')}.${but}`;
    })
    .join('\n');
}

const attacks = (links: readonly string[]): string =>
  links.length === 0 ? '' : `Acted out and found:\n\n${links.map((link) => `- ${link}`).join('\n')}`;

/** The line of YAML, for what one line accepts. */
function accepting({ id, kind }: Rule): string {
  if (kind === 'invariant') return `${acceptance[kind]} [How it is written](../policy.md#accepting-an-invariant).`;
  if (!['deviation', 'sequence', 'phase'].includes(kind)) return acceptance[kind];
  const line = `accept:\n  - { finding: ${id}-0a1b2c3d, tool: npm, step: build, reason: "…", owner: "@me", until: 2027-01-31 }`;
  return `${acceptance[kind]} Below \`accept:\` in \`.github/ironclaw.yml\`, with the id that the finding has:\n\n${markdownFence(line, 'yaml')}`;
}
