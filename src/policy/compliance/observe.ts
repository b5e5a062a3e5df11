import type { Fact } from '../facts/fact.ts';
import { readCondition } from '../language/check.ts';
import { type Compiled, compile, type Frame } from '../language/compile.ts';
import type { Value } from '../language/expression.ts';
import { EvaluationError, Meter } from '../language/meter.ts';
import { type Gone, listsIn, witnesses } from '../language/witnesses.ts';
import type { Observation } from './framework.ts';
import { type RunFacts, runCatalogue } from './run-catalogue.ts';

/** What makes an observation true: a finding, a tool, a destination, a sign. */
export interface Witness {
  readonly what: string;
  /** Where it stands in result.json; empty: nowhere there. */
  readonly at: string;
  /** Id of the finding, where it is one. */
  readonly finding?: string;
}

/** What became of an observation. */
export interface Observed {
  readonly id: string;
  readonly says: string;
  /** Null: its condition has no value, and `why` says why. */
  readonly holds: boolean | null;
  readonly why?: string;
  /** The first of those that make it true; none where it does not hold. */
  readonly witnesses: readonly Witness[];
  /** How many there are. */
  readonly count: number;
}

/** Steps for one condition and for all: the lists are those of a whole run. */
const MOST_STEPS = 5_000_000;
const MOST_IN_ALL = 200_000_000;
const MOST_WITNESSES = 20;

/** Asks conditions about a run. */
export class Observer {
  readonly #frame: Frame;

  constructor(run: RunFacts) {
    this.#frame = { facts: run, elements: [], meter: new Meter(MOST_STEPS, MOST_IN_ALL) };
  }

  /** Whether a condition holds; a sentence where it has no value. @throws Error for one that `checkFramework` has mistakes for */
  holds(when: string): boolean | string {
    return this.#ask(this.#read(when).ask);
  }

  /** Asks an observation. @throws Error for one that `checkFramework` has mistakes for */
  observe({ id, says, when }: Observation): Observed {
    const { ask, lists } = this.#read(when);
    const holds = this.#ask(ask);
    if (typeof holds === 'string') return { id, says, holds: null, why: holds, witnesses: [], count: 0 };
    const found = holds ? this.#witnesses(lists) : [];
    return { id, says, holds, witnesses: found.slice(0, MOST_WITNESSES), count: found.length };
  }

  #read(when: string): { ask: Compiled; lists: readonly Gone[] } {
    const condition = readCondition(when, runCatalogue);
    if ('message' in condition) throw new Error(`a condition cannot be read: ${condition.message}`);
    return { ask: compile(condition), lists: listsIn(condition) };
  }

  #ask(ask: Compiled): boolean | string {
    try {
      this.#frame.meter.begin();
      return ask(this.#frame) === true;
    } catch (error) {
      if (error instanceof EvaluationError) return error.message;
      throw error;
    }
  }

  #witnesses(lists: readonly Gone[]): Witness[] {
    const found = new Map<string, Witness>();
    for (const gone of lists) {
      for (const element of this.#elements(gone)) {
        const one = witness(gone.list, element);
        found.set(`${one.at}\0${one.what}`, one);
      }
    }
    return [...found.values()];
  }

  /** None where telling them takes more work than is allowed: that it holds is known. */
  #elements(gone: Gone): readonly Value[] {
    try {
      this.#frame.meter.begin();
      return witnesses(gone, this.#frame);
    } catch (error) {
      if (error instanceof EvaluationError) return [];
      throw error;
    }
  }
}

function witness(list: string, element: Value): Witness {
  if (typeof element !== 'object' || Array.isArray(element)) return { what: String(element), at: '' };
  const value = element as Readonly<Record<string, Value>>;
  const fact = (runCatalogue as Readonly<Record<string, Fact>>)[list];
  const of = fact?.kind === 'list' ? (fact.of as Fact) : undefined;
  const what = (of?.kind === 'group' ? of.label?.(value) : undefined) ?? String(value.id ?? value.name ?? '');
  return { what, at: String(value.at ?? ''), ...(list === 'findings' ? { finding: String(value.id) } : {}) };
}
