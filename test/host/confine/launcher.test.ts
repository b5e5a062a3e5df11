import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ownBinary } from '../../../src/host/own-binary.ts';
import { scratch } from '../scratch.ts';

/** The launcher reads rule files that somebody else may have written: what is wrong is said in a sentence, and nothing runs. */

process.argv[1] = join(import.meta.dirname, 'launcher.test.ts');
const { path: launcher } = ownBinary('ironclaw-confine');
const GOOD =
  'ironclaw-confine 1\nrequire best\nfs ffff\nnet 3\nscope 3\npaths 1\nd /usr\nports 1\n2 443\nfilter 0\nend\n';

const run = (...args: readonly string[]) => spawnSync(launcher, args, { encoding: 'utf8', timeout: 10_000 });

test('it runs a command with its status, and says the version of Landlock', (t) => {
  const rules = join(scratch(t), 'rules');
  writeFileSync(rules, GOOD);
  assert.match(run('--abi').stdout, /^\d+\n$/);
  assert.equal(run(rules, '--', '/usr/bin/true').status, 0);
  assert.equal(run(rules, '--', '/usr/bin/false').status, 1);
  const absent = run(rules, '--', 'no-such-command');
  assert.equal(absent.status, 127);
  assert.match(absent.stderr, /no-such-command cannot be run: No such file/);
  assert.equal(run(rules, '--', '/etc/hosts').status, 126);
});

test('wrong usage ends with 2', () => {
  for (const args of [[], ['rules'], ['rules', '--'], ['rules', 'true', 'x']]) {
    const { status, stderr } = run(...args);
    assert.equal(status, 2);
    assert.match(stderr, /^usage: /);
  }
});

const hostile: readonly (readonly [what: string, text: string | Buffer])[] = [
  ['nothing', ''],
  ['another format', 'ironclaw-confine 2\n'],
  ['no end', GOOD.slice(0, -4)],
  ['something behind the end', `${GOOD}more\n`],
  ['half a line', GOOD.slice(0, 40)],
  ['a zero byte', Buffer.from(GOOD.replace('/usr', '/u\0r'))],
  ['a relative path', GOOD.replace('/usr', 'usr')],
  ['a long path', GOOD.replace('/usr', `/${'a'.repeat(5000)}`)],
  ['more rules than it takes', GOOD.replace('paths 1', 'paths 99999999')],
  ['fewer rules than it says', GOOD.replace('paths 1', 'paths 2')],
  ['a negative count', GOOD.replace('paths 1', 'paths -1')],
  ['a number that is too long', GOOD.replace('fs ffff', 'fs fffffffffffffffff')],
  ['a port that is none', GOOD.replace('443', '65536')],
  ['words for numbers', GOOD.replace('fs ffff', 'fs all')],
  ['another word', GOOD.replace('require best', 'require all')],
  ['a filter of one jump', GOOD.replace('filter 0', 'filter 1\n5 0 0 4000')],
  ['a filter without end', GOOD.replace('filter 0', `filter 4097\n${'6 0 0 0\n'.repeat(4096)}6 0 0 0`)],
];

for (const [what, text] of hostile)
  test(`${what} is refused with 70, and nothing runs`, (t) => {
    const place = scratch(t);
    const rules = join(place, 'rules');
    writeFileSync(rules, text);
    const { status, signal, stdout, stderr } = run(rules, '--', '/usr/bin/echo', 'ran');
    assert.equal(signal, null);
    assert.equal(status, 70, stderr);
    assert.equal(stdout, '');
    assert.match(stderr, /^ironclaw-confine: .+\n$/);
  });

test('a file that is absent, a directory, a device or too large is refused with 70', (t) => {
  const place = scratch(t);
  mkdirSync(join(place, 'directory'));
  writeFileSync(join(place, 'large'), Buffer.alloc(5 << 20, 'a'));
  for (const name of [join(place, 'absent'), join(place, 'directory'), join(place, 'large'), '/dev/zero']) {
    const { status, stdout } = run(name, '--', '/usr/bin/echo', 'ran');
    assert.equal(status, 70, name);
    assert.equal(stdout, '');
  }
});

test('a right that no kernel knows is left out, or refused where the rules insist', (t) => {
  const rules = join(scratch(t), 'rules');
  const future = GOOD.replace('fs ffff', 'fs 1000000000ffff');
  writeFileSync(rules, future);
  assert.equal(run(rules, '--', '/usr/bin/true').status, 0);
  writeFileSync(rules, future.replace('best', 'hard'));
  const { status, stderr } = run(rules, '--', '/usr/bin/true');
  assert.equal(status, 70);
  assert.match(stderr, /lacks rights of files that the rules ask for/);
});
