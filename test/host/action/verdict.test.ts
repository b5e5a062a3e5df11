import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { changedLoaders } from '../../../src/host/action/loader-environment.ts';
import { baseDirectory } from '../../../src/host/action/private-directory.ts';
import { chooseConfig, enforces } from '../../../src/host/action/verdict.ts';

const workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
after(() => rmSync(workspace, { recursive: true, force: true }));
mkdirSync(join(workspace, '.github'));

test('the configuration: none, the one the workflow names, the usual one', () => {
  assert.deepEqual(chooseConfig(workspace, '', 'push'), { path: undefined, notice: undefined });
  assert.throws(
    () => chooseConfig(workspace, 'guard.yml', 'push'),
    /guard\.yml does not exist; correct the input 'config'/,
  );
  writeFileSync(join(workspace, 'guard.yml'), '');
  assert.equal(chooseConfig(workspace, 'guard.yml', 'push').path, join(workspace, 'guard.yml'));
  assert.equal(chooseConfig(workspace, join(workspace, 'guard.yml'), undefined).path, join(workspace, 'guard.yml'));
  writeFileSync(join(workspace, '.github/ironclaw.yml'), '');
  assert.equal(chooseConfig(workspace, '', 'push').path, join(workspace, '.github/ironclaw.yml'));
});

test("a pull request's own configuration does not count, and the notice says so", () => {
  for (const event of ['pull_request', 'pull_request_target']) {
    const { path, notice } = chooseConfig(workspace, '', event);
    assert.equal(path, undefined);
    assert.match(notice ?? '', /part of the change under test/);
  }
});

test('a configuration that is no regular file is refused', () => {
  symlinkSync('/etc/passwd', join(workspace, 'link.yml'));
  assert.throws(() => chooseConfig(workspace, 'link.yml', 'push'), /is not a regular file/);
  assert.throws(() => chooseConfig(workspace, '.github', 'push'), /is not a regular file/);
});

test('the mode input only makes a configuration stricter', () => {
  const table = [
    ['', false, 'enforce', true],
    ['', true, 'report', false],
    ['enforce', true, 'report', true],
    ['report', true, 'enforce', true],
    ['report', true, 'report', false],
    ['report', false, 'enforce', false],
  ] as const;
  for (const [input, configured, configuration, expected] of table) {
    assert.equal(
      enforces(input, configured, configuration),
      expected,
      JSON.stringify([input, configured, configuration]),
    );
  }
});

test('the recording goes below RUNNER_TEMP where that is a directory', () => {
  assert.equal(baseDirectory(workspace), realpathSync(workspace));
  for (const unusable of [undefined, 'relative', join(workspace, 'guard.yml'), join(workspace, 'absent')]) {
    assert.doesNotMatch(baseDirectory(unusable), /workspace-/);
  }
});

test('a loader variable that appeared or changed is told; one that was there before, or went, is not', () => {
  assert.deepEqual(changedLoaders({ LD_PRELOAD: '/a.so' }, { LD_PRELOAD: '/a.so' }), []);
  assert.deepEqual(changedLoaders({ LD_PRELOAD: '/a.so' }, {}), []);
  assert.deepEqual(changedLoaders({ LD_PRELOAD: '/a.so' }, { LD_PRELOAD: '/b.so', OPENSSL_CONF: '/c' }), [
    'LD_PRELOAD',
    'OPENSSL_CONF',
  ]);
});
