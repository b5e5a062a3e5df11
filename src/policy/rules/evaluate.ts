import type { Facts, JobFacts } from '../facts/catalogue.ts';
import type { Subject } from '../facts/invocation-facts.ts';
import type { Frame } from '../language/compile.ts';
import { EvaluationError, Meter } from '../language/meter.ts';
import { type Truth, truthOf } from '../language/truth.ts';
import { whyOf } from '../language/why.ts';
import { closest } from './closest.ts';
import { Descent } from './descent.ts';
import { isLeftOut, type LeftOut } from './left-out.ts';
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

/** A rule that was not asked. */
export type UnaskedRule = Pick<Rule, 'id' | 'from'> & Omit<LeftOut, 'rule'>;

/** What a policy comes to. */
export interface Outcome {
  readonly held: readonly HeldRule[];
  readonly unheld: readonly UnheldRule[];
  /** Rules that have no value, a sentence each. */
  readonly errors: readonly string[];
  /** Rules that the configuration leaves out. */
  readonly leftOut: readonly UnaskedRule[];
}

const MOST_OTHERS = 10;

/**
 * Asks every rule: of the job once where it names nothing of single invocations, else of each invocation in its scope. The outcome is in
 * the order of the rules' names.
 * @param subjects in the order they started
 */
export function evaluate(policy: Policy, job: JobFacts, subjects: readonly Subject[]): Outcome {
  const meter = new Meter();
  const all = subjects.map((subject, place): Asked => {
    const frame: Frame = { facts: { ...job, ...subject.facts }, elements: [], meter };
    return { frame, subject, place };
  });
  const whole: readonly Asked[] = [
    { frame: { facts: job as Facts, elements: [], meter }, subject: undefined, place: -1 },
  ];
  const descent = new Descent(subjects);
  const outcome = {
    held: [] as HeldRule[],
    unheld: [] as UnheldRule[],
    errors: [] as string[],
    leftOut: [] as UnaskedRule[],
  };
  for (const rule of policy.rules) {
    if (rule.leftOut !== undefined && isLeftOut(rule.leftOut, job.time.date)) {
      const { rule: id, ...why } = rule.leftOut;
      outcome.leftOut.push({ id, from: rule.from, ...why });
      continue;
    }
    const asked = rule.ofJob ? inJob(rule, job, whole) : inScope(rule, job, all);
    const { holding, failed } = askAll(rule, asked);
    if (failed.length > 0) outcome.errors.push(failure(rule, failed));
    if (holding.length > 0) outcome.held.push(heldBy(rule, holding, descent));
    else if (failed.length === 0) outcome.unheld.push(unheldBy(rule, asked));
  }
  return outcome;
}

interface Asked {
  readonly frame: Frame;
  /** Undefined: the whole job. */
  readonly subject: Subject | undefined;
  /** Its place among all. */
  readonly place: number;
}

interface Failed {
  readonly subject: Subject | undefined;
  readonly message: string;
}

const inJob = ({ scope }: Rule, job: JobFacts, asked: readonly Asked[]): readonly Asked[] =>
  scope.hasJob(job) ? asked : [];

function inScope({ scope }: Rule, job: JobFacts, asked: readonly Asked[]): readonly Asked[] {
  if (!scope.hasJob(job)) return [];
  return scope.isOfJob ? asked : asked.filter(({ subject }) => subject !== undefined && scope.has(subject));
}

function askAll({ condition }: Rule, asked: readonly Asked[]): { holding: Asked[]; failed: Failed[] } {
  const holding: Asked[] = [];
  const failed: Failed[] = [];
  for (const one of asked) {
    try {
      one.frame.meter.begin();
      if (condition.ask(one.frame) === true) holding.push(one);
    } catch (error) {
      if (!(error instanceof EvaluationError)) throw error;
      failed.push({ subject: one.subject, message: error.message });
    }
  }
  return { holding, failed };
}

function failure({ id }: Rule, [first, ...others]: readonly Failed[]): string {
  const where = first?.subject === undefined ? '' : ` for invocation ${first.subject.id}`;
  const more = others.length === 0 ? '' : `, and for ${others.length} more`;
  return `the rule ${id} has no value${where}${more}: ${first?.message}`;
}

function heldBy(rule: Rule, holding: readonly Asked[], descent: Descent): HeldRule {
  const [first, ...others] = descent.deepest(holding.flatMap(({ place }) => (place < 0 ? [] : [place])));
  const end = holding.find(({ subject }) => subject === first);
  const truth = end === undefined ? [] : truths(rule, end.frame);
  return {
    ...told(rule, truth, first?.id),
    why: truth.length === 0 ? rule.when : whyOf(truth, rule.message),
    ...(others.length === 0 ? {} : { others: others.slice(0, MOST_OTHERS).map(({ id }) => id) }),
    ...(first === undefined ? {} : { count: holding.length }),
  };
}

function unheldBy(rule: Rule, asked: readonly Asked[]): UnheldRule {
  const near = closest(rule, asked);
  return told(rule, near === undefined ? [] : truths(rule, near.frame), near?.subject?.id);
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
