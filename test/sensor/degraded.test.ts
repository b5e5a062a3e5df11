import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { type TestContext, test } from 'node:test';

/** The sensor that is built for this machine, on its rung `degraded`: C programs that do a few things, and what it prints of them. */
const machine = process.arch === 'arm64' ? 'aarch64' : 'x86_64';
const sensor = resolve(`dist/sensor/ironclaw-sensor-${machine}`);

type Line = Readonly<Record<string, unknown>> & { readonly kind: string };

/** Runs acts/NAME.c in a new directory; `.` in what comes back stands for it. */
async function linesOf(t: TestContext, name: string, ...args: string[]): Promise<readonly Line[]> {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'guard-acts-')));
  t.after(() => rmSync(place, { recursive: true, force: true }));
  writeFileSync(join(place, 'secret'), 'x');
  const program = join(place, 'acts');
  const compiled = spawnSync('gcc', ['-O1', '-o', program, resolve(`test/sensor/acts/${name}.c`)], {
    encoding: 'utf8',
  });
  assert.equal(compiled.status, 0, compiled.stderr);
  // the shell waits until it is watched, and becomes the program
  const shell = ['-c', 'read -r go; exec "$0" "$@"', program, ...args];
  const job = spawn('sh', shell, { cwd: place, stdio: ['pipe', 'ignore', 'inherit'] });
  const ended = once(job, 'exit');
  const watching = ['--rung', 'degraded', '--anchor', `${Date.now()}000000`, '--root', `${job.pid}`, '--include-root'];
  const watcher = spawn(sensor, watching, { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines: Line[] = [];
  for await (const text of createInterface(watcher.stdout)) {
    const line = JSON.parse(text.replaceAll(`${place}/`, './')) as Line;
    lines.push(line);
    if (line.kind === 'sensor.refused') assert.fail(text);
    if (line.kind !== 'sensor.ready') continue;
    job.stdin.end('go\n');
    assert.deepEqual(await ended, [0, null], `${name} did not do what it should`);
    watcher.stdin.end('stop\n');
  }
  return lines;
}

/** `file.rename ./a ./b`, of the job's file acts, in order; `?` behind one whose end was not seen. */
const filesIn = (lines: readonly Line[]): string[] =>
  lines
    .filter(({ kind, job, path }) => job === true && kind.startsWith('file.') && /^(?:\.\/|moved$)/.test(String(path)))
    .filter(({ path }) => path !== './acts')
    .map(({ kind, path, to, done }) => `${[kind, path, to].filter(Boolean).join(' ')}${done === true ? '' : '?'}`);

const BY_NAME = [
  'file.create ./made',
  'file.read ./secret',
  'file.rename ./made ./moved',
  'file.link ./moved ./linked',
  'file.symlink moved ./pointer',
  'file.mkdir ./folder',
  'file.delete ./linked',
  'file.rmdir ./folder',
];

for (const mode of ['plain', 'worker', 'poll']) {
  test(`file acts through io_uring, ${mode}: told when they succeed`, async (t) => {
    const lines = await linesOf(t, 'uring', mode);
    const files = filesIn(lines);
    // what was opened is told by its name and by its descriptor
    assert.deepEqual([...new Set(files)], BY_NAME);
    const opened = lines.find(({ kind, ino }) => kind === 'file.create' && ino !== undefined);
    assert.equal(opened?.path, './made');
    assert.ok(lines.some(({ kind, addr, done }) => kind === 'net.connect' && addr === './listener' && done === true));
  });
}

test('file acts through io_uring that ask for no completion are told as attempts', async (t) => {
  const lines = await linesOf(t, 'uring', 'quiet');
  assert.deepEqual(
    filesIn(lines).filter((text) => text.endsWith('?')),
    BY_NAME.map((text) => `${text}?`),
  );
  assert.ok(
    lines.some(({ kind, addr, done }) => kind === 'net.connect' && addr === './listener' && done === 'attempt'),
  );
});

test('names through descriptors are walked, what has no name is not told, and a new root is seen', async (t) => {
  const lines = await linesOf(t, 'names');
  const [temporary] = filesIn(lines).flatMap((text) => /\.\/#\d+/.exec(text) ?? []);
  assert.deepEqual(filesIn(lines), [
    'file.create ./file',
    'file.truncate ./file',
    'file.chmod ./file',
    'file.chown ./file',
    'file.chmod ./file',
    'file.chmod ./file',
    'file.chmod ./file',
    'file.mkdir ./below',
    'file.rmdir ./below',
    `file.create ${temporary}`,
    `file.link ${temporary} ./named`,
    'file.mkdir ./root',
    'file.mkdir ./root/inside',
  ]);
  assert.ok(lines.some(({ detail, path }) => detail === 'chroot' && path === './root'));
  assert.ok(!lines.some(({ kind, path }) => kind.startsWith('file.') && path === '/'));
});

test('who is reached into is told by its number outside its pid namespace', async (t) => {
  const lines = await linesOf(t, 'reach');
  const reached = lines.filter(({ kind, job }) => kind === 'mem.access' && job === true);
  assert.deepEqual(
    reached.map(({ how, done }) => [how, done]),
    ['process_vm_readv', 'process_vm_writev', 'proc_mem', 'ptrace'].map((how) => [how, true]),
  );
  const inner = lines.filter(({ kind, job }) => kind === 'process.fork' && job === true).at(-1);
  assert.deepEqual([...new Set(reached.map(({ target }) => target))], [inner?.child]);
});

test('requests over a named UNIX socket are told by their beginning, and where a program was started by its control group', async (t) => {
  const lines = await linesOf(t, 'requests');
  const requests = lines.filter(({ kind, job }) => kind === 'raw.handover' && job === true);
  assert.deepEqual(
    requests.map(({ addr, data }) => [addr, Buffer.from(String(data), 'hex').toString().split(' HTTP')[0]]),
    [0, 1, 2, 3].map((i) => ['./engine.sock', `POST /containers/${i}/start`]),
  );
  const exec = lines.find(({ kind, job }) => kind === 'process.exec' && job === true);
  assert.equal(exec?.cgroupPath, /^0::(.*)$/m.exec(readFileSync('/proc/self/cgroup', 'utf8'))?.[1]);
});

test('a shield that cannot be had is said, and no reason not to watch', () => {
  const watching = ['--rung', 'degraded', '--anchor', '1', '--root', '0', '--shield'];
  const { stdout } = spawnSync(sensor, watching, { input: 'stop\n', encoding: 'utf8' });
  const ready = JSON.parse(stdout.split('\n')[0] ?? '') as { selfTest: Record<string, boolean>; notCovered: string[] };
  assert.equal(ready.selfTest.shield, false);
  assert.ok(ready.selfTest.exec);
  assert.match(ready.notCovered.join('; '), /the sensor and the guard could not be shielded: /);
});

if (machine === 'x86_64')
  test('32-bit system calls are told as others', async (t) => {
    assert.deepEqual(filesIn(await linesOf(t, 'ia32')), [
      'file.create ./one',
      'file.truncate ./one',
      'file.chmod ./one',
      'file.rename ./one ./two',
      'file.delete ./two',
      'file.mkdir ./made',
    ]);
  });
