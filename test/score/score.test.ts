import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Deviation, ScoredTactic } from '../../src/score/deviation.ts';
import { scoredTactics } from '../../src/score/deviation.ts';
import { exposure, exposureFactor } from '../../src/score/hazard.ts';
import { scoreOf } from '../../src/score/score.ts';

const second = 1e9;
const of = (tactic: ScoredTactic, name: string, w: number, c: number, seconds: number, factor = 1): Deviation => ({
  tactic,
  class: name,
  w,
  c,
  factor,
  t: seconds * second,
  finding: `${name}-${w}`,
  invocation: 'i0',
});

test('golden: two weak signs in two transient buckets count for less the further apart they are', () => {
  const apart = (seconds: number) =>
    scoreOf([of('network', 'new-host', 0.3, 1, 0), of('execution', 'exec-outside', 0.3, 1, seconds)]).score;
  assert.equal(apart(2), 5.08);
  assert.equal(apart(20 * 60), 3);
});

test('golden: four hundred trifles of one class are one trifle', () => {
  const trifles = Array.from({ length: 400 }, () => of('discovery', 'discovery', 0.02, 0.9, 0));
  assert.equal(scoreOf(trifles).score, 0.18);
});

test('golden: a known vulnerability raises a deviation, and leaves a trifle alone', () => {
  const s = exposure(9.8, true, false);
  assert.equal(scoreOf([of('network', 'x', 0.3, 0.9, 0)]).score, 2.7);
  assert.equal(scoreOf([of('network', 'x', 0.3, 0.9, 0, exposureFactor(s, 0.3))]).score, 9.11);
  assert.equal(exposureFactor(s, 0.1), 1);
});

test('golden: what was stolen does not evaporate', () => {
  const theft = (seconds: number) =>
    scoreOf([of('credentials', 'secret:npm', 0.5, 0.9, 0), of('network', 'new-host', 0.4, 0.9, seconds)]).score;
  assert.equal(theft(2), 6.46);
  assert.equal(theft(30 * 60), 5.25);
});

test("golden: a fetcher's own output in tmp, a modified file of /etc, the theft of an install script", () => {
  assert.equal(scoreOf([of('execution', 'create-tmp', 0.2, 0.9, 0)]).score, 1.8);
  assert.equal(scoreOf([of('persistence', 'modify-system', 0.6, 0.9, 0)]).score, 5.4);
  const theft = [
    of('credentials', 'secret:npm', 0.5, 0.9, 0),
    of('credentials', 'secret:ssh', 0.5, 0.9, 0),
    of('execution', 'create-tmp', 0.2, 0.9, 0),
    of('evasion', 'chmod-exec', 0.2, 0.9, 0),
    of('execution', 'exec-dropped', 0.5, 0.9, 0),
    of('network', 'never-resolved', 0.55, 0.9, 0),
  ];
  assert.equal(scoreOf(theft).score, 9.16);
  const afterTenMinutes = theft.map((d) => ({ ...d, t: d.t + 600 * second }));
  assert.equal(scoreOf(afterTenMinutes).score, 9.16);
});

test('golden: an identity fault alone is a finding, whatever the factors', () => {
  assert.equal(scoreOf([of('identity', 'wrong-source', 0.9, 1, 0, 8)]).score, 9);
});

const deviation: fc.Arbitrary<Deviation> = fc.record({
  tactic: fc.constantFrom(...scoredTactics),
  class: fc.constantFrom('a', 'b', 'c', 'd'),
  w: fc.integer({ min: 1, max: 100 }).map((n) => n / 100),
  c: fc.integer({ min: 1, max: 100 }).map((n) => n / 100),
  factor: fc.constantFrom(1, 2, 7.67),
  t: fc.integer({ min: 0, max: 3600 }).map((n) => n * second),
  finding: fc.constantFrom('f1', 'f2', 'f3'),
  invocation: fc.constantFrom('i1', 'i2'),
});
const deviations = fc.array(deviation, { maxLength: 30 });

test('nothing scores 0', () => {
  assert.deepEqual(scoreOf([]).score, 0);
});

test('property: a superset never scores lower', () => {
  fc.assert(
    fc.property(deviations, deviations, (some, more) => {
      assert.ok(scoreOf([...some, ...more]).hazard >= scoreOf(some).hazard);
    }),
  );
});

test('property: order of arrival does not matter, to the last byte', () => {
  fc.assert(
    fc.property(
      deviations.chain((set) => fc.tuple(fc.constant(set), fc.shuffledSubarray(set, { minLength: set.length }))),
      ([set, shuffled]) => {
        const a = scoreOf(set);
        const b = scoreOf(shuffled);
        assert.equal(a.score, b.score);
        assert.equal(a.hazard, b.hazard);
        assert.deepEqual(a.contributions, b.contributions);
      },
    ),
  );
});

test('property: contributions add up to the score, and each is within a hundredth of its share', () => {
  fc.assert(
    fc.property(deviations, (set) => {
      const { score, worst, contributions } = scoreOf(set);
      const cents = contributions.reduce((sum, share) => sum + Math.round(share * 100), 0);
      assert.equal(cents, Math.round(score * 100));
      worst.terms.forEach(({ term }, i) => {
        const exact = (score * term) / worst.sum;
        assert.ok(Math.abs((contributions[i] ?? 0) - exact) <= 0.0101);
      });
    }),
  );
});

/** The definition of design section 6, term by term, over all moments: what the one pass must equal. */
function definition(set: readonly Deviation[]): number {
  const lasting = new Set(['credentials', 'persistence', 'privilege', 'tampering']);
  const faults = new Set(['identity', 'invariant']);
  let most = 0;
  for (const { t } of set) {
    const classes = new Map<string, Map<string, number>>();
    for (const d of set.filter((one) => one.t <= t)) {
      const z = (t - d.t) / second;
      const left = 2 ** (-z / 120);
      const decay = faults.has(d.tactic) ? 1 : lasting.has(d.tactic) ? Math.max(0.5, left) : left;
      const v = Math.min(6, (faults.has(d.tactic) ? 1 : d.factor) * -Math.log(1 - Math.min(d.w * d.c, 0.99)));
      const bucket = classes.get(d.tactic) ?? new Map<string, number>();
      bucket.set(d.class, Math.max(bucket.get(d.class) ?? 0, v * decay));
      classes.set(d.tactic, bucket);
    }
    let sum = 0;
    for (const bucket of classes.values()) {
      [...bucket.values()]
        .sort((a, b) => b - a)
        .forEach((u, i) => {
          sum += u / 2 ** i;
        });
    }
    most = Math.max(most, sum);
  }
  return most;
}

test('property: the one pass equals the definition', () => {
  fc.assert(
    fc.property(deviations, (set) => {
      assert.ok(Math.abs(scoreOf(set).worst.sum - definition(set)) < 1e-9);
    }),
    { numRuns: 300 },
  );
});
