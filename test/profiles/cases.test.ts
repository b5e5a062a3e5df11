import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseDirectories, caseName, readCase } from '../../src/host/case-files.ts';
import { caseOutcome } from '../../src/host/case-outcome.ts';
import { lintDirectory } from '../../src/host/profile-lint.ts';
import { readStandards } from '../../src/host/standards.ts';
import { root } from './collection.ts';

test('profiles and cases have no mistakes', () => assert.deepEqual(lintDirectory(root, root), []));

const standards = readStandards(undefined, root);
for (const directory of caseDirectories(root)) {
  test(`case ${caseName(directory)}`, () => assert.deepEqual(caseOutcome(readCase(directory), standards).faults, []));
}
