import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { JobLock } from '../../../src/host/action/job-lock.ts';
import { identityOf, isAlive, kill, type ProcessIdentity } from '../../../src/host/action/process-identity.ts';

const base = mkdtempSync(join(tmpdir(), 'job-lock-'));
after(() => rmSync(base, { recursive: true, force: true }));
const self = identityOf(process.pid) as ProcessIdentity;
let jobs = 0;
const newJob = (): JobLock => {
  jobs += 1;
  return JobLock.of(base, { pid: 1, start: String(jobs) });
};

test('the first takes the lock, the second learns who has it', () => {
  const lock = newJob();
  assert.equal(lock.take({ ...self, step: 'first' }), undefined);
  assert.deepEqual(lock.take({ ...self, step: 'second' }), { ...self, step: 'first' });
  lock.pass({ ...self, step: 'companion' });
  assert.equal(lock.take({ ...self, step: 'third' })?.step, 'companion');
  lock.release();
  assert.equal(lock.take({ ...self, step: 'fourth' }), undefined);
});

test('a lock whose holder is gone, or was another process with that pid, is taken over', () => {
  const lock = newJob();
  assert.equal(lock.take({ pid: self.pid, start: '1', step: 'long gone' }), undefined);
  assert.equal(lock.take({ ...self, step: 'new' }), undefined);
});

test('a lock that says nonsense is taken over, and one that is no file of this user is refused', () => {
  const [nonsense, link] = [newJob(), newJob()];
  writeFileSync(nonsense.path, '{"pid":');
  assert.equal(nonsense.take({ ...self, step: 'a' }), undefined);
  symlinkSync('/etc/passwd', link.path);
  assert.throws(() => link.take({ ...self, step: 'a' }), /is not a lock of this user/);
});

test('nothing but locks is left in the folder', () => {
  assert.deepEqual(
    readdirSync(base).filter((name) => !name.endsWith('.lock')),
    [],
  );
});

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
