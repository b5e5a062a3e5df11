import type { StatedSeverity } from './advisory.ts';
import { type CvssScore, cvssScore } from './cvss.ts';

/** How severe a vulnerability is. */
export interface Severity {
  /** CVSS base score 0..10; null: nobody says. */
  readonly cvss: number | null;
  /** What it was taken from: a CVSS vector, or a database's word for it. */
  readonly basis: string | null;
}

/**
 * Middles of the bands that CVSS 3.1 and 4.0 give the words (none 0, low 0.1-3.9, medium 4.0-6.9, high 7.0-8.9, critical
 * 9.0-10): the word says nothing of the place in its band, and the middle is the one that is never off by more than half of
 * it. `moderate` is GitHub's and `important` Red Hat's word, `negligible` Ubuntu's.
 */
const middles: ReadonlyMap<string, number> = new Map([
  ['none', 0],
  ['negligible', 2],
  ['low', 2],
  ['medium', 5.5],
  ['moderate', 5.5],
  ['high', 8],
  ['important', 8],
  ['critical', 9.5],
]);

/** Severities of vulnerabilities; each vector is scored once. */
export class Severities {
  readonly #scores = new Map<string, CvssScore | undefined>();

  /** What follows from what databases state: of the vectors of the highest CVSS version the highest score, else the worst word. */
  of(stated: readonly StatedSeverity[]): Severity {
    return this.#scored(stated) ?? worded(stated) ?? { cvss: null, basis: null };
  }

  #scored(stated: readonly StatedSeverity[]): Severity | undefined {
    let best: (CvssScore & { readonly vector: string }) | undefined;
    for (const vector of stated.flatMap(({ vectors }) => vectors)) {
      const score = this.#score(vector);
      if (score === undefined) continue;
      const further = best === undefined ? 1 : score.version - best.version || score.score - best.score;
      if (further > 0) best = { ...score, vector };
    }
    return best && { cvss: best.score, basis: best.vector };
  }

  #score(vector: string): CvssScore | undefined {
    if (!this.#scores.has(vector)) this.#scores.set(vector, cvssScore(vector));
    return this.#scores.get(vector);
  }
}

function worded(stated: readonly StatedSeverity[]): Severity | undefined {
  let best: { readonly cvss: number; readonly basis: string } | undefined;
  for (const word of stated.flatMap(({ words }) => words)) {
    const middle = middles.get(word.toLowerCase());
    if (middle !== undefined && (best === undefined || middle > best.cvss)) best = { cvss: middle, basis: word };
  }
  return best;
}
