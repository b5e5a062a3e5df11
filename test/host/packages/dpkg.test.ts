import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readPackages } from '../../../src/host/packages/read-packages.ts';
import { debRoot, md5, put, sha256 } from './deb-root.ts';

test('a file is found under either name of a merged directory, with package, version and digest', async (t) => {
  const root = debRoot(t, [
    { info: 'tar', files: { '/bin/tar': 'tar as shipped' } },
    { info: 'libc6:amd64', files: { '/usr/lib/ld.so': 'loader' } },
  ]);
  put(join(root, 'usr/bin/tar'), 'tar as shipped');
  put(join(root, 'usr/lib/ld.so'), 'loader');
  const { packages, missed } = await readPackages([{ path: '/usr/bin/tar' }, { path: '/lib/ld.so' }], { root });
  assert.deepEqual(packages, [
    {
      path: '/usr/bin/tar',
      sha256: sha256('tar as shipped'),
      database: 'dpkg',
      name: 'tar',
      version: '1:1.0-1',
      purl: 'pkg:deb/debian/tar@1:1.0-1?arch=amd64&distro=debian-12',
      algorithm: 'md5',
      expected: md5('tar as shipped'),
      actual: md5('tar as shipped'),
    },
    {
      path: '/lib/ld.so',
      sha256: sha256('loader'),
      database: 'dpkg',
      name: 'libc6',
      version: '1:1.0-1',
      purl: 'pkg:deb/debian/libc6@1:1.0-1?arch=amd64&distro=debian-12',
      algorithm: 'md5',
      expected: md5('loader'),
      actual: md5('loader'),
    },
  ]);
  assert.deepEqual(missed, []);
});

test('two names are one only where the directories are merged', async (t) => {
  const root = debRoot(t, [{ info: 'tool', files: { '/opt/bin/tool': 'tool', '/usr/share/bin/x': 'x' } }]);
  put(join(root, 'usr/opt/bin/tool'), 'tool');
  const { packages } = await readPackages([{ path: '/usr/opt/bin/tool' }], { root });
  assert.deepEqual(packages, []);
});

test('a diverted file is where dpkg-divert put it, and its place belongs to who diverted it', async (t) => {
  const root = debRoot(
    t,
    [
      { info: 'postgresql-common', files: { '/usr/bin/pg_config': 'wrapper' } },
      { info: 'libpq-dev:amd64', files: { '/usr/bin/pg_config': 'original' } },
    ],
    ['/usr/bin/pg_config', '/usr/bin/pg_config.libpq-dev', 'postgresql-common'],
  );
  put(join(root, 'usr/bin/pg_config'), 'wrapper');
  put(join(root, 'usr/bin/pg_config.libpq-dev'), 'original');
  const files = [{ path: '/usr/bin/pg_config' }, { path: '/usr/bin/pg_config.libpq-dev' }];
  const { packages } = await readPackages(files, { root });
  assert.deepEqual(
    packages.map(({ path, name, expected, actual }) => [path, name, expected === actual]),
    [
      ['/usr/bin/pg_config', 'postgresql-common', true],
      ['/usr/bin/pg_config.libpq-dev', 'libpq-dev', true],
    ],
  );
});

test('a place diverted by the administrator belongs to no package', async (t) => {
  const root = debRoot(
    t,
    [{ info: 'tool', files: { '/usr/bin/tool': 'shipped' } }],
    ['/usr/bin/tool', '/usr/bin/tool.distrib', ':'],
  );
  put(join(root, 'usr/bin/tool'), 'own');
  put(join(root, 'usr/bin/tool.distrib'), 'shipped');
  const { packages } = await readPackages([{ path: '/usr/bin/tool' }, { path: '/usr/bin/tool.distrib' }], { root });
  assert.deepEqual(
    packages.map(({ path, expected, actual }) => [path, expected === actual]),
    [['/usr/bin/tool.distrib', true]],
  );
});

test('a changed file has two digests; a changed configuration file has none, and a sentence', async (t) => {
  const files = { '/usr/bin/tool': 'shipped', '/etc/init.d/tool': 'shipped' };
  const root = debRoot(t, [{ info: 'tool', files, conffiles: ['/etc/init.d/tool'] }]);
  put(join(root, 'usr/bin/tool'), 'changed');
  put(join(root, 'etc/init.d/tool'), 'adapted');
  const { packages, missed } = await readPackages([{ path: '/usr/bin/tool' }, { path: '/etc/init.d/tool' }], { root });
  assert.deepEqual(
    packages.map(({ path, expected, actual }) => [path, expected, actual]),
    [
      ['/usr/bin/tool', md5('shipped'), md5('changed')],
      ['/etc/init.d/tool', undefined, undefined],
    ],
  );
  assert.deepEqual(
    missed.map(({ subject, reason }) => [subject, reason]),
    [['/etc/init.d/tool', 'it is a configuration file of tool and was changed, as it may be']],
  );
  put(join(root, 'etc/init.d/tool'), 'shipped');
  const again = await readPackages([{ path: '/etc/init.d/tool' }], { root });
  assert.equal(again.packages[0]?.expected, md5('shipped'));
});

test('of two packages with one file, the one whose digest it has counts; a removed package counts for nothing', async (t) => {
  const root = debRoot(t, [
    { info: 'old', files: { '/usr/bin/tool': 'one' } },
    { info: 'new', files: { '/usr/bin/tool': 'two' } },
    { info: 'gone', files: { '/usr/bin/gone': 'x' }, status: 'deinstall ok config-files' },
  ]);
  put(join(root, 'usr/bin/tool'), 'two');
  put(join(root, 'usr/bin/gone'), 'x');
  const { packages } = await readPackages([{ path: '/usr/bin/tool' }, { path: '/usr/bin/gone' }], { root });
  assert.deepEqual(
    packages.map(({ name, expected, actual }) => [name, expected === actual]),
    [['new', true]],
  );
});

test('npm that upgraded itself over what a package brought is no mismatch of that package', async (t) => {
  const npm = '/usr/lib/node_modules/npm';
  const shipped = { [`${npm}/package.json`]: '{"name":"npm","version":"10.0.0"}', [`${npm}/bin/npm-cli.js`]: 'ten' };
  const root = debRoot(t, [{ info: 'nodejs', files: shipped }]);
  put(join(root, npm, 'package.json'), '{"name":"npm","version":"10.0.0"}');
  put(join(root, npm, 'bin/npm-cli.js'), 'changed');
  const tampered = await readPackages([{ path: `${npm}/bin/npm-cli.js` }], { root });
  assert.deepEqual(
    tampered.packages.map(({ database, expected, actual }) => [database, expected === actual]),
    [
      ['dpkg', false],
      ['npm', true],
    ],
  );
  put(join(root, npm, 'package.json'), '{"name":"npm","version":"11.0.0"}');
  const upgraded = await readPackages([{ path: `${npm}/bin/npm-cli.js` }], { root });
  assert.deepEqual(
    upgraded.packages.map(({ database, version, expected }) => [database, version, expected]),
    [['npm', '11.0.0', undefined]],
  );
  assert.match(upgraded.missed[0]?.reason ?? '', /nodejs brought .* another version is there now/);
});

test('a machine without dpkg, and one whose database is damaged, know nothing', async (t) => {
  const root = debRoot(t, [{ info: 'tool', files: { '/usr/bin/tool': 'x' } }]);
  put(join(root, 'usr/bin/tool'), 'x');
  put(join(root, 'var/lib/dpkg/status'), 'Package: tool\n\0'.repeat(100));
  assert.deepEqual((await readPackages([{ path: '/usr/bin/tool' }], { root })).packages, []);
  assert.deepEqual(await readPackages([{ path: '/usr/bin/tool' }], { root: join(root, 'none') }), {
    packages: [],
    missed: [],
  });
});
