import { type Deviation, type ScoredTactic, scoredTactics } from './deviation.ts';
import { decay, floor, value } from './hazard.ts';

/** A deviation with its value. */
interface Valued {
  readonly deviation: Deviation;
  readonly v: number;
}

/** The state of one class: u_q(t) is the larger of the newest envelope and the lasting share of the largest. */
interface ClassState {
  readonly tactic: ScoredTactic;
  envelope: Valued;
  largest: Valued;
}

/** One term of S at a moment. */
export interface Term {
  readonly deviation: Deviation;
  readonly v: number;
  readonly ageSeconds: number;
  readonly decay: number;
  /** Place of the class in its tactic, from 1. */
  readonly rank: number;
  /** v · decay / 2^(rank - 1). */
  readonly term: number;
}

/** The worst moment so far. */
export interface Worst {
  readonly sum: number;
  /** ns since the recording began. */
  readonly t: number;
  readonly terms: readonly Term[];
}

/** That of what has no deviation. */
export const nothing: Worst = { sum: 0, t: 0, terms: [] };
const seconds = (ns: number): number => ns / 1e9;

/**
 * S = max over t of the sum over tactics, in one pass and memory bounded by the number of classes.
 * Deviations are added in order of time; between two of them every term only decays, so the maximum
 * over time is at one of them, and a deviation below the decayed envelope of its class can never matter.
 */
export class Accumulator {
  readonly #classes = new Map<string, ClassState>();
  #worst: Worst = nothing;
  #acts: Worst = nothing;
  #now = 0;

  /** Adds a deviation; one older than the last counts as simultaneous with it. */
  add(deviation: Deviation): void {
    this.#now = Math.max(this.#now, deviation.t);
    const valued = { deviation, v: value(deviation.tactic, deviation.w, deviation.c, deviation.factor) };
    const key = `${deviation.tactic} ${deviation.class}`;
    const state = this.#classes.get(key);
    if (state === undefined) {
      this.#classes.set(key, { tactic: deviation.tactic, envelope: valued, largest: valued });
    } else {
      if (precedes(valued, this.#now, state.envelope)) state.envelope = valued;
      else if (valued.v <= state.largest.v) return;
      if (valued.v > state.largest.v) state.largest = valued;
    }
    const terms = this.#termsNow();
    const sum = total(terms);
    if (sum > this.#worst.sum) this.#worst = { sum, t: this.#now, terms };
    const acts = terms.filter(({ deviation: { tactic } }) => tactic !== 'identity' && tactic !== 'invariant');
    const actsSum = total(acts);
    if (actsSum > this.#acts.sum) this.#acts = { sum: actsSum, t: this.#now, terms: acts };
  }

  /** The worst moment, with everything. */
  get worst(): Worst {
    return this.#worst;
  }

  /** The worst moment by acts alone: without identity faults and invariants. */
  get acts(): Worst {
    return this.#acts;
  }

  #termsNow(): Term[] {
    const byTactic = new Map<ScoredTactic, Term[]>();
    for (const state of this.#classes.values()) {
      const best = strongest(state, this.#now);
      const list = byTactic.get(state.tactic);
      if (list === undefined) byTactic.set(state.tactic, [best]);
      else list.push(best);
    }
    return scoredTactics.flatMap((tactic) =>
      (byTactic.get(tactic) ?? [])
        .sort((a, b) => b.term - a.term || (a.deviation.class < b.deviation.class ? -1 : 1))
        .map((term, index) => ({ ...term, rank: index + 1, term: term.term / 2 ** index })),
    );
  }
}

/** Whether `valued` outlives the envelope from `now` on; equal ones are told apart by id so that simultaneous ones commute. */
function precedes(valued: Valued, now: number, envelope: Valued): boolean {
  const left = envelope.v * decay(envelope.deviation.tactic, seconds(now - envelope.deviation.t));
  const right = valued.v * decay(valued.deviation.tactic, seconds(now - valued.deviation.t));
  if (right !== left) return right > left;
  if (valued.deviation.t !== envelope.deviation.t) return valued.deviation.t > envelope.deviation.t;
  return key(valued.deviation) < key(envelope.deviation);
}

const key = (d: Deviation): string => `${d.finding} ${d.invocation} ${d.w} ${d.c} ${d.factor}`;

/** The strongest deviation of a class at a moment, as a term of rank 1. */
function strongest(state: ClassState, now: number): Term {
  const terms = [state.envelope, state.largest].map(({ deviation, v }) => {
    const age = seconds(now - Math.min(now, deviation.t));
    const left = decay(deviation.tactic, age);
    return { deviation, v, ageSeconds: age, decay: left, rank: 1, term: v * left };
  });
  const [envelope, largest] = terms as [Term, Term];
  return floor(state.tactic) > 0 && largest.term > envelope.term ? largest : envelope;
}

const total = (terms: readonly Term[]): number => terms.reduce((sum, { term }) => sum + term, 0);
