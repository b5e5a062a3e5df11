import { writeFileSync } from 'node:fs';
import { caseName } from '../src/host/case-files.ts';
import { judgement } from '../src/host/judge.ts';
import { readStandards } from '../src/host/standards.ts';
import type { ResultFinding } from '../src/report/result.ts';
import { corpus, isAttack, shareOf } from './corpus.ts';

/**
 * What the profiles and the default policy find in all cases of the repository: detection by class of sign, false alarms with
 * their bound, and the ROC of the score. Nothing is timed; the same cases give the same figures everywhere.
 *
 *   bench/detection.ts [--json FILE]
 */

/** Classes of sign: facts that need no baseline, novelty against a baseline, order, identity. */
const classOf: Readonly<Record<string, string>> = {
  invariant: 'invariant',
  tamper: 'invariant',
  deviation: 'baseline',
  sequence: 'sequence',
  phase: 'sequence',
  identity: 'identity',
};
const classes = ['invariant', 'baseline', 'sequence', 'identity'] as const;

interface Outcome {
  readonly name: string;
  readonly attack: boolean;
  readonly score: number;
  readonly decision: string;
  /** Classes of the findings at warning or above. */
  readonly classes: ReadonlySet<string>;
  /** Rules of the findings, whatever their severity, but remarks on coverage. */
  readonly rules: readonly string[];
  /** Whether every finding the case asks for was raised. */
  readonly asExpected: boolean;
}

const standards = readStandards();
const outcomes = corpus().map((one): Outcome => {
  const { document } = judgement(one.directory, { standards });
  const found = document.findings.filter(({ kind }) => kind !== 'coverage');
  const { expect } = one.case;
  const wanted = expect === 'pass' ? [] : expect.findings;
  return {
    name: caseName(one.directory),
    attack: isAttack(one),
    score: document.risk.score ?? 0,
    decision: document.decision,
    classes: new Set(found.filter(isWarning).flatMap(({ kind }) => classOf[kind] ?? [])),
    rules: [...new Set(found.map(({ rule }) => rule))].sort(),
    asExpected: wanted.every(({ rule }) => found.some((finding) => finding.rule === rule)),
  };
});

const attacks = outcomes.filter(({ attack }) => attack);
const benign = outcomes.filter(({ attack }) => !attack);
const of = (cases: readonly Outcome[], holds: (one: Outcome) => boolean): string =>
  shareOf(cases.filter(holds).length, cases.length);

const lines = [
  `cases: ${attacks.length} of attacks, ${benign.length} of ordinary work`,
  '',
  '| of attacks | |',
  '|---|---|',
  `| each finding that its case names is raised | ${of(attacks, ({ asExpected }) => asExpected)} |`,
  `| a finding at warning or above | ${of(attacks, (one) => one.classes.size > 0)} |`,
  ...classes.map((name) => `| … of class ${name} | ${of(attacks, (one) => one.classes.has(name))} |`),
  `| the default policy fails the job | ${of(attacks, ({ decision }) => decision === 'fail')} |`,
  '',
  '| of ordinary work | |',
  '|---|---|',
  `| any finding | ${of(benign, ({ rules }) => rules.length > 0)} |`,
  `| a finding at warning or above | ${of(benign, (one) => one.classes.size > 0)} |`,
  `| the default policy fails the job | ${of(benign, ({ decision }) => decision === 'fail')} |`,
  '',
  '| score at least | attacks | ordinary work |',
  '|---|---|---|',
  ...[0.01, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((at) => {
    const reaches = ({ score }: Outcome): boolean => score >= at;
    return `| ${at} | ${of(attacks, reaches)} | ${of(benign, reaches)} |`;
  }),
  '',
  `area under the ROC curve of the score: ${area().toFixed(4)}`,
];
process.stdout.write(`${lines.join('\n')}\n`);
for (const { name, rules } of benign.filter((one) => one.rules.length > 0))
  process.stdout.write(`false alarm: ${name}: ${rules.join(', ')}\n`);
for (const { name } of attacks.filter(({ asExpected }) => !asExpected)) process.stdout.write(`missed: ${name}\n`);

const [flag, file] = process.argv.slice(2);
if (flag === '--json' && file !== undefined)
  writeFileSync(file, `${JSON.stringify(outcomes.map((one) => ({ ...one, classes: [...one.classes].sort() })))}\n`);

function isWarning({ severity }: ResultFinding): boolean {
  return severity !== 'note';
}

/** The chance that an attack scores above ordinary work, a tie counting half (Mann-Whitney's U over n·m). */
function area(): number {
  let sum = 0;
  for (const { score } of attacks)
    for (const other of benign) sum += score > other.score ? 1 : score === other.score ? 0.5 : 0;
  return sum / (attacks.length * benign.length);
}
