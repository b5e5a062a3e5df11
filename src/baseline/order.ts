/** An act out of order: beside what the act is by itself, a deviation of its own (design section 5). */
export interface OrderBreak {
  /** Stable name of what was broken: first part of the finding's id. */
  readonly rule: string;
  /** `phase`: an act that may not follow where the tool stands; `sequence`: the last act of a pattern that several complete. */
  readonly kind: 'phase' | 'sequence';
  /** Row of weights.yml. */
  readonly class: string;
  /** Confidence of what it was held against, 0..1. */
  readonly c: number;
  /** What happened, in words that follow the role path. */
  readonly message: string;
  /** What would have been in order. */
  readonly expected: readonly string[];
  /** What was acted on, as printed. */
  readonly target: string;
  /** What the finding is about, stable across runs and machines. */
  readonly object: string;
  /** What it was held against, as printed: a profile or role, `sequences`. */
  readonly baseline: string;
  /** From how many runs that was learned; absent: written by hand. */
  readonly runs?: number;
}
