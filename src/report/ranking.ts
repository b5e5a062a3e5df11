import type { ResultDocument, ResultFinding } from './result.ts';

/** A finding with its share of its step's score. */
export interface RankedFinding {
  readonly finding: ResultFinding;
  /** Points of the score, 0..10; 0 when another sign of its class outweighed it; null where there is no score. */
  readonly contribution: number | null;
}

/** Points each finding brings to the score of its step, by finding id. */
function contributions(document: ResultDocument): Map<string, number> {
  const cents = new Map<string, number>();
  for (const { risk } of document.steps) {
    for (const { finding, contribution } of risk?.terms ?? []) {
      cents.set(finding, (cents.get(finding) ?? 0) + Math.round(contribution * 100));
    }
  }
  return cents;
}

const severities = ['error', 'warning', 'note'];

/** Accepted and open findings apart, each worst first. */
export function dividedFindings(document: ResultDocument): {
  readonly open: readonly RankedFinding[];
  readonly accepted: readonly RankedFinding[];
} {
  const ranked = rankedFindings(document);
  return {
    open: ranked.filter(({ finding }) => finding.accepted === undefined),
    accepted: ranked.filter(({ finding }) => finding.accepted !== undefined),
  };
}

/**
 * All findings, worst first: by severity, then by contribution, then what cannot be accepted, then by weight and confidence, then by id.
 */
export function rankedFindings(document: ResultDocument): RankedFinding[] {
  const cents = contributions(document);
  const scored = document.policy.judgement === 'score';
  return document.findings
    .map((finding) => ({ finding, contribution: scored ? (cents.get(finding.id) ?? 0) / 100 : null }))
    .sort(
      (a, b) =>
        severities.indexOf(a.finding.severity) - severities.indexOf(b.finding.severity) ||
        (b.contribution ?? 0) - (a.contribution ?? 0) ||
        Number(b.finding.accept === '') - Number(a.finding.accept === '') ||
        (b.finding.w ?? 0) * (b.finding.c ?? 0) - (a.finding.w ?? 0) * (a.finding.c ?? 0) ||
        (a.finding.id < b.finding.id ? -1 : 1),
    );
}
