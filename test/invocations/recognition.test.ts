import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ResultInvocation } from '../../src/report/result.ts';
import type { ExecOptions } from '../pipeline/actor.ts';
import { Scenario, type Setting } from '../pipeline/scenario.ts';

/** The invocation of one command line under a step's shell. */
function ran(command: string | readonly string[], options: ExecOptions = {}, setting: Setting = {}): ResultInvocation {
  const world = new Scenario(setting);
  const actor = world.run(['bash', '-c', 'x']).starts(command, options);
  return world.judge().of(actor);
}

/** What it is, and what it is judged by. */
const known = ({ tool, baseline }: ResultInvocation): string => `${tool.name} by ${baseline.name}`;

/** How Maven's start script starts java, with an option more. */
const maven = (option: string): string =>
  `java ${option} -classpath /usr/share/maven/boot/plexus-classworlds-2.x.jar -Dmaven.home=/usr/share/maven org.codehaus.plexus.classworlds.launcher.Launcher package`.replace(
    '  ',
    ' ',
  );

const recognised: [command: string | readonly string[], name: string][] = [
  ['node /usr/lib/node_modules/npm/bin/npm-cli.js ci', 'npm by npm'],
  ['node /usr/lib/node_modules/npm/bin/npx-cli.js x', 'npx by npx'],
  ['node /usr/lib/node_modules/yarn/bin/yarn.js', 'yarn by yarn'],
  ['node /usr/lib/node_modules/pnpm/bin/pnpm.cjs i', 'pnpm by pnpm'],
  ['node /usr/lib/node_modules/corepack/dist/corepack.js', 'corepack by corepack'],
  ['node /usr/lib/node_modules/npm/node_modules/node-gyp/bin/node-gyp.js rebuild', 'node-gyp by node-gyp'],
  ['node --require /usr/lib/x.js /usr/lib/node_modules/npm/bin/npm-cli.js ci', 'npm by npm'],
  ['node --no-warnings --title t --max-old-space-size=9 /usr/lib/node_modules/npm/bin/npm-cli.js', 'npm by npm'],
  ['node /opt/hostedtoolcache/node/24.0.0/x64/lib/node_modules/npm/bin/npm-cli.js ci', 'npm by npm'],
  [
    'node /usr/lib/node_modules/npm/bin/node-gyp-bin/../../node_modules/node-gyp/bin/node-gyp.js',
    'node-gyp by node-gyp',
  ],
  ['node ../usr/lib/node_modules/npm/bin/npm-cli.js', 'npm by npm'],
  ['python3 -m pip install x', 'pip by pip'],
  ['python3 -Im pip install x', 'pip by pip'],
  ['python3 -mpip install x', 'pip by pip'],
  ['python3 -X utf8 -W ignore -m pip install x', 'pip by pip'],
  ['python3 -m unheard_of', 'unheard_of by none'],
  ['python3 /w/setup.py', 'setup.py by none'],
  ['python3 -c pass', 'python by python'],
  ['python3 -', 'python by python'],
  [['bash', '-ec', 'curl x'], 'bash by bash'],
  [['bash', '-eo', 'pipefail', '-c', 'x'], 'bash by bash'],
  ['bash --noprofile --norc -e -o pipefail /w/x.sh', 'x.sh by none'],
  ['sh script.sh', 'script.sh by none'],
  ['sh - script.sh', 'script.sh by none'],
  ['sh -- script.sh', 'script.sh by none'],
  ['sh -s -- argument', 'sh by sh'],
  ['sh', 'sh by sh'],
  ['node -e 1', 'node by node'],
  ['node -pe 1', 'node by node'],
  ['node --import tsx --env-file .env x.ts', 'x.ts by none'],
  ['perl -i.e x.pl', 'x.pl by none'],
  ['perl -ne print', 'perl by perl'],
  ['ruby -Ilib x.rb', 'x.rb by none'],
  ['php -d a=b x.php', 'x.php by none'],
  ['java -cp a.jar -jar b.jar', 'b.jar by none'],
  ['java -cp a.jar Main', 'a.jar by none'],
  ['java -cp a.jar:b.jar Main', 'java by java'],
  ['java -Xmx1g --class-path=/x/a.jar -Dy=z Main -jar b.jar', 'a.jar by none'],
  ['java -cp a.jar --version', 'java by java'],
  ['java -javaagent:/usr/lib/agent.jar -cp a.jar:b.jar Main', 'java by java'],
  ['java -javaagent:/w/agent.jar -cp a.jar:b.jar Main', 'java by class/interpreter'],
  ['node --require /w/x.js -e 1', 'node by class/interpreter'],
  [maven(''), 'mvn by maven'],
  [maven('-javaagent:/usr/lib/agent.jar=x'), 'mvn by maven'],
  [maven('-javaagent:/w/agent.jar=x'), 'mvn by class/package-manager'],
  [maven('-agentpath:/tmp/agent.so'), 'mvn by class/package-manager'],
  [maven('-Xbootclasspath/a:/w/x.jar'), 'mvn by class/package-manager'],
  [maven('-Dclassworlds.conf=/w/m2.conf'), 'mvn by class/package-manager'],
  ['deno run -A x.ts', 'x.ts by none'],
  ['bun install', 'bun by class/interpreter'],
  ['/bin/busybox wget x', 'wget by wget'],
  ['/bin/busybox sh script.sh', 'script.sh by none'],
  ['cc -c a.c', 'gcc by gcc'],
  ['/usr/lib/git-core/git-remote-https', 'git-remote-https by git'],
  ['/lib64/ld-linux-x86-64.so.2 /w/p', 'p by none'],
  ['/lib64/ld-linux-x86-64.so.2 --argv0 git --library-path /x /w/p', 'p by none'],
];
for (const [command, expected] of recognised) {
  test(`${typeof command === 'string' ? command : command.join(' ')} is ${expected}`, () => {
    assert.equal(known(ran(command)), expected);
  });
}

test('a script is what its #! runs, whatever reads it; env only leads to the interpreter', () => {
  assert.equal(known(ran(['./x'], { exe: '/usr/bin/python3.12', script: '/w/x' })), 'x by none');
  assert.equal(known(ran(['./x'], { exe: '/usr/bin/mawk', script: '/w/x' })), 'x by none');
  assert.equal(known(ran(['./x'], { exe: '/opt/own/interpreter', script: '/w/x' })), 'x by none');
  const world = new Scenario();
  const actor = world.run(['bash', '-c', 'x']).starts(['./x'], { exe: '/usr/bin/env', script: '/w/x' });
  actor.exec(['node', '--no-warnings', './x']);
  assert.deepEqual(world.judge().of(actor).hops, ['env']);
  assert.equal(known(world.judge().of(actor)), 'x by none');
});

test('symlinks are followed to what they led to', () => {
  const links = { '/usr/local/bin/npm': '/usr/lib/node_modules/npm/bin/npm-cli.js' };
  assert.equal(known(ran('node /usr/local/bin/npm ci', {}, { links })), 'npm by npm');
});

test('a symlink in a place of the job is not relied on: it may lead elsewhere by now', () => {
  const links = { '/tmp/l/npm-cli.js': '/usr/lib/node_modules/npm/bin/npm-cli.js' };
  assert.equal(known(ran('node /tmp/l/npm-cli.js ci', {}, { links })), 'npm by class/package-manager');
});

test('standard input from a file is the program; a here-document is the text of the script above', () => {
  const from = (id: string): string => known(ran('sh', { stdio: [{ fd: 0, type: 'file', id }] }));
  assert.equal(from('/w/x.sh'), 'x.sh by none');
  assert.equal(from('/tmp/sh-thd.1 (deleted)'), 'sh by sh');
});

test('the workflow’s own script has a name that is the same in every run', () => {
  const script = '/runner/_temp/0f8fad5b-d9cb-469f-a165-70867728950e.sh';
  assert.equal(ran(`bash -e ${script}`).tool.name, 'script');
});

test('names made at random are told without what is random', () => {
  assert.equal(ran('/tmp/tmp.Xk29dPq1Zs').tool.name, 'tmp.*');
  assert.equal(ran('python3 /tmp/tmpab12cd_9.py').tool.name, 'tmp*.py');
  assert.equal(ran('/w/3f2a9c0d1e4b5a69').tool.name, '*');
  assert.equal(ran('/w/deadbeef').tool.name, 'deadbeef');
});

const lookalikes: [what: string, path: string][] = [
  ['in the workspace', '/w/node_modules/evil/npm/bin/npm-cli.js'],
  ['in a temporary directory', '/tmp/npm/bin/npm-cli.js'],
  ['in the package cache', '/home/u/.npm/_npx/1/node_modules/npm/bin/npm-cli.js'],
];
for (const [what, path] of lookalikes) {
  test(`a look-alike of npm ${what} has its class without zones, not npm's profile`, () => {
    const world = new Scenario();
    world
      .run(['bash', '-c', 'x'])
      .starts(`node ${path} ci`)
      .read('/home/u/.npmrc')
      .connect('192.0.2.9', 443, 'npm.test');
    const { document, finding } = world.judge();
    assert.equal(document.invocations.at(-1)?.baseline.name, 'class/package-manager');
    assert.equal(finding('secret-npm').c, 0.6);
  });
}

test('a file of the tool that was made or changed in this job is not the tool', () => {
  const path = '/usr/lib/node_modules/npm/bin/npm-cli.js';
  for (const act of ['create', 'modify'] as const) {
    const world = new Scenario();
    const sh = world.run(['bash', '-c', 'x']);
    sh.starts('sudo x')[act](path);
    const npm = sh.starts(`node ${path} ci`);
    assert.equal(world.judge().of(npm).baseline.name, 'class/package-manager');
  }
});

test('a directory renamed over the tool makes it another, though no file in it was written', () => {
  const world = new Scenario();
  const sh = world.run(['bash', '-c', 'x']);
  sh.starts('mv a b').rename('/home/u/evil', '/usr/lib/node_modules/npm');
  const npm = sh.starts('npm ci');
  assert.equal(world.judge().of(npm).baseline.name, 'class/package-manager');
});

test('a version outside the profile’s range falls to the class', () => {
  const path = '/usr/lib/node_modules/npm/bin/npm-cli.js';
  const with_ = (version: string): string =>
    known(ran('npm ci', {}, { recording: { tools: [{ path, package: { name: 'npm', version } }] } }));
  assert.equal(with_('11.2.0'), 'npm by npm');
  assert.equal(with_('5.10.0'), 'npm by class/package-manager');
});

const impostors: [why: string, command: string][] = [
  [
    'an option that takes the trusted path',
    'node --redirect-warnings /usr/lib/node_modules/npm/bin/npm-cli.js /w/x.js',
  ],
  ['other code loaded before it', 'node -r /w/x.js /usr/lib/node_modules/npm/bin/npm-cli.js ci'],
  ['other code loaded before it, in one word', 'node --import=./x.js /usr/lib/node_modules/npm/bin/npm-cli.js ci'],
  ['a way over /proc/self/cwd', 'node /proc/self/cwd/../../usr/lib/node_modules/npm/bin/npm-cli.js ci'],
  ['`..` after what may be a symlink', 'node /tmp/link/../../usr/lib/node_modules/npm/bin/npm-cli.js ci'],
  ['the loader', '/lib64/ld-linux-x86-64.so.2 --preload /w/x.so /usr/bin/git push'],
];
for (const [why, command] of impostors) {
  test(`nobody is npm or git by ${why}`, () => {
    const { baseline } = ran(command);
    assert.ok(baseline.name !== 'npm' && baseline.name !== 'git', baseline.name);
  });
}

test('the verb of an invocation is its own, whatever argv[0] says', () => {
  assert.equal(
    ran(['npm-cli.js', '/usr/lib/node_modules/npm/bin/npm-cli.js', 'i'], { exe: '/usr/bin/node' }).action,
    'install',
  );
  assert.equal(ran('git -C /w -c a=b clone x').action, 'clone');
  assert.equal(ran('cc -c a.c').action, 'compile');
  assert.equal(ran('cc a.o').action, 'link');
  assert.equal(ran('make all').action, 'all');
});
