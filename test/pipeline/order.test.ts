import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from './actor.ts';
import { type Outcome, Scenario } from './scenario.ts';

const home = '/w/node_modules/p';
const away = (a: Actor): Actor => a.connect('203.0.113.7', 443, 'evil.test');

/** A dependency's postinstall, `node setup.js`, that does something. */
function postinstall(act: (node: Actor, npm: Actor) => unknown): Outcome {
  const world = new Scenario({ packages: { '/w': 'project', [home]: 'p', '/w/node_modules/q': 'q' } });
  const npm = world.run('npm install');
  act(npm.starts('sh -c x', { cwd: home }).starts('node setup.js'), npm);
  return world.judge();
}
const phases = ({ document }: Outcome): string[] =>
  document.findings.filter(({ kind }) => kind === 'phase').map(({ seen }) => seen.what);

const erased = 'npm:lifecycle: erased -> connect@new is out of order';
const attacks: [how: string, act: Parameters<typeof postinstall>[0], found: string][] = [
  ['connects after it deleted itself', (node) => away(node.delete(`${home}/setup.js`)), erased],
  ['connects after it moved itself away', (node) => away(node.rename(`${home}/setup.js`, `${home}/x`)), erased],
  ['connects after it removed what says it was there', (node) => away(node.delete(`${home}/package.json`)), erased],
  [
    'leaves a child that connects, long after',
    (node) => {
      const child = node.starts('node -e x');
      node.delete(`${home}/setup.js`).exit();
      away(child);
    },
    erased,
  ],
  [
    'has its child take it away',
    (node) => {
      node.starts('rm setup.js').delete(`${home}/setup.js`);
      away(node.delete(`${home}/setup.js`));
    },
    erased,
  ],
  [
    'fetches after it deleted itself',
    (node) => node.delete(`${home}/setup.js`).starts('curl x'),
    'npm:lifecycle: erased -> exec@class/fetcher is out of order',
  ],
  [
    'looks for tokens after it deleted itself',
    (node) => node.delete(`${home}/setup.js`).read('/home/u/.npmrc'),
    'npm:lifecycle: erased -> read@zone:secret is out of order',
  ],
];
for (const [how, act, found] of attacks)
  test(`a package's script that ${how} breaks its order`, () => assert.deepEqual(phases(postinstall(act)), [found]));

test('the break adds to the act that breaks it', () => {
  const alone = postinstall(away);
  const hidden = postinstall((node) => away(node.delete(`${home}/setup.js`)));
  assert.equal(alone.acts, 4.05); // new-host: -ln(1 - 0.45·0.9) = 0.5192
  // and phase, -ln(1 - 0.35·0.9) = 0.3783, and self-erase, -ln(1 - 0.4·0.9) = 0.4463, each in another tactic: 1.3438
  assert.equal(hidden.acts, 7.39);
});

const harmless: [what: string, act: Parameters<typeof postinstall>[0]][] = [
  ['connects, and deletes itself last', (node) => away(node).delete(`${home}/setup.js`)],
  ['deletes other files of its own and connects', (node) => away(node.delete(`${home}/build/x.o`))],
  [
    'replaces its metadata as editors do',
    (node) => away(node.rename(`${home}/package.json.1`, `${home}/package.json`)),
  ],
  [
    'deletes itself beside one that connects',
    (node, npm) => {
      node.delete(`${home}/setup.js`);
      away(npm.starts('sh -c x', { cwd: '/w/node_modules/q' }).starts('node get.js'));
    },
  ],
  [
    'deletes itself and compiles on',
    (node) => node.delete(`${home}/setup.js`).starts('cc -c a.c').create(`${home}/a.o`),
  ],
  [
    'deletes itself while npm fetches on',
    (node, npm) => {
      node.delete(`${home}/setup.js`);
      npm.connect('192.0.2.9', 443, 'npm.test');
    },
  ],
];
for (const [what, act] of harmless)
  test(`a package's script that ${what} breaks no order`, () => assert.deepEqual(phases(postinstall(act)), []));

test('an order that a script cannot leave by what it may not do: a forbidden act does not stand for the end', () => {
  const { rules } = postinstall((node) => away(node.rename(`${home}/setup.js`, '/tmp/x')));
  assert.deepEqual(rules, ['create-tmp', 'new-host', 'self-erase']);
});

/** apt-get that installs a package with a maintainer's script, with a hook around it. */
function install(hook: (apt: Actor) => unknown, before = false): Outcome {
  const world = new Scenario({
    variables: { 'registry:apt': { values: ['apt.test'], trusted: true, source: 'test' } },
  });
  const apt = world.run('apt-get install x');
  if (before) hook(apt);
  apt.starts('/usr/lib/apt/methods/http').connect('192.0.2.9', 80, 'apt.test');
  apt.starts('dpkg --unpack x.deb').starts(['sh', '/var/lib/dpkg/tmp.ci/preinst', 'install'], { cwd: '/' });
  if (!before) hook(apt);
  return world.judge();
}
const curl = (apt: Actor): Actor => away(apt.starts('sh -c x').starts('curl x'));

test('a hook of apt that fetches something after the packages is out of order, though curl alone may', () => {
  const outcome = install(curl);
  assert.deepEqual(phases(outcome), ['apt: install -> connect@new is out of order']);
  assert.equal(outcome.acts, 3.15);
  assert.deepEqual(install(curl, true).rules, []);
});

test('what a package script fetches is held against its own role, not against the order of apt', () => {
  const world = new Scenario({});
  const dpkg = world.run('apt-get install x').starts('dpkg --unpack x.deb');
  away(dpkg.starts(['sh', '/var/lib/dpkg/tmp.ci/preinst', 'install'], { cwd: '/' }).starts('curl x'));
  assert.deepEqual(phases(world.judge()), []);
});
