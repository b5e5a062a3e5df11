import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { type Event, eventSchema } from '../../src/events/event.ts';
import { recordingSchema } from '../../src/events/recording.ts';
import { ancestorNamed, tracerOf } from '../../src/host/process-tree.ts';
import { startJobRecording } from '../../src/host/record-job.ts';
import { openRecording } from '../../src/host/recording-files.ts';
import { scratch } from './scratch.ts';

/** A process named as the runner's worker that runs each line it is given as a step. */
function worker(t: TestContext, directory: string): ChildProcess {
  const program = join(directory, 'Runner.Worker');
  copyFileSync('/bin/sh', program);
  const script = 'sleep 100 & echo started > ready; while read line; do sh -c "$line"; done; kill $!';
  const child = spawn(program, ['-c', script], { cwd: directory, stdio: ['pipe', 'ignore', 'ignore'] });
  t.after(() => child.stdin?.end());
  return child;
}

const env = { PATH: '/nonexistent', HOME: '/root', GITHUB_ACTIONS: 'true', GITHUB_JOB: 'build' };

function eventsIn(out: string): Event[] {
  const events: Event[] = [];
  openRecording(out).lines((line) => events.push(eventSchema.parse(JSON.parse(line))));
  return events;
}

async function until(look: () => boolean): Promise<void> {
  for (let i = 0; i < 500 && !look(); i++) await new Promise((resolve) => setTimeout(resolve, 20));
  assert.ok(look(), `waited in vain: ${look}`);
}

test('a job is recorded from where its worker stands to where we let go; the worker lives on', async (t) => {
  const directory = realpathSync(scratch(t));
  const out = join(directory, 'out');
  const child = worker(t, directory);
  const workerPid = child.pid ?? 0;
  await until(() => existsSync(join(directory, 'ready')));
  assert.equal(ancestorNamed(workerPid, 'Runner.Worker')?.pid, workerPid);
  const job = await startJobRecording({ workerPid, out, workspace: directory, self: ['guard'], env });
  assert.match(job.sensor, /^strace \S+, attached to 2 processes$/);
  child.stdin?.write('echo x > made; exit 3\n');
  await until(() => existsSync(join(directory, 'made')));
  const recording = await job.stop();
  recordingSchema.parse(recording);
  assert.equal(tracerOf(workerPid), 0);
  assert.equal(child.exitCode, null);
  assert.deepEqual(recording.root, { mode: 'job', worker: workerPid, self: ['guard'] });
  assert.deepEqual([recording.sensor.backend, recording.sensor.health.died], ['attach', false]);
  assert.equal(recording.coverage.level, 'partial');
  assert.equal(recording.context.job, 'build');
  const events = eventsIn(out);
  const step = events.find((event) => event.kind === 'process.exec');
  assert.equal(step?.kind === 'process.exec' && step.ppid, workerPid);
  assert.ok(events.some((event) => event.kind === 'file.create' && event.path === join(directory, 'made')));
  assert.ok(events.every((event) => event.job || event.kind.startsWith('sensor.')));
});

test('a strace that is killed in the middle of a job is said to have died, and the job goes on', async (t) => {
  const directory = realpathSync(scratch(t));
  const child = worker(t, directory);
  const workerPid = child.pid ?? 0;
  await until(() => existsSync(join(directory, 'ready')));
  const job = await startJobRecording({ workerPid, out: join(directory, 'out'), workspace: directory, self: [], env });
  process.kill(tracerOf(workerPid), 'SIGKILL');
  await until(() => tracerOf(workerPid) === 0);
  child.stdin?.write('echo x > after\n');
  await until(() => existsSync(join(directory, 'after')));
  const recording = await job.stop();
  assert.equal(recording.sensor.health.died, true);
  assert.match(recording.sensor.health.reason ?? '', /strace ended before it was asked to \(SIGKILL\)/);
});

test('a worker that is not there cannot be watched: the reason is thrown, and a recording says so too', async (t) => {
  const out = join(scratch(t), 'out');
  await assert.rejects(
    startJobRecording({ workerPid: 2 ** 22 + 1, out, workspace: '/', self: [], env }),
    /there is no process 4194305 to attach to/,
  );
  const { recording } = openRecording(out);
  assert.equal(recording.coverage.level, 'none');
  assert.match(recording.coverage.reasons.join(), /no process 4194305/);
});
