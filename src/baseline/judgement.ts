/** What the baselines say of one act. */
export interface Judgement {
  readonly expected: boolean;
  /** What was acted on, as printed and counted: a right's target, a host and port, a tool. */
  readonly target: string;
  /** Rows of the weights table that match, when not expected. */
  readonly rows: readonly string[];
  /** What the finding is about, stable across runs and machines: a zone, a place, a host, a tool. */
  readonly object: string;
  /** c of the most confident baseline that forbids it. */
  readonly confidence: number;
  /** That baseline, as printed. */
  readonly baseline: string;
  /** From how many runs it was learned; absent: written by hand. */
  readonly runs?: number;
  /** What it allows for this operation. */
  readonly allows: readonly string[];
  /** Zones that the rights opened for it, when expected. */
  readonly opened?: readonly string[];
  /** What was done, where the event and its target do not say it. */
  readonly message?: string;
}

/** An expected act; `opened` are the zones it needed a right to. */
export const expected = (target: string, opened: readonly string[] = []): Judgement => ({
  ...(opened.length === 0 ? {} : { opened }),
  expected: true,
  target,
  rows: [],
  object: '',
  confidence: 0,
  baseline: '',
  allows: [],
});
