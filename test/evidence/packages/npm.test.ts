import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { packTar } from 'modern-tar';
import { npmLock } from '../../../src/evidence/packages/npm-lock.ts';
import { packageDirectories } from '../../../src/evidence/packages/npm-place.ts';
import { publishedPackage } from '../../../src/evidence/packages/npm-tarball.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const tar = (files: Readonly<Record<string, string>>) =>
  packTar(Object.entries(files).map(([name, body]) => ({ header: { name, size: Buffer.byteLength(body) }, body })));

test('package directories on a path, outermost first, without those of package managers', () => {
  const of = packageDirectories;
  assert.deepEqual(of('/w/node_modules/a/cli.js'), ['/w/node_modules/a']);
  assert.deepEqual(of('/w/node_modules/@s/a/bin/x'), ['/w/node_modules/@s/a']);
  assert.deepEqual(of('/w/node_modules/a/node_modules/b/x'), ['/w/node_modules/a', '/w/node_modules/a/node_modules/b']);
  assert.deepEqual(of('/w/node_modules/.pnpm/a@1/node_modules/a/x'), ['/w/node_modules/.pnpm/a@1/node_modules/a']);
  for (const none of ['/w/node_modules/a', '/w/node_modules/@s/a', '/w/node_modules', '/w/x.js', '']) {
    assert.deepEqual(of(none), []);
  }
});

test('a lock file gives version and digest of a place', () => {
  const integrity = `sha1-AAAA sha512-${Buffer.alloc(64, 1).toString('base64')}`;
  const lock = npmLock(JSON.stringify({ packages: { 'node_modules/a': { version: '1.0.0', integrity }, b: 7 } }));
  assert.deepEqual(lock?.('node_modules/a'), { version: '1.0.0', integrity: '01'.repeat(64) });
  assert.equal(lock?.('node_modules/b'), undefined);
  assert.deepEqual(lock?.('b'), undefined);
  for (const place of ['__proto__', 'constructor', 'toString']) assert.equal(lock?.(place), undefined);
  const two = `sha512-${Buffer.alloc(64, 1).toString('base64')} sha512-${Buffer.alloc(64, 2).toString('base64')}`;
  assert.equal(npmLock(JSON.stringify({ packages: { a: { integrity: two } } }))?.('a')?.integrity, undefined);
  for (const text of ['', '[]', 'null', '{}', '{"packages":1}', '{"packages":'])
    assert.equal(npmLock(text)?.('a'), undefined);
});

test('of a lock file only what is asked for is kept, of so many packages and no more', () => {
  const packages = (n: number) =>
    Object.fromEntries(Array.from({ length: n }, (_, i) => [`node_modules/p${i}`, { version: '1' }]));
  assert.equal(npmLock(JSON.stringify({ packages: packages(1000) }))?.('node_modules/p999')?.version, '1');
  assert.equal(npmLock(JSON.stringify({ packages: packages(100_001) })), undefined);
  const long = npmLock(JSON.stringify({ packages: { a: { version: 'x'.repeat(1001) } } }));
  assert.deepEqual(long?.('a'), { version: undefined, integrity: undefined });
});

test('a tarball is read as npm unpacks it', async () => {
  const long = `package/${'d/'.repeat(100)}long.js`;
  const found = await publishedPackage(
    await tar({
      'package/package.json': '{"name":"a"}',
      'other/b.js': 'b',
      './package/c.js': 'c',
      [long]: 'long',
      'package/.gitignore': 'x',
      'package/../../etc/passwd': 'x',
      top: 'x',
      'package/bin.js': '#!/bin/sh\r\nx\r\n',
    }),
  );
  assert.equal(found.installScript, false);
  const names = ['package.json', 'b.js', 'c.js', long.slice('package/'.length), '.npmignore', 'bin.js'];
  assert.deepEqual([...found.files.keys()], names);
  assert.deepEqual([...(found.files.get('b.js') ?? [])], [sha256('b')]);
  assert.deepEqual([...(found.files.get('bin.js') ?? [])], [sha256('#!/bin/sh\r\nx\r\n'), sha256('#!/bin/sh\nx\r\n')]);
});

test('install scripts are those npm runs, node-gyp among them; an unreadable manifest counts as one', async () => {
  const has = async (files: Readonly<Record<string, string>>) =>
    (await publishedPackage(await tar(files))).installScript;
  assert.equal(await has({ 'package/package.json': '{"scripts":{"test":"x"}}' }), false);
  assert.equal(await has({ 'package/package.json': '{"scripts":{"postinstall":"x"}}' }), true);
  assert.equal(await has({ 'package/package.json': '{}', 'package/binding.gyp': '{}' }), true);
  assert.equal(await has({ 'package/package.json': '{' }), true);
  assert.equal(await has({ 'package/package.json': 'null' }), true);
  assert.equal(await has({ 'package/x.js': '' }), true);
});

test('bytes that are no archive end in an error or in nothing, and end', async () => {
  const archive = await tar({ 'package/package.json': '{}', 'package/a.js': 'a'.repeat(600) });
  const flips = fc.array(fc.tuple(fc.nat(archive.length - 1), fc.nat(255)), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(flips, fc.nat(archive.length), async (changes, end) => {
      const bytes = archive.slice(0, end);
      for (const [at, value] of changes) if (at < end) bytes[at] = value;
      await publishedPackage(bytes).catch((error) => assert.ok(error instanceof Error));
    }),
    { numRuns: 300 },
  );
});
