import type { ValueOf } from './fact.ts';
import type { findingFact } from './finding-catalogue.ts';

/** What a finding has that a rule can meet; null: there is no score. */
export interface KnownFinding {
  readonly id: string;
  readonly rule: string;
  readonly kind: string;
  readonly severity: string;
  readonly tactic: string;
  readonly class: string;
  readonly w: number | null;
  readonly c: number | null;
  /** The first invocation that did it. */
  readonly invocation: string;
  readonly seen: { readonly what: string; readonly targets: readonly string[]; readonly count: number };
  readonly accepted?: object | undefined;
  readonly raised?: object | undefined;
  readonly modified?: { readonly factor: number } | undefined;
}

export type FindingFacts = ValueOf<typeof findingFact>;

/** The facts of a finding. */
export const findingFacts = ({ seen, w, c, ...finding }: KnownFinding): FindingFacts => ({
  id: finding.id,
  rule: finding.rule,
  kind: finding.kind,
  severity: finding.severity,
  tactic: finding.tactic,
  class: finding.class,
  weight: w ?? 0,
  confidence: c ?? 0,
  factor: finding.modified?.factor ?? 1,
  count: seen.count,
  targets: seen.targets,
  message: seen.what,
  accepted: finding.accepted !== undefined,
  raised: finding.raised !== undefined,
});
