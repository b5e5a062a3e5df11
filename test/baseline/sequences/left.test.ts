import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '../../pipeline/actor.ts';
import { Scenario } from '../../pipeline/scenario.ts';
import { home, inStep, sequences } from './found.ts';

const packages = { '/w': 'project', [home]: 'p' };

/** What comes of a step whose first program ends, with what it left behind; `tail` is what happens then. */
function left(act: (sh: Actor, world: Scenario) => Actor, tail: (stayed: Actor, world: Scenario) => unknown): string[] {
  const world = new Scenario({ packages });
  const sh = world.run(['bash', '-c', 'x']);
  const stayed = act(sh, world);
  sh.exit();
  tail(stayed, world);
  return sequences(world.judge());
}

const detached = (command: string) => (sh: Actor) => {
  const between = sh.starts('node x.js');
  const stayed = between.starts(command);
  between.exit();
  return stayed;
};
const acts = (stayed: Actor, world: Scenario) => {
  world.wait(2);
  stayed.read('/w/x');
};

test('survivor: a detached process that goes on after its step, whenever it acts', () => {
  assert.deepEqual(left(detached('/tmp/runner -o x'), acts), ['survivor']);
  assert.deepEqual(
    left(detached('node run.js'), (stayed, world) => {
      world.wait(5 * 3600);
      stayed.read('/w/x');
    }),
    ['survivor'],
    'hours later',
  );
  assert.deepEqual(
    left(detached('sleep 999'), (_, world) => world.wait(2)),
    ['survivor'],
    'one that only waits, when the recording ends',
  );
  assert.deepEqual(
    left((sh) => sh.starts('npm install').starts('sh -c x', { cwd: home }).starts('nohup ./x'), acts),
    ['survivor'],
    'of a package’s script, detached or not',
  );
  assert.deepEqual(
    left(detached('sleep 999'), (stayed, world) => {
      world.wait(2);
      stayed.exit();
    }),
    ['survivor'],
    'one that the runner kills when the job ends',
  );
  const world = new Scenario({ packages });
  const sh = world.run(['bash', '-c', 'x']);
  const stayed = detached('python3 ld.py')(sh);
  sh.exit();
  acts(stayed, world);
  const { message, w, c, tactic } = world.judge().finding('survivor');
  assert.match(message, /: ld\.py still runs 1\.0 s after its step ended$/);
  assert.deepEqual({ w, c, tactic }, { w: 0.35, c: 0.9, tactic: 'persistence' });
});

test('survivor: known daemons, what the step’s own shell put into the background, and what ends in time are none', () => {
  const gradle = 'java -cp gradle-launcher.jar org.gradle.launcher.daemon.bootstrap.GradleDaemon 8.5';
  for (const command of [gradle, 'ssh-agent', '/usr/bin/Xvfb :99', 'git gc --auto', '/usr/bin/watchman'])
    assert.deepEqual(left(detached(command), acts), [], command);
  assert.deepEqual(
    left((sh) => sh.starts('node server.js'), acts),
    [],
    'server &',
  );
  assert.deepEqual(
    left(detached('node x.js'), (stayed, world) => {
      world.wait(0.2);
      stayed.read('/w/x').exit();
      world.wait(3);
    }),
    [],
    'it winds down',
  );
  const world = new Scenario({ packages });
  const sh = world.run(['bash', '-c', 'x']);
  const stayed = detached('node x.js')(sh);
  world.wait(60);
  stayed.read('/w/x');
  assert.deepEqual(sequences(world.judge()), [], 'the step still runs');
});

/** Overwrites `count` files in `directories` directories, `pause` seconds apart. */
function overwrite(
  actor: Actor,
  world: Scenario,
  count: number,
  directories: number,
  pause = 0,
  below = '/w/src',
): void {
  for (let i = 0; i < count; i++) {
    world.wait(pause);
    actor.truncate(`${below}/d${i % directories}/f${i}`);
  }
}

test('wide-overwrite: one program overwrites more than 50 existing files in more than 3 directories within 10 s', () => {
  const wiped = inStep((sh, world) => overwrite(sh.starts('node app.js'), world, 51, 4));
  const { message, w, c } = wiped.finding('wide-overwrite');
  assert.match(message, /: app\.js overwrote more than 50 files in more than 3 directories within 10 s$/);
  assert.deepEqual({ w, c }, { w: 0.5, c: 0.6 });
  const world = new Scenario({ packages });
  const sh = world.run('npm install').starts('sh -c x', { cwd: home });
  for (let i = 0; i < 60; i++)
    sh.starts('dd of=x')
      .truncate(`/home/u/d${i % 5}/f${i}`)
      .exit();
  assert.ok(sequences(world.judge()).includes('wide-overwrite'), 'by many programs of one role');
});

test('wide-overwrite: fewer, narrower, slower, own files, and formatters are none', () => {
  const acts: [string, (sh: Actor, world: Scenario) => unknown][] = [
    ['50 files', (sh, world) => overwrite(sh.starts('node app.js'), world, 50, 4)],
    ['3 directories', (sh, world) => overwrite(sh.starts('node app.js'), world, 90, 3)],
    ['slowly', (sh, world) => overwrite(sh.starts('node app.js'), world, 90, 5, 0.25)],
    [
      'eslint --fix',
      (sh, world) => overwrite(sh.starts('node /w/node_modules/eslint/bin/eslint.js --fix'), world, 90, 5),
    ],
    ['prettier', (sh, world) => overwrite(sh.starts('node /w/node_modules/.bin/prettier -w .'), world, 90, 5)],
    ['gofmt', (sh, world) => overwrite(sh.starts('/usr/bin/gofmt -w .'), world, 90, 5)],
    ['git', (sh, world) => overwrite(sh.starts('git checkout x'), world, 90, 5)],
    ['a site that is copied into its branch', (sh, world) => overwrite(sh.starts('cp -r a b'), world, 90, 5)],
    ['build output', (sh, world) => overwrite(sh.starts('node build.js'), world, 90, 5, 0, '/w/dist')],
    [
      'rm -rf node_modules',
      (sh) => {
        const rm = sh.starts('rm -rf node_modules');
        for (let i = 0; i < 200; i++) rm.delete(`/w/node_modules/d${i % 9}/f${i}`);
      },
    ],
    [
      'its own files',
      (sh, world) => {
        const node = sh.starts('node app.js');
        for (let i = 0; i < 90; i++) node.create(`/w/src/d${i % 5}/f${i}`);
        overwrite(node, world, 90, 5);
      },
    ],
  ];
  for (const [how, act] of acts) assert.deepEqual(sequences(inStep(act)), [], how);
  const disguised = new Scenario({ packages });
  const sh = disguised.run('npm install').starts('sh -c x', { cwd: home });
  overwrite(sh.starts('node prettier.js', { cwd: home }), disguised, 60, 5);
  assert.ok(sequences(disguised.judge()).includes('wide-overwrite'), 'a name excuses nothing in a role');
});
