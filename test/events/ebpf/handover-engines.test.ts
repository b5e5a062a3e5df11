import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { CONTAINER, type Exec, Machine } from './machine.ts';

const ID = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);
const start = (id: string): string => `POST /v1.41/containers/${id}/start`;

test('what a docker engine did for a job, as it was recorded: build, run, run -d, exec', () => {
  const machine = new Machine();
  const recorded = readFileSync(new URL('recorded/docker.ndjson', import.meta.url), 'utf8');
  for (const text of recorded.split('\n')) machine.line(text);
  const execs = machine.events.filter((one): one is Exec => one.kind === 'process.exec');
  const handed = execs.filter(({ handover }) => handover !== undefined);
  const caller = (pid: number | undefined): string | undefined =>
    execs
      .find((one) => one.pid === pid)
      ?.argv.slice(3, 5)
      .join(' ');
  assert.deepEqual(
    handed.map(({ argv, handover }) => [argv.join(' '), caller(handover?.by.pid), handover?.how, handover?.certain]),
    [
      ['/prog /built', 'build -t', 'cgroup', true],
      ['/prog', 'run --network', 'request', true],
      ['/prog /made2 3', 'run -d', 'request', true],
      ['/prog /made3', 'exec two', 'request', true],
    ],
  );
  assert.ok(handed.every(({ handover, container = '?' }) => handover?.cgroup?.endsWith(container)));
  // runc, the shim and dockerd's own helpers stay the engine's
  const ofJob = execs.filter(({ job }) => job).map(({ exe }) => exe.path.split('/').at(-1));
  assert.deepEqual([...new Set(ofJob)], ['bash', 'docker', 'prog', 'sleep']);
  const files = machine.events.filter(({ kind, job }) => kind.startsWith('file.') && job);
  assert.deepEqual(
    files.map((one) => [one.kind, 'path' in one && one.path, one.container?.length]),
    ['/built', '/made-inside', '/made2', '/made3'].map((path) => ['file.create', path, 64]),
  );
  assert.equal(machine.events.filter((one) => one.job && one.kind === 'net.connect' && one.port === 9).length, 4);
});

test('a container is of who asked for it by its id, with its descendants, until it ends', () => {
  const machine = new Machine();
  const docker = machine.job('/usr/bin/docker run x');
  machine.asks(docker, start(ID));
  const init = machine.container(ID, '/bin/sh');
  const child = machine.starts(init, '/bin/id', { mntns: CONTAINER });
  machine.act(child, { kind: 'file.read', path: '/secret', dev: 1, ino: 5, mntns: CONTAINER }).exits(child);
  assert.deepEqual(machine.handover(init), {
    by: { pid: docker, start: docker },
    via: 'docker',
    how: 'request',
    certain: true,
    cgroup: `/system.slice/docker-${ID}.scope`,
  });
  assert.equal(machine.ofJob(child), true);
  assert.ok(machine.events.filter(({ pid }) => pid === child).every(({ container }) => container === ID));
});

test('several at once: each container is of who asked for that one', () => {
  const machine = new Machine();
  const [one, two] = [machine.job('/usr/bin/docker run x'), machine.job('/usr/bin/docker run y')];
  machine.asks(two, start(OTHER)).asks(one, start(ID.slice(0, 12)));
  assert.equal(machine.handover(machine.container(OTHER, '/bin/y'))?.by.pid, two);
  assert.equal(machine.handover(machine.container(ID, '/bin/x'))?.by.pid, one);
});

test("another's container is not the job's, though the job builds at the time", () => {
  const machine = new Machine();
  const other = machine.starts(60, '/usr/bin/docker run y');
  machine.asks(machine.job('/usr/bin/docker build .'), 'POST /v1.41/build').asks(other, start(OTHER));
  assert.equal(machine.ofJob(machine.container(OTHER, '/bin/y')), false);
});

test('without a request of the job nothing is its: restarts, looking on, requests long ago', () => {
  const machine = new Machine();
  const looks = machine.job('/usr/bin/docker ps');
  machine.connects(looks, '/run/docker.sock').asks(looks, `POST /v1.41/containers/${OTHER}/wait`);
  assert.equal(machine.ofJob(machine.container(ID, '/bin/x')), false);
  const built = machine.job('/usr/bin/docker build .');
  machine.asks(built, 'POST /v1.41/build').exits(built).later(6e9);
  assert.equal(machine.ofJob(machine.container(ID, '/bin/x')), false);
});

test('of two builds the later one is taken for the cause, and that is said to be inferred', () => {
  const machine = new Machine();
  const [first, second] = [machine.job('/usr/bin/docker build a'), machine.job('/usr/bin/docker build b')];
  machine.asks(first, 'POST /v1.41/build').asks(second, 'POST /grpc');
  const handover = machine.handover(machine.container(ID, '/bin/cc'));
  assert.deepEqual([handover?.by.pid, handover?.certain], [second, false]);
});

test('containerd: who spoke with it when a container of no docker began', () => {
  const machine = new Machine();
  machine.connects(machine.job('/usr/bin/ctr run image name'), '/run/containerd/containerd.sock');
  assert.deepEqual(machine.handover(machine.container('name', '/bin/x', 'default'))?.how, 'cgroup');
  assert.equal(machine.ofJob(machine.container(ID, '/bin/x', 'moby')), false, "docker's is asked for otherwise");
});

test('what a container is shown of the machine has the name it has there', () => {
  const machine = new Machine();
  const mounts = [
    { destination: '/host', type: 'bind', source: '/', options: ['rbind'] },
    { destination: '/__w', type: 'bind', source: '/home/runner/work' },
    { destination: '/etc/hosts', type: 'bind', source: `/var/lib/docker/containers/${ID}/hosts` },
    { destination: '/data', type: 'bind', source: '/var/lib/docker/volumes/pg/_data' },
    { destination: '/proc', type: 'proc', source: 'proc' },
  ];
  machine.files.set('/run/bundle/config.json', JSON.stringify({ mounts }));
  machine.asks(machine.job('/usr/bin/docker run x'), start(ID));
  const init = machine.container(ID, '/bin/sh');
  const made = ['/host/etc/cron.d/x', '/__w/a/b', '/__weird', '/etc/hosts', '/data/1', '/usr/bin/python3'];
  for (const path of made) machine.act(init, { kind: 'file.create', path, dev: 1, ino: 2, mntns: CONTAINER });
  machine.act(init, { kind: 'file.rename', path: '/__w/a', to: '/__w/b', dev: 1, ino: 3, mntns: CONTAINER });
  const files = machine.events.filter((one) => one.kind.startsWith('file.'));
  assert.deepEqual(
    files.map((one) => ['to' in one ? one.to : 'path' in one ? one.path : '', one.container === ID, one.mntns]),
    [
      ['/etc/cron.d/x', false, CONTAINER],
      ['/home/runner/work/a/b', false, CONTAINER],
      ...['/__weird', '/etc/hosts', '/data/1', '/usr/bin/python3'].map((path) => [path, true, CONTAINER]),
      ['/home/runner/work/b', false, CONTAINER],
    ],
  );
});

test('a hook that the runtime calls on the machine itself is the work too; what the engine calls is not', () => {
  const machine = new Machine();
  machine.asks(machine.job('/usr/bin/docker run x'), start(ID));
  machine.later(1e9);
  const shim = machine.starts(21, `/usr/bin/containerd-shim-runc-v2 -namespace moby -id ${ID}`);
  const hook = machine.starts(machine.starts(shim, `/usr/sbin/runc create ${ID}`), '/opt/hook');
  const helper = machine.starts(20, '/usr/bin/unpigz -d');
  assert.deepEqual([machine.ofJob(hook), machine.ofJob(helper)], [true, false]);
  assert.equal(machine.events.find(({ pid }) => pid === hook)?.container, undefined);
});

test('a program of the job is no engine for what it is called, and nobody posts a secret into the events', () => {
  const machine = new Machine();
  const fake = machine.starts(1, '/tmp/runc create x', { cgroupPath: '/system.slice/run-u1.service' });
  machine.connects(machine.job('/usr/bin/docker login'), '/run/containerd/containerd.sock');
  assert.equal(machine.ofJob(machine.starts(fake, '/bin/x')), false);
  machine.asks(machine.job('/usr/bin/docker push'), 'POST /v1.41/images/x/push');
  assert.ok(!JSON.stringify(machine.events).includes('c2VjcmV0'));
});
