import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compileGlob, globMatches } from '../../../src/baseline/glob.ts';
import { segmentPattern } from '../../../src/baseline/learn/segment.ts';

const q = (n: number): string => '?'.repeat(n);

test('versions, digests, dates, process ids and guids become wildcards; names stay', () => {
  for (const [name, pattern] of [
    ['index.js', 'index.js'],
    ['x86_64-linux-gnu', 'x86_64-linux-gnu'],
    ['sha512', 'sha512'],
    ['es2015', 'es2015'],
    ['README', 'README'],
    ['v22.11.0', 'v*.*.*'],
    ['node-v22.11.0-linux-x64', 'node-v*.*.*-linux-x64'],
    ['python3.12', 'python*.*'],
    ['esbuild-0.25.0.tgz', 'esbuild-*.*.*.tgz'],
    ['2026-11-28T05_24_32_727Z-debug-0.log', `${q(4)}-${q(2)}-${q(2)}T${q(2)}_${q(2)}_${q(2)}_${q(3)}Z-debug-0.log`],
    ['libfoo-1a2b3c4d5e6f7a8b.rlib', `libfoo-${q(16)}.rlib`],
    ['da39a3ee5e6b4b0d3255bfef95601890afd80709', q(40)],
    ['307b50b9-9458-4e87-acb7-a29a001b628b', `${q(8)}-${q(4)}-${q(4)}-${q(4)}-${q(12)}`],
    ['package.json.1234567890', 'package.json.*'],
    ['12345', q(5)],
    ['app.1a2b3c4d.js', `app.${q(8)}.js`],
    ['deadbeefcafe', 'deadbeefcafe'],
  ] as const)
    assert.equal(segmentPattern(name), pattern, name);
});

test('in temporary places names made at random become wildcards, and only there', () => {
  for (const [name, pattern] of [
    ['tmp.AbC123', `tmp.${q(6)}`],
    ['ccDf3x9Q.o', 'cc*.o'],
    ['tmpab12cd_9', 'tmp*'],
    ['rustcAbC1x9', 'rustc*'],
    ['go-build1234567890', 'go-build*'],
    ['npm-4f9Xc2Q', `npm-${q(7)}`],
    ['tmp.Ab3xZ', `tmp.${q(5)}`],
    ['pip-build-env-x8f2k1', `pip-build-env-${q(6)}`],
    ['pip-build-env-kq_d0j3l', `pip-build-env-${q(8)}`],
    ['pip-unpack-abcdefgh', `pip-unpack-${q(8)}`],
    ['job-kq_d0j3l', `job-${q(8)}`],
    ['utf8.conf', 'utf8.conf'],
    ['unpack-linux_64', 'unpack-linux_64'],
    ['node-compile-cache', 'node-compile-cache'],
    ['core-js-banners', 'core-js-banners'],
    ['myTempFile', 'myTempFile'],
  ] as const)
    assert.equal(segmentPattern(name, 'temporary'), pattern, name);
  assert.equal(segmentPattern('ccDf3x9Q.o'), 'ccDf3x9Q.o');
  assert.equal(segmentPattern('npm-4f9Xc2Q'), 'npm-4f9Xc2Q');
});

test('directories of caches that spread files are any', () => {
  assert.equal(segmentPattern('a7', 'cache'), '??');
  assert.equal(segmentPattern('a7'), 'a7');
  assert.equal(segmentPattern('a1'.repeat(62), 'cache'), '?*');
  assert.equal(segmentPattern('a1'.repeat(62)), q(124));
});

test('property: a pattern matches the name it was made of, never spans segments, and opens no variable', () => {
  const name = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(...'aB3.-_*?${}[]~\n'), minLength: 1, maxLength: 20 }),
  );
  fc.assert(
    fc.property(name, fc.constantFrom('temporary', 'cache', undefined), (text, place) => {
      fc.pre(!text.includes('/'));
      const pattern = segmentPattern(text, place);
      assert.doesNotMatch(pattern, /\*\*|\$\{|\//);
      assert.ok(globMatches(compileGlob(`/x/${pattern}`), `/x/${text}`), `${pattern} of ${text}`);
    }),
    { numRuns: 2000 },
  );
});
