import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Scenario } from '../pipeline/scenario.ts';

test('a fork without exec stays in its parent’s invocation', () => {
  const world = new Scenario();
  const make = world.run('make');
  make.fork().create('/w/out').exit();
  const { document } = world.judge();
  assert.equal(document.invocations.length, 1);
  assert.equal(document.invocations[0]?.signals.find(({ kind }) => kind === 'file.create')?.count, 1);
});

test('env, sudo and nice in place are hops: no invocation, but told in the lineage', () => {
  const world = new Scenario();
  const sh = world.run('bash -c x');
  const cc = sh.starts('env A=1 cc').read('/etc/x').exec('sudo cc').exec('nice cc').exec('cc -c a.c').create('/w/a.o');
  const outcome = world.judge();
  assert.equal(outcome.document.invocations.length, 2);
  assert.deepEqual(outcome.of(cc).hops, ['env', 'sudo', 'nice']);
  assert.equal(outcome.path(cc), 'run › bash › gcc');
  assert.equal(outcome.of(cc).parent, outcome.of(sh).id);
});

test('timeout, which waits for its child, is an invocation of its own', () => {
  const world = new Scenario();
  const child = world.run('timeout 5 make').starts('make');
  assert.equal(world.judge().path(child), 'run › timeout › make');
});

test('a shell that execs in place is never a hop', () => {
  const world = new Scenario();
  const process = world.run(['sh', '-c', 'make']).exec('make');
  assert.equal(world.judge().path(process), 'run › sh › make');
});

test('an image that did something before it execs is its successor’s parent', () => {
  const world = new Scenario();
  const process = world.run('configure').create('/w/config.log').exec('make');
  const outcome = world.judge();
  assert.equal(outcome.path(process), 'run › configure › make');
  assert.equal(outcome.document.invocations.length, 2);
});

test('an image that read what it should not is no hop: its finding has its invocation', () => {
  const world = new Scenario();
  world.run('bash x').starts('/w/thief').read('/home/u/.ssh/id_ed25519').exec('true');
  const { document, finding } = world.judge();
  const thief = document.invocations.find(({ tool }) => tool.name === 'thief');
  assert.equal(finding('secret-ssh').invocation, thief?.id);
});

test('an image whose fork lives on below another image is no hop either: what the fork does is shown', () => {
  const world = new Scenario();
  const front = world.run('bash x').starts('/w/thief');
  const behind = front.fork();
  front.exec('true');
  behind.create('/w/x').connect('203.0.113.7', 443);
  const { document, finding } = world.judge();
  const thief = document.invocations.find(({ tool }) => tool.name === 'thief');
  assert.equal(finding('never-resolved').invocation, thief?.id);
  assert.ok((thief?.risk?.own ?? 0) > 0);
});

test('a pid that is used again is another process', () => {
  const world = new Scenario();
  const sh = world.run(['bash', '-c', 'x']);
  const first = sh.fork(77).exec('make').exit();
  const second = sh.fork(77).exec('git status');
  assert.equal(first.pid, second.pid);
  const { document } = world.judge();
  assert.deepEqual(
    document.invocations.map(({ tool }) => tool.name),
    ['bash', 'make', 'git'],
  );
  assert.ok(
    document.invocations.every(({ tool, parent }) => (tool.name === 'bash' ? parent === null : parent === 'i0')),
  );
});

test('the end and exit status of an image are kept', () => {
  const world = new Scenario();
  const process = world.run('make').exit(2);
  const { of } = world.judge();
  assert.deepEqual(of(process).exit, { code: 2 });
  assert.ok((of(process).ended ?? 0) > of(process).started);
});

test('the end of a fork is not the end of the image', () => {
  const world = new Scenario();
  const make = world.run('make');
  make.fork().exit(1);
  assert.equal(world.judge().of(make).exit, undefined);
});

test('a refused exec or fork changes nothing', () => {
  const world = new Scenario();
  const make = world.run('make').exec('/nonexistent', { done: false });
  make.does('process.fork', { child: 5, done: false });
  const { document } = world.judge();
  assert.equal(document.invocations.length, 1);
});

test('an exec of an unknown process is the child of whom the system says: no way out of a role', () => {
  const world = new Scenario({ packages: { '/w/node_modules/p': 'p' } });
  const sh = world.run('npm install').starts('sh -c x', { cwd: '/w/node_modules/p' });
  // no fork was seen
  world.emit({
    kind: 'process.exec',
    pid: 4242,
    ppid: sh.pid,
    exe: { path: '/usr/bin/curl' },
    argv: ['curl'],
    cwd: '/w',
    env: {},
  });
  const { document } = world.judge();
  const curl = document.invocations.find(({ pid }) => pid === 4242);
  assert.deepEqual(
    curl?.rolePath.map(({ name }) => name),
    ['run', 'npm', 'lifecycle:p', 'sh', 'curl'],
  );
});

test('acts of processes whose start nobody saw lower the coverage and say so', () => {
  const world = new Scenario();
  world.run('make');
  world.stranger(555).create('/w/x').connect('203.0.113.7', 443);
  const { document } = world.judge();
  assert.equal(document.coverage.level, 'partial');
  assert.match(document.coverage.reasons.join(), /2 events are of processes whose start was not seen/);
});

test('what lies outside the job’s tree belongs to nobody', () => {
  const world = new Scenario();
  world.run('make');
  world.stranger().does('file.create', { path: '/w/x', job: false });
  const { document } = world.judge();
  assert.equal(document.coverage.level, 'full');
  assert.deepEqual(document.invocations[0]?.signals, []);
});

test('programs that start each other hundreds deep are told by both ends', () => {
  const world = new Scenario();
  let deepest = world.run('sh -c 0');
  for (let i = 1; i < 300; i++) deepest = deepest.starts(`sh -c ${i}`);
  const cc = deepest.starts('cc x.c').create('/w/x');
  const outcome = world.judge();
  const { rolePath, lineage } = outcome.of(cc);
  assert.deepEqual([rolePath.length, lineage.length], [64, 64]);
  assert.deepEqual([rolePath[0]?.name, rolePath[32]?.name, rolePath.at(-1)?.name], ['run', '…', 'gcc']);
  const { invocations } = outcome.document;
  assert.deepEqual([lineage[0], lineage.at(-1)], [invocations[0]?.id, invocations.at(-2)?.id]);
});
