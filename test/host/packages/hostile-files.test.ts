import assert from 'node:assert/strict';
import {
  chmodSync,
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { FileDigests } from '../../../src/host/packages/file-digests.ts';
import { Ground } from '../../../src/host/packages/ground.ts';
import { npmRecords } from '../../../src/host/packages/npm.ts';
import { readPackages } from '../../../src/host/packages/read-packages.ts';
import { succeeds } from '../../real/program.ts';
import { scratch } from '../scratch.ts';
import { debRoot, md5, put, sha256 } from './deb-root.ts';

const fifo = (path: string): Promise<string> => succeeds(['mkfifo', path], { cwd: '/' });

test('each file is read once for all its digests, in the order asked, whatever else is there', async (t) => {
  const directory = realpathSync(scratch(t));
  const at = (name: string): string => join(directory, name);
  put(at('line\nfeed'), 'text');
  put(at('empty'), '');
  await fifo(at('fifo'));
  mkdirSync(at('directory'));
  symlinkSync('loop', at('loop'));
  const huge = openSync(at('huge'), 'w');
  ftruncateSync(huge, 600 * 1024 * 1024);
  closeSync(huge);
  const digests = new FileDigests(1 << 30, 60_000);
  t.after(() => digests.close());
  const names = ['line\nfeed', 'empty', 'fifo', 'directory', 'loop', 'huge', 'none', 'empty/below'];
  assert.deepEqual(await digests.of([...names.map(at), '/dev/zero'], ['md5', 'sha256']), [
    { digests: { md5: md5('text'), sha256: sha256('text') }, bytes: 4 },
    { digests: { md5: md5(''), sha256: sha256('') }, bytes: 0 },
    { failure: 'irregular' },
    { failure: 'irregular' },
    { failure: 'irregular' },
    { failure: 'large' },
    { failure: 'absent' },
    { failure: 'absent' },
    { failure: 'irregular' },
  ]);
});

test('a file that grows while it is read is said to have changed, or read as it was', async (t) => {
  const path = put(join(scratch(t), 'log'), Buffer.alloc(4 << 20));
  const digests = new FileDigests(1 << 30, 60_000);
  t.after(() => digests.close());
  const reading = digests.of(Array<string>(8).fill(path), ['sha256']);
  for (let i = 0; i < 50; i++) writeFileSync(path, 'x', { flag: 'a' });
  const sizes = new Map<number, string>();
  for (const one of await reading) {
    if ('failure' in one) assert.equal(one.failure, 'changed');
    else {
      assert.equal(sizes.get(one.bytes) ?? one.digests.sha256, one.digests.sha256);
      sizes.set(one.bytes, one.digests.sha256 ?? '');
    }
  }
});

test('what is beyond the bytes or the time allowed is skipped, and nobody waits for it', async (t) => {
  const path = put(join(scratch(t), 'file'), 'x'.repeat(100));
  const few = new FileDigests(150, 60_000);
  t.after(() => few.close());
  const results = [...(await few.of([path], ['sha256'])), ...(await few.of([path], ['sha256']))];
  assert.deepEqual(
    results.map((one) => ('failure' in one ? one.failure : one.bytes)),
    [100, 'large'],
  );
  const none = new FileDigests(1 << 20, 60_000);
  const pending = none.of([path, path], ['sha256']);
  none.close();
  assert.deepEqual(await pending, [{ failure: 'skipped' }, { failure: 'skipped' }]);
  assert.deepEqual(await none.of([path], ['sha256']), [{ failure: 'skipped' }]);
});

test('a packaged file that became a FIFO, a directory or nothing has no digest, and a sentence why', async (t) => {
  const root = debRoot(t, [
    { info: 'tool', files: { '/usr/bin/fifo': 'x', '/usr/bin/gone': 'x', '/usr/bin/dir': 'x' } },
  ]);
  await fifo(join(root, 'usr/bin/fifo'));
  mkdirSync(join(root, 'usr/bin/dir'));
  const files = ['fifo', 'gone', 'dir'].map((name) => ({ path: `/usr/bin/${name}`, sha256: sha256('x') }));
  const { packages, missed } = await readPackages(files, { root });
  assert.deepEqual(
    packages.map(({ name, expected, sha256: digest }) => [name, expected, digest]),
    Array(3).fill(['tool', undefined, undefined]),
  );
  assert.deepEqual(
    missed.map(({ reason }) => reason),
    [
      'the path is now no regular file',
      'the file is gone, so it could not be compared',
      'the path is now no regular file',
    ],
  );
});

test('names that are no paths, and those of a container, are asked of no database', async (t) => {
  const root = debRoot(t, [{ info: 'tool', files: { '/usr/bin/tool': 'x' } }]);
  put(join(root, 'usr/bin/tool'), 'x');
  const paths = [
    'relative',
    '',
    '/nul\0',
    'container:0123456789ab:/usr/bin/tool',
    '/usr/bin/../bin/tool',
    '/usr/bin/tool\n',
  ];
  const { packages, missed } = await readPackages(
    paths.map((path) => ({ path })),
    { root },
  );
  assert.deepEqual(packages, []);
  assert.deepEqual(
    missed.map(({ subject }) => subject),
    ['container:0123456789ab:/usr/bin/tool'],
  );
});

test('what is walked of trees counts, also where it is too much: links to one directory use up what all have', async (t) => {
  const root = realpathSync(scratch(t));
  const modules = join(root, 'work/node_modules');
  for (const name of ['package.json', 'a', 'b', 'c']) put(join(root, 'big', name), '{"name":"big","version":"1.0.0"}');
  put(join(modules, 'z/package.json'), '{"name":"z","version":"1.0.0"}');
  put(join(modules, 'z/cli.js'), 'x');
  for (const name of ['p0', 'p1']) symlinkSync('../../big', join(modules, name));
  const look = async (left: number) => {
    const digests = new FileDigests(1 << 30, 60_000);
    t.after(() => digests.close());
    const ground = new Ground(root, digests, 60_000);
    ground.enter(200_000 - left);
    const paths = ['p0', 'p1', 'z'].map((name) => `/work/node_modules/${name}/cli.js`);
    return (await npmRecords(paths, ground, [])).map(({ name, tree }) => [name, tree?.files]);
  };
  assert.deepEqual(await look(10), [
    ['big', 4],
    ['big', 4],
    ['z', 2],
  ]);
  assert.deepEqual(await look(7), [
    ['big', 4],
    ['big', undefined],
    ['z', undefined],
  ]);
});

test('without time every reader stops, and says that it did', async (t) => {
  const root = debRoot(t, [{ info: 'tool', files: { '/usr/bin/tool': 'x' } }]);
  put(join(root, 'usr/bin/tool'), 'x');
  put(join(root, 'usr/lib/sysimage/rpm/rpmdb.sqlite'), '');
  put(join(root, 'work/node_modules/tool/package.json'), '{"name":"tool","version":"1.0.0"}');
  put(join(root, 'work/node_modules/tool/cli.js'), 'x');
  const rpm = put(join(root, 'rpm'), '#!/bin/sh\necho hello-0:1-1.noarch\n');
  chmodSync(rpm, 0o755);
  const files = [{ path: '/usr/bin/tool' }, { path: '/work/node_modules/tool/cli.js' }];
  const buildInfo = () => undefined;
  const { packages, missed } = await readPackages(files, { root, rpm, buildInfo, timeoutMs: 0 });
  assert.deepEqual(packages, []);
  assert.deepEqual(
    missed.map(({ source, reason }) => `${source}: ${reason}`),
    ['dpkg', 'rpm', 'npm', 'pip', 'cargo', 'tool-cache', 'go'].map(
      (source) => `${source}: there was no time left to look all files up in it`,
    ),
  );
});

test('databases that are FIFOs or loops are as good as none', async (t) => {
  const root = debRoot(t, [{ info: 'tool', files: { '/usr/bin/tool': 'x' } }]);
  put(join(root, 'usr/bin/tool'), 'x');
  const work = join(root, 'work/node_modules/tool');
  put(join(work, 'package.json'), '{"name":"tool","version":"1.0.0"}');
  put(join(work, 'cli.js'), 'x');
  await fifo(join(root, 'work/package-lock.json'));
  symlinkSync('.', join(work, 'again'));
  for (const name of ['status', 'diversions', 'info/tool.list']) {
    rmSync(join(root, 'var/lib/dpkg', name));
    await fifo(join(root, 'var/lib/dpkg', name));
  }
  const { packages } = await readPackages([{ path: '/usr/bin/tool' }, { path: '/work/node_modules/tool/cli.js' }], {
    root,
  });
  assert.deepEqual(
    packages.map(({ database, tree }) => [database, tree?.files]),
    [['npm', 3]],
  );
});
