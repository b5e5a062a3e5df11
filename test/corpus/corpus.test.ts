import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { type CaseDirectory, caseDirectories, readCase } from '../../src/host/case-files.ts';
import { lintCase } from '../../src/host/case-lint.ts';
import { caseOutcome } from '../../src/host/case-outcome.ts';
import { judgement } from '../../src/host/judge.ts';
import { readStandards } from '../../src/host/standards.ts';
import { caseFaults } from '../../src/report/case.ts';
import { withTables } from './attack-table.ts';
import { besides } from './besides.ts';
import { ATTACKS, CORPUS, lookAlikes, rows } from './rows.ts';

const standards = readStandards();
const cases = caseDirectories(CORPUS).map(readCase);
const attacks = cases.filter(({ directory }) => directory.startsWith(ATTACKS));
const benign = cases.filter(({ directory }) => !directory.startsWith(ATTACKS));

test('every case comes out as it must, and names nobody', () => {
  const faults = cases.flatMap((one) => [
    ...lintCase(one.directory, undefined).mistakes,
    ...caseOutcome(one, standards).faults.map((fault) => `${basename(one.directory)}: ${fault}`),
  ]);
  assert.deepEqual(faults, []);
});

test('54 attacks are acted out by a case, or cannot be seen and it is said why', () => {
  assert.deepEqual(
    rows().map(({ row }) => row),
    Array.from({ length: 54 }, (_, index) => index + 1),
  );
  const named = new Set(rows().flatMap((one) => one.case ?? []));
  assert.deepEqual([...named].sort(), attacks.map(({ directory }) => basename(directory)).sort());
  for (const { directory, case: one } of attacks) assert.notEqual(one.expect, 'pass', directory);
  for (const { directory, case: one } of benign) assert.equal(one.expect, 'pass', directory);
});

test('each of the 32 look-alikes, and those that were added, is done by a case', () => {
  const listed = lookAlikes();
  assert.ok(listed.length >= 32);
  assert.deepEqual(
    listed.map(({ row }) => row),
    listed.map((_, index) => index + 1),
  );
  const alike = listed.flatMap(({ cases }) => cases);
  assert.deepEqual([...alike].sort(), benign.map(({ directory }) => basename(directory)).sort());
});

test('the page of attacks says what judging them says', () => {
  const page = readFileSync(join(CORPUS, '../../docs/attacks.md'), 'utf8');
  assert.ok(withTables(page, standards) === page, 'docs/attacks.md is stale: run `node scripts/corpus.ts`');
});

test('what other tools do beside an attack hides none of its findings', () => {
  const small = (one: CaseDirectory): boolean => readFileSync(join(one.directory, 'events.ndjson.gz')).length < 30_000;
  const out = mkdtempSync(join(tmpdir(), 'corpus-'));
  try {
    fc.assert(
      fc.property(
        fc.constantFrom(...attacks),
        fc.constantFrom(...benign.filter(small)),
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        fc.double({ min: 0.1, max: 3, noNaN: true }),
        (attack, other, begin, pace) => {
          const directory = mkdtempSync(join(out, 'both-'));
          besides(attack.directory, other.directory, { begin, pace, out: directory });
          const { document, damages } = judgement(directory, { standards });
          assert.deepEqual(caseFaults(attack.case, document, damages), []);
        },
      ),
      { numRuns: 40 },
    );
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});
