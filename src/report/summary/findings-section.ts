import { markdownCode as code, markdownFence, markdownText as prose } from '../escape.ts';
import { acceptedText, baselineText, expectations, headline, listed } from '../finding-text.ts';
import { folded, markdownTable } from '../markdown-table.ts';
import { modifiedText } from '../modified.ts';
import { count, many, points } from '../number.ts';
import { raisedText } from '../raised.ts';
import type { RankedFinding } from '../ranking.ts';
import { rolePathText } from '../role-path.ts';
import { pageOf, ruleOf } from '../rules.ts';

/** Findings that are told in full; of the others each has a row. */
const mostFull = 20;
const mostAccepted = 40;
const bytes = (text: string): number => Buffer.byteLength(text) + 2;
const columns = [{ title: '#', right: true }, { title: '' }, { title: 'What' }, { title: 'Step' }, { title: 'Id' }];

/**
 * The open findings, worst first: twenty in full, a row for each of the others, in at most `room` bytes. What has no room is counted.
 */
export function findingsSection(open: readonly RankedFinding[], room: number): string {
  if (open.length === 0) return '';
  let left = room - 500;
  const full: string[] = [];
  for (const one of open.slice(0, mostFull)) {
    const text = inFull(one, full.length + 1);
    left -= bytes(text);
    if (left < 0) break;
    full.push(text);
  }
  const rows: string[][] = [];
  if (left >= 0) {
    for (const one of open.slice(mostFull)) {
      const cells = row(one, full.length + rows.length + 1);
      left -= bytes(cells.join(' | ')) + 4;
      if (left < 0) break;
      rows.push(cells);
    }
  }
  const told = full.length + rows.length;
  return [
    `### ${many(open.length, 'finding')}`,
    ...full,
    ...(rows.length > 0
      ? [folded(`${many(rows.length, 'more finding')}, each with its id for \`explain\``, markdownTable(columns, rows))]
      : []),
    ...(open.length > told
      ? [`And ${many(open.length - told, 'more finding')}: this page has no room left, \`result.json\` has them all.`]
      : []),
  ].join('\n\n');
}

function inFull({ finding, contribution }: RankedFinding, at: number): string {
  const { seen, step } = finding;
  const expected = expectations(finding);
  const raised = raisedText(finding.raised);
  const modified = modifiedText(finding.modified);
  const rule = ruleOf(finding);
  const quote = (text: string): string => code(text, 200);
  const allowed = expected.length === 0 ? 'nothing of the kind' : listed(expected, 6, quote);
  const rows = [
    ['Who', `${code(rolePathText(finding.rolePath), 800)} in step ${code(step.name, 80)}`],
    ['Expected', `${allowed} (${prose(baselineText(finding))})`],
    ['Seen', `${listed(seen.targets, 6, quote)}${seen.count > 1 ? `, ${count(seen.count)} times` : ''}`],
    ...(raised === undefined ? [] : [['Raised', prose(raised)]]),
    ...(modified === undefined ? [] : [['Plug-ins', prose(modified, 1200)]]),
    contribution === null
      ? ['Class', `${prose(finding.tactic, 40)}, ${prose(finding.class, 60)}`]
      : ['Adds', `${points(contribution)} (${prose(finding.tactic, 40)}, ${prose(finding.class, 60)})`],
    ['Means', `[${prose(rule.title)}](${pageOf(rule)})`],
    ['Id', code(finding.id, 100)],
  ];
  const accept =
    finding.accept.trim() === ''
      ? ''
      : `\n\nTo accept it, add to \`accept:\` in \`.github/ironclaw.yml\`:\n\n${markdownFence(finding.accept.trimEnd(), 'yaml')}`;
  const title = `**${at}. ${finding.severity}: ${prose(headline(finding), 600)}**`;
  return `${title}\n\n${markdownTable([{ title: '' }, { title: '' }], rows)}${accept}`;
}

const row = ({ finding }: RankedFinding, at: number): string[] => [
  count(at),
  finding.severity,
  prose(headline(finding), 200),
  code(finding.step.name, 60),
  code(finding.id, 100),
];

/** The findings that the configuration accepts; empty when it accepts none. */
export function acceptedSection(accepted: readonly RankedFinding[]): string {
  const lines = accepted
    .slice(0, mostAccepted)
    .map(({ finding }) => `- ${code(finding.id, 100)} ${prose(acceptedText(finding) ?? '')}`);
  const more = accepted.length > mostAccepted ? `\n- and ${count(accepted.length - mostAccepted)} more` : '';
  return lines.length === 0 ? '' : `Accepted by the configuration:\n\n${lines.join('\n')}${more}`;
}
