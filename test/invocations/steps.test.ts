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
