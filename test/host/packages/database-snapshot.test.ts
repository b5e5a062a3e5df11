import assert from 'node:assert/strict';
import { mkdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { databasesChanged, snapshotDatabases } from '../../../src/host/packages/database-snapshot.ts';
import { debRoot, put } from './deb-root.ts';

test('an untouched database is as it was, also after the snapshot went through JSON', (t) => {
  const root = debRoot(t, [{ info: 'tool', files: { '/usr/bin/tool': 'x' } }]);
  const before = JSON.parse(JSON.stringify(snapshotDatabases(root)));
  assert.deepEqual(databasesChanged(before, snapshotDatabases(root)), []);
  assert.deepEqual(Object.keys(before), ['dpkg']);
});

test('what was written, added or taken away is told, even when size and time were put back', (t) => {
  const root = debRoot(t, [
    { info: 'tool', files: { '/usr/bin/tool': 'x' } },
    { info: 'gone', files: { '/usr/bin/y': 'y' } },
  ]);
  const before = snapshotDatabases(root);
  const info = join(root, 'var/lib/dpkg/info');
  const sums = join(info, 'tool.md5sums');
  const { atime, mtime, size } = statSync(sums);
  put(sums, `${'0'.repeat(32)}  usr/bin/tool\n`);
  utimesSync(sums, atime, mtime);
  assert.equal(statSync(sums).size, size);
  put(join(info, 'new.list'), '');
  rmSync(join(info, 'gone.list'));
  put(join(info, 'tool.postinst'), 'not what identities are made from');
  const names = ['gone.list', 'new.list', 'tool.md5sums'].map((name) => `/var/lib/dpkg/info/${name}`);
  assert.deepEqual(databasesChanged(before, snapshotDatabases(root)), [{ database: 'dpkg', files: names }]);
});

test("RPM's database is watched together with the rpm that reads it", (t) => {
  const root = debRoot(t, []);
  rmSync(join(root, 'var/lib/dpkg'), { recursive: true });
  mkdirSync(join(root, 'var/lib/rpm'));
  put(join(root, 'var/lib/rpm/rpmdb.sqlite'), 'database');
  put(join(root, 'usr/bin/rpm'), 'rpm');
  const before = snapshotDatabases(root);
  put(join(root, 'var/lib/rpm/rpmdb.sqlite-shm'), 'made by reading');
  assert.deepEqual(databasesChanged(before, snapshotDatabases(root)), []);
  put(join(root, 'usr/bin/rpm'), 'another');
  assert.deepEqual(databasesChanged(before, snapshotDatabases(root)), [{ database: 'rpm', files: ['/usr/bin/rpm'] }]);
});

test('a machine without package databases has an empty snapshot', (t) => {
  assert.deepEqual(snapshotDatabases(join(debRoot(t, []), 'none')), {});
});
