import { markdownCode as code, markdownFence, markdownText as prose } from './escape.ts';
import { acceptedText, baselineText, expectations, headline, listed } from './finding-text.ts';
import { modifiedText } from './modified.ts';
import { count, many, points } from './number.ts';
import { pluginWords } from './plugin-text.ts';
import { raisedText } from './raised.ts';
import { dividedFindings, type RankedFinding } from './ranking.ts';
import type { ResultDocument } from './result.ts';
import { rolePathText } from './role-path.ts';
import { sumCells, sumColumns, sumRules, sumTotal } from './sum.ts';
import { type ToolRow, toolRows } from './tool-row.ts';
import {
  coverageReasons,
  coverageWords,
  decisionWords,
  enforcementWords,
  hookWords,
  isQuiet,
  policyWords,
} from './verdict.ts';

/** The runner drops a summary above 1 MiB; ours stays below this many bytes. */
export const mostBytes = 900 * 1024;
const mostRows = 40;
const mostTerms = 60;

/**
 * The job summary as GitHub Markdown: five lines when all is well, else verdict, coverage, tools, the sum and
 * every finding that fits into `mostBytes`, worst first, the rest counted. Ends with a line feed.
 */
export function summaryMarkdown(document: ResultDocument): string {
  return isQuiet(document) ? quietSummary(document) : fullSummary(document);
}

const heading = (document: ResultDocument): string => `## IronClaw Guard: ${decisionWords(document)}`;

const scoreWords = ({ policy, risk }: ResultDocument): string =>
  policy.judgement === 'rights' ? 'Judged by rights, without a score.' : `Risk **${points(risk.score)}** of 10.`;

function quietSummary(document: ResultDocument): string {
  const rows = toolRows(document);
  const named = rows
    .slice(0, 3)
    .map(({ tool, expected }) => `${code(tool)}${expected === '' ? '' : ` (${prose(expected)})`}`);
  const more = rows.length > named.length ? ` and ${count(rows.length - named.length)} more` : '';
  const tools = named.length === 0 ? 'No tool ran.' : `Nothing but expected acts: ${named.join(', ')}${more}.`;
  const reasons = coverageReasons(document);
  const parts = [
    `${heading(document)}\n`,
    `${scoreWords(document)} ${prose(coverageWords(document))}.`,
    ...(reasons.length > 0 ? [`Why not full: ${prose(reasons.join('; '), 1200)}.`] : []),
    ...[enforcementWords(document), pluginWords(document)]
      .filter((words) => words !== '')
      .map((words) => `${prose(words, 1200)}.`),
    tools,
    ...[acceptedList(dividedFindings(document).accepted)].filter((part) => part !== '').map((part) => `\n${part}\n`),
    madeFrom(document),
  ];
  return `${parts.join('\n')}\n`;
}

function fullSummary(document: ResultDocument): string {
  const { open, accepted } = dividedFindings(document);
  const head = [
    heading(document),
    verdictParagraph(document),
    policyList(document),
    toolTable(toolRows(document)),
    sumSection(document),
  ];
  const foot = [acceptedList(accepted), madeFrom(document)];
  const kept: string[] = [];
  const size = (text: string): number => Buffer.byteLength(text) + 2;
  let left =
    mostBytes - head.reduce((sum, text) => sum + size(text), 0) - foot.reduce((sum, text) => sum + size(text), 0) - 500;
  for (const one of open) {
    const text = findingSection(one, kept.length + 1);
    left -= size(text);
    if (left < 0) break;
    kept.push(text);
  }
  const rest = open.length - kept.length;
  const parts = [
    ...head,
    ...(open.length > 0 ? [`### ${many(open.length, 'finding')}`] : []),
    ...kept,
    ...(rest > 0
      ? [`And ${many(rest, 'more finding')}: this page has no room left, \`result.json\` has them all.`]
      : []),
    ...foot,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function verdictParagraph(document: ResultDocument): string {
  const { risk, policy, decision, command, steps } = document;
  const step = steps.find(({ key }) => key === risk.step);
  const sentences = [
    policy.judgement === 'rights'
      ? scoreWords(document)
      : risk.score === null
        ? 'There is no score.'
        : `Risk **${points(risk.score)}** of 10${step === undefined || risk.score === 0 ? '' : `, in step ${code(step.name, 80)}`}.`,
    ...(risk.acts !== null && risk.acts !== risk.score ? [`By its acts alone: ${points(risk.acts)}.`] : []),
    `${prose(coverageWords(document))}.`,
    ...[enforcementWords(document, 20), pluginWords(document)]
      .filter((words) => words !== '')
      .map((words) => `${prose(words, 4000)}.`),
    ...(decision !== 'pass' && policy.mode === 'report' ? ['Mode is `report`: the exit status is left alone.'] : []),
    ...(command?.exit != null && command.exit.code !== 0
      ? [`The command itself ended with ${code(String(command.exit.signal ?? command.exit.code))}.`]
      : []),
  ];
  const hooks = hookWords(document);
  if (hooks !== '') sentences.push(`The sensor listened at ${prose(hooks, 600)}.`);
  const reasons = coverageReasons(document, 20).map((reason) => `- ${prose(reason)}`);
  return [sentences.join(' '), ...(reasons.length > 0 ? ['', ...reasons] : [])].join('\n');
}

function policyList(document: ResultDocument): string {
  const lines = policyWords(document, 30).flatMap(({ effect, text, truth }) => [
    `- **${effect}** ${prose(text, 600)}`,
    ...truth.map((line) => `${' '.repeat(2 + line.length - line.trimStart().length)}- ${prose(line.trimStart(), 600)}`),
  ]);
  return lines.length === 0 ? '' : `Policy:\n\n${lines.join('\n')}`;
}

function markdownTable(
  titles: readonly { readonly title: string; readonly right?: boolean }[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(titles.map(({ title }) => title)),
    line(titles.map(({ right }) => (right === true ? '---:' : '---'))),
    ...rows.map(line),
  ].join('\n');
}

function toolTable(rows: readonly ToolRow[]): string {
  if (rows.length === 0) return '';
  const scored = rows.some(({ own }) => own !== null);
  const titles = [
    { title: 'Tool' },
    { title: 'Did' },
    { title: 'Processes', right: true },
    { title: 'Findings', right: true },
    { title: 'Expected acts' },
    ...(scored
      ? [
          { title: 'Own risk', right: true },
          { title: 'With what it started', right: true },
        ]
      : []),
  ];
  const cells = rows
    .slice(0, mostRows)
    .map(({ tool, did, processes, findings, expected, own, tree }) => [
      code(tool),
      prose(did),
      count(processes),
      findings === 0 ? '' : count(findings),
      prose(expected),
      ...(scored ? [points(own), points(tree)] : []),
    ]);
  const more = rows.length > mostRows ? `\n\nand ${count(rows.length - mostRows)} more` : '';
  return markdownTable(titles, cells) + more;
}

function sumSection(document: ResultDocument): string {
  const step = document.steps.find(({ key }) => key === document.risk.step);
  const { risk } = step ?? {};
  if (risk == null || risk.terms.length === 0) return '';
  const rows = risk.terms
    .slice(0, mostTerms)
    .map((term, at) => [...sumCells(term, at + 1).map((cell) => prose(cell)), code(term.finding, 100)]);
  const body = markdownTable([...sumColumns, { title: 'finding' }], rows);
  const how = [...sumRules, sumTotal(risk.hazard, risk.score)].join('\n');
  return `<details><summary>The sum behind ${points(risk.score)}</summary>\n\n${body}\n\n${markdownFence(how, 'text')}\n\n</details>`;
}

function findingSection({ finding, contribution }: RankedFinding, at: number): string {
  const { seen, step } = finding;
  const expected = expectations(finding);
  const raised = raisedText(finding.raised);
  const modified = modifiedText(finding.modified);
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
    ['Id', code(finding.id, 100)],
  ];
  const accept =
    finding.accept.trim() === ''
      ? ''
      : `\n\nTo accept it, add to \`accept:\` in \`.github/ironclaw.yml\`:\n\n${markdownFence(finding.accept.trimEnd(), 'yaml')}`;
  const title = `**${at}. ${finding.severity}: ${prose(headline(finding), 600)}**`;
  return `${title}\n\n${markdownTable([{ title: '' }, { title: '' }], rows)}${accept}`;
}

function acceptedList(accepted: readonly RankedFinding[]): string {
  const lines = accepted
    .slice(0, mostRows)
    .map(({ finding }) => `- ${code(finding.id, 100)} ${prose(acceptedText(finding) ?? '')}`);
  const more = accepted.length > mostRows ? `\n- and ${count(accepted.length - mostRows)} more` : '';
  return lines.length === 0 ? '' : `Accepted by the configuration:\n\n${lines.join('\n')}${more}`;
}

/** What the verdict was made from, so that it can be made again. */
function madeFrom({ guard, digests }: ResultDocument): string {
  const { recording, evidence, profiles, weights, config } = digests;
  const made = Object.entries({ recording, evidence, profiles, weights, config }).filter(([, digest]) => digest !== '');
  const words = made.map(([name, digest]) => `${name} ${code(digest.replace(/^sha256:/, '').slice(0, 12))}`);
  return `<sub>${[`guard ${prose(guard.version, 40)}`, ...words].join(', ')}</sub>`;
}
