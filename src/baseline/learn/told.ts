/** A finding as it is told when an act makes it. */
export interface Told {
  readonly id: string;
  readonly rule: string;
  readonly kind: string;
  readonly target: string;
}

/** Kinds of finding after which nothing is believed of who did it. */
export const damning: ReadonlySet<string> = new Set(['invariant', 'tamper', 'identity', 'sequence']);
