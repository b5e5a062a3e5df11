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

test('a reader that has seen enough is no error, of either output', () => {
  const quiet = '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON';
  const guard = `"$0" ${quiet} "$1"`;
  // the reader is gone before anything is written
  const gone = (command: string): string => `exec 9>&1; { ${command}; echo $? >&9; } | exec true`;
  const script = [
    gone(`sleep 0.2; ${guard} profile export npm --to landlock 2> /dev/null`),
    gone(`sleep 0.2; ${guard} profile export npm --to landlock -o /dev/stdout 2> /dev/null`),
    gone(`sleep 0.2; ${guard} learn profiles/jq/cases/scripts-1.6 --tool jq 2>&1 > /dev/null`),
  ].join('\n');
  const { stdout, stderr } = spawnSync('bash', ['-c', script, process.execPath, ENTRY], { encoding: 'utf8' });
  assert.equal(stdout, '0\n0\n0\n');
  assert.equal(stderr, '');
});
