import assert from 'node:assert/strict';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, type TestContext, test } from 'node:test';
import { Identities } from '../../../src/evidence/identity.ts';
import { readPackages } from '../../../src/host/packages/read-packages.ts';
import { environment, succeeds } from '../../real/program.ts';
import { packedNpm } from '../../real/workplace.ts';
import { scratch } from '../scratch.ts';
import { put, sha256 } from './deb-root.ts';

// npm makes LF of the CRLF behind #!, and .npmignore of .gitignore
const FILES = { 'cli.js': '#!/usr/bin/env node\r\nrequire("./lib.js");\n', 'lib.js': 'go();\n', '.gitignore': 'tmp\n' };

/** Installs a package from a tarball, with a cache of its own; returns the directory of cache and project. */
async function install(manifest: object, more: Readonly<Record<string, string>> = {}): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), 'guard-test-'));
  after(() => rmSync(directory, { recursive: true, force: true }));
  const tarball = await packedNpm(
    directory,
    { name: 'tool', version: '1.2.3', bin: { tool: 'cli.js' }, ...manifest },
    { ...FILES, ...more },
  );
  const work = join(directory, 'work');
  put(join(work, 'package.json'), '{"name":"work","version":"1.0.0"}');
  const options = ['--offline', '--no-audit', '--no-fund', '--ignore-scripts', '--cache', join(directory, 'cache')];
  await succeeds(['npm', 'install', tarball, ...options], { cwd: work, env: environment() });
  return directory;
}
const plain = install({});
const bundling = install(
  { bundleDependencies: ['part'], dependencies: { part: '1.0.0' } },
  { 'node_modules/part/package.json': '{"name":"part","version":"1.0.0"}', 'node_modules/part/index.js': 'part();\n' },
);
const scripted = install({ scripts: { postinstall: 'node build.js' } });

/** A project of the test's own, as npm left it. */
async function project(t: TestContext, installed = plain) {
  const directory = realpathSync(scratch(t));
  cpSync(await installed, directory, { recursive: true, verbatimSymlinks: true });
  const cache = join(directory, 'cache');
  const work = join(directory, 'work');
  const variables = { 'cache:npm': { values: [cache], trusted: true, source: 'test' } };
  const place = join(work, 'node_modules/tool');
  const path = join(place, 'cli.js');
  const look = async () => {
    const tool = { path, sha256: sha256(readFileSync(path)) };
    const { packages, missed } = await readPackages([tool], { variables });
    const [record] = packages;
    assert.equal(packages.length, 1);
    const { level, reason } = new Identities([tool], { packages }).file(tool);
    return { record, level, reason, missed: missed.map(({ reason }) => reason) };
  };
  return { place, cache, work, look };
}

test('a package is what its tarball holds: packaged; one byte changed anywhere in it: mismatch', async (t) => {
  const { place, look } = await project(t);
  const whole = await look();
  assert.equal(whole.level, 'packaged');
  assert.deepEqual([whole.record?.name, whole.record?.version], ['tool', '1.2.3']);
  assert.equal(whole.record?.purl, 'pkg:npm/tool@1.2.3');
  assert.deepEqual([whole.record?.tree?.files, whole.record?.tree?.changed], [4, []]);
  assert.deepEqual(whole.missed, []);

  put(join(place, 'lib.js'), 'no();\n');
  const around = await look();
  assert.equal(around.level, 'mismatch');
  assert.deepEqual(around.record?.tree?.changed, ['lib.js']);
  assert.equal(around.record?.expected, around.record?.actual);
  assert.notEqual(around.record?.tree?.sha256, whole.record?.tree?.sha256);

  put(join(place, 'lib.js'), FILES['lib.js']);
  appendFileSync(join(place, 'cli.js'), '\n');
  const itself = await look();
  assert.equal(itself.level, 'mismatch');
  assert.notEqual(itself.record?.expected, itself.record?.actual);
});

test('a file that became a symlink to another is a changed one; one that is gone, and one that was added, are not', async (t) => {
  const { place, work, look } = await project(t);
  rmSync(join(place, '.npmignore'));
  put(join(place, '.cache/made'), 'by the tool');
  put(join(place, 'node_modules/nested/index.js'), 'another package');
  const added = await look();
  assert.equal(added.level, 'packaged');
  assert.deepEqual(added.record?.tree?.added, ['.cache/made']);
  assert.match(added.reason, /, beside files that were not published: \.cache\/made$/);
  rmSync(join(place, 'lib.js'));
  symlinkSync(put(join(work, 'evil.js'), 'evil();\n'), join(place, 'lib.js'));
  assert.equal((await look()).level, 'mismatch');
  rmSync(join(place, 'lib.js'));
  symlinkSync(work, join(place, 'lib.js'));
  assert.equal((await look()).level, 'mismatch');
});

test('packages that came in its tarball are compared with it; another version in their place is named', async (t) => {
  const { place, look } = await project(t, bundling);
  const part = join(place, 'node_modules/part');
  assert.equal((await look()).level, 'packaged');
  put(join(part, 'index.js'), 'evil();\n');
  const changed = await look();
  assert.equal(changed.level, 'mismatch');
  assert.deepEqual(changed.record?.tree?.changed, ['node_modules/part/index.js']);
  put(join(part, 'package.json'), '{"name":"part","version":"1.0.1"}');
  const other = await look();
  assert.equal(other.level, 'packaged');
  assert.deepEqual(other.missed, ['other versions lie where packages came in its tarball: node_modules/part']);
});

test('a package with an install script may have changed itself: no mismatch, but packaged only as published', async (t) => {
  const { place, look } = await project(t, scripted);
  assert.equal((await look()).level, 'packaged');
  appendFileSync(join(place, 'cli.js'), '// built\n');
  const built = await look();
  assert.equal(built.level, 'unknown');
  assert.deepEqual(built.record?.tree?.changed, ['cli.js']);
  assert.match(built.missed[0] ?? '', /install script/);
});

test('without its tarball, or a lock file, a package has a name and a tree but nothing to compare with', async (t) => {
  const { work, cache, look } = await project(t);
  const content = join(cache, '_cacache/content-v2');
  renameSync(content, `${content}.gone`);
  const { record, level, missed } = await look();
  assert.equal(level, 'unknown');
  assert.deepEqual([record?.name, record?.version, record?.expected], ['tool', '1.2.3', undefined]);
  assert.equal(record?.tree?.files, 4);
  assert.deepEqual(missed, ["npm's cache does not have the tarball it was installed from"]);
  renameSync(`${content}.gone`, content);
  rmSync(join(work, 'package-lock.json'));
  assert.equal((await look()).level, 'packaged', "npm's own note in node_modules has the digest too");
  rmSync(join(work, 'node_modules/.package-lock.json'));
  assert.deepEqual((await look()).missed, ['no lock file has a digest of it']);
});

test('a tarball that is not what its name says, or no archive, vouches for nothing', async (t) => {
  const { cache, look } = await project(t);
  const [content = ''] = (
    await succeeds(['find', join(cache, '_cacache/content-v2'), '-type', 'f'], { cwd: '/' })
  ).split('\n');
  const bytes = readFileSync(content);
  put(content, bytes.subarray(0, -1));
  assert.equal((await look()).level, 'unknown');
  rmSync(content);
  mkdirSync(content);
  assert.equal((await look()).level, 'unknown');
});
