import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { ancestorNamed, processFacts, processTree, threadsOf, tracerOf } from '../../src/host/process-tree.ts';

test('a tree has the root first and its descendants after their parents', async (t) => {
  const child = spawn('sh', ['-c', 'sleep 60 & echo ready; wait'], { stdio: ['ignore', 'pipe', 'ignore'] });
  t.after(() => child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  const tree = processTree(child.pid ?? 0);
  const [root, sleeper] = tree;
  t.after(() => sleeper && process.kill(sleeper.pid, 'SIGKILL'));
  assert.equal(root?.pid, child.pid);
  assert.equal(root?.ppid, process.pid);
  assert.equal(sleeper?.ppid, child.pid);
  assert.equal(tree.length, 2);
  assert.deepEqual(
    processTree(process.pid, [child.pid ?? 0])
      .map((process) => process.pid)
      .includes(child.pid ?? 0),
    false,
  );
  assert.equal(ancestorNamed(sleeper?.pid ?? 0, root?.comm ?? '')?.pid, child.pid);
});

test('a process has a start near now, its threads, and no tracer', () => {
  const facts = processFacts(process.pid);
  const age = Number(BigInt(Date.now()) * 1_000_000n - (facts?.start ?? 0n)) / 1e9;
  assert.ok(Math.abs(age - process.uptime()) < 1, `${age} ${process.uptime()}`);
  assert.ok(threadsOf(process.pid).includes(process.pid));
  assert.equal(tracerOf(process.pid), 0);
});

test('what is gone has no facts, no tree and no ancestors', () => {
  assert.equal(processFacts(2 ** 22 + 1), undefined);
  assert.deepEqual(processTree(2 ** 22 + 1), []);
  assert.equal(ancestorNamed(process.pid, 'no such name'), undefined);
});
