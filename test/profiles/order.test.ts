import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { stringify } from 'yaml';
import { profilePhaseIssues } from '../../src/baseline/phases/lint.ts';
import { lintDirectory } from '../../src/host/profile-lint.ts';
import { profiles, root } from './collection.ts';

test('the order of every profile can be followed and says what it means', () => {
  for (const [place, profile] of profiles) assert.deepEqual(profilePhaseIssues(profile), [], place);
});

test('the scripts of packages of every package manager of node have one order', () => {
  const orders = ['npm', 'yarn', 'pnpm'].map((tool) => profiles.get(tool)?.roles?.lifecycle?.phases);
  assert.ok(orders[0]);
  for (const order of orders) assert.deepEqual(order, orders[0]);
});

test('profile lint says where an order does not mean what it says', (t) => {
  const directory = mkdtempSync(join(tmpdir(), 'guard-order-'));
  t.after(() => rmSync(directory, { recursive: true }));
  for (const name of ['weights.yml', 'zones.yml']) cpSync(join(root, name), join(directory, name));
  mkdirSync(join(directory, 'x'));
  const phases = { initial: 'a', a: { on: ['connect@registy'] }, b: { on: [] } };
  const text = stringify({ schema: 1, tool: 'x', status: 'experimental', rights: [], phases });
  writeFileSync(join(directory, 'x', 'profile.yml'), text);
  const path = join(directory, 'x', 'profile.yml');
  const mistakes = lintDirectory(directory, directory).filter((mistake) => /class `|leads/.test(mistake));
  assert.deepEqual(mistakes, [
    `${path}:11:5: nothing leads from \`a\` to phase \`b\``,
    `${path}:9:9: no act has the class \`connect@registy\``,
  ]);
});
