import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseDirectories, caseName, readCase } from '../../src/host/case-files.ts';
import { caseOutcome } from '../../src/host/case-outcome.ts';
import { lintDirectory } from '../../src/host/profile-lint.ts';
import { readStandards } from '../../src/host/standards.ts';
import { root } from './collection.ts';

/** Profiles whose recordings are still to be made. What has cases leaves this list. */
const AWAITED = new Set(`corepack pnpm yarn`.split(/\s+/));

test('profiles and cases have no mistakes', () => {
  const missing = /\/([^/]+)\/profile\.yml:\d+:\d+: a stable profile needs /;
  const awaited = (mistake: string): boolean => AWAITED.has(missing.exec(mistake)?.[1] ?? '');
  const mistakes = lintDirectory(root);
  assert.deepEqual(
    mistakes.filter((mistake) => !awaited(mistake)),
    [],
  );
  const waiting = new Set(mistakes.filter(awaited).map((mistake) => missing.exec(mistake)?.[1]));
  assert.deepEqual(
    [...AWAITED].filter((tool) => !waiting.has(tool)),
    [],
    'take them off the list',
  );
});

const standards = readStandards(undefined, root);
for (const directory of caseDirectories(root)) {
  test(`case ${caseName(directory)}`, () => assert.deepEqual(caseOutcome(readCase(directory), standards).faults, []));
}
