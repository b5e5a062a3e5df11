import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '../pipeline/actor.ts';
import { jobScenario, type Scenario } from '../pipeline/scenario.ts';

const step = (world: Scenario, key: string, command = 'bash -e /runner/_temp/x.sh'): Actor =>
  world.worker().starts(command, { env: { GITHUB_ACTION: key } });

test('a step is named by GITHUB_ACTION of the worker’s direct child', () => {
  const world = jobScenario();
  const child = step(world, 'build').starts('make');
  assert.equal(world.judge().path(child), 'build › x.sh › make');
});

test('what recording.json knows of a step is told with it', () => {
  const steps = { build: { name: 'Build it', action: 'a/b', file: 'ci.yml', line: 7 } };
  const world = jobScenario({ recording: { steps } });
  const shell = step(world, 'build');
  assert.deepEqual(world.judge().of(shell).step, { key: 'build', ...steps.build });
});

test('steps that run side by side keep their processes apart', () => {
  const world = jobScenario();
  const [one, two] = [step(world, 'one'), step(world, 'two')];
  const [a, b] = [one.starts('make'), two.starts('make')];
  a.starts('cc');
  b.starts('git status');
  const { document, path } = world.judge();
  assert.equal(path(a), 'one › x.sh › make');
  assert.equal(path(b), 'two › x.sh › make');
  assert.deepEqual(
    document.steps.map(({ key, invocations }) => [key, invocations]),
    [
      ['one', 3],
      ['two', 3],
    ],
  );
});

test('a descendant that forges GITHUB_ACTION stays in its step', () => {
  const world = jobScenario();
  const forger = step(world, 'build').starts('make', { env: { GITHUB_ACTION: 'guard' } });
  const other = step(world, 'build').starts('make', { env: { GITHUB_ACTION: 'release' } });
  const { document, of } = world.judge();
  assert.equal(of(forger).step.key, 'build');
  assert.equal(of(other).step.key, 'build');
  assert.deepEqual(
    document.steps.map(({ key }) => key),
    ['build'],
  );
});

test('a daemon stays in the step that started it, long after that ended', () => {
  const world = jobScenario();
  const shell = step(world, 'first');
  const daemon = shell.fork();
  shell.exit();
  step(world, 'second');
  daemon.fork().exec('/w/daemon').create('/w/x');
  const { document } = world.judge();
  assert.equal(document.invocations.find(({ tool }) => tool.name === 'daemon')?.step.key, 'first');
});

/** The known steps of a job whose first one is a composite action. */
const known = {
  setup: { name: 'Set up', action: 'acme/setup@v1' },
  build: { name: 'Build' },
  own: { action: './own' },
};
const nested = (
  world: Scenario,
  env: Readonly<Record<string, string>>,
  command = 'bash -e /runner/_temp/x.sh',
): Actor => world.worker().starts(command, { env: { GITHUB_ACTION: 'setup', GITHUB_ACTION_REPOSITORY: '', ...env } });
const IN_SETUP = { GITHUB_ACTION_PATH: '/runner/_work/_actions/acme/setup/v1' };

test('what a composite action does is of the step that uses it, and names another action that it uses', () => {
  const world = jobScenario({ recording: { steps: known } });
  const own = nested(world, IN_SETUP);
  const used = nested(
    world,
    { ...IN_SETUP, GITHUB_ACTION_REPOSITORY: 'o/fetch', GITHUB_ACTION_REF: 'v3' },
    'node x.js',
  );
  const deeper = nested(world, { GITHUB_ACTION_PATH: '/runner/_work/_actions/o/inner/v2/sub' });
  const same = nested(world, { GITHUB_ACTION_REPOSITORY: 'acme/setup', GITHUB_ACTION_REF: 'v1' }, 'node x.js');
  const local = world.worker().starts('node x.js', {
    env: {
      GITHUB_ACTION: 'own',
      GITHUB_ACTION_REPOSITORY: 'o/fetch',
      GITHUB_ACTION_REF: 'v3',
      GITHUB_ACTION_PATH: '/w/own',
    },
  });
  const { path, of, document } = world.judge();
  assert.equal(path(own), 'Set up › x.sh');
  assert.equal(path(used), 'Set up › o/fetch@v3 › x.js');
  assert.equal(path(deeper), 'Set up › o/inner › x.sh');
  assert.equal(path(same), 'Set up › x.js');
  assert.equal(path(local), 'own › o/fetch@v3 › x.js');
  assert.deepEqual(of(used).step, { key: 'setup', ...known.setup });
  assert.equal(document.steps.length, 2);
});

test('the guard as a step of a composite action is left out, and the steps beside it are not', () => {
  const world = jobScenario();
  const env = { GITHUB_ACTION: 'guard', GITHUB_ACTION_REPOSITORY: '', ...IN_SETUP };
  world.worker().starts('node /guard/dist/post/index.js', { env }).create('/etc/x').starts('curl x').create('/etc/y');
  const beside = world.worker().starts('bash -e /runner/_temp/x.sh', { env }).create('/etc/cron.d/z');
  world.worker().starts('node /guardian/main.js', { env });
  const { document, finding, of } = world.judge();
  assert.equal(document.invocations.length, 2);
  assert.equal(finding('zone-cron').step.key, 'guard');
  assert.equal(of(beside).step.action, undefined, 'of an action in a composite one nothing is said of the step');
});

test('a step of a composite action in the background, which the runner gives the key of a later step, is not that step', () => {
  const told = (more: object) => jobScenario({ recording: { steps: { ...known, ...more } } });
  const env = { GITHUB_ACTION: 'build', GITHUB_ACTION_REPOSITORY: 'o/fetch', GITHUB_ACTION_REF: 'v3', ...IN_SETUP };
  const world = told({});
  const fetch = world.worker().starts('node x.js', { env });
  assert.equal(world.judge().path(fetch), 'Set up › o/fetch@v3 › x.js');
  const twice = told({ again: known.setup });
  const either = twice.worker().starts('node x.js', { env });
  assert.equal(twice.judge().of(either).step.key, 'unknown');
});

test('an environment so large that the name of its step was not reached makes nothing the runner’s own', () => {
  const world = jobScenario();
  const pid = world.pid();
  const exe = { path: '/bin/bash' };
  world.emit({ kind: 'process.exec', pid, ppid: 1, exe, argv: ['bash', 'x.sh'], cwd: '/w', env: {}, cut: ['env'] });
  world.emit({ kind: 'file.create', pid, path: '/etc/cron.d/x' });
  const post = {
    pid: world.pid(),
    ppid: 1,
    exe: { path: '/runner/node' },
    argv: ['node', '/guard/dist/post/index.js'],
  };
  world.emit({ kind: 'process.exec', ...post, cwd: '/w', env: {}, cut: ['env'] });
  const { document, finding } = world.judge();
  assert.equal(finding('zone-cron').step.key, 'unknown');
  assert.equal(document.invocations.length, 1, 'nor the guard a step');
});

test('a step started over a fork of the worker that ran nothing is a step', () => {
  const world = jobScenario();
  const child = world
    .worker()
    .fork()
    .starts('bash x.sh', { env: { GITHUB_ACTION: 'build' } });
  assert.equal(world.judge().of(child).step.key, 'build');
});

test('the guard’s own step, with all it starts, and the runner’s own helpers are left out', () => {
  const world = jobScenario();
  step(world, 'guard', 'node /guard/post.js').create('/etc/x').starts('curl x').create('/etc/y');
  const helper = world.worker().starts('tar x').create('/etc/z');
  helper.starts('gzip', { env: { GITHUB_ACTION: 'x' } }).create('/etc/z');
  world.worker().create('/runner/_temp/y');
  const { document } = world.judge();
  assert.equal(document.invocations.length, 0);
  assert.equal(document.findings.length, 0);
  assert.equal(document.coverage.level, 'full');
});

test('a process of the job that no step can be named for is judged under one that says so', () => {
  const world = jobScenario();
  world.stranger(700).exec('curl x').create('/etc/cron.d/x');
  const { document, finding } = world.judge();
  assert.equal(document.steps[0]?.key, 'unknown');
  assert.equal(finding('zone-cron').step.key, 'unknown');
});

test('the worst step is the job’s score, and the runner is no root', () => {
  const world = jobScenario();
  step(world, 'calm').starts('make').create('/w/a.o');
  step(world, 'bad').starts('/w/tool').connect('203.0.113.7', 443);
  const { document } = world.judge();
  assert.equal(document.risk.step, 'bad');
  assert.equal(document.risk.score, document.steps.find(({ key }) => key === 'bad')?.risk?.score);
  assert.equal(document.steps.find(({ key }) => key === 'calm')?.risk?.score, 0);
});
