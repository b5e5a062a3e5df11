import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { placeOf, repositoryPath } from '../../src/report/place.ts';
import { hostileText } from './hostile-document.ts';

test('a path of the repository is one that stays in it', () => {
  assert.equal(repositoryPath('.github/workflows/ci.yml'), '.github/workflows/ci.yml');
  assert.equal(repositoryPath('././a b/c'), 'a b/c');
  for (const path of [
    '',
    './',
    '/a',
    '//a',
    '../a',
    'a/../b',
    'a/..',
    'a//b',
    'a/',
    'a/./b',
    'a\\b',
    'a\nb',
    'a\u202eb',
  ])
    assert.equal(repositoryPath(path), undefined, path);
  assert.equal(repositoryPath('x'.repeat(501)), undefined);
});

test('no path that is believed leaves the repository or hides anything', () => {
  fc.assert(
    fc.property(fc.oneof(hostileText, fc.webPath()), (text) => {
      const path = repositoryPath(text);
      if (path === undefined) return;
      assert.ok(!path.startsWith('/') && !path.split('/').includes('..'));
      assert.doesNotMatch(path, /[\p{Cc}\p{Cf}\p{Cs}\\]/u);
    }),
    { numRuns: 500 },
  );
});

test('a step is where its workflow says, else at the first line of the workflow, else of the configuration', () => {
  const context = { workflow: '.github/workflows/ci.yml' } as never;
  const step = { key: 'a', name: 'a' };
  assert.deepEqual(placeOf({ ...step, file: 'x.yml', line: 0 }, { context }), { file: 'x.yml', line: 1 });
  assert.deepEqual(placeOf(step, { context }), { file: '.github/workflows/ci.yml', line: 1 });
  assert.deepEqual(placeOf({ ...step, file: '/x', line: 7 }, {}), { file: '.github/ironclaw.yml', line: 1 });
});
