import type { Invocation } from '../invocations/invocation.ts';

/** One counted signal of an invocation. */
export interface SignalCount {
  readonly kind: string;
  readonly target: string;
  count: number;
  /** Id of the finding it belongs to, when not expected. */
  readonly finding: string | undefined;
}

/** Distinct targets kept for one invocation; what comes after is counted under `…`. */
const targetLimit = 200;

/** Counts what each invocation did, by kind and target, in bounded memory. */
export class Signals {
  readonly #of = new Map<Invocation, Map<string, Map<string, SignalCount>>>();
  #expected = 0;

  /** Counts `n` events of a kind on a target. */
  count(invocation: Invocation, kind: string, target: string, n: number, finding?: string): void {
    if (finding === undefined) this.#expected += n;
    let kinds = this.#of.get(invocation);
    if (kinds === undefined) {
      kinds = new Map();
      this.#of.set(invocation, kinds);
    }
    let targets = kinds.get(kind);
    if (targets === undefined) {
      targets = new Map();
      kinds.set(kind, targets);
    }
    const key = finding ?? target;
    const known = targets.get(key);
    if (known !== undefined) {
      known.count += n;
    } else if (targets.size < targetLimit) {
      targets.set(key, { kind, target, count: n, finding });
    } else {
      const rest = targets.get('…');
      if (rest === undefined) targets.set('…', { kind, target: '…', count: n, finding });
      else rest.count += n;
    }
  }

  /** Expected acts counted so far. */
  get expected(): number {
    return this.#expected;
  }

  /** The signals of an invocation: the unexpected first, then by count. */
  of(invocation: Invocation): SignalCount[] {
    const counts = [...(this.#of.get(invocation)?.values() ?? [])].flatMap((targets) => [...targets.values()]);
    const rank = (signal: SignalCount): number => (signal.finding === undefined ? 1 : 0);
    return counts.sort(
      (a, b) => rank(a) - rank(b) || b.count - a.count || compare(a.kind, b.kind) || compare(a.target, b.target),
    );
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
