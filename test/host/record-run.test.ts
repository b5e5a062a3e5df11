import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, type TestContext, test } from 'node:test';
import { type Event, type ExecEvent, eventSchema } from '../../src/events/event.ts';
import { type Recording, recordingSchema } from '../../src/events/recording.ts';
import { CommandError } from '../../src/host/command.ts';
import { listProcesses, tracerOf } from '../../src/host/process-tree.ts';
import { type RunOptions, recordRun } from '../../src/host/record-run.ts';
import { openRecording } from '../../src/host/recording-files.ts';
import { scratch } from './scratch.ts';

interface Run {
  recording: Recording;
  events: Event[];
  out: string;
  cwd: string;
}

/** Records a command in a scratch directory, reads the recording back, and checks what holds of every recording. */
async function run(t: TestContext, argv: string[], options: Partial<RunOptions> = {}): Promise<Run> {
  const cwd = realpathSync(scratch(t));
  const out = join(cwd, 'out');
  const recording = await recordRun({ argv, cwd, out, sensor: 'strace', env: plain(), ...options });
  assert.deepEqual(JSON.parse(readFileSync(join(out, 'recording.json'), 'utf8')), recording);
  recordingSchema.parse(recording);
  const opened = openRecording(out);
  const events: Event[] = [];
  const scan = opened.lines((line) => events.push(eventSchema.parse(JSON.parse(line))));
  assert.deepEqual([...opened.damages, ...scan.damages], []);
  assert.equal(scan.lines, recording.events.count);
  assert.deepEqual(readdirSync(out).sort(), ['events.ndjson', 'recording.json']);
  assert.equal(statSync(out).mode & 0o777, 0o700);
  for (const name of readdirSync(out)) assert.equal(statSync(join(out, name)).mode & 0o777, 0o600);
  assert.ok(events.every((event) => event.t <= recording.end));
  return { recording, events, out, cwd };
}

/** Programs without node, npm, git or python among them: no tool is asked about its configuration, which is quick. */
const bin = realpathSync(mkdtempSync(join(tmpdir(), 'guard-test-')));
for (const name of ['sh', 'cat', 'rm', 'ls', 'sleep', 'true', 'false', 'touch'])
  symlinkSync(`/bin/${name}`, join(bin, name));
after(() => rmSync(bin, { recursive: true }));

const plain = (more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({ PATH: bin, HOME: tmpdir(), ...more });

const execs = (events: Event[]) => events.filter((event): event is ExecEvent => event.kind === 'process.exec');
const paths = (events: Event[], kind: Event['kind']) =>
  events.flatMap((event) => (event.kind === kind && 'path' in event ? [event.path ?? ''] : []));

test('a pipeline of a shell: every image, its files, its end, and the tools with their digests', async (t) => {
  const { recording, events, cwd } = await run(t, ['sh', '-c', 'echo hi | cat > made; rm made; exit 3']);
  assert.deepEqual(recording.exit, { code: 3, signal: null });
  assert.deepEqual(
    execs(events).map((event) => event.argv[0]),
    ['sh', 'cat', 'rm'],
  );
  assert.deepEqual(paths(events, 'file.create'), [join(cwd, 'made')]);
  assert.deepEqual(paths(events, 'file.delete'), [join(cwd, 'made')]);
  assert.equal(events[0]?.kind, 'sensor.start');
  assert.equal(events.at(-1)?.kind, 'sensor.stop');
  assert.deepEqual(
    events.map((event) => event.seq),
    events.map((_, index) => index),
  );
  assert.ok(recording.tools.length >= 3 && recording.tools.every((tool) => /^[0-9a-f]{64}$/.test(tool.sha256 ?? '')));
  assert.equal(recording.coverage.level, 'partial');
  assert.equal(recording.sensor.health.unknown, 0);
  assert.equal(recording.workspace, cwd);
});

test('the exit status and the signal of the command are its own', async (t) => {
  assert.deepEqual((await run(t, ['sh', '-c', 'kill -KILL $$'])).recording.exit, { code: null, signal: 'SIGKILL' });
  assert.deepEqual((await run(t, ['false'])).recording.exit, { code: 1, signal: null });
});

test('a text file without #! runs under the shell, as it does from one', async (t) => {
  const script = join(scratch(t), 'script');
  writeFileSync(script, 'exit $1\n');
  chmodSync(script, 0o755);
  const { recording } = await run(t, [script, '6']);
  assert.equal(recording.exit?.code, 6);
  assert.deepEqual(recording.root, { mode: 'run', argv: [script, '6'], cwd: recording.workspace });
});

test('what cannot be started is refused before anything is written', async (t) => {
  const out = join(scratch(t), 'out');
  const argv = ['no-such-command-here'];
  await assert.rejects(
    recordRun({ argv, cwd: '/', out, sensor: 'strace', env: plain() }),
    (error: Error) => error instanceof CommandError && error.status === 127,
  );
  assert.ok(!existsSync(out));
});

test('a directory that holds something is refused before the command runs', async (t) => {
  const cwd = scratch(t);
  const out = join(cwd, 'out');
  mkdirSync(out);
  writeFileSync(join(out, 'mine'), '');
  await assert.rejects(recordRun({ argv: ['touch', 'ran'], cwd, out, sensor: 'strace', env: plain() }), /is not empty/);
  assert.ok(!existsSync(join(cwd, 'ran')));
});

test('an argument list the kernel refuses is an error of the command and leaves nothing behind', async (t) => {
  const cwd = scratch(t);
  const out = join(cwd, 'out');
  const argv = ['true', 'x'.repeat(1 << 20)];
  await assert.rejects(
    recordRun({ argv, cwd, out, sensor: 'strace', env: plain() }),
    (error: Error) => error instanceof CommandError && error.status === 126,
  );
  assert.deepEqual(readdirSync(out), []);
});

test('without a sensor the command runs all the same, and nothing claims to have seen it', async (t) => {
  const sensorFile = { path: '/nonexistent/sensor', sha256: '' };
  const argv = ['sh', '-c', 'echo x > ran; exit 5'];
  const { recording, events, cwd } = await run(t, argv, { sensor: 'ebpf', sensorFile });
  assert.ok(existsSync(join(cwd, 'ran')));
  assert.deepEqual(recording.exit, { code: 5, signal: null });
  assert.deepEqual([recording.coverage.level, recording.coverage.lost], ['none', 0]);
  assert.match(recording.coverage.reasons.join(), /^ENOENT.*nonexistent.*; run it with `--sensor strace`, or `auto`$/);
  assert.deepEqual([recording.sensor.name, recording.sensor.health.started], ['none', false]);
  assert.deepEqual(events, []);
});

test('no secret reaches the disk: not by its form, not by its value, not in a path', async (t) => {
  const token = `ghp_${'a1B2'.repeat(9)}`;
  const masked = 'hunter2-and-more';
  const script = 'echo "$1" > /dev/null; echo x > "dir-$MY_SECRET"; ls "dir-$MY_SECRET"';
  const env = plain({ MY_SECRET: masked });
  const { recording, events, out } = await run(t, ['sh', '-c', script, 'sh', '--password=open-sesame', token], { env });
  const written = readdirSync(out)
    .map((name) => readFileSync(join(out, name), 'utf8'))
    .join('');
  for (const secret of [token, masked, 'open-sesame']) assert.ok(!written.includes(secret), secret);
  assert.ok(paths(events, 'file.create').some((path) => path.includes('dir-<redacted:')));
  assert.ok(execs(events).every((event) => event.cut?.includes('argv')));
  assert.match(JSON.stringify(recording.root), /redacted/);
});

test('what the command leaves running keeps running, and the recording says that it is not watched any longer', async (t) => {
  const { recording, cwd } = await run(t, ['sh', '-c', '(sleep 1; echo x > late) & echo $! > pid'], { grace: 100 });
  assert.match(recording.coverage.reasons.join(), /left running/);
  assert.equal(recording.sensor.health.died, false);
  assert.ok(!existsSync(join(cwd, 'late')));
  await until(() => existsSync(join(cwd, 'late')));
});

test('strace killed: what was recorded stays, and the recording says what happened', async (t) => {
  const running = run(t, [
    'sh',
    '-c',
    'echo x > before; while [ ! -e dead ]; do read -t 1 x 2>/dev/null || :; done; exit 4',
  ]);
  const shell = await until(() =>
    listProcesses().find(({ ppid, comm, pid }) => ppid === process.pid && comm === 'sh' && tracerOf(pid) > 0),
  );
  await until(() => existsSync(join(`/proc/${shell.pid}/cwd`, 'before')));
  const cwd = join('/proc', String(shell.pid), 'cwd');
  process.kill(tracerOf(shell.pid), 'SIGKILL');
  writeFileSync(join(cwd, 'dead'), '');
  const { recording, events } = await running;
  assert.equal(recording.sensor.health.started, true);
  assert.equal(recording.sensor.health.died, true);
  assert.match(recording.coverage.reasons.join(), /strace was killed while the command was running/);
  assert.deepEqual(recording.exit, { code: 4, signal: null });
  assert.ok(paths(events, 'file.create').some((path) => path.endsWith('/before')));
});

test('a signal sent to the guard reaches the command, whose own answer to it counts; nothing is left behind', async (t) => {
  const directory = realpathSync(scratch(t));
  const guard = start(t, directory, ['sh', '-c', 'trap "exit 9" TERM; echo > ready; while :; do sleep 0.05; done']);
  await until(() => existsSync(join(directory, 'ready')));
  guard.kill('SIGTERM');
  assert.equal(await status(guard), 0);
  const { recording } = openRecording(join(directory, 'out'));
  assert.deepEqual(recording.exit, { code: 9, signal: null });
  assert.deepEqual(readdirSync(join(directory, 'tmp')), []);
});

test('a guard that is killed leaves a recording that can be read', async (t) => {
  const directory = realpathSync(scratch(t));
  const guard = start(t, directory, ['sh', '-c', 'echo > ready; sleep 2']);
  await until(() => existsSync(join(directory, 'ready')));
  await until(() => statSync(join(directory, 'out/events.ndjson')).size > 0);
  guard.kill('SIGKILL');
  await status(guard);
  const opened = openRecording(join(directory, 'out'));
  assert.match(opened.damages.join(), /the guard was killed/);
  const events: Event[] = [];
  opened.lines((line) => events.push(eventSchema.parse(JSON.parse(line))));
  assert.deepEqual(execs(events)[0]?.argv[0], 'sh');
  assert.equal(opened.recording.sensor.health.died, true);
  assert.deepEqual(readdirSync(join(directory, 'tmp')), []);
});

test('without room for temporary files nothing is watched, which is said, and the command runs', async (t) => {
  const directory = realpathSync(scratch(t));
  const guard = start(t, directory, ['sh', '-c', 'echo > ran; exit 3'], '/nonexistent');
  assert.equal(await status(guard), 0);
  const { recording } = openRecording(join(directory, 'out'));
  assert.deepEqual([recording.exit?.code, recording.coverage.level], [3, 'none']);
  assert.match(recording.coverage.reasons.join(), /no directory could be made in \/nonexistent.*set TMPDIR/);
  assert.ok(existsSync(join(directory, 'ran')));
});

/** Records in a process of its own, with a private directory for temporary files. */
function start(t: TestContext, directory: string, argv: string[], tmp = join(directory, 'tmp')): ChildProcess {
  mkdirSync(join(directory, 'tmp'));
  const program = `
    import { recordRun } from ${JSON.stringify(join(import.meta.dirname, '../../src/host/record-run.ts'))};
    const [cwd, ...argv] = process.argv.slice(1);
    await recordRun({ argv, cwd, out: cwd + '/out', sensor: 'strace', env: { PATH: ${JSON.stringify(bin)}, HOME: '/' } });`;
  const args = [
    '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON',
    '--input-type=module',
    '-e',
    program,
    directory,
    ...argv,
  ];
  const guard = spawn(process.execPath, args, {
    stdio: 'ignore',
    env: { ...process.env, TMPDIR: tmp },
  });
  t.after(() => guard.kill('SIGKILL'));
  return guard;
}

function status(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', resolve));
}

async function until<T>(look: () => T | undefined | false): Promise<T> {
  for (let i = 0; i < 1000; i++) {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`waited in vain: ${look}`);
}
