import { actsInWords } from './acts.ts';
import { visible } from './escape.ts';
import { count } from './number.ts';
import { vulnerabilityName } from './raised.ts';
import type { ResultDocument, ResultInvocation, ResultSignal } from './result.ts';
import { rolePathText, shortRolePath } from './role-path.ts';

/** One row of the table of tools: all invocations of one tool on one role path of one step. Harmless text throughout. */
export interface ToolRow {
  /** Of the invocation with the highest own score among them, then tree's, then the first: `explain` takes it. */
  readonly id: string;
  /** Name and version. */
  readonly tool: string;
  /** What it did and where: `install`, `postinstall in lifecycle:esbuild`. */
  readonly did: string;
  /** The least sure identity among them. */
  readonly identity: ResultInvocation['identity']['level'];
  /** The worst known vulnerability, or that there is none; empty where nothing is known. */
  readonly exposure: string;
  /** Process images. */
  readonly processes: number;
  /** Expected acts in words. */
  readonly expected: string;
  /** Findings its own acts belong to. */
  readonly findings: number;
  /** The highest own score among them; null where there is no score. */
  readonly own: number | null;
  /** The highest score of one of them with everything it started. */
  readonly tree: number | null;
}

interface Group {
  readonly first: ResultInvocation;
  worst: ResultInvocation;
  readonly actions: Set<string>;
  readonly signals: ResultSignal[];
  readonly findings: Set<string>;
  identity: ToolRow['identity'];
  exposure: ResultInvocation['exposure'];
  processes: number;
  /** Expected writes and connections. */
  acts: number;
  own: number | null;
  tree: number | null;
}

const toolText = ({ tool }: ResultInvocation): string =>
  `${visible(tool.name, 60)}${tool.version === undefined ? '' : ` ${visible(tool.version, 24)}`}`;

function didText({ first, actions }: Group): string {
  const verbs = [...actions].sort().map((action) => visible(action, 30));
  const verb = verbs.length > 2 ? `${verbs[0]} +${verbs.length - 1}` : verbs.join(', ');
  const where = shortRolePath(first.rolePath);
  return where === '' ? verb : `${verb} ${where}`;
}

/**
 * The rows, worst first: by own score, then by tree's, then what the
 * step itself started, then what acted most. Memory is bounded by the number of distinct role paths and signals.
 */
export function toolRows(document: ResultDocument): ToolRow[] {
  const groups = new Map<string, Group>();
  for (const invocation of document.invocations) {
    const key = `${visible(invocation.step.key, 60)}\n${rolePathText(invocation.rolePath)}\n${toolText(invocation)}`;
    let group = groups.get(key);
    if (group === undefined) {
      group = {
        first: invocation,
        worst: invocation,
        actions: new Set(),
        signals: [],
        findings: new Set(),
        identity: 'verified',
        exposure: { known: false },
        processes: 0,
        acts: 0,
        own: null,
        tree: null,
      };
      groups.set(key, group);
    }
    group.processes += 1;
    if (sureness.indexOf(invocation.identity.level) < sureness.indexOf(group.identity))
      group.identity = invocation.identity.level;
    if (isMoreExposed(invocation.exposure, group.exposure)) group.exposure = invocation.exposure;
    if (isWorse(invocation, group.worst)) group.worst = invocation;
    group.actions.add(invocation.action);
    for (const signal of invocation.signals) {
      if (signal.expected) {
        group.signals.push(signal);
        if (signal.type === 'fs_write' || signal.type === 'network') group.acts += signal.count;
      } else if (signal.finding !== undefined) group.findings.add(signal.finding);
    }
    if (invocation.risk !== null) {
      group.own = Math.max(group.own ?? 0, invocation.risk.own);
      group.tree = Math.max(group.tree ?? 0, invocation.risk.tree);
    }
  }
  return [...groups.values()].sort(worseFirst).map((group) => ({
    id: visible(group.worst.id, 20),
    tool: toolText(group.first),
    did: didText(group),
    identity: group.identity,
    exposure: exposureText(group.exposure),
    processes: group.processes,
    expected: actsInWords(group.signals),
    findings: group.findings.size,
    own: group.own,
    tree: group.tree,
  }));
}

/** Identity levels, the least sure first. */
const sureness: readonly ToolRow['identity'][] = ['mismatch', 'unknown', 'packaged', 'pinned', 'verified'];

/** Known is more than not known, and a worse hole more than a lesser one. */
const isMoreExposed = (a: ResultInvocation['exposure'], b: ResultInvocation['exposure']): boolean =>
  a.known && (!b.known || (a.s ?? 0) > (b.s ?? 0));

/** `CVE-2021-44228, CVSS 10.0, and 3 more` */
function exposureText({ known, worst, vulnerabilities = 0 }: ResultInvocation['exposure']): string {
  if (!known) return '';
  if (worst === undefined) return 'none known';
  const more = vulnerabilities > 1 ? `, and ${count(vulnerabilities - 1)} more` : '';
  return `${vulnerabilityName(worst)}${worst.cvss === null ? '' : `, CVSS ${worst.cvss.toFixed(1)}`}${more}`;
}

const isWorse = ({ risk: a }: ResultInvocation, { risk: b }: ResultInvocation): boolean =>
  a !== null && b !== null && (a.own > b.own || (a.own === b.own && a.tree > b.tree));

function worseFirst(a: Group, b: Group): number {
  return (
    (b.own ?? 0) - (a.own ?? 0) ||
    (b.tree ?? 0) - (a.tree ?? 0) ||
    Number(a.own !== null || b.findings.size === 0) - Number(b.own !== null || a.findings.size === 0) ||
    Number(a.first.parent !== null) - Number(b.first.parent !== null) ||
    b.acts - a.acts ||
    a.first.started - b.first.started
  );
}
