import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { assertPlain } from '../../report/hostility.ts';

const ENTRY = join(import.meta.dirname, '../../../src/entry/cli.ts');

function called(...args: string[]) {
  const quiet = '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON';
  return spawnSync(process.execPath, [quiet, ENTRY, ...args], { encoding: 'utf8' });
}

test('wrong usage is told in its own line, with one more that names --help', () => {
  const { status, stderr, stdout } = called('evidense', 'x');
  assert.equal(status, 2);
  assert.equal(stdout, '');
  assert.deepEqual(stderr.split('\n'), [
    'ironclaw-guard: there is no command `evidense`',
    '`ironclaw-guard --help` shows how it is used.',
    '',
  ]);
  assert.match(called('--help').stdout, /policy check \[FILE\]/);
});

test('what a message quotes is harmless', () => {
  const { status, stderr } = called('policy', 'check', 'no\u001b[31m\n::error::file');
  assert.equal(status, 2);
  assertPlain(stderr);
  assert.doesNotMatch(stderr, /^::/m);
});
