import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compileGlob, globMatches, matchDirectory, segmentMatches } from '../../src/baseline/glob.ts';
import { Variables } from '../../src/baseline/variables.ts';

const cases: [pattern: string, path: string, matches: boolean, why: string][] = [
  ['/tmp/**', '/tmp', true, 'p/** includes p'],
  ['/tmp/**', '/tmp/a/b', true, 'any depth'],
  ['/tmp/**', '/tmpfile', false, 'a segment ends at a slash'],
  ['/w/**/node_modules/**', '/w/node_modules/x', true, '** may be nothing'],
  ['/w/**/node_modules/**', '/w/a/b/node_modules/.bin/x', true, 'dot names match'],
  ['/w/**/node_modules/**', '/w/a/b/modules/x', false, 'the literal must be there'],
  ['/w/**/package.json', '/w/package.json', true, 'a file at any depth'],
  ['/w/**/package.json', '/w/a/package.json5', false, 'whole names'],
  ['**/.git/hooks/**', '/r/.git/hooks/pre-commit', true, 'unanchored'],
  ['/usr/bin/gcc-*', '/usr/bin/gcc-12', true, '* inside a segment'],
  ['/usr/bin/gcc-*', '/usr/bin/gcc-12/x', false, '* does not cross a slash'],
  ['/home/*/.npmrc', '/home/a/.npmrc', true, '* as a segment'],
  ['/home/*/.npmrc', '/home/.npmrc', false, '* is one segment'],
  ['/a/?', '/a/b', true, '? is one character'],
  ['/a/?', '/a/bc', false, '? is only one'],
  ['/**', '/etc/passwd', true, 'everything'],
  ['/a', '/a', true, 'a literal'],
];
for (const [pattern, path, matches, why] of cases) {
  test(`${pattern} ${matches ? 'matches' : 'does not match'} ${path}: ${why}`, () => {
    assert.equal(globMatches(compileGlob(pattern), path), matches);
  });
}

test('malformed patterns are refused with their text', () => {
  assert.throws(() => compileGlob('tmp/x'), /`tmp\/x`/);
  assert.throws(() => compileGlob('/a**b'), /whole segment/);
});

test('what stands before a trailing ** is reported, for naming what was expected', () => {
  const match = matchDirectory(compileGlob('/w/**/node_modules/**'), '/w/node_modules/a/node_modules/b');
  assert.equal('/w/node_modules/a'.slice(0, match?.below), '/w/node_modules');
});

/** The obvious matcher, for comparison: a regular expression. */
function reference(pattern: string): RegExp {
  const parts = pattern.split('/').filter((part) => part !== '');
  const body = parts
    .map((part) =>
      part === '**'
        ? '(?:/[^/]+)*'
        : `/${part
            .replace(/[.+^${}()|[\]\\]/g, '\\$&')
            .replace(/\*/g, '[^/]*')
            .replace(/\?/g, '[^/]')}`,
    )
    .join('');
  return new RegExp(`^${body}$`);
}

test('property: agrees with the obvious matcher', () => {
  const segment = fc.constantFrom('a', 'b', 'ab', '.x');
  const piece = fc.constantFrom('a', 'b', '*', '**', 'a*', '?', '.x');
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1, maxLength: 6 }),
      fc.array(segment, { minLength: 1, maxLength: 6 }),
      (pattern, path) => {
        const glob = `/${pattern.join('/')}`;
        const text = `/${path.join('/')}`;
        assert.equal(globMatches(compileGlob(glob), text), reference(glob).test(text), `${glob} on ${text}`);
      },
    ),
    { numRuns: 2000 },
  );
});

test('a variable whose value has wildcards or `**` matches itself only', () => {
  const of = (value: string) => new Variables({ workspace: { values: [value], trusted: true, source: 'test' } });
  const globs = (value: string) => of(value).expand('${workspace}/**').map(compileGlob);
  for (const value of ['/w/a*b', '/w/**', '/w/?', '/w/**x']) {
    assert.ok(
      globs(value).some((glob) => globMatches(glob, `${value}/file`)),
      value,
    );
    assert.ok(!globs(value).some((glob) => globMatches(glob, '/w/aXb/file')), value);
    assert.ok(!globs(value).some((glob) => globMatches(glob, '/etc/passwd')), value);
  }
  assert.ok(globs('/w/\ue000').every((glob) => !globMatches(glob, '/w/anything/file')));
});

test('a pattern of many stars does not burn time', () => {
  const steps = '*a'.repeat(200);
  assert.equal(segmentMatches(steps, 'a'.repeat(4000).replace(/.$/, 'b')), false);
  assert.equal(globMatches(compileGlob(`/${'**/a/'.repeat(50)}b`), `/${'a/'.repeat(500)}c`), false);
});
