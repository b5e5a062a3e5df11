import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { canonicalJson } from '../../src/report/canonical.ts';
import { resultSchema } from '../../src/report/result.ts';
import type { Actor } from './actor.ts';
import { jobScenario, Scenario } from './scenario.ts';

const packages = { '/w': 'project', '/w/node_modules/p': 'p', '/w/node_modules/q': 'q' };
const commands = [
  'npm install',
  'npm publish',
  'sh -c x',
  'bash x.sh',
  'node x.js',
  'python3 -m pip install x',
  'python3 build.py',
  'curl x',
  'cc -c a.c',
  'cc1 a.c',
  'git push',
  'make',
  'env make',
  'sudo make',
  'tar x',
  '/tmp/a',
  '/w/a',
  '/w/node_modules/p/a',
  '/memfd:x',
  '/bin/busybox wget x',
  '/lib64/ld-linux-x86-64.so.2 /w/a',
  'chmod +x a',
  '',
].filter((command) => command !== '');
const directories = ['/w', '/w/node_modules/p', '/w/node_modules/q', '/tmp', '/home/u', '/', '/usr/lib/node_modules/g'];
const paths = [
  '/w/a',
  '/w/src/a',
  '/w/node_modules/p/a',
  '/w/node_modules/p',
  '/w/node_modules/q/a',
  '/tmp/a',
  '/tmp/d',
  '/tmp/d/a',
  '/home/u/.npmrc',
  '/home/u/.ssh/id_rsa',
  '/home/u/.aws/credentials',
  '/etc/x',
  '/etc/cron.d/x',
  '/srv/x',
  '/dev/null',
  'pipe:[1]',
  '/w/.github/workflows/x.yml',
  '/guard/x',
  '/proc/1/environ',
  '/proc/self/root/etc/x',
  '/w/../etc/x',
  '//tmp//a',
  '/',
  '/w/é\u202e\n',
];
const kinds = [
  'file.create',
  'file.mkdir',
  'file.truncate',
  'file.modify',
  'file.append',
  'file.read',
  'file.delete',
  'file.rmdir',
  'file.chmod',
  'file.chown',
];
const addresses = [
  '127.0.0.1',
  '192.0.2.1',
  '203.0.113.7',
  '169.254.169.254',
  '::1',
  '2001:db8::1',
  '',
  'no address',
  '0.0.0.0',
];
const pick = <T>(...of: readonly T[]) => fc.constantFrom(...of);

/** One act of the actor of that number (modulo how many there are). */
type Step = (actors: Actor[], world: Scenario) => void;
const actor = fc.nat(30);
const at = (actors: Actor[], index: number): Actor => actors[index % actors.length] as Actor;
const outcome = pick<boolean | 'attempt'>(true, true, true, false, 'attempt');

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(actor, pick(...commands), pick(...directories)).map(
    ([i, command, cwd]): Step =>
      (actors) => {
        actors.push(at(actors, i).starts(command, { cwd, env: { npm_lifecycle_event: 'x', GITHUB_ACTION: 'forged' } }));
      },
  ),
  fc.tuple(actor, pick(...commands)).map(
    ([i, command]): Step =>
      (actors) =>
        void at(actors, i).exec(command),
  ),
  actor.map(
    (i): Step =>
      (actors) =>
        void actors.push(at(actors, i).fork()),
  ),
  actor.map(
    (i): Step =>
      (actors) =>
        void at(actors, i).exit(),
  ),
  fc.tuple(actor, pick(...kinds), pick(...paths), fc.nat(0o7777), outcome).map(
    ([i, kind, path, mode, done]): Step =>
      (actors) =>
        void at(actors, i).does(kind, { path, mode, done }),
  ),
  fc.tuple(actor, pick('file.rename', 'file.link', 'file.symlink'), pick(...paths), pick(...paths)).map(
    ([i, kind, path, to]): Step =>
      (actors) =>
        void at(actors, i).does(kind, { path, to }),
  ),
  fc
    .tuple(
      actor,
      pick('net.connect', 'net.send', 'net.listen'),
      pick(...addresses),
      fc.nat(65_535),
      pick('tcp', 'udp', 'unix', 'other'),
      outcome,
    )
    .map(
      ([i, kind, addr, port, proto, done]): Step =>
        (actors) =>
          void at(actors, i).does(kind, { addr, port, proto, done }),
    ),
  fc.tuple(actor, fc.domain()).map(
    ([i, name]): Step =>
      (actors) =>
        void at(actors, i).ask(name),
  ),
  fc.tuple(actor, pick(...paths)).map(
    ([i, path]): Step =>
      (actors) =>
        void at(actors, i).load(path),
  ),
  fc.tuple(actor, pick(0, 1, 9000, 77)).map(
    ([i, target]): Step =>
      (actors) =>
        void at(actors, i).signal(target).peek(target),
  ),
  fc.tuple(actor, pick('kernel.mount', 'kernel.namespace', 'kernel.memfd', 'kernel.bpf', 'priv.change')).map(
    ([i, kind]): Step =>
      (actors) =>
        void at(actors, i).does(kind, kind === 'priv.change' ? { uid: 0 } : { path: '/guard' }),
  ),
  pick(1, 60, 3600).map(
    (seconds): Step =>
      (_, world) =>
        void world.wait(seconds),
  ),
  fc.string().map(
    (text): Step =>
      (_, world) =>
        world.line(text),
  ),
  actor.map(
    (i): Step =>
      (actors, world) =>
        void actors.push(world.stranger(2000 + i)),
  ),
  fc.tuple(actor, fc.integer({ min: 2, max: 1e6 })).map(
    ([i, n]): Step =>
      (actors) =>
        void at(actors, i).does('file.create', { path: '/srv/x', n, until: 1e15, last: 5 }),
  ),
);

/** A job or run in which those steps were taken. */
function played(steps: readonly Step[], job: boolean): Scenario {
  const world = job ? jobScenario({ packages }) : new Scenario({ packages });
  const actors = job
    ? ['a', 'b', 'guard'].map((key) => world.worker().starts(['bash', '-c', 'x'], { env: { GITHUB_ACTION: key } }))
    : [world.run(['bash', '-c', 'x'])];
  const npm = (actors[0] as Actor).starts('npm install');
  actors.push(npm, npm.starts('sh -c x', { cwd: '/w/node_modules/p' }));
  for (const one of steps) one(actors, world);
  return world;
}

const cents = (x: number): number => Math.round(x * 100);

test('property: any events are judged without an error, to the same bytes, and every sum adds up', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 60 }), fc.boolean(), (steps, job) => {
      const world = played(steps, job);
      const { document } = world.judge();
      assert.equal(canonicalJson(world.judge().document), canonicalJson(document));
      resultSchema.parse(document);
      const byId = new Map(document.invocations.map((one) => [one.id, one]));
      for (const { id, risk, signals, parent, terms = [], lineage } of document.invocations) {
        assert.ok(risk !== null, 'there is a score');
        assert.ok(risk.own >= 0 && risk.tree <= 10 && risk.tree >= risk.own, id);
        assert.equal(
          signals.reduce((sum, one) => sum + cents(one.risk_contribution ?? -1), 0),
          cents(risk.own),
          id,
        );
        assert.equal(
          terms.reduce((sum, one) => sum + cents(one.contribution), 0),
          cents(risk.own),
          id,
        );
        if (parent === null) continue;
        assert.equal(lineage.at(-1), parent);
        assert.ok((byId.get(parent)?.risk?.hazard ?? 0) >= risk.hazard, `${parent} above ${id}`);
      }
      const roots = document.invocations.filter(({ parent }) => parent === null);
      for (const { step, risk } of roots) {
        const whole = document.steps.find(({ key }) => key === step.key);
        assert.ok((whole?.risk?.hazard ?? 0) >= (risk?.hazard ?? Infinity), step.key);
      }
      assert.equal(
        document.terms.reduce((sum, one) => sum + cents(one.contribution), 0),
        cents(document.risk.score ?? 0),
      );
      for (const { invocation } of document.findings) assert.ok(byId.has(invocation), `finding of ${invocation}`);
    }),
    { numRuns: 300 },
  );
});

test('property: more acts at the end never lower the score', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 2, maxLength: 40 }), (steps) => {
      const some = played(steps.slice(0, steps.length >> 1), false).judge().document;
      const all = played(steps, false).judge().document;
      assert.ok((all.risk.hazard ?? 0) >= (some.risk.hazard ?? 0));
    }),
    { numRuns: 100 },
  );
});
