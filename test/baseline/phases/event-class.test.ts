import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isPossible, learnedClass } from '../../../src/baseline/phases/alphabet.ts';
import type { Actor } from '../../pipeline/actor.ts';
import { Scenario } from '../../pipeline/scenario.ts';
import { lastClasses } from './classes.ts';

type Act = (actor: Actor) => unknown;

/** A tool of the workspace; and the script of package p, which npm runs. */
const tool = (world: Scenario): Actor => world.run(['bash', '-c', 'x']).starts('/w/tool');
const role = (world: Scenario): Actor =>
  world.run('npm install').starts('sh -c x', { cwd: '/w/node_modules/p' }).starts('node setup.js');

function classes(start: (world: Scenario) => Actor, act: Act): string {
  const world = new Scenario({ packages: { '/w/node_modules/p': 'p' } });
  act(start(world));
  return lastClasses(world).join(' ');
}

const table: [what: string, start: typeof tool, act: Act, classes: string][] = [
  ['a workspace file', tool, (a) => a.create('/w/a'), 'create@workspace'],
  ['an installed file', tool, (a) => a.create('/w/node_modules/q/a'), 'create@node_modules create@workspace'],
  ['a directory', tool, (a) => a.mkdir('/tmp/a'), 'create@tmp'],
  ['a temporary file of the runner', tool, (a) => a.append('/runner/_temp/a'), 'append@tmp'],
  ['a cache', tool, (a) => a.modify('/home/u/.npm/a'), 'modify@cache:npm modify@cache'],
  ['a home', tool, (a) => a.delete('/home/u/a'), 'delete@home'],
  ['a place of its own', tool, (a) => a.create('/srv/a'), 'create@elsewhere'],
  ['the system', tool, (a) => a.modify('/etc/hosts'), 'modify@system modify@elsewhere'],
  ['a rename is where it leads', tool, (a) => a.rename('/tmp/a', '/w/a'), 'rename@workspace'],
  ['a detour', tool, (a) => a.create('/w/../tmp//a'), 'create@tmp'],
  ['a zone', tool, (a) => a.create('/w/.github/workflows/x.yml'), 'create@zone:workflow create@workspace'],
  ['a credential', tool, (a) => a.read('/home/u/.ssh/id_rsa'), 'read@zone:secret:ssh read@zone:secret'],
  ['any other read', tool, (a) => a.read('/w/a'), ''],
  ['a library', tool, (a) => a.load('/usr/lib/x.so'), ''],
  ['a device', tool, (a) => a.modify('/dev/null'), ''],
  ['what failed', tool, (a) => a.does('file.create', { path: '/w/a', done: false }), ''],
  ['a package', role, (a) => a.create('/w/node_modules/p/a'), 'create@package create@node_modules create@workspace'],
  [
    'a script that deletes itself',
    role,
    (a) => a.delete('/w/node_modules/p/setup.js'),
    'delete@self delete@package delete@node_modules delete@workspace',
  ],
  [
    'a script that is moved away',
    role,
    (a) => a.rename('/w/node_modules/p/setup.js', '/tmp/x'),
    'rename@self rename@tmp',
  ],
  [
    'metadata that goes',
    role,
    (a) => a.delete('/w/node_modules/p/package.json'),
    'delete@self delete@package delete@node_modules delete@workspace',
  ],
  [
    'the package manager, which is above the role',
    role,
    (a) => a.delete('/usr/lib/node_modules/npm/bin/npm-cli.js'),
    'delete@system delete@node_modules delete@prefix:npm delete@prefix',
  ],
  ['a registry', tool, (a) => a.connect('192.0.2.9', 443, 'NPM.test.'), 'connect@registry:npm connect@registry'],
  ['a mirror of the hosts file', tool, (a) => a.connect('192.0.2.80', 443), 'connect@new'],
  ['where node is had', tool, (a) => a.connect('192.0.2.9', 443, 'dist.test'), 'connect@dist:node connect@dist'],
  ["git's remote", tool, (a) => a.connect('192.0.2.9', 22, 'git.test'), 'connect@git:remote connect@git'],
  ['anybody', tool, (a) => a.connect('192.0.2.9', 443, 'evil.test'), 'connect@new'],
  [
    'an attempt',
    tool,
    (a) => a.does('net.connect', { proto: 'tcp', addr: '192.0.2.9', port: 1, done: false }),
    'connect@new',
  ],
  ['loopback', tool, (a) => a.connect('127.0.0.1', 80), 'connect@loopback'],
  ['loopback by another name', tool, (a) => a.connect('::ffff:127.0.0.1', 80), 'connect@loopback'],
  ['a resolver', tool, (a) => a.does('net.send', { proto: 'udp', addr: '192.0.2.53', port: 53 }), ''],
  ['a datagram', tool, (a) => a.does('net.send', { proto: 'udp', addr: '192.0.2.9', port: 53 }), 'connect@new'],
  ['a datagram socket', tool, (a) => a.does('net.connect', { proto: 'udp', addr: '192.0.2.9', port: 53 }), ''],
  [
    'what a process calls its peer',
    tool,
    (a) => a.does('net.send', { proto: 'tcp', addr: '192.0.2.9', port: 443, host: { name: 'npm.test', from: 'sni' } }),
    '',
  ],
  ['a socket', tool, (a) => a.does('net.connect', { proto: 'unix', addr: '/tmp/s' }), 'connect@unix'],
  [
    'the engine',
    tool,
    (a) => a.does('net.connect', { proto: 'unix', addr: '/run/docker.sock' }),
    'connect@zone:engine-socket connect@unix',
  ],
  ['waiting for all', tool, (a) => a.listen('0.0.0.0', 80), 'listen@any'],
  ['waiting for oneself', tool, (a) => a.listen('127.0.0.1', 80), 'listen@loopback'],
  ['a known tool', tool, (a) => a.starts('cc -c a.c'), 'exec@gcc exec@class/compiler'],
  ['a tool of no profile', tool, (a) => a.starts('/w/x'), 'exec@program'],
  ['what looks like a tool', tool, (a) => a.create('/tmp/bin/git').starts('/tmp/bin/git'), 'exec@program'],
  [
    'a script of a package',
    (w) => w.run('npm install'),
    (a) => a.starts('sh -c x', { cwd: '/w/node_modules/p' }),
    'exec@role:lifecycle exec@role exec@sh exec@class/shell',
  ],
  [
    "the project's own script",
    (w) => w.run('npm test'),
    (a) => a.starts('sh -c x', { cwd: '/w' }),
    'exec@role:script exec@role exec@sh exec@class/shell',
  ],
];
for (const [what, start, act, expected] of table) {
  test(`${what}: ${expected || 'no act of order'}`, () => assert.equal(classes(start, act), expected));
}

test('every class an act can have is one that lint knows', () => {
  for (const [, , , expected] of table)
    for (const name of expected.split(' ').filter(Boolean)) assert.ok(isPossible(name), name);
});

test('order is learned in general classes: no names of tools, no members of families, no plain writes, nothing local', () => {
  const learned = table.map(([, , , expected]) => learnedClass(expected.split(' ')));
  assert.deepEqual([...new Set(learned)].filter((name) => name !== undefined).sort(), [
    'connect@dist',
    'connect@git',
    'connect@new',
    'connect@registry',
    'connect@zone:engine-socket',
    'create@zone:workflow',
    'delete@self',
    'exec@class/compiler',
    'exec@program',
    'exec@role',
    'listen@any',
    'read@zone:secret',
    'rename@self',
  ]);
});

test('a file of a container is nowhere', () => {
  const container = 'a'.repeat(64);
  assert.equal(
    classes(tool, (a) => a.create('/etc/x', { container })),
    '',
  );
});

test('hostile names make no class that a profile could not hold', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 20 }), (name) => {
      const world = new Scenario({
        variables: { [`registry:${name}`]: { values: ['odd.test'], trusted: true, source: 'test' } },
      });
      tool(world).connect('192.0.2.9', 443, 'odd.test');
      for (const found of lastClasses(world)) assert.match(found, /^[a-z]+@[A-Za-z0-9_./:*+-]+$/);
    }),
    { numRuns: 30 },
  );
});
