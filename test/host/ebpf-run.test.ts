import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { type Event, eventSchema } from '../../src/events/event.ts';
import { type Recording, recordingSchema } from '../../src/events/recording.ts';
import { startJobRecording } from '../../src/host/record-job.ts';
import { type RunOptions, recordRun } from '../../src/host/record-run.ts';
import { openRecording } from '../../src/host/recording-files.ts';
import { type Behaviour, fakeSensor } from './fake-sensor.ts';
import { scratch } from './scratch.ts';

const env = { PATH: '/bin', HOME: '/root' };
const exec = {
  kind: 'process.exec',
  ppid: 1,
  exe: { path: '/bin/true', dev: 1, ino: 2, nlink: 1 },
  filename: '/bin/true',
  argv: ['true'],
  cwd: '/',
  uid: 0,
  env: {},
  stdio: [],
};
const exit = { kind: 'process.exit', code: 0 };

/** What a recording holds, after what holds of every recording was checked. */
function kept(out: string, recording: Recording): Event[] {
  recordingSchema.parse(recording);
  const events: Event[] = [];
  const opened = openRecording(out);
  const scan = opened.lines((line) => events.push(eventSchema.parse(JSON.parse(line))));
  assert.deepEqual([...opened.damages, ...scan.damages], []);
  assert.deepEqual(readdirSync(out).sort(), ['events.ndjson', 'recording.json']);
  return events;
}

async function run(t: TestContext, behaviour: Behaviour, options: Partial<RunOptions> = {}) {
  const cwd = realpathSync(scratch(t));
  const out = join(cwd, 'out');
  const sensorFile = fakeSensor(cwd, { lines: [exec, exit], ...behaviour });
  const recording = await recordRun({ argv: ['true'], cwd, out, env, sensor: 'auto', sensorFile, ...options });
  return { recording, events: kept(out, recording) };
}

test('a command is recorded by the eBPF sensor: its events, heartbeats with the chain, and what the sensor says of itself', async (t) => {
  const { recording, events } = await run(t, { start: 'ready(); beat();' }, { argv: ['sh', '-c', 'exit 7'] });
  assert.deepEqual(recording.exit, { code: 7, signal: null });
  assert.deepEqual(
    events.map(({ kind }) => kind),
    ['sensor.start', 'sensor.heartbeat', 'process.exec', 'process.exit', 'sensor.stop'],
  );
  const beat = events[1];
  assert.ok(beat?.kind === 'sensor.heartbeat' && /^[0-9a-f]{64}$/.test(beat.chain ?? ''));
  assert.match(recording.events.chain ?? '', /^[0-9a-f]{64}$/);
  const { name, backend, version, kernel, hooks, skipped, rings, programs, tried } = recording.sensor;
  assert.deepEqual([name, backend, version, kernel], ['ebpf', 'degraded', '9.9', '6.0.0-test']);
  assert.deepEqual(hooks, ['sched_process_exec']);
  assert.deepEqual(skipped, [{ hook: 'file_open', why: 'EPERM' }]);
  assert.deepEqual(rings, { bulk: 4096, priority: 1024 });
  assert.equal(programs?.[0]?.name, 'on_exec');
  assert.deepEqual(tried, [{ rung: 'full', why: 'EPERM' }]);
  assert.deepEqual(recording.coverage, {
    level: 'partial',
    reasons: ['ebpf cannot see: acts through io_uring', 'the full rung of eBPF was not used: EPERM'],
    lost: 0,
  });
  assert.equal(recording.guard.pids?.length, 2);
  assert.equal(recording.guard.paths?.length, 2);
});

test('the full rung that saw everything is full coverage', async (t) => {
  const about = { rung: 'full', tried: [], notCovered: [], skipped: [] };
  const { recording } = await run(t, { about });
  assert.deepEqual([recording.sensor.backend, recording.coverage], ['full', { level: 'full', reasons: [], lost: 0 }]);
});

test('where there is no eBPF sensor, auto is strace and says why; ebpf is none', async (t) => {
  const tried = [{ rung: 'degraded', why: 'no BTF' }];
  const start = `say(${JSON.stringify({ kind: 'sensor.refused', tried })}); process.exitCode = 3; process.stdin.destroy();`;
  const { recording } = await run(t, { start });
  assert.deepEqual([recording.sensor.name, recording.sensor.tried], ['strace', tried]);
  assert.equal(recording.coverage.reasons.at(-1), 'the degraded rung of eBPF was not used: no BTF');
  const none = (await run(t, { start }, { sensor: 'ebpf' })).recording;
  assert.deepEqual([none.sensor.name, none.coverage.level, none.exit?.code], ['none', 'none', 0]);
  assert.match(
    none.coverage.reasons.join(),
    /the degraded rung of the eBPF sensor: no BTF; run it with `--sensor strace`/,
  );
});

test('what the sensor lost has numbers, is counted once, and by kind', async (t) => {
  const loss = {
    kind: 'sensor.loss',
    lost: 5,
    priority: 2,
    first: 1,
    last: 5,
    by: { 'file.create': 3, 'process.exec': 2 },
  };
  const { recording, events } = await run(t, { lines: [exec, loss, exit] });
  assert.equal(recording.coverage.lost, 5);
  assert.match(recording.coverage.reasons.join(), /5 events are lost, 2 of them of a kind that is never folded/);
  assert.match(recording.coverage.reasons.join(), /lost 5 events: file\.create 3, process\.exec 2/);
  assert.deepEqual(
    events.map(({ seq }) => seq),
    [0, 1, 7, 8, 9],
  );
});

test('lines that the sensor could not write are lost as well', async (t) => {
  const loss = { kind: 'sensor.loss', lost: 4, priority: 4, reason: 'the disk is full' };
  const { recording, events } = await run(t, { lines: [exec, loss, exit] });
  assert.deepEqual([recording.coverage.lost, recording.sensor.health.unknown], [4, 0]);
  assert.ok(events.some((event) => event.kind === 'sensor.loss' && event.reason?.startsWith('the disk is full')));
});

test('a loss that only the last counters know of is told as well', async (t) => {
  const { recording } = await run(t, { stop: 'last({ lost: 3 }); process.exit(0);' });
  assert.equal(recording.coverage.lost, 3);
});

test('a sensor that dies in the middle: the command has its own end, and the verdict is fail', async (t) => {
  const { recording } = await run(
    t,
    { sync: "process.kill(process.pid, 'SIGKILL');" },
    { argv: ['sh', '-c', 'exit 4'] },
  );
  assert.deepEqual([recording.exit?.code, recording.sensor.health.died], [4, true]);
  assert.match(recording.sensor.health.reason ?? '', /ended before it was asked to \(SIGKILL\)/);
});

test('signs of tampering are kept: what the sensor tells, and changed programs', async (t) => {
  const tamper = { kind: 'sensor.tamper', what: 'a program of the sensor was detached' };
  const { recording } = await run(t, { lines: [exec, tamper, exit], sync: "beat({ ids: 'changed: 7' });" });
  assert.deepEqual(recording.sensor.health.tampered, [
    'a program of the sensor was detached',
    'what the sensor had loaded into the kernel was changed: changed: 7',
  ]);
});

test('a sensor that is stopped for a while is noticed', async (t) => {
  const pid = join(scratch(t), 'pid');
  const start = `ready(); require('fs').writeFileSync('${pid}', String(process.pid)); setInterval(beat, 500);`;
  const argv = ['sh', '-c', `kill -STOP $(cat ${pid}); sleep 7; kill -CONT $(cat ${pid}); sleep 1.5`];
  const { recording } = await run(t, { start }, { argv });
  assert.match(recording.sensor.health.tampered?.join() ?? '', /^the sensor did not answer for [5-8] s$/);
  assert.equal(recording.sensor.health.died, false);
});

test('what the command leaves running is watched for the grace, and that is said', async (t) => {
  const { recording } = await run(t, { lines: [exec] }, { grace: 100 });
  assert.match(recording.coverage.reasons.join(), /processes the command left running/);
});

test('lines that are not understood are counted', async (t) => {
  const { recording } = await run(t, { lines: [exec, { kind: 'file.new' }, { kind: 'sensor.new' }, exit] });
  assert.equal(recording.sensor.health.unknown, 2);
  assert.match(recording.coverage.reasons.join(), /2 lines of ebpf were not understood/);
});

test('a command the kernel refuses leaves nothing behind', async (t) => {
  const cwd = realpathSync(scratch(t));
  const argv = ['true', 'x'.repeat(200_000)];
  const sensorFile = fakeSensor(cwd);
  await assert.rejects(recordRun({ argv, cwd, out: join(cwd, 'out'), env, sensor: 'ebpf', sensorFile }), /too long/);
  assert.deepEqual(readdirSync(join(cwd, 'out')), []);
});

test('a job is recorded by the eBPF sensor, and the head of its chain is at hand', async (t) => {
  const cwd = realpathSync(scratch(t));
  const out = join(cwd, 'out');
  const sensorFile = fakeSensor(cwd, { start: 'ready(); beat();', lines: [exec, exit] });
  const options = { workerPid: process.ppid, out, workspace: cwd, self: [], env, sensorFile };
  const job = await startJobRecording({ ...options, sensor: 'auto' });
  assert.equal(job.sensor, 'eBPF 9.9, degraded rung, kernel 6.0.0-test');
  assert.match(job.chain(), /^[0-9a-f]{64}$/);
  const recording = await job.stop();
  assert.equal(job.chain(), recording.events.chain);
  assert.deepEqual(recording.root, { mode: 'job', worker: process.ppid, self: [] });
  assert.ok(kept(out, recording).some(({ kind }) => kind === 'process.exec'));
});

test('a job that the eBPF sensor cannot watch is not watched by strace unasked', async (t) => {
  const cwd = scratch(t);
  const sensorFile = fakeSensor(cwd, { start: 'process.exit(1)' });
  const options = { workerPid: process.ppid, workspace: cwd, self: [], env, sensorFile };
  await assert.rejects(
    startJobRecording({ ...options, out: join(cwd, 'out'), sensor: 'auto' }),
    /ironclaw-sensor ended: exit status 1/,
  );
  const { recording } = openRecording(join(cwd, 'out'));
  assert.deepEqual([recording.sensor.name, recording.coverage.level], ['none', 'none']);
});

test('who may not load it, or goes by other process ids, is told why it was not used', async (t) => {
  const cwd = realpathSync(scratch(t));
  const file = JSON.stringify(fakeSensor(cwd));
  const module = JSON.stringify(join(process.cwd(), 'src/host/ebpf-start.ts'));
  const text = `const { startEbpf } = await import(${module});
    const watched = { anchor: 0n, root: process.pid, includeRoot: false, guards: [] };
    console.log((await startEbpf(watched, ${file})).tried[0].why);`;
  const node = [process.execPath, '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', '--input-type=module', '-e', text];
  const said = (...under: string[]) => execFileSync(under[0] ?? '', [...under.slice(1), ...node], { encoding: 'utf8' });
  assert.match(said('unshare', '--pid', '--fork', '--mount-proc'), /container with process ids of its own/);
  assert.match(said('setpriv', '--reuid', '65534', '--clear-groups'), /only root may load it/);
});
