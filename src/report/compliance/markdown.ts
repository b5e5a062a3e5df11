import { markdownCode as code, markdownText as prose } from '../escape.ts';
import { markdownTable } from '../markdown-table.ts';
import { count, many } from '../number.ts';
import type { ComplianceReport, ReportedControl } from './report.ts';
import { statusWords } from './statuses.ts';

type ReportedFramework = ComplianceReport['frameworks'][number];
type ReportedObservation = ReportedControl['observations'][number];

const mostWitnesses = 8;

/** A compliance report as Markdown: what contradicts first, then what was not observed, then what is supported. Ends with a line feed. */
export function complianceMarkdown(report: ComplianceReport): string {
  const parts = [
    '# Compliance evidence of one run',
    prose(report.notice, 600),
    runTable(report),
    ...report.frameworks.flatMap(frameworkParts),
    ...(report.unknown.length === 0
      ? []
      : [
          '## Controls that only rules name',
          `Rules of the policy name these, and no framework above has them: ${report.unknown.map((name) => code(name, 120)).join(', ')}.`,
        ]),
    '## Evidence',
    evidenceTable(report),
  ];
  return `${parts.join('\n\n')}\n`;
}

function runTable({ run, result, coverage, gaps, sensor, tampering, began, ended, guard }: ComplianceReport): string {
  const origin = Object.entries(run).map(([name, value]) => `${name} ${code(String(value), 200)}`);
  const named = prose(`${sensor.name} (${sensor.backend})`, 60);
  const watched = sensor.died ? `${named}, which ended before the work did` : named;
  const rows = [
    ['Run', origin.join(', ')],
    ['Recorded', `${code(began)} to ${code(ended)}`],
    ['Verdict', `**${result.decision}**, by version ${prose(result.guard, 40)} of the guard`],
    ['Sensor', sensor.started ? watched : 'none watched'],
    ['Coverage', [coverage.level, ...gaps.slice(0, 6).map((reason) => prose(reason, 400))].join('; ')],
    ...(sensor.notCovered.length === 0
      ? []
      : [
          [
            'Beyond this sensor',
            sensor.notCovered
              .slice(0, 20)
              .map((kind) => prose(kind, 300))
              .join('; '),
          ],
        ]),
    ...(tampering.length === 0
      ? []
      : [
          [
            'Signs of tampering',
            tampering
              .slice(0, 10)
              .map((sign) => prose(sign, 200))
              .join('; '),
          ],
        ]),
    [
      'Made from',
      `${code(result.file)}, SHA-256 ${code(result.sha256)}, by version ${prose(guard.version, 40)} of the guard`,
    ],
  ];
  return ['| | |', '| --- | --- |', ...rows.map(([name, text]) => `| ${name} | ${text} |`)].join('\n');
}

function frameworkParts({
  name,
  version,
  source,
  status,
  about,
  counts,
  controls,
  sha256,
  id,
}: ReportedFramework): string[] {
  const draft = status === 'draft' ? ' (draft)' : '';
  const of = (wanted: ReportedControl['status']) => controls.filter((one) => one.status === wanted);
  const [against, silent, backed] = [of('contradicted'), of('not-observed'), of('supported')];
  const sums = `**${count(counts.contradicted)} contradicted, ${count(counts.notObserved)} not observed, ${count(counts.supported)} supported in this run**`;
  return [
    `## ${prose(name, 200)}${draft}`,
    [
      `${sums}, of ${many(controls.length, 'control')} of ${prose(version, 200)}.`,
      prose(about, 700),
      ...(status === 'draft' ? ['The standard is a draft, and may change.'] : []),
      `Source: ${code(source, 300)}. Pack ${code(id)}, SHA-256 ${code(sha256)}.`,
    ].join(' '),
    ...against.map(contradictedPart),
    ...controlTable(silent, ({ reasons }) => reasons.map((reason) => prose(reason, 300)).join('; ')),
    ...controlTable(backed, ({ reasons, rules }) =>
      [...reasons.map((reason) => prose(reason, 300)), ...rulesAsked(rules)].join('; '),
    ),
  ];
}

const titleOf = ({ label, title }: ReportedControl): string => `${prose(label, 80)} ${prose(title, 200)}`;

function contradictedPart(control: ReportedControl): string {
  const { shows, strength, caveat, evidence, observations, rules, reasons } = control;
  const broken = rules.filter(({ held }) => held);
  const rows = [
    ...observations.flatMap((observation) => [
      `- ${prose(observation.says, 300)}${observation.count === 0 ? '' : ':'}`,
      ...witnessLines(observation),
    ]),
    ...broken.map(({ id, then, at }) => `- the rule ${code(id, 80)} of the policy holds (${then}), ${code(at)}`),
    ...(observations.length + broken.length === 0 ? reasons.map((reason) => `- ${prose(reason, 300)}`) : []),
  ];
  return [
    `### ${titleOf(control)}: ${statusWords.contradicted}`,
    '',
    ...rows,
    '',
    `Evidence ${evidence.join(', ')}, ${strength}: ${prose(shows, 600)}. ${prose(capital(caveat), 600)}.`,
  ].join('\n');
}

function witnessLines({ witnesses, count: all }: ReportedObservation): string[] {
  const shown = witnesses.slice(0, mostWitnesses);
  const lines = shown.map(
    ({ what, at, accepted }) =>
      `  - ${prose(what, 300)}${at === undefined ? '' : `, ${code(at)}`}${accepted === undefined ? '' : ` (accepted ${prose(accepted, 200)})`}`,
  );
  return all > shown.length ? [...lines, `  - and ${count(all - shown.length)} more`] : lines;
}

function controlTable(controls: readonly ReportedControl[], because: (control: ReportedControl) => string): string[] {
  const [first] = controls;
  if (first === undefined) return [];
  const words = statusWords[first.status];
  const shows = first.status === 'supported' ? 'shows' : 'would show';
  const rows = controls.map((control) => [
    titleOf(control),
    because(control),
    `${control.evidence.join(', ')}, ${control.strength}: ${prose(control.shows, 600)}`,
    prose(control.caveat, 600),
  ]);
  return [`### ${capital(words)}`, markdownTable(['Control', 'Why', `Evidence, and what it ${shows}`, 'Caveat'], rows)];
}

const rulesAsked = (rules: ReportedControl['rules']): string[] =>
  rules.length === 0 ? [] : [`rules that name it do not hold: ${rules.map(({ id }) => code(id, 80)).join(', ')}`];

function evidenceTable({ evidence }: ComplianceReport): string {
  const rows = evidence.map(({ id, name, says, missing, parts }) => {
    const files = parts.map(({ file, sha256, at }) => {
      const pointers = at.length === 0 ? '' : ` ${at.map((pointer) => code(pointer)).join(', ')}`;
      return `${code(file)}${pointers} (SHA-256 ${code(sha256)})`;
    });
    const lacking = missing.map((sentence) => prose(sentence, 300));
    return [id, `${prose(name, 100)}: ${prose(says, 300)}`, [...lacking, ...files].join('; ')];
  });
  return markdownTable(['Id', 'What', 'Where'], rows);
}

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
