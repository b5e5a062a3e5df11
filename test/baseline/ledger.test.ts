import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type FileHistory, Ledger } from '../../src/baseline/ledger.ts';

test('what nobody touched has no history', () => {
  assert.equal(new Ledger(1).history('/a'), undefined);
});

test('the creator stays when others write, and the last writer is known', () => {
  const ledger = new Ledger(1);
  ledger.create('/a', 3, false);
  ledger.write('/a', 5, false);
  assert.deepEqual(ledger.history('/a'), { creator: 3, writer: 5, deviated: false, sole: false });
  ledger.write('/old', 6, false);
  assert.deepEqual(ledger.history('/old'), { creator: undefined, writer: 6, deviated: false, sole: false });
});

test('a deviation sticks to a file, through renames and links', () => {
  const ledger = new Ledger(1);
  ledger.create('/a', 1, true);
  ledger.write('/a', 2, false);
  ledger.move('/a', '/b', 2, false, false);
  ledger.move('/b', '/c', 2, false, true);
  assert.equal(ledger.history('/a'), undefined);
  assert.equal(ledger.history('/b')?.deviated, true);
  assert.equal(ledger.history('/c')?.deviated, true);
});

test('a file in a renamed directory keeps its history', () => {
  const ledger = new Ledger(1);
  ledger.create('/stage/bin/x', 7, false);
  ledger.move('/stage', '/final', 8, false, false);
  assert.equal(ledger.history('/final/bin/x')?.writer, 7);
});

test('so does one in a directory that was itself made in this job, and what deviated stays so when written again', () => {
  const ledger = new Ledger(1);
  ledger.create('/stage', 7, false, true);
  ledger.create('/stage/x', 7, true);
  ledger.move('/stage', '/middle', 7, false, false);
  ledger.move('/middle', '/final', 7, false, false);
  assert.deepEqual(ledger.history('/final/x'), { creator: 7, writer: 7, deviated: true, sole: false });
  ledger.write('/final/x', 9, false);
  assert.deepEqual(ledger.history('/final/x'), { creator: 7, writer: 9, deviated: true, sole: false });
  ledger.remove('/final/x');
  assert.equal(ledger.history('/final/x'), undefined);
});

test('a removed file that comes back is new', () => {
  const ledger = new Ledger(1);
  ledger.create('/a', 1, true);
  ledger.remove('/a');
  assert.equal(ledger.history('/a'), undefined);
  ledger.create('/a', 2, false);
  assert.deepEqual(ledger.history('/a'), { creator: 2, writer: 2, deviated: false, sole: true });
});

test('a file is of its maker alone until somebody else writes, renames or links it, whoever does so afterwards', () => {
  const acts: [what: string, by: number, sole: boolean, act: (ledger: Ledger, by: number) => void][] = [
    ['written by its maker', 1, true, (ledger, by) => ledger.write('/d/a', by, false)],
    ['written by another', 2, false, (ledger, by) => ledger.write('/d/a', by, false)],
    ['linked by another', 2, false, (ledger, by) => ledger.move('/d/a', '/d/b', by, false, true)],
    [
      'renamed by its maker',
      1,
      true,
      (ledger, by) => ['b', 'a'].reduce((from, to) => rename(ledger, from, to, by), 'a'),
    ],
    [
      'renamed by another',
      2,
      false,
      (ledger, by) => ['b', 'a'].reduce((from, to) => rename(ledger, from, to, by), 'a'),
    ],
  ];
  for (const [what, by, sole, act] of acts) {
    const ledger = new Ledger(1);
    ledger.create('/d/a', 1, false);
    act(ledger, by);
    ledger.write('/d/a', 1, false);
    assert.equal(ledger.history('/d/a')?.sole, sole, what);
    ledger.move('/d/a', '/d/c', 1, false, true);
    assert.equal(ledger.history('/d/c')?.sole, sole, `${what}, then linked`);
  }
  const ledger = new Ledger(1);
  ledger.create('/d/a', 1, false);
  ledger.move('/d', '/e', 1, false, false);
  assert.equal(ledger.history('/e/a')?.sole, false);
  ledger.move('/old', '/new', 1, false, false);
  assert.equal(ledger.history('/new')?.sole, false, 'an old file under a new name');
});

function rename(ledger: Ledger, from: string, to: string, by: number): string {
  ledger.move(`/d/${from}`, `/d/${to}`, by, false, false);
  return to;
}

test('property: agrees with a plain map under many files, writes and removals', () => {
  const path = fc.integer({ min: 0, max: 3000 }).map((n) => `/w/${n % 7}/file-${n}`);
  const step = fc.tuple(
    fc.constantFrom('create', 'write', 'remove'),
    path,
    fc.integer({ min: 0, max: 50 }),
    fc.boolean(),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12_000, minLength: 4000 }), (steps) => {
      const ledger = new Ledger(42);
      const model = new Map<string, FileHistory>();
      for (const [what, at, by, deviated] of steps) {
        const known = model.get(at);
        if (what === 'create') {
          ledger.create(at, by, deviated);
          model.set(at, { creator: by, writer: by, deviated, sole: true });
        } else if (what === 'write') {
          ledger.write(at, by, deviated);
          const { creator, sole = false } = known ?? {};
          const before = known?.deviated === true;
          model.set(at, { creator, writer: by, deviated: deviated || before, sole: sole && creator === by });
        } else {
          ledger.remove(at);
          model.delete(at);
        }
      }
      for (let n = 0; n <= 3000; n++) {
        const at = `/w/${n % 7}/file-${n}`;
        assert.deepEqual(ledger.history(at), model.get(at), at);
      }
    }),
    { numRuns: 20 },
  );
});
