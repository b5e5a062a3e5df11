import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { keptEnvironment, LiveWorld } from '../../src/host/live-world.ts';
import { scratch } from './scratch.ts';

const world = new LiveWorld();

test('of an environment only the named keys are kept, the first of each, and of GITHUB_STATE the file name', () => {
  const block =
    'HOME=/root\0GITHUB_ACTION=a\0GITHUB_ACTION=b\0GITHUB_STATE=/x/save_state_0-1\0TOKEN=t\0=x\0npm_command=ci\0';
  assert.deepEqual(keptEnvironment(block), { GITHUB_ACTION: 'a', GITHUB_STATE: 'save_state_0-1', npm_command: 'ci' });
  assert.deepEqual(keptEnvironment('__proto__=1\0GITHUB_JOB'), {});
});

test('a path answers with what it leads to', (t) => {
  const directory = scratch(t);
  writeFileSync(join(directory, 'script'), '#!/bin/sh\n');
  symlinkSync('script', join(directory, 'link'));
  const facts = world.stat(join(directory, 'link'));
  assert.equal(facts?.directory, false);
  assert.equal(facts?.nlink, 1);
  assert.ok(Math.abs(Number(facts?.birth) / 1e6 - Date.now()) < 60_000);
  assert.equal(world.realpath(join(directory, 'link')), join(world.realpath(directory) ?? '', 'script'));
  assert.equal(Buffer.from(world.head(join(directory, 'link')) ?? []).toString(), '#!/bin/sh\n');
  mkdirSync(join(directory, 'd'));
  assert.equal(world.head(join(directory, 'd')), undefined);
  assert.equal(world.stat(join(directory, 'none')), undefined);
  assert.equal(world.realpath(join(directory, 'none')), undefined);
});

test('a process answers with its parent, cwd, environment and standard streams', async (t) => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  const env = { PATH: process.env.PATH, GITHUB_ACTION: 'step1', API_TOKEN: 'not to be read' };
  const child = spawn('sh', ['-c', 'echo ready; read x'], { env, cwd: '/', stdio: ['pipe', 'pipe', 'ignore'] });
  t.after(() => child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  const pid = child.pid ?? 0;
  assert.equal(world.parent(pid)?.ppid, process.pid);
  assert.equal(world.parent(pid)?.tgid, pid);
  assert.equal(world.cwd(pid), '/');
  assert.deepEqual(world.environ(pid), { GITHUB_ACTION: 'step1' });
  assert.deepEqual(
    world.stdio(pid)?.map(({ fd, type }) => [fd, type]),
    [
      [0, 'unix'],
      [1, 'unix'],
      [2, 'null'],
    ],
  );
});

test('a process that is gone answers nothing', () => {
  const pid = 2 ** 22 + 1;
  assert.deepEqual([world.parent(pid), world.cwd(pid), world.environ(pid), world.stdio(pid)], Array(4).fill(undefined));
});

test('an environment that is gone with its process, or in which the step was not reached, is not known', async () => {
  // the shell becomes a program that waits for no child, so that the child that has ended keeps its number
  const keeper = spawn('sh', ['-c', 'sleep 0.2 & echo $!; exec sleep 10'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [line] = (await once(keeper.stdout, 'data')) as [Buffer];
  const ended = Number(line.toString());
  while (!/^State:\tZ/m.test(readFileSync(`/proc/${ended}/status`, 'utf8'))) await sleep(10);
  const ordinary = Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`ORDINARY_${at}`, 'x'.repeat(100_000)]));
  const behind = spawn('sleep', ['10'], { env: { ...ordinary, GITHUB_ACTION: 'step1' } });
  const before = spawn('sleep', ['10'], { env: { GITHUB_ACTION: 'step1', ...ordinary } });
  await Promise.all([behind, before].map((child) => once(child, 'spawn')));
  assert.equal(world.environ(ended), undefined);
  assert.equal(world.environ(behind.pid ?? 0), undefined);
  assert.deepEqual(world.environ(before.pid ?? 0), { GITHUB_ACTION: 'step1' });
  for (const child of [keeper, behind, before]) child.kill('SIGKILL');
});
