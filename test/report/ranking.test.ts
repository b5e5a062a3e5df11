import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dividedFindings, rankedFindings } from '../../src/report/ranking.ts';
import { acceptedOnly, secretThenNetwork, theft } from './samples.ts';

test('severity comes first, then what a finding brought to the score', () => {
  assert.equal(rankedFindings(theft())[0]?.finding.kind, 'invariant');
  const order = (seconds: number): string[] =>
    rankedFindings(secretThenNetwork(seconds)).map(({ finding }) => finding.id);
  assert.deepEqual(order(2), ['secret', 'connect']);
  assert.deepEqual(order(1800), ['connect', 'secret']);
});

test('the contributions of the findings add up to the score', () => {
  const cents = rankedFindings(theft()).reduce(
    (sum, { contribution }) => sum + Math.round((contribution ?? 0) * 100),
    0,
  );
  assert.equal(cents, 998);
});

test('without a score what cannot be accepted comes first among its severity', () => {
  const { policy, findings, ...rest } = theft();
  const bare = findings.map((one) => ({ ...one, severity: 'error' as const, w: null, c: null }));
  const judged = { ...rest, findings: bare, policy: { ...policy, judgement: 'rights' as const } };
  const last = bare.map((one) => ({ ...one, id: `z-${one.id}`, accept: one.kind === 'invariant' ? '' : 'line' }));
  const order = rankedFindings({ ...judged, findings: last }).map(({ finding }) => finding.accept);
  assert.deepEqual(order, [...order].sort());
  assert.equal(order[0], '');
});

test('accepted findings stand apart', () => {
  const { open, accepted } = dividedFindings(acceptedOnly());
  assert.deepEqual([open.length, accepted.length], [0, 1]);
});
