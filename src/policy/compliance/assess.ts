import type { Effect } from '../rules/rule.ts';
import type { Control, Framework } from './framework.ts';
import type { Observed } from './observe.ts';
import type { RunFacts } from './run-catalogue.ts';

/** What one run says of a control: never more than that. */
export const controlStatuses = ['contradicted', 'not-observed', 'supported'] as const;
export type ControlStatus = (typeof controlStatuses)[number];

/** A kind of evidence, and what of it is not there. */
export interface EvidenceState {
  readonly id: string;
  /** Sentences; none: it is there. */
  readonly missing: readonly string[];
}

/** A rule of the policy that names controls. */
export interface NamingRule {
  readonly id: string;
  readonly then: Effect;
  readonly controls: readonly string[];
  readonly held: boolean;
  /** Where it stands in result.json, a JSON pointer. */
  readonly at: string;
}

/** What of a run every control is held against. */
export interface Grounds {
  /** By its id. */
  readonly observed: ReadonlyMap<string, Observed>;
  /** By its id. */
  readonly evidence: ReadonlyMap<string, EvidenceState>;
  readonly rules: readonly NamingRule[];
  /** Why less was seen than a control may need. */
  readonly unseen: Unseen;
  /** How many kinds of acts the sensor cannot see at all. */
  readonly blind: number;
}

/** A control, and what became of it. */
export interface AssessedControl {
  readonly control: Control;
  readonly status: ControlStatus;
  /** Sentences: why it is that. */
  readonly reasons: readonly string[];
  /** Observations behind it: those against a contradicted one, those for a supported one. */
  readonly observed: readonly Observed[];
  /** The rules that name it. */
  readonly rules: readonly NamingRule[];
}

/**
 * Holds the controls of a framework against one run. Each has exactly one status: contradicted where an observation against it holds, or a rule
 * that names it fails or warns; else not observed where too little was seen, evidence is missing, or anything that must hold does
 * not or cannot be asked; else supported. In the order of the framework.
 */
export const assessControls = (framework: Framework, grounds: Grounds): AssessedControl[] =>
  framework.controls.map((control) => assess(framework.id, control, grounds));

function assess(
  framework: string,
  control: Control,
  { observed, evidence, rules, unseen, blind }: Grounds,
): AssessedControl {
  const naming = rules.filter(({ controls }) => controls.some((name) => means(name, framework, control)));
  const of = (names: readonly string[]): Observed[] => names.flatMap((name) => observed.get(name) ?? []);
  const against = of(control.contradicted);
  const made = (status: ControlStatus, reasons: readonly string[], shown: readonly Observed[]): AssessedControl => ({
    control,
    status,
    reasons: [...new Set(reasons)],
    observed: shown,
    rules: naming,
  });
  const hits = against.filter(({ holds }) => holds === true);
  const broken = naming.filter(({ held, then }) => held && then !== 'note');
  if (hits.length + broken.length > 0) {
    const told = broken.map(({ id, then }) => `the rule ${id} of the policy holds, with the effect ${then}`);
    return made('contradicted', [...hits.map(({ says }) => says), ...told], hits);
  }
  const needed = of(control.supported);
  const unmet = needed.filter(({ holds }) => holds === false).map(({ says }) => `it was not seen that ${says}`);
  const unasked = [...against, ...needed].flatMap(({ id, holds, why }) =>
    holds === null ? [`the observation ${id} has no value: ${why}`] : [],
  );
  const missing = control.evidence.flatMap((id) => evidence.get(id)?.missing ?? [`there is no evidence ${id}`]);
  const reasons = [...unseen[control.coverage], ...missing, ...unmet, ...unasked];
  if (reasons.length > 0) return made('not-observed', reasons, []);
  const nothing = against.map(({ says }) => `it was not seen that ${says}`);
  const bounds =
    control.coverage === 'unbroken' && blind > 0
      ? [`${blind} kinds of acts are beyond this sensor, as the report names them`]
      : [];
  return made('supported', [...needed.map(({ says }) => says), ...nothing, ...bounds], needed);
}

/** Whether what a rule names, as `slsa:build-l3`, is a control, or the level it is part of. */
function means(name: string, framework: string, { id, label, within }: Control): boolean {
  return [id, label, within].some((known) => known !== undefined && name === `${framework}:${known}`);
}

/** The controls of some frameworks that rules name and that these frameworks do not have; sorted. */
export function unknownControls(frameworks: readonly Framework[], rules: readonly NamingRule[]): string[] {
  const named = [...new Set(rules.flatMap(({ controls }) => controls))].sort();
  return named.filter((name) => {
    const framework = frameworks.find(({ id }) => name.startsWith(`${id}:`));
    return framework !== undefined && !framework.controls.some((control) => means(name, framework.id, control));
  });
}

/** Sentences that keep a control from being supported, by the coverage it needs. */
export type Unseen = Readonly<Record<Control['coverage'], readonly string[]>>;

/**
 * Why less was seen than a control may need.
 * @param run facts of the run
 * @param cut sentences: lists that were too long to be kept whole
 */
export function unseenOf(run: RunFacts, cut: readonly string[]): Unseen {
  const { sensor, coverage, gaps, tampering, invocations } = run;
  const partial = [...cut];
  if (sensor.name === 'none' || !sensor.started || coverage.level === 'none') partial.push('no sensor watched');
  else if (sensor.died) partial.push('the sensor ended before the work did');
  if (invocations === 0) partial.push('no process image was seen');
  if (tampering.length > 0) partial.push('there are signs that somebody reached for the guard or for what it recorded');
  const unbroken = [...partial];
  if (sensor.name === 'strace') unbroken.push('strace watched, and this takes an eBPF sensor');
  if (coverage.lost > 0) unbroken.push(`${coverage.lost} events were lost, and this takes all of them`);
  if (gaps.length > 0) unbroken.push(`not all was seen that could have been, and this takes that: ${gaps.join('; ')}`);
  const full = coverage.level === 'full' ? unbroken : [...unbroken, 'coverage is partial, and this takes all of it'];
  return { full, unbroken, partial };
}
