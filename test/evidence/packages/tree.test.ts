import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { comparedTree } from '../../../src/evidence/packages/tree.ts';
import { succeeds } from '../../real/program.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

test('the digest of a tree is that of what sha256sum prints of it, sorted', async (t) => {
  const directory = mkdtempSync(join(tmpdir(), 'guard-test-'));
  t.after(() => rmSync(directory, { recursive: true }));
  const names = ['b.js', 'a/b.js', 'line\nfeed', 'back\\slash', 'with space'];
  for (const name of names) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), name);
  }
  const printed = await succeeds(['sha256sum', ...names], { cwd: directory });
  const sorted = printed
    .split('\n')
    .filter(Boolean)
    .sort()
    .map((line) => `${line}\n`);
  const { tree } = comparedTree(new Map(names.map((name) => [name, sha256(name)])));
  assert.deepEqual(tree, { sha256: sha256(sorted.join('')), files: 5, changed: [] });
});

test('changed are files that are there with none of their published digests, twenty at most', () => {
  const files = new Map([
    ['same', 'a'],
    ['either', 'b'],
    ['other', 'x'],
    ['added', 'y'],
    ['certifi/cacert.pem', 'z'],
  ]);
  const published = new Map([
    ['same', new Set(['a'])],
    ['either', new Set(['a', 'b'])],
    ['other', new Set(['a'])],
    ['gone', new Set(['a'])],
    ['certifi/cacert.pem', new Set(['a'])],
  ]);
  const { tree, adapted } = comparedTree(files, published);
  assert.deepEqual([tree.changed, adapted], [['other'], ['certifi/cacert.pem']]);
  const many = new Map(Array.from({ length: 50 }, (_, i) => [`f${i}`, 'x']));
  const all = new Map([...many.keys()].map((path) => [path, new Set(['y'])]));
  assert.equal(comparedTree(many, all).tree.changed.length, 20);
});
