import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { manifestSchema } from '../../../src/baseline/manifest.ts';
import { assertPlain } from '../../report/hostility.ts';
import { scratch } from '../scratch.ts';

const ENTRY = join(import.meta.dirname, '../../../src/entry/cli.ts');

function inspect(cwd: string, ...args: string[]) {
  const quiet = '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON';
  return spawnSync(process.execPath, [quiet, ENTRY, 'inspect', ...args], { encoding: 'utf8', cwd });
}

test('inspect prints a manifest of the very file, or writes it and says so', (t) => {
  const cwd = scratch(t);
  const printed = inspect(cwd, '/bin/true');
  assert.deepEqual([printed.status, printed.stderr], [0, '']);
  const manifest = manifestSchema.parse(parse(printed.stdout));
  const sha256 = createHash('sha256').update(readFileSync('/bin/true')).digest('hex');
  assert.deepEqual(manifest.artifact, { sha256, name: 'true' });
  assert.equal(manifest.source, 'inspect');
  assert.ok(manifest.syscalls?.includes('exit_group'));

  const written = inspect(cwd, '/bin/true', '-o', 'true.yml');
  assert.deepEqual([written.status, written.stdout], [0, '']);
  assert.match(written.stderr, /^wrote the manifest of true to true\.yml: \d+ system calls, \d+ libraries\n$/);
  assert.equal(readFileSync(join(cwd, 'true.yml'), 'utf8'), printed.stdout);
});

test('--root says whose libraries are meant: without them any system call may be made', (t) => {
  const cwd = scratch(t);
  const { status, stderr } = inspect(cwd, '/bin/true', '--root', cwd, '-o', 'true.yml');
  assert.equal(status, 0);
  assert.match(stderr, /: any system call \(its `imprecision` says why\), any library$/m);
  const { imprecision, syscalls } = manifestSchema.parse(parse(readFileSync(join(cwd, 'true.yml'), 'utf8')));
  assert.equal(syscalls, 'any');
  assert.match(imprecision?.join() ?? '', /the library libc\.so\.6 was not found/);
});

test('what is no binary is refused with 3, wrong usage with 2, and nothing is written', (t) => {
  const cwd = scratch(t);
  const name = 'no\u001b[31m\n::error::binary';
  writeFileSync(join(cwd, name), '#!/bin/sh\n');
  const refused = inspect(cwd, name, '-o', 'x.yml');
  assert.equal(refused.status, 3);
  assert.match(refused.stderr, /no ELF file/);
  assertPlain(refused.stderr);
  assert.doesNotMatch(refused.stderr, /^::/m);
  for (const [args, message] of [
    [[], /name one binary/],
    [['a', 'b'], /name one binary/],
    [['absent'], /there is no file absent/],
    [['/bin/true', '--what'], /--what/],
  ] as const) {
    const { status, stderr } = inspect(cwd, ...args, '-o', 'x.yml');
    assert.equal(status, 2, stderr);
    assert.match(stderr, message);
  }
  assert.equal(existsSync(join(cwd, 'x.yml')), false);
  const nowhere = inspect(cwd, '/bin/true', '-o', 'absent/x.yml');
  assert.equal(nowhere.status, 2);
  assert.match(nowhere.stderr, /absent\/x\.yml cannot be written/);
});

test('the name of a file reaches neither the terminal nor the manifest as more than a name', (t) => {
  const cwd = scratch(t);
  const name = 'x\u001b[31m: y\n- z';
  copyFileSync('/bin/true', join(cwd, name));
  const { status, stderr } = inspect(cwd, name, '-o', 'x.yml');
  assert.equal(status, 0, stderr);
  assertPlain(stderr);
  assert.equal(manifestSchema.parse(parse(readFileSync(join(cwd, 'x.yml'), 'utf8'))).artifact.name, name);
});
