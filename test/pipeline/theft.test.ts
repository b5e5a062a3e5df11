import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from './actor.ts';
import { type Outcome, Scenario, type Setting } from './scenario.ts';

const packages = { '/w': 'project', '/w/node_modules/p': 'p' };
const home = '/w/node_modules/p';

/** A dependency's postinstall that does something. */
function postinstall(act: (shell: Actor, world: Scenario, npm: Actor) => unknown, setting: Setting = {}): Outcome {
  const world = new Scenario({ packages, ...setting });
  const npm = world.run('npm install');
  act(npm.starts('sh -c x', { cwd: home, env: { npm_lifecycle_event: 'postinstall' } }), world, npm);
  return world.judge();
}
const away = (a: Actor): Actor => a.connect('203.0.113.7', 443);
const theft = (shell: Actor): Actor => {
  shell.read('/home/u/.npmrc').read('/home/u/.ssh/id_ed25519').create('/tmp/p').chmod('/tmp/p');
  return away(shell.starts('/tmp/p'));
};

test('golden: the theft of an install script is 9.16 by its acts, fails, and shows the way from the step', () => {
  const { document, acts, rules, finding } = postinstall(theft);
  assert.equal(acts, 9.16);
  assert.equal(document.decision, 'fail');
  assert.deepEqual(rules, [
    'chmod-exec',
    'create-tmp',
    'credential-egress',
    'exec-dropped',
    'never-resolved',
    'secret-npm',
    'secret-ssh',
  ]);
  assert.match(finding('credential-egress').message, /^run › npm › lifecycle:p@1\.0\.0 › sh › p: /);
});

test('golden: the same after 50,000 benign events, and after ten minutes of them', () => {
  const { acts } = postinstall((shell, world, npm) => {
    for (let i = 0; i < 50_000; i++) {
      npm.create(`/w/node_modules/q/${i}`);
      if (i % 1000 === 0) world.wait(12);
    }
    theft(shell);
  });
  assert.equal(acts, 9.16);
});

/** Ways to steal and not be seen, each of which must fail the run all the same. */
const disguises: [how: string, act: (shell: Actor, world: Scenario) => unknown][] = [
  ['by one program that never forks', (sh) => away(sh.exec('node steal.js').read('/home/u/.npmrc'))],
  [
    'by an image that execs on before it sends',
    (sh) => away(sh.starts('node a.js').read('/home/u/.npmrc').exec('curl x')),
  ],
  [
    'by a daemon, an hour later',
    (sh, world) => {
      const daemon = sh.fork();
      sh.read('/home/u/.npmrc').exit();
      world.wait(3600);
      away(daemon.fork());
    },
  ],
  [
    'from below make and a compiler',
    (sh) => away(sh.starts('make').starts('cc -wrapper x').starts(`${home}/x`).read('/home/u/.npmrc')),
  ],
  [
    'as a program that was compiled on the spot',
    (sh) => {
      sh.starts('cc x.c').create(`${home}/x`);
      away(sh.starts(`${home}/x`).read('/home/u/.npmrc'));
    },
  ],
  ['behind a look-alike of npm', (sh) => away(sh.starts(`node ${home}/npm/bin/npm-cli.js`).read('/home/u/.npmrc'))],
  [
    'as what npm’s script-shell names',
    (sh) => away(sh.starts('npm run x').starts(`${home}/shell -c x`).read('/home/u/.npmrc')),
  ],
  [
    'as what npm’s git runs for SSH',
    (sh) => away(sh.starts('npm i x').starts('git fetch').starts(`${home}/ssh`).read('/home/u/.npmrc')),
  ],
  [
    'over another name of the file, in a bind mount',
    (sh) => {
      sh.does('kernel.mount', { path: '/tmp/h', detail: 'mount /home/u MS_BIND|MS_REC' });
      away(sh.read('/tmp/h/.npmrc'));
    },
  ],
  ['through /proc/self/root', (sh) => away(sh.read('/proc/self/root/home/u/.npmrc'))],
  ['out of another process’s environment', (sh) => away(sh.read('/proc/1/environ'))],
  ['out of another process’s memory', (sh) => away(sh.peek(4321))],
  ['by a link to the file', (sh) => away(sh.symlink('/home/u/.npmrc', `${home}/x`).read('/home/u/.npmrc'))],
  [
    'by a process whose fork was not seen',
    (sh, world) => {
      const lost = world.stranger(7777);
      world.emit({
        kind: 'process.exec',
        pid: 7777,
        ppid: sh.pid,
        exe: { path: `${home}/x` },
        argv: ['x'],
        cwd: '/',
        env: {},
      });
      away(lost.read('/home/u/.npmrc'));
    },
  ],
];
for (const [how, act] of disguises) {
  test(`a theft ${how} fails the run`, () => {
    const { document, rules } = postinstall(act);
    assert.ok(rules.includes('credential-egress'), `${rules}`);
    assert.equal(document.decision, 'fail');
    assert.ok((document.risk.acts ?? 0) > 5, `${document.risk.acts}`);
  });
}

test('npm’s own rights do not serve code that was put into it', () => {
  const npmWith = (options: Parameters<Actor['exec']>[1], command = 'npm view x') =>
    postinstall((shell) =>
      shell
        .starts(command, { cwd: home, ...options })
        .read('/home/u/.npmrc')
        .connect('192.0.2.1', 443, 'npm.test'),
    ).rules;
  assert.deepEqual(npmWith({}), []);
  for (const env of [
    { NODE_OPTIONS: `--require ${home}/x.js` },
    { NODE_OPTIONS: '--no-warnings --import=./x.js' },
    { LD_PRELOAD: `${home}/x.so` },
    { LD_AUDIT: '/tmp/x.so' },
  ])
    assert.ok(npmWith({ env }).includes('credential-egress'), JSON.stringify(env));
  assert.deepEqual(npmWith({ env: { NODE_OPTIONS: '--max-old-space-size=4096', LD_PRELOAD: '/usr/lib/x.so' } }), []);
  const under = `node -r ${home}/x.js /usr/lib/node_modules/npm/bin/npm-cli.js view x`;
  assert.ok(npmWith({}, under).includes('credential-egress'));
});

test('something mounted over npm is not npm', () => {
  const steal = (npm: Actor) => npm.read('/home/u/.npmrc').connect('192.0.2.1', 443, 'npm.test');
  for (const detail of [`mount ${home}/evil MS_BIND`, 'mount tmpfs tmpfs']) {
    const { rules } = postinstall((shell) => {
      shell.does('kernel.mount', { path: '/usr/lib/node_modules/npm', detail });
      steal(shell.starts('npm view x', { cwd: home }));
    });
    assert.ok(rules.includes('credential-egress'), `${detail}: ${rules}`);
  }
  const harmless = [
    'mount / MS_PRIVATE',
    'mount / MS_REC|MS_SLAVE',
    'umount',
    'pivot_root',
    'mount MS_REMOUNT|MS_RDONLY',
  ];
  for (const detail of harmless) {
    const { rules } = postinstall((shell) => {
      shell.does('kernel.mount', { path: detail === 'pivot_root' ? '/new' : '/', detail });
      steal(shell.starts('npm view x', { cwd: home }));
    });
    assert.deepEqual(rules, ['mount-namespace'], detail);
  }
});

test('a cache or temporary directory inside the workspace holds the work of others', () => {
  const variables = {
    tmp: { values: ['/w/.tmp'], trusted: true, source: 'test' },
    'cache:npm': { values: ['/w/.cache'], trusted: true, source: 'test' },
  };
  for (const cwd of ['/w/.tmp/pip-install-x/evil', '/w/.cache/_cacache/tmp/git-clone-x']) {
    const world = new Scenario({ packages: { '/w': 'project', [cwd]: 'evil' }, variables });
    const build = world.run('pip install evil').starts('python3 build.py', { cwd });
    assert.equal(world.judge().path(build), 'run › pip › build:evil › build.py');
  }
});

test('a workspace below a directory called like one of installed things is still the workspace', () => {
  const variables = { workspace: { values: ['/srv/vendor/w'], trusted: true, source: 'test' } };
  const world = new Scenario({ packages: { '/srv/vendor/w': 'project' }, variables });
  const child = world.run('npm install').starts('sh -c x', { cwd: '/srv/vendor/w' });
  assert.equal(world.judge().path(child), 'run › npm › script:install › sh');
});

test('npm that came with node into the tool cache is npm, also by the link beside node, unless an act on it deviated', () => {
  const [bin, lib] = ['/opt/hostedtoolcache/node/24.1.0/x64/bin', '/opt/hostedtoolcache/node/24.1.0/x64/lib'];
  const path = `${lib}/node_modules/npm/bin/npm-cli.js`;
  const judged = (fill: (step: Actor) => Actor) => {
    const world = new Scenario({
      packages: { ...packages, [`${lib}/node_modules/npm`]: 'npm' },
      links: { [`${bin}/npm`]: path },
    });
    const step = world.run(['bash', '-c', 'x']);
    fill(step).create(path).symlink(path, `${bin}/npm`);
    const npm = step.starts(`node ${bin}/npm ci`);
    return world.judge().of(npm).baseline.name;
  };
  assert.equal(
    judged((step) => step.starts('node setup.js')),
    'npm',
  );
  assert.equal(
    judged((step) => step.starts('npm install').starts('sh -c x', { cwd: home })),
    'class/package-manager',
  );
});

test('a directory in the tool cache that this job filled is a tool only as the package it is called after, if no act on it deviated', () => {
  const path = '/opt/hostedtoolcache/npm/12/npm/bin/npm-cli.js';
  const judged = (fill: (world: Scenario, step: Actor) => Actor) => {
    const world = new Scenario({ packages });
    const step = world.run(['bash', '-c', 'x']);
    fill(world, step).create(path);
    const npm = step.starts(`node ${path} ci`);
    return world.judge().of(npm).baseline.name;
  };
  assert.equal(
    judged((_, step) => step.starts('node setup.js')),
    'npm',
  );
  assert.equal(
    judged((_, step) => step.starts('npm install').starts('sh -c x', { cwd: home })),
    'class/package-manager',
  );
});
