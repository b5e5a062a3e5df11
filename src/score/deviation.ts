import { type Tactic, tactics } from '../baseline/profile.ts';

/** Tactics of the score: the eight buckets, and two for faults that are true or false. */
export type ScoredTactic = Tactic | 'identity' | 'invariant';

/** The order in which buckets are summed, so that the same set always gives the same bytes. */
export const scoredTactics: readonly ScoredTactic[] = [...tactics, 'identity', 'invariant'];

/** One thing that a baseline forbids, as the score sees it. */
export interface Deviation {
  readonly tactic: ScoredTactic;
  /** Class of weights.yml, within the tactic. */
  readonly class: string;
  /** Weight of the class, 0..1. */
  readonly w: number;
  /** Confidence of the baseline it was held against, 0..1. */
  readonly c: number;
  /** Exposure times context times plug-in; 1 when none applies. */
  readonly factor: number;
  /** What of the factor is by plug-ins, 1/4..4; absent: 1. */
  readonly plugin?: number;
  /** ns since the recording began. */
  readonly t: number;
  /** Id of the finding it belongs to. */
  readonly finding: string;
  /** Id of the invocation that did it. */
  readonly invocation: string;
}
