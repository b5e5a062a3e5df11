import assert from 'node:assert/strict';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { type TestContext, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { EbpfSensor, SensorRefusal } from '../../src/host/ebpf-sensor.ts';
import { type Behaviour, fakeSensor } from './fake-sensor.ts';
import { scratch } from './scratch.ts';

const watched = {
  anchor: BigInt(Date.now()) * 1_000_000n,
  root: process.pid,
  includeRoot: false,
  guards: [process.pid],
};

/** A fake that watches, and the lines it gives. */
async function started(t: TestContext, behaviour: Behaviour = {}, more: { readonly shield?: boolean } = {}) {
  const sensor = await EbpfSensor.start(fakeSensor(scratch(t), behaviour), { ...watched, ...more });
  const acts: string[] = [];
  const told: (string | undefined)[] = [];
  sensor.listen({ line: (text) => acts.push(text), told: (line) => told.push(line?.kind) });
  return { sensor, acts, told };
}

async function refusal(t: TestContext, behaviour: Behaviour): Promise<SensorRefusal> {
  const error: unknown = await EbpfSensor.start(fakeSensor(scratch(t), behaviour), watched).catch((e: unknown) => e);
  assert.ok(error instanceof SensorRefusal);
  return error;
}

test('it is started from a copy that only we can change, told what to watch, and leaves nothing', async (t) => {
  const line = "say({ ...base, kind: 'kernel.memfd', detail: JSON.stringify([process.argv, process.env]) });";
  const { sensor, acts } = await started(t, { start: `ready(); ${line}` });
  assert.equal(statSync(sensor.directory).mode & 0o777, 0o700);
  assert.equal(statSync(`${sensor.directory}/ironclaw-sensor`).mode & 0o777, 0o500);
  assert.equal(sensor.ready.kernel, '6.0.0-test');
  assert.ok(await sensor.sync());
  const [[, program, ...args], env] = JSON.parse(JSON.parse(acts[0] ?? '').detail);
  assert.equal(program, `${sensor.directory}/ironclaw-sensor`);
  assert.deepEqual(args, [
    ...['--anchor', String(watched.anchor), '--root', String(process.pid), '--guard', String(process.pid)],
    ...['--spill', sensor.directory],
  ]);
  assert.deepEqual(env, {});
  assert.deepEqual(await sensor.stop(), { died: false, overlong: 0 });
  assert.ok(!existsSync(sensor.directory));
});

test('it is told to shield the guard only where that is asked for', async (t) => {
  const start = "ready(); say({ ...base, kind: 'kernel.memfd', detail: String(args.includes('--shield')) });";
  for (const [more, told] of [
    [{}, 'false'],
    [{ shield: false }, 'false'],
    [{ shield: true }, 'true'],
  ] as const) {
    const { sensor, acts } = await started(t, { start }, more);
    assert.ok(await sensor.sync());
    assert.equal(JSON.parse(acts[0] ?? '').detail, told);
    await sensor.stop();
  }
});

test('a file that is not the one that belongs to the program is not started', async (t) => {
  const directory = scratch(t);
  const file = fakeSensor(directory, { start: `require('fs').writeFileSync('${directory}/ran', '')` });
  writeFileSync(file.path, '#!/bin/sh\n');
  await assert.rejects(EbpfSensor.start(file, watched), /is not the file that belongs to this program/);
  assert.ok(!existsSync(`${directory}/ran`));
});

test('why it does not watch is told: refused, ended, or no word of it understood', async (t) => {
  const tried = [{ rung: 'full', why: 'EPERM' }];
  assert.deepEqual(
    (await refusal(t, { start: `say(${JSON.stringify({ kind: 'sensor.refused', tried })})` })).tried,
    tried,
  );
  assert.match(
    (await refusal(t, { start: 'console.error("usage"); process.exit(2)' })).message,
    /exit status 2: usage/,
  );
  assert.match((await refusal(t, { start: 'beat()' })).message, /began with sensor\.heartbeat/);
});

test('what came before a sync was given out before it; text is UTF-8, however it is cut', async (t) => {
  const path = '/w/é€😀';
  const { sensor, acts, told } = await started(t, {
    lines: Array.from({ length: 3000 }, (_, ino) => ({ kind: 'file.create', path, dev: 1, ino })),
  });
  assert.ok(await sensor.sync());
  assert.equal(acts.length, 3000);
  assert.ok(acts.every((text) => JSON.parse(text).path === path));
  await sensor.stop();
  assert.deepEqual(told, ['sensor.sync', 'sensor.stop']);
});

test('a sensor that is killed has died, and nobody waits for it', async (t) => {
  const { sensor } = await started(t);
  process.kill(sensor.pid, 'SIGKILL');
  assert.equal(await sensor.sync(), false);
  const end = await sensor.stop();
  assert.deepEqual([end.died, end.reason], [true, 'ironclaw-sensor ended before it was asked to (SIGKILL)']);
});

test('a sensor that stops watching because somebody else asked it to has died too', async (t) => {
  const { sensor, told } = await started(t, { start: "ready(); process.on('SIGTERM', () => last());" });
  process.kill(sensor.pid, 'SIGTERM');
  for (let i = 0; i < 200 && told.length === 0; i++) await sleep(10);
  const end = await sensor.stop();
  assert.equal(end.died, true);
  try {
    process.kill(sensor.pid, 'SIGKILL');
  } catch (error) {
    // it may have ended meanwhile: that it was asked to stop is what the test is about
    assert.equal((error as NodeJS.ErrnoException).code, 'ESRCH');
  }
});

test('one that dies while it is asked to stop has died', async (t) => {
  const { sensor } = await started(t, { stop: "process.kill(process.pid, 'SIGKILL')" });
  assert.equal((await sensor.stop()).died, true);
});
