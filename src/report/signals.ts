import type { Invocation } from '../invocations/invocation.ts';

/** One counted signal of an invocation. */
export interface SignalCount {
  readonly kind: string;
  readonly target: string;
  count: number;
  readonly expected: boolean;
  /** Id of the finding it belongs to, when not expected. */
  readonly finding: string | undefined;
}

/** Distinct targets, and findings, kept for one kind of one invocation; what comes after is counted under `…`, each for itself. */
const targetLimit = 200;

/** Counts what each invocation did, by kind and target, in bounded memory. */
export class Signals {
  readonly #of = new Map<Invocation, Map<string, Map<string, SignalCount>>>();
  // acts come in bursts of one kind on one target
  #last: { invocation: Invocation; kind: string; key: string; signal: SignalCount } | undefined;

  /** Counts `n` events of a kind on a target. */
  count(invocation: Invocation, kind: string, target: string, n: number, finding?: string): void {
    const key = finding ?? target;
    const last = this.#last;
    if (last?.invocation === invocation && last.kind === kind && last.key === key) {
      last.signal.count += n;
      return;
    }
    const signal = this.#signal(invocation, kind, target, finding);
    signal.count += n;
    this.#last = { invocation, kind, key, signal };
  }

  /** The counter of a kind and target, made if there is none. */
  #signal(invocation: Invocation, kind: string, target: string, finding: string | undefined): SignalCount {
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
    const key = finding === undefined ? `=${target}` : `!${finding}`;
    const known = targets.get(key);
    if (known !== undefined) return known;
    const expected = finding === undefined;
    const rest = expected ? '=' : '!';
    const room = targets.get(rest) === undefined && this.#room(targets, rest);
    const made = targets.get(rest) ?? {
      kind,
      target: room ? target : '…',
      count: 0,
      expected,
      finding: room ? finding : undefined,
    };
    targets.set(room ? key : rest, made);
    return made;
  }

  #room(targets: ReadonlyMap<string, SignalCount>, prefix: string): boolean {
    if (targets.size < targetLimit) return true;
    let used = 0;
    for (const key of targets.keys()) if (key.startsWith(prefix)) used++;
    return used < targetLimit;
  }

  /** Ids of the findings that an invocation's acts belong to. */
  *findings(invocation: Invocation): Generator<string> {
    for (const targets of this.#of.get(invocation)?.values() ?? [])
      for (const { finding } of targets.values()) if (finding !== undefined) yield finding;
  }

  /** The signals of an invocation: the unexpected first, then by count. */
  of(invocation: Invocation): SignalCount[] {
    const counts = [...(this.#of.get(invocation)?.values() ?? [])].flatMap((targets) => [...targets.values()]);
    const rank = (signal: SignalCount): number => (signal.expected ? 1 : 0);
    return counts.sort(
      (a, b) => rank(a) - rank(b) || b.count - a.count || compare(a.kind, b.kind) || compare(a.target, b.target),
    );
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
