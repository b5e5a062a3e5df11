import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { rules } from '../../src/report/rules.ts';

const root = join(import.meta.dirname, '..', '..');
const below = join(root, 'docs/findings');

test('the pages of findings are what the texts of rules, weights, zones and attacks say', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', 'scripts/finding-pages.ts', '--check'],
    { cwd: root, encoding: 'utf8' },
  );
  assert.equal(stderr.replace(/^\(.*\n/gm, ''), '');
  assert.equal(status, 0);
});

test('every rule has a page, and its links lead somewhere', () => {
  for (const { id } of rules) assert.ok(existsSync(join(below, `${id}.md`)), id);
  for (const name of readdirSync(below)) {
    const at = join(below, name);
    for (const [, target = ''] of readFileSync(at, 'utf8').matchAll(/\]\(([^)#\s]+)[^)]*\)/g))
      if (!/^[a-z]+:/.test(target)) assert.ok(existsSync(join(dirname(at), target)), `${name} links to ${target}`);
  }
});
