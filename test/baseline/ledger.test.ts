import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Ledger } from '../../src/baseline/ledger.ts';

test('what nobody touched has no history', () => {
  assert.equal(new Ledger(1).history('/a'), undefined);
});

test('the creator stays when others write, and the last writer is known', () => {
  const ledger = new Ledger(1);
  ledger.create('/a', 3, false);
  ledger.write('/a', 5, false);
  assert.deepEqual(ledger.history('/a'), { creator: 3, writer: 5, deviated: false });
  ledger.write('/old', 6, false);
  assert.deepEqual(ledger.history('/old'), { creator: undefined, writer: 6, deviated: false });
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
  assert.deepEqual(ledger.history('/final/x'), { creator: 7, writer: 7, deviated: true });
  ledger.write('/final/x', 9, false);
  assert.deepEqual(ledger.history('/final/x'), { creator: 7, writer: 9, deviated: true });
  ledger.remove('/final/x');
  assert.equal(ledger.history('/final/x'), undefined);
});

test('a removed file that comes back is new', () => {
  const ledger = new Ledger(1);
  ledger.create('/a', 1, true);
  ledger.remove('/a');
  assert.equal(ledger.history('/a'), undefined);
  ledger.create('/a', 2, false);
  assert.deepEqual(ledger.history('/a'), { creator: 2, writer: 2, deviated: false });
});

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
      const model = new Map<string, { creator: number | undefined; writer: number; deviated: boolean }>();
      for (const [what, at, by, deviated] of steps) {
        const known = model.get(at);
        if (what === 'create') {
          ledger.create(at, by, deviated);
          model.set(at, { creator: by, writer: by, deviated });
        } else if (what === 'write') {
          ledger.write(at, by, deviated);
          model.set(at, { creator: known?.creator, writer: by, deviated: deviated || known?.deviated === true });
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
