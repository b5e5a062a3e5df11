import assert from 'node:assert/strict';
import type { WatchedRun } from './watched-run.ts';

/** Asserts that a run raised nothing at all, in the document, in the audit log and in what the user reads. */
export function assertClean({ status, stdout, stderr, document, audit }: WatchedRun): void {
  const found = document.findings.map(({ message, seen }) => `${message} ${seen.targets.join(' ')}`).join('\n');
  assert.equal(found, '', stderr);
  assert.equal(document.decision, 'pass', stderr);
  assert.deepEqual({ ...document.risk, step: '' }, { score: 0, hazard: 0, acts: 0, step: '', at: null });
  assert.equal(document.totals.deviations, 0);
  assert.equal(document.coverage.lost, 0);
  assert.deepEqual(document.totals.unknownKinds, {});
  assert.equal(document.sensor.unknown, 0, document.coverage.reasons.join('\n'));
  assert.equal(status, 0, stderr || stdout);
  assert.equal(document.invocations.length, audit.length);
  for (const record of audit) {
    assert.equal(record.risk_score, 0);
    assert.equal(record.conclusion, 'below_threshold');
    for (const { expected, risk_contribution } of record.signals) assert.ok(expected && risk_contribution === 0);
  }
  assert.match(stderr, /^IronClaw Guard: pass, partial · risk 0\.00 of 10$/m);
  assert.doesNotMatch(stderr, /finding|warning(?: \S+)?: \w+ (read|created|connected)|not understood/);
}
