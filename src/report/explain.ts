import { guardLine, visible } from './escape.ts';
import { findingText } from './finding-text.ts';
import { table } from './layout.ts';
import { type InvocationIndex, indexInvocations, lineageTree } from './lineage.ts';
import { count, many, points } from './number.ts';
import { pluginLines } from './plugin-text.ts';
import { rankedFindings } from './ranking.ts';
import type { ResultDocument, ResultFinding, ResultInvocation, ResultSignal } from './result.ts';
import { rolePathText } from './role-path.ts';
import { ruleLines, rulesWords } from './rule-text.ts';
import { standingLines } from './standing-text.ts';
import { hazardOf, sumLines, sumTable, sumTotal, termSources } from './sum.ts';
import { coverageReasons, coverageWords, decisionWords, riskWords } from './verdict.ts';

const mostFindings = 20;
const mostSignals = 30;
const tableWidth = 160;

/** There is no such invocation or finding. `near` holds ids that may have been meant, at most five. */
export class ExplainError extends Error {
  readonly near: readonly string[];

  constructor(target: string, near: readonly string[]) {
    const meant = near.length > 0 ? ` Near it: ${near.map((id) => visible(id, 80)).join(', ')}.` : '';
    super(
      `there is no invocation, finding or rule \`${visible(target, 80)}\` in this recording.${meant} ` +
        'Expected the id of an invocation, of a finding or of a rule, as the table and result.json show them, or nothing for the worst step.',
    );
    this.name = 'ExplainError';
    this.near = near;
  }
}

/**
 * Why a score is what it is: lineage, expected versus seen, the baseline, and the sum of design section 6 with
 * every factor, so that it can be done again by hand. `target` is the id of an invocation, a finding or a rule; without
 * it the worst step is explained. Plain text for a terminal, ending with a line feed. Throws an ExplainError
 * for an id the document does not have.
 */
export function explain(document: ResultDocument, target?: string): string {
  const index = indexInvocations(document);
  const lines = [`${decisionWords(document)} · ${riskWords(document)}`, ...explanation(document, index, target)];
  return `${lines.map((line) => guardLine(line).trimEnd()).join('\n')}\n`;
}

function explanation(document: ResultDocument, index: InvocationIndex, target: string | undefined): string[] {
  if (target === undefined || target === '') return ofWorstStep(document, index);
  const invocation = index.get(target);
  if (invocation !== undefined) return ofInvocation(document, index, invocation);
  const finding = document.findings.find(({ id }) => id === target);
  if (finding !== undefined) return ofFinding(document, index, finding);
  const rule = ruleLines(document, target);
  if (rule !== undefined) return rule;
  throw new ExplainError(target, nearMatches(document, target));
}

function ofWorstStep(document: ResultDocument, index: InvocationIndex): string[] {
  const step = document.steps.find(({ key }) => key === document.risk.step);
  const coverage = [
    coverageWords(document),
    ...coverageReasons(document).map((reason) => `  - ${reason}`),
    ...rulesWords(document),
    ...pluginLines(document, 'job'),
  ];
  const { risk } = step ?? {};
  if (step === undefined || risk == null || risk.terms.length === 0) {
    const roots = document.invocations.filter(({ lineage }) => lineage.length === 0);
    if (document.findings.length + roots.length === 0)
      return [...coverage, '', 'Nothing was seen, so there is nothing to explain.'];
    const none = ['  none: nothing was seen that its baseline does not allow'];
    return [
      ...coverage,
      ...section('Findings', document.findings.length === 0 ? none : findingLines(document, document.findings)),
      ...section('Where the steps began', lineageTree(roots, index)),
      '',
      'The id in brackets explains one of them: ironclaw-guard explain DIR ID',
    ];
  }
  const invocations = [...new Set(risk.terms.flatMap(({ invocation }) => index.get(invocation) ?? []))];
  const own = document.findings.filter(({ step: { key } }) => key === step.key);
  return [
    ...coverage,
    ...section(`Lineage, from step ${visible(step.name, 60)} down`, lineageTree(invocations, index)),
    ...section('Expected and seen', findingLines(document, own)),
    ...section('The sum', sumLines(risk.terms, risk.hazard, risk.score)),
    ...actsAlone(risk),
  ];
}

function ofInvocation(document: ResultDocument, index: InvocationIndex, invocation: ResultInvocation): string[] {
  const { tool, risk, terms } = invocation;
  const ids = new Set(invocation.signals.flatMap(({ finding }) => finding ?? []));
  const findings = document.findings.filter(({ id, invocation: first }) => ids.has(id) || first === invocation.id);
  const lines = [
    ...section('Lineage', lineageTree([invocation], index)),
    ...section('Tool', [
      `  ${visible(tool.name, 80)}${tool.version === undefined ? '' : ` ${visible(tool.version, 40)}`}, ${visible(tool.path)}`,
      `  role path  ${rolePathText(invocation.rolePath)}`,
      `  action     ${visible(invocation.action, 60)} in ${visible(invocation.cwd)}`,
      ...standingLines(invocation),
      `  baseline   ${baselineWords(invocation)}`,
      ...manifestLines(invocation),
      ...pluginLines(document, invocation.told),
    ]),
    ...section('What it did', signalLines(invocation.signals)),
  ];
  if (findings.length > 0) lines.push(...section('Expected and seen', findingLines(document, findings)));
  if (risk !== null && risk.own > 0 && terms !== undefined) {
    lines.push(...section('The sum of its own acts', sumLines(terms, hazardOf(terms), risk.own)));
  } else if (risk?.own === 0) {
    lines.push(
      '',
      'Its own score is 0: every act above is one its rights name (the target beside it) or a read outside every zone, so there is nothing to sum.',
    );
  }
  return [...lines, ...treeLines(document, index, invocation)];
}

/** What its descendants add, when the tree's score is not its own. */
function treeLines(document: ResultDocument, index: InvocationIndex, invocation: ResultInvocation): string[] {
  if (invocation.risk === null || invocation.risk.tree === invocation.risk.own) return [];
  const { tree, hazard } = invocation.risk;
  const step = document.steps.find(({ key }) => key === invocation.step.key);
  const below = (step?.risk?.terms ?? []).filter(
    (term) => term.invocation === invocation.id || index.get(term.invocation)?.lineage.includes(invocation.id) === true,
  );
  return [
    ...section('With everything it started', [`  ${sumTotal(hazard, tree)}`]),
    ...(below.length > 0 && step?.risk != null
      ? [
          `  Its part in the sum of step ${visible(step.name, 60)} (${points(step.risk.score)}):`,
          ...sumTable(below),
          ...termSources(below),
        ]
      : []),
  ];
}

function ofFinding(document: ResultDocument, index: InvocationIndex, finding: ResultFinding): string[] {
  const first = index.get(finding.invocation);
  const step = document.steps.find(({ key }) => key === finding.step.key);
  const held = step?.risk?.terms ?? [];
  const counts = held.some((term) => term.finding === finding.id);
  const lines = [
    ...section('Finding', findingLines(document, [finding])),
    ...(first === undefined ? [] : section('Lineage', lineageTree([first], index))),
    ...(first === undefined
      ? []
      : section(`Baseline of ${visible(first.tool.name, 80)}`, [`  ${baselineWords(first)}`])),
  ];
  if (step?.risk == null || held.length === 0) return lines;
  const remark = counts
    ? '  The rows marked > are this finding.'
    : '  This finding adds nothing: another sign of its class weighed as much or more at the worst moment.';
  return [
    ...lines,
    ...section(`The sum of step ${visible(step.name, 60)}`, [
      ...sumLines(held, step.risk.hazard, step.risk.score, new Set([finding.id])),
      remark,
    ]),
    ...actsAlone(step.risk),
  ];
}

const section = (title: string, lines: readonly string[]): string[] => ['', title, ...lines];

const actsAlone = ({ acts }: { readonly acts: number }): string[] => [
  '',
  `By its acts alone (without invariants and identity faults): ${points(acts)}`,
];

function findingLines(document: ResultDocument, findings: readonly ResultFinding[]): string[] {
  const wanted = new Set(findings);
  const ranked = rankedFindings(document).filter(({ finding }) => wanted.has(finding));
  const lines = ranked.slice(0, mostFindings).flatMap(({ finding, contribution }) => {
    const { headline, who, expected, seen, raised, modified, accepted } = findingText(finding, 8);
    return [
      `  ${finding.severity}: ${headline} (${visible(finding.id, 80)}${contribution === null ? '' : `, adds ${points(contribution)} to its step`})`,
      `    who       ${who}`,
      `    expected  ${expected}`,
      `    seen      ${seen}`,
      ...(raised === undefined ? [] : [`    raised    ${raised}`]),
      ...(modified === undefined ? [] : [`    plug-ins  ${modified}`]),
      ...pluginLines(document, finding.id).map((line) => `  ${line}`),
      ...(accepted === undefined ? [] : [`    ${accepted}`]),
    ];
  });
  const rest = ranked.length - mostFindings;
  return rest > 0 ? [...lines, `  and ${many(rest, 'more finding')}, in result.json`] : lines;
}

function baselineWords({ baseline, risk }: ResultInvocation): string {
  const { source, name, status, runs, confidence } = baseline;
  const parts = [
    source,
    ...(name === undefined || name === source ? [] : [visible(name, 80)]),
    ...(status === undefined ? [] : [visible(status, 30)]),
    ...(runs === undefined ? [] : [`learned from ${many(runs, 'run')}`]),
  ];
  return risk === null ? parts.join(', ') : `${parts.join(', ')}; confidence ${confidence.toFixed(2)}`;
}

/** What the manifest of the artifact speaks of, and what of it nothing was held against. */
function manifestLines({ baseline: { manifest } }: ResultInvocation): string[] {
  if (manifest === undefined) return [];
  const { sha256, sources, clauses, notChecked, imprecision = [] } = manifest;
  return [
    `  manifest   of sha256 ${visible(sha256.slice(0, 12), 12)}…, by ${sources.join(' and ')}: ${clauses.join(', ') || 'nothing'}`,
    ...notChecked.map((reason) => `    not checked  ${visible(reason, 200)}`),
    ...imprecision.map((sentence) => `    imprecise    ${visible(sentence, 200)}`),
  ];
}

function signalLines(signals: readonly ResultSignal[]): string[] {
  if (signals.length === 0) return ['  nothing that a baseline judges'];
  const worst = signals.toSorted(
    (a, b) =>
      Number(a.expected) - Number(b.expected) ||
      (b.risk_contribution ?? 0) - (a.risk_contribution ?? 0) ||
      b.count - a.count,
  );
  const scored = signals.some(({ risk_contribution }) => risk_contribution !== null);
  const rows = worst
    .slice(0, mostSignals)
    .map((signal) => [
      signal.expected ? 'expected' : 'unexpected',
      visible(signal.kind, 30),
      visible(signal.target ?? signal.destination ?? '', 120),
      count(signal.count),
      ...(scored ? [points(signal.risk_contribution)] : []),
    ]);
  const columns = [
    { title: '' },
    { title: 'act' },
    { title: 'target' },
    { title: 'count', right: true },
    ...(scored ? [{ title: 'adds', right: true }] : []),
  ];
  const lines = table(columns, rows, tableWidth).map((line) => `  ${line}`);
  return worst.length > mostSignals
    ? [...lines, `  and ${many(worst.length - mostSignals, 'more kind')} of act`]
    : lines;
}

/** Ids that contain the target, begin alike or belong to a tool of that name, else those of what the steps started; at most five. */
function nearMatches(document: ResultDocument, target: string): string[] {
  const wanted = target.slice(0, 80).toLowerCase();
  const stem = wanted.slice(0, Math.max(3, Math.floor(wanted.length / 2)));
  const near = [
    ...document.findings.filter(({ id }) => id.toLowerCase().includes(wanted)),
    ...[...document.policy.held, ...(document.policy.unheld ?? [])].filter(({ id }) => id.includes(wanted)),
    ...document.invocations.filter(({ tool }) => tool.name.toLowerCase() === wanted),
    ...document.findings.filter(({ id }) => id.toLowerCase().startsWith(stem)),
    ...document.invocations.filter(({ id }) => id.startsWith(wanted)),
  ].map(({ id }) => id);
  const roots = document.invocations.filter(({ parent }) => parent === null).map(({ id }) => id);
  return [...new Set(near.length > 0 ? near : roots)].slice(0, 5);
}
