import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import type { Draft } from '../../src/events/draft.ts';
import type { Tables } from '../../src/events/ebpf/daemons.ts';
import { EbpfDecoder } from '../../src/events/ebpf/decoder.ts';
import { LiveWorld, ownNamespace } from '../../src/host/live-world.ts';

const sensor = resolve(`dist/sensor/ironclaw-sensor-${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}`);
const skip = process.getuid?.() !== 0 && 'the eBPF sensor needs root';

/** What a job does, told by the sensor to a decoder that knows the daemons of these tables. The job's shell waits until it is watched. */
async function watch(job: string, cwd: string, tables: Tables): Promise<Draft[]> {
  const events: Draft[] = [];
  const decoder = new EbpfDecoder({
    world: new LiveWorld(),
    mntns: ownNamespace('mnt'),
    trusted: () => false,
    tables,
    emit: (draft) => events.push(draft),
  });
  const shell = spawn('sh', ['-ec', `read -r go; ${job}`], { cwd, stdio: ['pipe', 'ignore', 'inherit'] });
  const ended = once(shell, 'exit');
  const root = ['--root', `${shell.pid}`, '--include-root'];
  const watcher = spawn(sensor, ['--rung', 'degraded', '--anchor', `${Date.now()}000000`, ...root]);
  for await (const text of createInterface(watcher.stdout)) {
    if (!text.includes('"kind":"sensor.')) decoder.line(text);
    if (!text.includes('"kind":"sensor.ready"')) continue;
    shell.stdin.end('go\n');
    // lines are read meanwhile: who the daemons are is asked of /proc
    void ended.then(() => watcher.stdin.end('stop\n'));
  }
  assert.deepEqual(await ended, [0, null]);
  return events;
}

/** Where the second hierarchy of control groups is. */
const hierarchy = (): string =>
  readFileSync('/proc/self/mounts', 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .find(([, , type]) => type === 'cgroup2')?.[1] ?? '';

test('what a cron and a systemd outside the tree do for the job is its; what they do meanwhile is not', {
  skip,
}, async (t) => {
  const at = realpathSync(mkdtempSync(join(tmpdir(), 'guard-handed-')));
  t.after(() => rmSync(at, { recursive: true, force: true }));
  const place = (name: string): string => join(at, name);
  mkdirSync(place('spool'));
  for (const name of ['cron', 'systemd']) {
    copyFileSync(realpathSync('/bin/sh'), place(name));
    chmodSync(place(name), 0o755);
  }
  const groups = join(hierarchy(), `guard-${process.pid}`);
  const unit = join(groups, 'run-r1.service');
  mkdirSync(unit, { recursive: true });
  t.after(() => {
    for (const group of [unit, groups]) rmdirSync(group);
  });
  const server = createServer((peer) => peer.resume()).listen(place('private'));
  t.after(() => server.close());
  const tables: Tables = {
    daemons: [
      { program: new RegExp(`^${place('cron')}$`), family: 'cron', via: 'cron' },
      { program: new RegExp(`^${place('systemd')}$`), family: 'systemd', via: 'systemd' },
    ],
    sockets: [{ path: new RegExp(`^${place('private')}$`), via: 'systemd' }],
    spools: [{ path: new RegExp(`^${place('spool')}/`), via: 'cron' }],
  };
  // each does something of its own, waits for an order, and obeys it
  const orders = {
    cron: 'sh -c \': > own\'; until [ -s spool/root ]; do sleep 0.1; done; read -r a b c d e command < spool/root; sh -c "$command"',
    systemd: `sh -c ': > timer'; until [ -e asked ]; do sleep 0.1; done; (read -r me rest < /proc/self/stat; echo $me > ${unit}/cgroup.procs; exec sh -c ": > service")`,
  };
  const daemons = Object.entries(orders).map(([name, order]) =>
    spawn(place(name), ['-c', `sleep 1.5; ${order}; : > ${name}.done`], { cwd: at, stdio: 'ignore' }),
  );
  const ended = daemons.map((daemon) => once(daemon, 'exit'));
  writeFileSync(
    place('asks.py'),
    'import socket\ns = socket.socket(socket.AF_UNIX)\ns.connect("private")\nopen("asked", "w")\n',
  );
  const job = [
    'until [ -e own ] && [ -e timer ]; do sleep 0.1; done',
    "echo '* * * * * : > scheduled' > spool/root",
    'python3 asks.py',
    'until [ -e cron.done ] && [ -e systemd.done ]; do sleep 0.1; done',
  ];
  const events = await watch(job.join('\n'), at, tables);
  await Promise.all(ended);
  const made = (name: string) => events.find((one) => one.kind === 'file.create' && one.path === place(name));
  assert.deepEqual(
    ['own', 'timer', 'scheduled', 'service'].map((name) => made(name)?.job),
    [false, false, true, true],
  );
  const handed = events.flatMap((one) => (one.kind === 'process.exec' && one.handover ? [one.handover] : []));
  assert.deepEqual(
    handed.map(({ via, how, certain, cgroup = '' }) => [via, how, certain, cgroup.split('/').at(-1)]).sort(),
    [
      ['cron', 'file', true, ''],
      ['systemd', 'cgroup', true, 'run-r1.service'],
    ],
  );
});
