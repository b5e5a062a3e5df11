import { caseFaults } from '../report/case.ts';
import { type CaseDirectory, caseName } from './case-files.ts';
import { judgement } from './judge.ts';
import { RecordingError } from './plain-files.ts';
import type { Standards } from './standards.ts';

/** How one case came out; texts are as the recording has them. */
export interface CaseOutcome {
  readonly name: string;
  /** The rules that must be found, or `nothing`. */
  readonly expect: string;
  readonly decision: string;
  readonly score: string;
  /** Sentences: what did not come out as it must; none when it passed. */
  readonly faults: readonly string[];
}

/** Judges a case with the standards given and the configuration they hold. A recording that cannot be read is a fault. */
export function caseOutcome({ directory, case: one }: CaseDirectory, standards: Standards): CaseOutcome {
  const name = caseName(directory);
  const expect = one.expect === 'pass' ? 'nothing' : one.expect.findings.map(({ rule }) => rule).join(', ');
  try {
    const { document, damages } = judgement(directory, { standards });
    const { decision, risk } = document;
    return { name, expect, decision, score: risk.score?.toFixed(2) ?? '', faults: caseFaults(one, document, damages) };
  } catch (error) {
    if (!(error instanceof RecordingError)) throw error;
    return { name, expect, decision: 'unread', score: '', faults: [error.message] };
  }
}
