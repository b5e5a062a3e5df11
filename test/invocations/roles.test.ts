import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '../pipeline/actor.ts';
import { Scenario } from '../pipeline/scenario.ts';

const packages = {
  '/w': 'project',
  '/w/packages/part': 'part',
  '/w/node_modules/p': 'p',
  '/w/node_modules/@s/q': '@s/q',
  '/w/node_modules/liar': 'project',
};

/** What `npm install` starts in a directory, and its role path. */
function started(cwd: string, command = 'sh -c x', env = {}, known: Record<string, string> = packages): string {
  const world = new Scenario({ packages: known });
  const child = world.run('npm install').starts(command, { cwd, env });
  return world.judge().path(child);
}

test('a dependency’s script is in role lifecycle, named after the nearest package above its cwd', () => {
  assert.equal(started('/w/node_modules/p'), 'run › npm › lifecycle:p › sh');
  assert.equal(started('/w/node_modules/@s/q/src'), 'run › npm › lifecycle:@s/q › sh');
});

test('scripts of the workspace’s own packages are role script:<event>', () => {
  assert.equal(started('/w', 'sh -c x', { npm_lifecycle_event: 'build' }), 'run › npm › script:build › sh');
  assert.equal(started('/w/packages/part'), 'run › npm › script:install › sh');
});

test('what lies under node_modules is foreign, whatever its package.json claims', () => {
  assert.equal(started('/w/node_modules/liar'), 'run › npm › lifecycle:project › sh');
});

test('a package without metadata, or that removed it, is foreign all the same and has its own directory only', () => {
  const world = new Scenario({ packages: { '/w': 'project' } });
  const child = world.run('npm install').starts('sh -c x', { cwd: '/w/node_modules/@e/vil/deep' });
  child.create('/w/node_modules/@e/vil/own').create('/w/src/other');
  const outcome = world.judge();
  assert.equal(outcome.path(child), 'run › npm › lifecycle:@e/vil › sh');
  assert.deepEqual(outcome.finding('create-source').seen.targets, ['${workspace}/src/other']);
});

test('metadata above the installed package does not widen it', () => {
  for (const above of ['/', '/home/u', '/usr/lib', '/usr/lib/node_modules']) {
    const world = new Scenario({ packages: { [above]: 'stray' } });
    const child = world.run('npm install -g evil').starts('sh -c x', { cwd: '/usr/lib/node_modules/evil' });
    child.create('/usr/lib/node_modules/other/x');
    const outcome = world.judge();
    assert.equal(outcome.path(child), 'run › npm › lifecycle:evil › sh', above);
    assert.deepEqual(outcome.rules, ['modify-system'], above);
  }
});

test('a role whose cwd is everybody’s has no package directory: nothing there is its own', () => {
  for (const cwd of ['/', '/home/u', '/home', '/tmp']) {
    const world = new Scenario();
    const child = world.run('pip install x').starts('python3 build.py', { cwd }).create('/home/u/.local/bin/x');
    const outcome = world.judge();
    assert.equal(outcome.path(child), 'run › pip › build › build.py', cwd);
    assert.deepEqual(outcome.rules, ['write-outside'], cwd);
  }
});

test('pip’s children that build a package are in role build, its own runner is not', () => {
  const world = new Scenario({ packages: { '/tmp/pip-install-x/p_1': 'p' } });
  const runner = world
    .run('pip install p')
    .starts('python3 /usr/lib/python3/dist-packages/pip/__pip-runner__.py install');
  const build = runner.starts('python3 /x/_in_process.py', { cwd: '/tmp/pip-install-x/p_1' });
  const { path } = world.judge();
  assert.equal(path(runner), 'run › pip › pip');
  assert.equal(path(build), 'run › pip › pip › build:p › _in_process.py');
});

test('a role lasts for the subtree, through forks and daemons', () => {
  const world = new Scenario({ packages });
  const sh = world.run('npm install').starts('sh -c x', { cwd: '/w/node_modules/p' });
  const daemon = sh.fork().fork();
  sh.exit();
  daemon.exec('/w/node_modules/p/d', { cwd: '/' });
  const late = daemon.starts('curl x');
  assert.equal(world.judge().path(late), 'run › npm › lifecycle:p › sh › d › curl');
});

test('roles nest: the inner one and the outer one must both allow', () => {
  const world = new Scenario({ packages });
  const outer = world.run('npm install').starts('sh -c x', { cwd: '/w/node_modules/p' });
  const inner = outer.starts('npm run y').starts('sh -c y', { cwd: '/w/node_modules/@s/q' });
  inner.create('/w/node_modules/@s/q/x');
  const { path, finding } = world.judge();
  assert.equal(path(inner), 'run › npm › lifecycle:p › sh › npm › lifecycle:@s/q › sh');
  assert.equal(finding('create-source').baseline, 'npm/lifecycle');
});

test('a role is entered through a hop, and kept by one', () => {
  const world = new Scenario({ packages });
  const npm = world.run('npm install');
  const through = npm.starts('env sh', { cwd: '/w/node_modules/p' }).exec('sh -c x');
  const kept = npm.starts('sh -c x', { cwd: '/w/node_modules/p' }).starts('env node').exec('node x.js', { cwd: '/w' });
  const { path } = world.judge();
  assert.equal(path(through), 'run › npm › lifecycle:p › sh');
  assert.equal(path(kept), 'run › npm › lifecycle:p › sh › x.js');
});

test('whichever shell a package manager is told to use, the script is in its role', () => {
  for (const shell of ['python3 -c x', '/w/node_modules/p/shell -c x', 'perl -e x', '/usr/bin/tclsh x', 'zsh -c x'])
    assert.match(started('/w/node_modules/p', shell), /^run › npm › lifecycle:p › /, shell);
});

test('npm’s own git and itself enter no role', () => {
  assert.equal(started('/w/node_modules/p', 'git clone x'), 'run › npm › git');
  assert.equal(started('/w/node_modules/p', 'npm pack'), 'run › npm › npm');
});

test('the forged name of a lifecycle event names no package and widens nothing', () => {
  const env = { npm_lifecycle_event: 'build', npm_package_name: 'project' };
  assert.equal(started('/w/node_modules/p', 'sh -c x', env), 'run › npm › lifecycle:p › sh');
  assert.equal(started('/w', 'sh -c x', { npm_lifecycle_event: 'x › y\n' }), 'run › npm › script:install › sh');
});

/** A lifecycle script of `p`, and what stands above it. */
function lifecycle(world: Scenario): Actor {
  return world.run('npm install').starts('sh -c x', { cwd: '/w/node_modules/p' });
}

test('by: a compiler may use the temporary directory in a role, its script may not', () => {
  const world = new Scenario({ packages });
  const sh = lifecycle(world);
  sh.starts('make').starts('cc -c a.c').create('/tmp/cc1.o');
  assert.deepEqual(world.judge().rules, []);
  sh.create('/tmp/p');
  assert.deepEqual(world.judge().rules, ['create-tmp']);
});

test('by: counts only between the act and its role', () => {
  const world = new Scenario({ packages });
  // make stands above the role
  const sh = world.run('make').starts('npm install').starts('sh -c x', { cwd: '/w/node_modules/p' });
  sh.create('/tmp/p');
  assert.deepEqual(world.judge().rules, ['create-tmp']);
});

test('by: an untrusted program of that name does not count', () => {
  const world = new Scenario({ packages });
  lifecycle(world).starts('/w/node_modules/p/bin/clang').create('/tmp/p');
  assert.deepEqual(world.judge().rules, ['create-tmp']);
});

test('by: a package manager in a role answers for itself, not for what it was made to start', () => {
  const steal = (actor: Actor): Actor => actor.read('/home/u/.npmrc').connect('192.0.2.9', 443, 'npm.test');
  const world = new Scenario({ packages });
  const npm = lifecycle(world).starts('npm view x', { cwd: '/w/node_modules/p' });
  steal(npm);
  assert.deepEqual(world.judge().rules, []);
  steal(npm.starts('git fetch').starts('/w/node_modules/p/ssh-command'));
  assert.deepEqual(world.judge().rules, ['credential-egress', 'new-host', 'secret-npm']);
});

test('what a provisioner of terraform starts is in its role in the workspace too, below a provider as well', () => {
  const world = new Scenario({ packages });
  const terraform = world.run(['terraform', 'apply'], { exe: '/usr/local/bin/terraform' });
  const script = terraform.starts('sh -c x', { cwd: '/w' });
  const provider = terraform.starts(['note'], {
    exe: '/w/.terraform/providers/a/b/terraform-provider-note',
    cwd: '/w',
  });
  const program = provider.starts('sh -c y', { cwd: '/w' });
  const judged = world.judge();
  assert.equal(judged.path(script), 'run › terraform › provisioner › sh');
  assert.equal(judged.path(program), 'run › terraform › terraform-provider › provisioner › sh');
});
