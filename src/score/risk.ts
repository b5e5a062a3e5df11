import type { Invocation, Step } from '../invocations/invocation.ts';
import { Accumulator } from './accumulator.ts';
import type { Deviation } from './deviation.ts';

/** The risk of every invocation, alone and with its descendants, and of every step. Invocations without deviations cost nothing. */
export class RiskTree {
  readonly #own = new Map<Invocation, Accumulator>();
  readonly #tree = new Map<Invocation, Accumulator>();
  readonly #steps = new Map<string, Accumulator>();

  /** Adds a deviation of an invocation: to its own risk, its tree's, that of all above it, and its step's. */
  add(deviation: Deviation, invocation: Invocation): void {
    of(this.#own, invocation).add(deviation);
    for (let at: Invocation | undefined = invocation; at !== undefined; at = at.parent)
      of(this.#tree, at).add(deviation);
    of(this.#steps, invocation.step.key).add(deviation);
  }

  own(invocation: Invocation): Accumulator | undefined {
    return this.#own.get(invocation);
  }

  tree(invocation: Invocation): Accumulator | undefined {
    return this.#tree.get(invocation);
  }

  step(step: Step): Accumulator | undefined {
    return this.#steps.get(step.key);
  }
}

function of<K>(map: Map<K, Accumulator>, key: K): Accumulator {
  let found = map.get(key);
  if (found === undefined) {
    found = new Accumulator();
    map.set(key, found);
  }
  return found;
}
