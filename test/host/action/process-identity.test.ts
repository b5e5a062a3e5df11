import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { test } from 'node:test';
import { identityOf, isAlive, kill, type ProcessIdentity } from '../../../src/host/action/process-identity.ts';

test('a process is told from a later one with its pid, and only the right one is killed', async () => {
  const child = spawn('sleep', ['60'], { stdio: 'ignore' });
  const identity = identityOf(child.pid as number) as ProcessIdentity;
  kill({ pid: identity.pid, start: '1' });
  assert.equal(isAlive(identity), true);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  kill(identity);
  await ended;
  assert.equal(isAlive(identity), false);
  assert.equal(identityOf(0), undefined);
});
