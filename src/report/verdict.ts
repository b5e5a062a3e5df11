import { withValues } from '../policy/language/why.ts';
import { visible } from './escape.ts';
import { count, many, points } from './number.ts';
import type { TruthLine } from './policy-facts.ts';
import type { ResultDocument } from './result.ts';

/** `pass`, `pass, partial, 3 warnings`, `fail`, `incomplete`: the words a reader acts on. */
export function decisionWords(document: ResultDocument): string {
  if (document.decision !== 'pass') return document.decision;
  const warnings = document.findings.filter(({ severity }) => severity !== 'note').length;
  const words = ['pass'];
  if (document.coverage.level === 'partial') words.push('partial');
  if (warnings > 0) words.push(many(warnings, 'warning'));
  return words.join(', ');
}

/** `risk 9.16 of 10, in step build`: the worst step's score, and what report mode does with the decision. */
export function riskWords(document: ResultDocument): string {
  const { score, step } = document.risk;
  if (document.policy.judgement === 'rights') return 'judged by rights, without a score';
  if (score === null) return 'no score';
  const worst = document.steps.find(({ key }) => key === step);
  const where =
    score > 0 && worst !== undefined && document.steps.length > 1 ? `, in step ${visible(worst.name, 60)}` : '';
  return `risk ${points(score)} of 10${where}`;
}

/** Whether a reader has nothing to do: it passed, and nothing was found that nobody accepted. */
export function isQuiet({ decision, findings, policy }: ResultDocument): boolean {
  const open = findings.some(({ accepted }) => accepted === undefined);
  return decision === 'pass' && !open && policy.held.length + policy.errors.length === 0;
}

/**
 * What watched, and how much it saw: `strace 6.8 (launch) saw 150 process images and 12,345 events; coverage partial`, or `eBPF 0.1.0
 * (full, kernel 6.12.1) saw …`.
 */
export function coverageWords(document: ResultDocument): string {
  const { sensor, coverage, totals } = document;
  const seen = `${many(totals.invocations, 'process image')} and ${many(totals.events, 'event')}`;
  const version = sensor.version === undefined ? '' : ` ${visible(sensor.version, 30)}`;
  const kernel = sensor.name !== 'ebpf' || sensor.kernel === undefined ? '' : `, kernel ${visible(sensor.kernel, 40)}`;
  const name = `${sensor.name === 'ebpf' ? 'eBPF' : sensor.name}${version} (${visible(sensor.backend, 30)}${kernel})`;
  const watched = sensor.name === 'none' ? 'No sensor ran' : `${name} saw ${seen}`;
  const lost = coverage.lost > 0 ? `, ${many(coverage.lost, 'event')} lost` : '';
  return `${watched}; coverage ${coverage.level}${lost}`;
}

/** Where in the kernel the sensor listened, and where it could not; empty for one that says nothing of it. */
export function hookWords({ sensor }: ResultDocument): string {
  const { hooks, skipped = [], rings } = sensor;
  if (hooks === undefined) return '';
  const left = skipped.map(({ hook, why }) => `${visible(hook, 60)} (${visible(why, 100)})`);
  const sizes = rings === undefined ? '' : `; rings of ${kib(rings.bulk)} and ${kib(rings.priority)} KiB`;
  return `${many(hooks.length, 'kernel hook')}${left.length === 0 ? '' : `; without ${left.join(', ')}`}${sizes}`;
}

const kib = (bytes: number): string => count(Math.round(bytes / 1024));

/** Why the coverage is less than full, one sentence each, at most `most`; empty when it is full. */
export function coverageReasons({ sensor, coverage }: ResultDocument, most = 6): string[] {
  if (coverage.level === 'full') return [];
  const { reason } = sensor;
  const told = reason === undefined || coverage.reasons.some((each) => each.includes(reason));
  const all = (told ? coverage.reasons : [...coverage.reasons, reason]).map((each) => visible(each, 600));
  return all.length <= most ? all : [...all.slice(0, most - 1), `and ${count(all.length - most + 1)} more reasons`];
}

/** A line of a truth tree, with its sign and indented by its depth: `✓ risk.score > 5.0 (risk.score = 7.3)`. */
function truthLine(line: TruthLine): string {
  const sign = line.holds === null ? '?' : line.holds ? '✓' : '✗';
  return `${'  '.repeat(line.depth)}${sign} ${visible(withValues(line), 400)}`;
}

/** The truth tree of a rule, a line each; none where the condition has one part, which `why` tells. */
export const truthLines = (truth: readonly TruthLine[] = [], least = 2): string[] =>
  truth.length < least ? [] : truth.map(truthLine);

/** Policy clauses that held and errors of the policy, worst first, as effect and text. */
export function policyWords(
  document: ResultDocument,
  most = 10,
): { readonly effect: string; readonly text: string; readonly truth: readonly string[] }[] {
  const { held, errors, leftOut = [] } = document.policy;
  const order = ['fail', 'warn', 'note'];
  const lines = [
    ...errors.map((error) => ({ effect: 'error', text: visible(error), truth: [] })),
    ...held
      .toSorted((a, b) => order.indexOf(a.then) - order.indexOf(b.then))
      .map(({ id, then, why, controls, truth, invocation }) => ({
        effect: then,
        text: `${visible(id, 80)}: ${visible(why, 200)}${invocation === undefined ? '' : `, at ${visible(invocation, 20)}`}${controls.length > 0 ? ` (controls ${visible(controls.join(', '), 120)})` : ''}`,
        truth: truthLines(truth),
      })),
    ...leftOut.map(({ id, owner, second, until, reason }) => ({
      effect: 'note',
      text: `left out ${visible(id, 80)}: by ${visible(owner, 60)}${second === undefined ? '' : ` and ${visible(second.owner, 60)}`}${until === undefined ? '' : ` until ${until}`}: ${visible(reason, 200)}`,
      truth: [],
    })),
  ];
  return lines.length <= most
    ? lines
    : [...lines.slice(0, most - 1), { effect: 'note', text: `and ${count(lines.length - most + 1)} more`, truth: [] }];
}

/**
 * What confined the command and what it was refused: `Confined by npm (Landlock 7, seccomp); refused 2 acts: cat file.read
 * ${home}/.ssh/id_rsa (EACCES)`; empty when nothing confined it.
 */
export function enforcementWords({ enforcement }: ResultDocument, most = 5): string {
  if (enforcement === undefined) return '';
  const { from, abi, unknown, filter, denied, deniedTotal } = enforcement;
  const names = from.length > 3 ? `${from.slice(0, 3).join(', ')} and ${count(from.length - 3)} more` : from.join(', ');
  const by = [abi > 0 ? `Landlock ${abi}` : 'no Landlock', filter > 0 ? 'seccomp' : 'no seccomp'].join(', ');
  const lacking = unknown.length === 0 ? '' : `, which does not know ${visible(unknown.join(', '), 200)}`;
  const acts = denied
    .slice(0, most)
    .map(
      ({ tool, kind, target, error }) =>
        `${visible(tool, 40)} ${visible(kind, 30)} ${visible(target, 120)} (${visible(error, 20)})`,
    );
  const more = denied.length > most ? ` and ${count(denied.length - most)} more` : '';
  const stopped =
    deniedTotal === 0 ? 'nothing was refused' : `refused ${many(deniedTotal, 'act')}: ${acts.join(', ')}${more}`;
  return `Confined by ${visible(names, 200)} (${by}${lacking}); ${stopped}`;
}
