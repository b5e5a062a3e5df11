import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { type Event, eventSchema } from '../../src/events/event.ts';
import { recordRun } from '../../src/host/record-run.ts';
import { openRecording } from '../../src/host/recording-files.ts';

/** What a program did of which only the granular source tells. */
const special = new Set(['getcpu', 'swapoff', 'getsid', 'getpgid']);

test('the granular source tells of each image what system calls it makes, each name once', async (t) => {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'guard-syscalls-')));
  t.after(() => rmSync(base, { recursive: true, force: true }));
  const program = join(base, 'syscalls');
  const source = resolve('test/sensor/acts/syscalls.c');
  assert.equal(spawnSync('gcc', ['-static', '-O1', '-o', program, source]).status, 0);

  const record = async (name: string, more: object) => {
    const out = join(base, name);
    const env = { PATH: base, HOME: base };
    const recording = await recordRun({ argv: [program], cwd: base, out, sensor: 'auto', env, ...more });
    const events: Event[] = [];
    openRecording(out).lines((line) => events.push(eventSchema.parse(JSON.parse(line))));
    return { recording, events };
  };

  const { recording, events } = await record('all', { syscalls: true });
  assert.deepEqual([recording.sensor.name, recording.sensor.syscalls], ['strace', true]);
  assert.equal(recording.sensor.health.unknown, 0, JSON.stringify(recording.sensor.health.sample));
  assert.deepEqual(recording.exit, { code: 0, signal: null });
  const [first, second] = events.flatMap((event) => (event.kind === 'process.exec' ? event.seq : []));
  const fork = events.find(({ kind }) => kind === 'process.fork');
  const told = events.flatMap((event) => {
    if (event.kind !== 'syscall') return [];
    const { pid, seq, name, done } = event;
    const who = fork?.kind === 'process.fork' && fork.child === pid ? 'child' : seq > (second ?? 0) ? 'again' : 'first';
    assert.ok(seq > (first ?? 0) && done === true);
    return `${who} ${name}`;
  });
  assert.deepEqual(
    told.filter((one) => special.has(one.split(' ')[1] ?? '')),
    ['first getcpu', 'first swapoff', 'child getcpu', 'child getsid', 'again getpgid'],
  );
  assert.equal(new Set(told).size, told.length);
  for (const one of ['first execve', 'first wait4', 'child exit_group', 'again exit_group'])
    assert.ok(told.includes(one), one);

  const usual = await record('usual', { sensor: 'strace' });
  assert.equal(usual.recording.sensor.syscalls, undefined);
  const others = (all: readonly Event[]) => all.flatMap(({ kind }) => (kind === 'syscall' ? [] : kind));
  assert.deepEqual(others(events), others(usual.events));
  assert.ok(usual.events.every(({ kind }) => kind !== 'syscall'));
});
