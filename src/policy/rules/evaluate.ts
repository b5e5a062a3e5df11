import type { Facts, JobFacts } from '../facts/catalogue.ts';
import type { Subject } from '../facts/invocation-facts.ts';
import type { Frame } from '../language/compile.ts';
import { EvaluationError, Meter } from '../language/meter.ts';
import { type Truth, truthOf } from '../language/truth.ts';
import { whyOf } from '../language/why.ts';
import { closest } from './closest.ts';
import { deepest } from './deepest.ts';
import type { Policy, Rule } from './policy.ts';
import type { Effect } from './rule.ts';

/** A rule that held. */
export interface HeldRule {
  readonly id: string;
  readonly then: Effect;
  readonly controls: readonly string[];
  /** In one line: the parts that held, and the values they were made from. */
  readonly why: string;
  readonly from: string;
  readonly when: string;
  /** The truth tree, from the whole condition to its parts. */
  readonly truth: readonly Truth[];
  /** The deepest invocation for which it held; none for a rule about the whole job. */
  readonly invocation?: string;
  /** Others below which it did not hold either, at most ten. */
  readonly others?: readonly string[];
  /** For how many invocations it held. */
  readonly count?: number;
}

/** A rule that held nowhere, asked of where it came closest. */
export type UnheldRule = Omit<HeldRule, 'why' | 'others' | 'count'>;

/** What a policy comes to. */
export interface Outcome {
  readonly held: readonly HeldRule[];
  readonly unheld: readonly UnheldRule[];
  /** Rules that have no value, a sentence each. */
  readonly errors: readonly string[];
}

const MOST_OTHERS = 10;

/**
 * Asks every rule: of the job once where it names nothing of single invocations, else of each invocation in its scope. The outcome is in
 * the order of the rules' names.
 * @param subjects in the order they started
 */
export function evaluate(policy: Policy, job: JobFacts, subjects: readonly Subject[]): Outcome {
  const meter = new Meter();
  const all = subjects.map(
    (subject): Asked => ({ frame: { facts: { ...job, ...subject.facts }, elements: [], meter }, subject }),
  );
  const whole: readonly Asked[] = [{ frame: { facts: job as Facts, elements: [], meter }, subject: undefined }];
  const outcome = { held: [] as HeldRule[], unheld: [] as UnheldRule[], errors: [] as string[] };
  for (const rule of policy.rules)
    ask(rule, rule.ofJob ? inJob(rule, job, whole) : inScope(rule, job, all), subjects, outcome);
  return outcome;
}

const inJob = ({ scope }: Rule, job: JobFacts, asked: readonly Asked[]): readonly Asked[] =>
  scope.hasJob(job) ? asked : [];

function inScope({ scope }: Rule, job: JobFacts, asked: readonly Asked[]): readonly Asked[] {
  if (!scope.hasJob(job)) return [];
  return scope.isOfJob ? asked : asked.filter(({ subject }) => subject !== undefined && scope.has(subject));
}

interface Asked {
  readonly frame: Frame;
  /** Undefined: the whole job. */
  readonly subject: Subject | undefined;
}

function ask(
  rule: Rule,
  asked: readonly Asked[],
  subjects: readonly Subject[],
  outcome: { held: HeldRule[]; unheld: UnheldRule[]; errors: string[] },
): void {
  const holding: Asked[] = [];
  const failed: { readonly subject: Subject | undefined; readonly message: string }[] = [];
  for (const one of asked) {
    try {
      one.frame.meter.begin();
      if (rule.condition.ask(one.frame) === true) holding.push(one);
    } catch (error) {
      if (!(error instanceof EvaluationError)) throw error;
      failed.push({ subject: one.subject, message: error.message });
    }
  }
  const [first, ...others] = failed;
  if (first !== undefined) {
    const where = first.subject === undefined ? '' : ` for invocation ${first.subject.id}`;
    const more = others.length === 0 ? '' : `, and for ${others.length} more`;
    outcome.errors.push(`the rule ${rule.id} has no value${where}${more}: ${first.message}`);
  }
  if (holding.length === 0) {
    const near = closest(rule, asked);
    const truth = near === undefined ? [] : truths(rule, near.frame);
    if (first === undefined) outcome.unheld.push(told(rule, truth, near?.subject?.id));
    return;
  }
  const ends = deepest(new Set(holding.flatMap(({ subject }) => subject?.id ?? [])), subjects);
  const end = holding.find(({ subject }) => subject?.id === ends[0]) ?? holding[0];
  const truth = end === undefined ? [] : truths(rule, end.frame);
  const why = truth.length === 0 ? rule.when : whyOf(truth, rule.message);
  const apart = ends.slice(1, 1 + MOST_OTHERS);
  outcome.held.push({
    ...told(rule, truth, end?.subject?.id),
    why,
    ...(apart.length === 0 ? {} : { others: apart }),
    ...(end?.subject === undefined ? {} : { count: holding.length }),
  });
}

/** The truth tree; none where explaining takes more work than is allowed. */
function truths({ condition }: Rule, frame: Frame): Truth[] {
  try {
    frame.meter.begin();
    return truthOf(condition, frame);
  } catch (error) {
    if (error instanceof EvaluationError) return [];
    throw error;
  }
}

const told = ({ id, then, controls, from, when }: Rule, truth: readonly Truth[], invocation?: string): UnheldRule => ({
  id,
  then,
  controls,
  from,
  when,
  truth,
  ...(invocation === undefined ? {} : { invocation }),
});
