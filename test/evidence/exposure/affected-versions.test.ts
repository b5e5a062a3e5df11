import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { AffectedVersions } from '../../../src/evidence/exposure/affected-versions.ts';
import { debianOrder } from '../../../src/evidence/exposure/versions/debian.ts';
import { semanticOrder } from '../../../src/evidence/exposure/versions/semantic.ts';
import type { VersionOrder } from '../../../src/evidence/exposure/versions/version-order.ts';
import { type Affected, advisory } from './records.ts';

const versionsOf = (affected: Partial<Affected>, order: VersionOrder | undefined = semanticOrder): AffectedVersions => {
  const [one] = advisory('A-1', { ecosystem: 'npm', name: 'x', ...affected }).affected;
  assert.ok(one);
  return new AffectedVersions(one, order);
};
const answer = (versions: AffectedVersions, version: string | undefined): string => {
  const result = versions.of(version);
  return result.affected === 'undecided' ? result.reason : String(result.affected);
};

type Step = Readonly<Record<'introduced' | 'fixed' | 'last_affected' | 'limit', number | undefined>>;

const place = (event: Partial<Step>): number => (event.introduced === 0 ? -1 : (Object.values(event)[0] ?? 0));

/** The pseudocode of the OSV schema, word for word, on whole numbers; `introduced` 0 is before every version. */
function includedInRange(v: number, events: readonly Partial<Step>[]): boolean {
  const limits = events.flatMap(({ limit }) => (limit === undefined ? [] : [limit]));
  if (limits.length > 0 && !limits.some((limit) => v < limit)) return false;
  let vulnerable = false;
  for (const event of [...events].sort((a, b) => place(a) - place(b))) {
    if (event.introduced !== undefined && v >= event.introduced) vulnerable = true;
    else if (event.fixed !== undefined && v >= event.fixed) vulnerable = false;
    else if (event.last_affected !== undefined && v > event.last_affected) vulnerable = false;
  }
  return vulnerable;
}

test('property: a range means what the pseudocode of the OSV schema says, in whatever order its events come', () => {
  const event = fc
    .tuple(fc.constantFrom('introduced', 'fixed', 'last_affected', 'limit'), fc.integer({ min: 0, max: 9 }))
    .map(([kind, at]) => ({ [kind]: at }) as Partial<Step>);
  fc.assert(
    fc.property(fc.array(event, { minLength: 1, maxLength: 8 }), fc.integer({ min: 0, max: 10 }), (events, v) => {
      const written = events.map((one) =>
        Object.fromEntries(
          Object.entries(one).map(([kind, at]) => [kind, kind === 'introduced' && at === 0 ? '0' : `${at}.0.0`]),
        ),
      );
      assert.equal(answer(versionsOf({ events: written }), `${v}.0.0`), String(includedInRange(v, events)));
    }),
    { numRuns: 1500 },
  );
});

test('introduced 0 is before every version, also before 0', () => {
  const versions = versionsOf({ events: [{ fixed: '1.0.0' }, { introduced: '0' }] });
  for (const version of ['0.0.0', '0.0.0-alpha', '0.9.9', '1.0.0-rc.1'])
    assert.equal(answer(versions, version), 'true');
  assert.equal(answer(versions, '1.0.0'), 'false');
});

test('fixed excludes, last_affected includes, a limit ends, and a limit of * does not', () => {
  const fixed = versionsOf({ events: [{ introduced: '1.0.0' }, { fixed: '1.2.0' }] });
  assert.deepEqual(
    ['0.9.0', '1.0.0', '1.1.9', '1.2.0'].map((v) => answer(fixed, v)),
    ['false', 'true', 'true', 'false'],
  );
  const last = versionsOf({ events: [{ introduced: '1.0.0' }, { last_affected: '1.2.0' }] });
  assert.deepEqual(
    ['1.2.0', '1.2.1'].map((v) => answer(last, v)),
    ['true', 'false'],
  );
  const limit = versionsOf({ events: [{ introduced: '0' }, { limit: '2.0.0' }] });
  assert.deepEqual(
    ['1.9.9', '2.0.0'].map((v) => answer(limit, v)),
    ['true', 'false'],
  );
  assert.equal(answer(versionsOf({ events: [{ introduced: '0' }, { limit: '*' }] }), '99.0.0'), 'true');
});

test('the version that fixes it is told, for the branch the version is on', () => {
  const events = [{ introduced: '0' }, { fixed: '1.2.3' }, { introduced: '2.0.0' }, { fixed: '2.0.4' }];
  const fixOf = (version: string): unknown => versionsOf({ events, versions: ['1.0.0'] }).of(version);
  assert.deepEqual(fixOf('1.0.0'), { affected: true, fixed: '1.2.3' });
  assert.deepEqual(fixOf('2.0.0'), { affected: true, fixed: '2.0.4' });
});

test('a listed version is affected whatever the ranges say, in any of its spellings', () => {
  const versions = versionsOf({ events: [{ introduced: '3.0.0' }], versions: ['1.0.0', 'weird'] });
  assert.deepEqual(
    ['1.0.0', 'v1.0.0', '1.0.0+build', 'weird', '1.0.1'].map((v) => answer(versions, v)),
    ['true', 'true', 'true', 'true', 'false'],
  );
});

test('what cannot be compared is undecided, never unaffected', () => {
  const range = [{ introduced: '1.0.0' }, { fixed: '2.0.0' }];
  assert.equal(answer(versionsOf({ events: range }), 'nightly'), 'strange-version');
  assert.equal(answer(versionsOf({ events: range }), undefined), 'no-version');
  assert.equal(answer(versionsOf({ versions: ['1.0.0'] }), undefined), 'no-version');
  assert.equal(answer(versionsOf({ events: [{ introduced: '1.0.0' }, { fixed: 'soon' }] }), '1.5.0'), 'strange-range');
  assert.equal(answer(versionsOf({ events: range, type: 'CALENDAR' }), '1.5.0'), 'strange-range');
  const unordered = new AffectedVersions(
    advisory('A-1', { ecosystem: 'CRAN', name: 'x', events: range, versions: ['1.1.0'] }).affected[0] as never,
    undefined,
  );
  assert.deepEqual(
    ['1.1.0', '1.5.0'].map((v) => answer(unordered, v)),
    ['true', 'no-order'],
  );
});

test('what is true of every version needs none', () => {
  const all = versionsOf({ events: [{ introduced: '0' }] });
  assert.deepEqual([answer(all, undefined), answer(all, 'nightly')], ['true', 'true']);
});

test('commits are not compared: beside a list or another range they count for nothing, alone they decide nothing', () => {
  const commits = { type: 'GIT', events: [{ introduced: '0' }, { fixed: 'c45d7c49ea75133e52ab22a8e9e13173938e36ff' }] };
  assert.equal(answer(versionsOf(commits), '1.0.0'), 'strange-range');
  assert.equal(answer(versionsOf({ ...commits, versions: ['1.0.0'] }), '1.0.0'), 'true');
  assert.equal(answer(versionsOf({ ...commits, versions: ['1.0.0'] }), '1.0.1'), 'false');
});

test('nothing that is listed and nothing that is ranged affects no version', () => {
  assert.equal(answer(versionsOf({}), '1.0.0'), 'false');
  assert.equal(answer(versionsOf({ events: [{ fixed: '1.0.0' }] }), '0.5.0'), 'false');
});

test("a SEMVER range is semantic where the ecosystem has no order, and the ecosystem's own where it has", () => {
  const range = { type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '1.10.0' }] };
  const [one] = advisory('A-1', { ecosystem: 'Elsewhere', name: 'x', ...range }).affected;
  assert.ok(one);
  assert.equal(answer(new AffectedVersions(one, undefined), '1.9.0'), 'true');
  assert.equal(answer(versionsOf(range, debianOrder), '1.10.0~rc1'), 'true');
});
