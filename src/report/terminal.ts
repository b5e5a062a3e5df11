import { onlyReads } from './acts.ts';
import { guardLine, visible } from './escape.ts';
import { acceptedText, findingText } from './finding-text.ts';
import { gateWords } from './interim.ts';
import { type Column, fit, table, wrap } from './layout.ts';
import { count, many, points } from './number.ts';
import { type Paint, painter } from './paint.ts';
import { pluginWords } from './plugin-text.ts';
import { dividedFindings, type RankedFinding } from './ranking.ts';
import type { ResultDocument } from './result.ts';
import { toolRows } from './tool-row.ts';
import {
  coverageReasons,
  coverageWords,
  decisionWords,
  enforcementWords,
  isQuiet,
  policyWords,
  riskWords,
} from './verdict.ts';

/** How a terminal is addressed. */
export interface TerminalOptions {
  /** Whether SGR colour codes may be written. */
  readonly color: boolean;
  /** Columns; less than 60 counts as 60. */
  readonly width: number;
  /** The words that start the program, for the commands to copy; by default its name. */
  readonly program?: readonly string[];
  /** The recording's directory, as those commands name it. */
  readonly directory?: string;
}

const mostRows = 12;
const mostRowsWhenQuiet = 5;
const mostFindings = 6;
/** Ids of findings that are told no more of. */
const mostIds = 8;

/**
 * What a person reads in ten seconds: the decision, what watched, the tools, then each finding with the two
 * lines to copy (the `explain` command and the YAML that accepts it; these alone may be longer than `width`).
 * Ends with a line feed.
 */
export function terminalTable(document: ResultDocument, options: TerminalOptions): string {
  const width = Math.max(60, Math.floor(options.width));
  const paint = painter(options.color);
  const call = [...(options.program ?? ['ironclaw-guard']), 'explain', options.directory ?? 'DIR']
    .map(shellWord)
    .join(' ');
  const lines = [
    ...headLines(document, width, paint),
    ...toolLines(document, width, paint),
    ...findingLines(document, width, paint, call),
  ];
  return `${lines.map((line) => guarded(line, width)).join('\n')}\n`;
}

/** A line that the runner takes for no command, still within its width. */
function guarded(line: string, width: number): string {
  const text = guardLine(line);
  return text === line ? line : fit(text, width);
}

function headLines(document: ResultDocument, width: number, paint: Paint): string[] {
  const { decision, policy, command } = document;
  const tone = decision === 'pass' ? (isQuiet(document) ? 'green' : 'yellow') : 'red';
  const report = decision !== 'pass' && policy.mode === 'report' ? ' (mode report: the exit status is left alone)' : '';
  const title = 'IronClaw Guard: ';
  const rest = `${decisionWords(document)}${report} · ${riskWords(document)}`;
  const lines = [title + paint('bold', paint(tone, fit(rest, width - title.length)))];
  lines.push(...wrap(coverageWords(document), width));
  for (const reason of coverageReasons(document)) {
    lines.push(...indented(isQuiet(document) ? fit(reason, 2 * width - 20, 'end') : reason, '  - ', width));
  }
  for (const words of [enforcementWords(document), pluginWords(document)])
    if (words !== '') lines.push(...wrap(words, width));
  lines.push(...gateWords(document).flatMap((words) => wrap(words, width)));
  const exit = command?.exit;
  if (exit != null && (exit.code !== 0 || exit.signal !== null)) {
    lines.push(
      `the command itself ended with ${exit.signal === null ? `status ${exit.code}` : visible(exit.signal, 20)}`,
    );
  }
  for (const { effect, text, truth } of policyWords(document)) {
    const shade = effect === 'fail' || effect === 'error' ? 'red' : 'yellow';
    lines.push(...indented(text, `policy ${effect}: `, width).map((line) => paint(shade, line)));
    lines.push(
      ...truth.flatMap((line) =>
        indented(line.trimStart(), `  ${' '.repeat(line.length - line.trimStart().length)}`, width),
      ),
    );
  }
  return lines;
}

function toolLines(document: ResultDocument, width: number, paint: Paint): string[] {
  const rows = toolRows(document);
  if (rows.length === 0) return [];
  const most = isQuiet(document) ? mostRowsWhenQuiet : mostRows;
  const shown = rows.slice(0, most);
  const scored = shown.some(({ tree }) => (tree ?? 0) > 0);
  const strict = document.policy.judgement === 'rights';
  const columns: Column[] = [
    { title: 'id' },
    { title: 'tool', most: Math.floor(width / 5) },
    { title: 'did', most: Math.floor(width * (width < 80 ? 0.2 : 0.33)) },
    { title: 'procs', right: true },
    { title: 'expected acts', flexible: true },
    ...(scored
      ? [
          { title: 'own', right: true },
          { title: 'tree', right: true },
        ]
      : strict
        ? [{ title: 'findings', right: true }]
        : [{ title: 'risk', right: true }]),
  ];
  const cells = shown.map(({ id, tool, did, processes, expected, findings, own, tree }) => [
    id,
    tool,
    did,
    count(processes),
    actsCell(findings, expected),
    ...(scored ? [points(own), points(tree)] : strict ? [count(findings)] : [points(tree)]),
  ]);
  const [title = '', ...body] = table(columns, cells, width);
  const painted = body.map((line, at) => ((shown[at]?.findings ?? 0) > 0 ? paint('yellow', line) : line));
  const more = rows.length > most ? [`and ${count(rows.length - most)} more`] : [];
  return ['', paint('dim', title), ...painted, ...more];
}

function actsCell(findings: number, expected: string): string {
  if (findings === 0) return expected;
  const found = many(findings, 'finding');
  return expected === '' || expected === onlyReads ? found : `${found}; ${expected}`;
}

function findingLines(document: ResultDocument, width: number, paint: Paint, call: string): string[] {
  const { open, accepted } = dividedFindings(document);
  const shown = open.length === mostFindings + 1 ? open : open.slice(0, mostFindings);
  const lines = shown.flatMap((one, at) => ['', ...oneFinding(one, at + 1, width, paint, call)]);
  if (open.length > shown.length) {
    const left = open.slice(shown.length);
    const ids = left.slice(0, mostIds).map(({ finding }) => visible(finding.id, 60));
    const more = left.length > ids.length ? ` and ${count(left.length - ids.length)}` : '';
    const rest = `and ${many(left.length, 'more finding')}, ${ids.join(', ')}${more}${more === '' ? '' : ' more'}`;
    lines.push('', ...wrap(`${rest}: all of them are in summary.md and result.json`, width));
  }
  for (const { finding } of accepted.slice(0, mostFindings)) {
    lines.push('', ...indented(acceptedText(finding) ?? '', `${visible(finding.id, 60)} `, width));
  }
  if (accepted.length > mostFindings) lines.push(`and ${count(accepted.length - mostFindings)} more accepted`);
  return lines;
}

function oneFinding(
  { finding, contribution }: RankedFinding,
  at: number,
  width: number,
  paint: Paint,
  call: string,
): string[] {
  const { headline, who, expected, seen, raised, modified } = findingText(finding, 3);
  const tone = finding.severity === 'error' ? 'red' : finding.severity === 'warning' ? 'yellow' : 'dim';
  const head = `${at}. ${finding.severity} ${visible(finding.id, 60)}: ${headline}${contribution !== null && contribution > 0 ? ` (adds ${points(contribution)})` : ''}`;
  const row = (label: string, text: string) => indented(text, `   ${label.padEnd(11)}`, width);
  const accept = finding.accept
    .slice(0, 2000)
    .split('\n', 8)
    .filter((line) => line.trim() !== '');
  return [
    ...wrap(head, width - 3).map((line, n) => paint(tone, n === 0 ? line : `   ${line}`)),
    ...row('who', who),
    ...row('expected', expected),
    ...row('seen', seen),
    ...(raised === undefined ? [] : row('raised', raised)),
    ...(modified === undefined ? [] : row('plug-ins', modified)),
    `   explain    ${call} ${shellWord(finding.id)}`,
    ...accept.map((line, n) => `   ${(n === 0 ? 'accept:' : '').padEnd(11)}${visible(line, 400)}`),
  ];
}

/** A text wrapped beside its label, continued under its first letter. */
function indented(text: string, label: string, width: number): string[] {
  const [first = '', ...others] = wrap(text, width - label.length);
  return [label + first, ...others.map((line) => ' '.repeat(label.length) + line)];
}

/** An argument as a shell takes it; what cannot be shown as it is, is quoted with its escapes. */
function shellWord(text: string): string {
  const word = visible(text, 200);
  return /^[\w./:@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
