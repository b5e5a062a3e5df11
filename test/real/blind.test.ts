import assert from 'node:assert/strict';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { guard } from './program.ts';
import { results, type WatchedRun, watchedRun } from './watched-run.ts';
import { checkout, directory } from './workplace.ts';

const STRACE = ['--sensor', 'strace'];
/** A command with output and a status of its own. */
const COMMAND = ['sh', '-c', 'echo ran; exit 3'];

/** The command ran as it would without the guard; the guard saw nothing, says why, and calls that incomplete. */
function assertBlind({ status, stdout, stderr, document }: WatchedRun, reason: RegExp): void {
  assert.equal(stdout, 'ran\n');
  assert.equal(status, 11, stderr);
  assert.equal(document.decision, 'incomplete');
  assert.equal(document.sensor.name, 'none');
  assert.equal(document.coverage.level, 'none');
  assert.deepEqual(document.command?.exit, { code: 3, signal: null });
  assert.match(document.coverage.reasons.join(' '), reason);
  assert.match(stderr, /^IronClaw Guard: incomplete/m);
  assert.match(stderr, /No sensor ran; coverage none/);
  assert.match(stderr, /the command itself ended with status 3/);
}

/** Arguments that put `file` in place of strace for what they start, in a mount namespace of its own. */
const insteadOfStrace = (file: string): string[] => [
  ...(process.getuid?.() === 0 ? ['unshare', '--mount'] : ['unshare', '--map-root-user', '--mount']),
  'sh',
  '-c',
  'for at in /usr/bin/strace /bin/strace /usr/local/bin/strace; do [ ! -e "$at" ] || mount --bind "$0" "$at"; done; exec "$@"',
  file,
];

/** Arguments that take away what eBPF needs to load anything: CAP_BPF and CAP_SYS_ADMIN. */
const withoutBpf = ['setpriv', '--bounding-set=-bpf,-sys_admin', '--inh-caps=-bpf,-sys_admin'];

test('an eBPF sensor that is asked for and cannot be had', async (t) => {
  const cwd = await checkout(t);
  assertBlind(await watchedRun(COMMAND, { cwd, under: withoutBpf }, ['--sensor', 'ebpf']), /Operation not permitted/);
});

test('without eBPF strace is the sensor, and the reason is told', async (t) => {
  const cwd = await checkout(t);
  const { document, stderr } = await watchedRun(COMMAND, { cwd, under: withoutBpf });
  assert.equal(document.sensor.name, 'strace', stderr);
  assert.match(document.coverage.reasons.join(' '), /Operation not permitted/);
});

test('strace is not installed', async (t) => {
  const cwd = await checkout(t);
  const run = await watchedRun(COMMAND, { cwd, under: insteadOfStrace('/dev/null') }, STRACE);
  assertBlind(run, /strace was not found in .* or on PATH; install it with `apt-get install strace`/);
});

test('strace is too old', async (t) => {
  const old = join(directory(t, { strace: '#!/bin/sh\necho "strace -- version 4.26"\n' }), 'strace');
  chmodSync(old, 0o755);
  const cwd = await checkout(t);
  const run = await watchedRun(COMMAND, { cwd, under: insteadOfStrace(old) }, STRACE);
  assertBlind(run, /strace is version 4\.26; 5\.3 or newer is needed/);
});

test('ptrace is refused, because the guard is traced itself', async (t) => {
  const cwd = await checkout(t);
  const run = await watchedRun(
    COMMAND,
    { cwd, under: ['strace', '-f', '-qq', '-e', 'trace=none', '-o', '/dev/null'] },
    STRACE,
  );
  assertBlind(run, /ptrace is refused by .* or because this process is traced itself; allow SYS_PTRACE/);
});

test('report mode leaves the status of the command alone even when nothing was seen', async (t) => {
  const cwd = await checkout(t, { 'report.yml': 'mode: report\n' });
  const run = await watchedRun(COMMAND, { cwd, under: withoutBpf }, ['--sensor', 'ebpf', '--config', 'report.yml']);
  assert.equal(run.status, 3, run.stderr);
  assert.equal(run.document.decision, 'incomplete');
});

test('an strace that is killed while the command runs fails the job, and what was recorded before is kept', async (t) => {
  const cwd = await checkout(t, {
    'work.sh': `: > before
sleep 0.5
kill -9 "$(sed -n 's/^TracerPid:\\t//p' /proc/$$/status)"
sleep 0.5
: > after
`,
  });
  const { status, stderr, document } = await watchedRun(['sh', 'work.sh'], { cwd }, STRACE);
  assert.equal(status, 10, stderr);
  assert.equal(document.decision, 'fail');
  assert.equal(document.sensor.died, true);
  assert.equal(document.policy.held[0]?.id, 'default/tamper');
  assert.match(stderr, /strace was killed while the command was running: from then on nothing was recorded/);
  const script = document.invocations.find(({ tool }) => tool.name === 'work.sh');
  assert.ok(
    script?.signals.some(
      ({ kind, target, count }) => kind === 'file.create' && target === '${workspace}/**' && count === 1,
    ),
  );
});

test('a guard that is killed leaves a recording that can be scored, and that fails', async (t) => {
  const cwd = await checkout(t, { 'work.sh': ': > before; echo $$ > number; sleep 3\n' });
  let pid = 0;
  const running = guard(['run', '--out', 'left', '--', 'sh', 'work.sh'], {
    cwd,
    started: (started) => (pid = started),
  });
  const seen = () =>
    existsSync(join(cwd, 'left/events.ndjson')) && readFileSync(join(cwd, 'left/events.ndjson'), 'utf8');
  for (let tries = 0; tries < 600 && !/"number"|\/number"/.test(seen() || ''); tries++) await sleep(50);
  process.kill(pid, 'SIGKILL');
  assert.equal((await running).signal, 'SIGKILL');
  const { status, stderr } = await guard(['score', 'left'], { cwd });
  assert.equal(status, 10, stderr);
  assert.match(stderr, /recording\.json is missing: the guard was killed before the recording ended/);
  const { document } = results(join(cwd, 'left'));
  const script = document.invocations.find(({ tool }) => tool.name === 'work.sh');
  assert.ok(
    script?.signals.some(({ kind }) => kind === 'file.create'),
    'what was recorded is judged',
  );
  try {
    process.kill(Number.parseInt(readFileSync(join(cwd, 'number'), 'utf8'), 10), 'SIGKILL');
  } catch {
    // it ended with its tracer
  }
});

/** Runs the guard with its output directory on a disk of its own, and copies what it left to where it can be read. */
async function onSmallDisk(t: TestContext, size: string, argv: readonly string[]) {
  const cwd = await checkout(t);
  const script = `mkdir disk && mount -t tmpfs -o size=${size} tmpfs disk
"$@"
status=$?
cp -a disk/. left
exit $status`;
  const space = process.getuid?.() === 0 ? ['unshare', '--mount'] : ['unshare', '--map-root-user', '--mount'];
  const ended = await guard(['run', '--out', 'disk/recording', '--', ...argv], {
    cwd,
    under: [...space, 'sh', '-c', script, 'sh'],
  });
  return { ...ended, cwd, left: join(cwd, 'left', 'recording') };
}

const manyFiles = ['sh', '-c', 'i=0; while [ $i -lt 6000 ]; do : > f$i; i=$((i+1)); done; exit 5'];

test('a disk that fills while recording: what came before is kept and judged, the loss is counted', async (t) => {
  const { status, stderr, left } = await onSmallDisk(t, '1m', manyFiles);
  assert.equal(status, 11, stderr);
  assert.match(stderr, /writing events\.ndjson failed: ENOSPC/);
  const { document } = results(left);
  assert.equal(document.decision, 'incomplete');
  assert.ok(document.coverage.lost > 100);
  assert.ok(document.totals.events > 1000, `${document.totals.events} events were kept`);
  assert.deepEqual(document.command?.exit, { code: 5, signal: null }, 'the command was not disturbed');
  const lines = readFileSync(join(left, 'events.ndjson'), 'utf8').split('\n');
  assert.equal(lines.pop(), '', 'the last line is whole');
  for (const line of lines) JSON.parse(line);
});

test('a disk too full for the results: the verdict is said, the recording is kept, half a file is never left', async (t) => {
  const images = ['sh', '-c', 'i=0; while [ $i -lt 700 ]; do /bin/true; i=$((i+1)); done; exit 5'];
  const { status, stderr, cwd, left } = await onSmallDisk(t, '1m', images);
  assert.equal(status, 70, stderr);
  assert.match(stderr, /^IronClaw Guard: pass, partial/m);
  assert.match(stderr, /the results could not be written to .*: ENOSPC.*; the recording is kept/);
  const scored = await guard(['score', left, '--out', 'elsewhere'], { cwd });
  assert.equal(scored.status, 0, scored.stderr);
  assert.equal(results(join(cwd, 'elsewhere')).document.totals.invocations, 701);
});

test('a disk that is full from the start is refused before the command runs', async (t) => {
  const { status, stdout, stderr } = await onSmallDisk(t, '64k', ['echo', 'ran']);
  assert.equal(status, 2, stderr);
  assert.equal(stdout, '');
  assert.match(stderr, /cannot be used for a recording: ENOSPC/);
});

test('an output directory nobody may write to is refused before the command runs', async (t) => {
  const cwd = await checkout(t);
  const { status, stdout, stderr } = await guard(['run', '--out', '/proc/recording', '--', 'echo', 'ran'], { cwd });
  assert.equal(status, 2, stderr);
  assert.equal(stdout, '');
  assert.match(stderr, /\/proc\/recording cannot be used for a recording/);
});
