import assert from 'node:assert/strict';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { probeStrace, tryStrace } from '../../src/host/strace-probe.ts';
import { scratch } from './scratch.ts';

function stand(path: string, text: string): string {
  writeFileSync(path, `#!/bin/sh\n${text}`);
  chmodSync(path, 0o755);
  return path;
}

const reasonOf = async (path: string) => {
  const probe = await tryStrace(path);
  return 'reason' in probe ? probe.reason : 'works';
};

test('the strace of this machine works, and its version is told', async () => {
  const probe = await probeStrace(process.env.PATH);
  assert.ok('path' in probe, JSON.stringify(probe));
  assert.match(probe.version, /^\d+\.\d+/);
});

test('each way strace can be useless has its own sentence', async (t) => {
  const directory = scratch(t);
  const banner = 'if [ "$1" = -V ]; then echo "strace -- version 6.1"; exit; fi\n';
  const old = stand(join(directory, 'old'), 'echo "strace -- version 4.26"');
  const refused = stand(
    join(directory, 'refused'),
    `${banner}echo "strace: ptrace(PTRACE_SEIZE, 7): Operation not permitted" >&2; exit 1`,
  );
  const broken = stand(join(directory, 'broken'), `${banner}echo "strace: invalid system call" >&2; exit 1`);
  const blind = stand(join(directory, 'blind'), `${banner}exit 0`);
  const foreign = stand(join(directory, 'foreign'), 'echo hello');
  assert.match(await reasonOf(old), /is version 4.26; 5.3 or newer is needed/);
  assert.match(await reasonOf(refused), /may not trace here \(strace: ptrace.*seccomp profile.*ptrace_scope/);
  assert.match(await reasonOf(broken), /failed to trace `true`: strace: invalid system call/);
  assert.match(await reasonOf(blind), /failed to trace `true`: exit status 0/);
  assert.match(await reasonOf(foreign), /did not print its version: hello/);
});
