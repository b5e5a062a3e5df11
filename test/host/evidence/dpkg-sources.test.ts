import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { PackageRecord } from '../../../src/evidence/evidence.ts';
import { DpkgSources } from '../../../src/host/evidence/dpkg-sources.ts';
import { debRoot, put } from '../packages/deb-root.ts';

const record = (name: string, database: PackageRecord['database'] = 'dpkg'): PackageRecord => ({
  path: `/usr/bin/${name}`,
  database,
  name,
});

test('the status file is read once for all tools, and each has its own packages', (t) => {
  const root = debRoot(
    t,
    ['a', 'b', 'c'].map((info) => ({ info, files: {} })),
  );
  const sources = new DpkgSources([record('b'), record('a'), record('gone')], root);
  const named = (...records: PackageRecord[]) =>
    sources.of(records).map(({ from, components }) => [from, ...components.map(({ name }) => name)]);
  assert.deepEqual(named(record('b')), [['dpkg', 'b']]);
  put(join(root, 'var/lib/dpkg/status'), '');
  assert.deepEqual(named(record('b'), record('a')), [['dpkg', 'a', 'b']], 'in the order of the status file');
  assert.deepEqual(named(record('a', 'npm')), []);
  assert.deepEqual(named(record('gone')), []);
  assert.equal(sources.of([record('a')])[0]?.components[0]?.purl?.startsWith('pkg:deb/debian/a@'), true);
});

test('where nothing is of dpkg, or there is no dpkg, there is nothing', (t) => {
  const root = debRoot(t, []);
  assert.deepEqual(new DpkgSources([record('a')], root).of([record('a')]), []);
  assert.deepEqual(new DpkgSources([record('a')], join(root, 'none')).of([record('a')]), []);
});
