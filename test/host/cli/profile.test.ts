import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs, { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { main } from '../../../src/host/cli/main.ts';
import { assertPlain } from '../../report/hostility.ts';
import { scratch } from '../scratch.ts';

const CASES = join(import.meta.dirname, '../../../profiles/npm/cases');

/** Runs the program in this process. */
async function guard(t: TestContext, ...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    t.mock.method(process[name], 'write', (text: string) => {
      said[name] += text;
      return true;
    });
  try {
    return { status: await main(args), ...said };
  } finally {
    t.mock.restoreAll();
  }
}

function corpus(t: TestContext): string {
  const directory = scratch(t);
  for (const name of ['workflow', 'scripts-npm11'])
    cpSync(join(CASES, name), join(directory, name), { recursive: true });
  return directory;
}

test('profile test judges a corpus, and says in a table how each case came out', async (t) => {
  const { status, stdout } = await guard(t, 'profile', 'test', corpus(t));
  assert.equal(status, 0);
  assert.match(stdout, /scripts-npm11 +nothing +pass +0\.00 +ok$/m);
  assert.match(stdout, /workflow +zone-workflow, protected-write +fail +9\.\d\d +ok$/m);
  assert.match(stdout, /^2 passed, 0 failed$/m);
});

test('a case that does not come out as it must is status 3, with what was found instead', async (t) => {
  const directory = corpus(t);
  const path = join(directory, 'workflow', 'case.yml');
  writeFileSync(path, readFileSync(path, 'utf8').replace('rule: protected-write', 'rule: "no\\u001b[2Jsuch"'));
  const { status, stdout } = await guard(t, 'profile', 'test', 'npm', directory);
  assert.equal(status, 3);
  assert.match(stdout, /workflow .* FAILED$/m);
  assert.match(stdout, /no finding no\\x1b\[2Jsuch by spread\.js was raised/);
  assert.match(stdout, /^1 passed, 1 failed$/m);
  assertPlain(stdout);
});

test('a pipe is no file of rules: reading it might never end', async (t) => {
  const pipe = join(scratch(t), 'pipe');
  execFileSync('sh', ['-c', 'mkfifo "$0"', pipe]);
  for (const args of [
    ['import', pipe],
    ['export', pipe, '--to', 'landlock'],
  ]) {
    const { status, stderr } = await guard(t, 'profile', ...args);
    assert.equal(status, 2);
    assert.match(stderr, /pipe is no regular file/);
  }
});

test('what is no seccomp profile is said of the document, and a directory that may not be read is no error of ours', async (t) => {
  const directory = scratch(t);
  const file = join(directory, 'text');
  writeFileSync(file, 'words');
  assert.match((await guard(t, 'profile', 'import', file)).stderr, /text:1:1: the document: .*expected object/);
  const locked = join(directory, 'locked');
  mkdirSync(locked);
  const denied = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES', path: locked });
  const refuse = t.mock.method(fs, 'readdirSync', () => {
    throw denied;
  });
  syncBuiltinESMExports();
  t.after(() => {
    refuse.mock.restore();
    syncBuiltinESMExports();
  });
  const { status, stderr } = await guard(t, 'profile', 'lint', locked);
  assert.equal(status, 2);
  assert.match(stderr, /locked cannot be read: permission denied/);
});

test('a folder without cases of a tool, and one that is none, are wrong usage', async (t) => {
  const directory = corpus(t);
  const none = await guard(t, 'profile', 'test', 'gcc', directory);
  assert.equal(none.status, 2);
  assert.match(none.stderr, /there are no cases of gcc below/);
  assert.equal((await guard(t, 'profile', 'test', 'no-such-place')).status, 2);
  assert.equal((await guard(t, 'profile', 'lint', 'no-such-place')).status, 2);
  const nothing = await guard(t, 'profile', 'lint', scratch(t));
  assert.deepEqual([nothing.status, nothing.stdout], [2, '']);
  assert.match(nothing.stderr, /there are no cases below .*, and it is no collection of profiles/);
  const unknown = await guard(t, 'profile', 'export', 'no-such-tool', '--to', 'landlock');
  assert.equal(unknown.status, 2);
  assert.match(unknown.stderr, /`no-such-tool` is no tool with a profile, and no file/);
});

test('profile lint is status 3 where there are mistakes, and prints each with its place', async (t) => {
  const directory = corpus(t);
  assert.equal((await guard(t, 'profile', 'lint', directory)).status, 0);
  writeFileSync(join(directory, 'workflow', 'case.yml'), 'schema: 7\n');
  const { status, stdout } = await guard(t, 'profile', 'lint', directory);
  assert.equal(status, 3);
  assert.match(stdout, /workflow\/case\.yml:1:9: schema: /);
});
