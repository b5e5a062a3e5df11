import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type FreshnessLimits, freshness, type Moments } from '../../../src/evidence/provenance/freshness.ts';

const at = '2026-11-28T00:00:00Z';
const ago = (seconds: number): string => new Date(Date.parse(at) - seconds * 1000).toISOString();
const day = 86_400;
const moments: Moments = {
  signature: ago(10 * day),
  verification: ago(3 * day),
  root: ago(2 * day),
  vulnerabilities: ago(day / 2),
};

test('ages are whole seconds at the moment of verification', () => {
  assert.deepEqual(freshness(true, at, moments, {}).ages, {
    signature: 10 * day,
    verification: 3 * day,
    root: 2 * day,
    vulnerabilities: day / 2,
  });
  assert.deepEqual(freshness(true, at, { ...moments, root: undefined }, {}).ages, {
    signature: 10 * day,
    verification: 3 * day,
    vulnerabilities: day / 2,
  });
  assert.equal(freshness(true, at, { ...moments, root: ago(-60) }, {}).ages.root, -60);
  assert.equal(freshness(true, '2026-11-28T00:00:00.999Z', { ...moments, root: at }, {}).ages.root, 0);
});

test('what is older than its limit is stale, to the second', () => {
  const stale = (limits: FreshnessLimits, changed: Partial<Moments> = {}) =>
    freshness(true, at, { ...moments, ...changed }, limits);
  assert.deepEqual(stale({}), { fresh: true, ages: stale({}).ages, stale: [] });
  assert.deepEqual(stale({ signature: 10, root: 2, vulnerabilities: 0.5 }).stale, []);
  assert.deepEqual(stale({ signature: 10, root: 2 }, { signature: ago(10 * day + 1) }).stale, ['signature']);
  assert.deepEqual(stale({ signature: 9, root: 1, vulnerabilities: 0 }).stale, [
    'signature',
    'root',
    'vulnerabilities',
  ]);
  assert.equal(stale({ root: 1 }).fresh, false);
  assert.deepEqual(stale({ verification: 2 }).stale, ['verification']);
});

test('what has a limit and no known age is stale; what came after the recording is not', () => {
  for (const unknown of [undefined, 'never'])
    assert.deepEqual(freshness(true, at, { ...moments, vulnerabilities: unknown }, { vulnerabilities: 99 }).stale, [
      'vulnerabilities',
    ]);
  assert.deepEqual(freshness(true, at, { ...moments, vulnerabilities: ago(-day) }, { vulnerabilities: 1 }).stale, []);
  assert.deepEqual(freshness(true, 'no moment', moments, { signature: 1 }).stale, ['signature']);
  assert.deepEqual(freshness(true, at, moments, { signature: Number.NaN }).stale, ['signature']);
});

test('an unverified attestation is never fresh', () => {
  const limit = fc.option(fc.double({ min: 0, max: 1e4, noNaN: true }), { nil: undefined });
  const moment = fc.option(fc.integer({ min: -1e6, max: 1e9 }).map(ago), { nil: undefined });
  fc.assert(
    fc.property(
      fc.record({ signature: moment, verification: moment, root: moment, vulnerabilities: moment }),
      limit,
      (given, days) => {
        const limits = days === undefined ? {} : { signature: days };
        assert.equal(freshness(false, at, given, limits).fresh, false);
      },
    ),
    { numRuns: 100 },
  );
});
