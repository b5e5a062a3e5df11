import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseConfig } from '../../src/policy/config.ts';
import { jobScenario, Scenario } from '../pipeline/scenario.ts';

const packages = { '/w/node_modules/p': 'p' };

/** Ids of what a dropped, thieving program in a temporary directory raises. */
function ids({ temporary = '/tmp/tmp.Ab12Cd34Ef', pids = 0, home = '/home/u', swapped = false } = {}): string[] {
  const variables = { home: { values: [home], trusted: true, source: 'test' } };
  const world = new Scenario({ packages, variables });
  for (let i = 0; i < pids; i++) world.pid();
  const sh = world.run('npm install').starts('sh -c x', { cwd: '/w/node_modules/p' });
  if (swapped) sh.read(`${home}/.ssh/id_rsa`).read(`${home}/.npmrc`);
  else sh.read(`${home}/.npmrc`).read(`${home}/.ssh/id_rsa`);
  sh.create(temporary).chmod(temporary).starts(temporary).connect('203.0.113.7', 443);
  return world
    .judge()
    .document.findings.map(({ id }) => id)
    .sort();
}

test('a finding’s id is the same under other random names, pids, order and places of the machine', () => {
  const usual = ids();
  assert.equal(usual.length, 7);
  assert.deepEqual(ids({ temporary: '/tmp/tmp.Zz98Yy76Xx' }), usual, 'a temporary name');
  assert.deepEqual(ids({ pids: 5000 }), usual, 'pids');
  assert.deepEqual(ids({ home: '/Users/other' }), usual, 'another home');
  assert.deepEqual(ids({ swapped: true }), usual, 'order');
});

test('a finding’s id differs by rule, tool, role, object and step', () => {
  const world = jobScenario({ packages });
  for (const key of ['a', 'b']) {
    const sh = world.worker().starts(['bash', '-c', 'x'], { env: { GITHUB_ACTION: key } });
    sh.starts('/w/tool')
      .create('/etc/x')
      .create('/srv/x')
      .connect('192.0.2.1', 443, 'a.test')
      .connect('192.0.2.2', 443, 'b.test');
    sh.starts('/w/other').create('/etc/x');
  }
  const found = world.judge().document.findings;
  assert.equal(found.length, 10);
  assert.equal(new Set(found.map(({ id }) => id)).size, 10);
});

test('sightings of one finding are counted, folded events with what they stand for, and told by ten targets', () => {
  const world = new Scenario();
  const tool = world.run(['bash', '-c', 'x']).starts('/w/tool');
  for (let i = 0; i < 30; i++) tool.create(`/srv/${i}`);
  tool.does('file.create', { path: '/srv/many', n: 1000, until: 1e12, last: 2000 });
  const { seen } = world.judge().finding('write-outside');
  assert.equal(seen.count, 1030);
  assert.equal(seen.targets.length, 10);
  assert.ok(seen.last > seen.first);
});

test('100,000 different deviations take bounded memory, hide nothing of another class, and say that they do not all stand there', () => {
  const world = new Scenario();
  const tool = world.run(['bash', '-c', 'x']).starts('/w/tool');
  for (let i = 0; i < 100_000; i++) tool.connect('192.0.2.1', 443, `h${i}.test`);
  tool.read('/home/u/.ssh/id_rsa').create('/etc/cron.d/x');
  const { document, rules, of } = world.judge();
  assert.deepEqual(rules, ['new-host', 'secret-ssh', 'zone-cron']);
  assert.ok(document.findings.length < 300);
  assert.equal(document.totals.deviations, 100_002);
  assert.match(document.coverage.reasons.join(), /99800 deviations have no finding of their own/);
  const { signals, risk } = of(tool);
  assert.ok(signals.length < 500);
  assert.equal(cents(signals), Math.round((risk?.own ?? -1) * 100));
});

const cents = (signals: readonly { risk_contribution: number | null }[]): number =>
  signals.reduce((sum, one) => sum + Math.round((one.risk_contribution ?? 0) * 100), 0);

test('many expected targets do not hide an unexpected one among them, nor its share', () => {
  const world = new Scenario();
  const curl = world.run(['bash', '-c', 'x']).starts('curl x');
  for (let i = 0; i < 1000; i++) curl.connect('192.0.2.1', 443, `h${i}.test`);
  curl.connect('203.0.113.7', 443);
  const { signals, risk } = world.judge().of(curl);
  assert.ok(signals.length < 220);
  const unexpected = signals.filter(({ expected }) => !expected);
  assert.equal(unexpected.length, 1);
  assert.equal(unexpected[0]?.risk_contribution, risk?.own);
  assert.equal(
    signals.reduce((sum, { count }) => sum + count, 0),
    1001,
  );
});

/** The decision over one accepted deviation. */
function accepted(entry: Record<string, string> | Record<string, string>[]) {
  const act = (world: Scenario): Scenario => {
    world.run(['bash', '-c', 'x']).starts('/w/tool').create('/srv/x').connect('203.0.113.7', 443);
    return world;
  };
  const { id } = act(new Scenario()).judge().finding('never-resolved');
  const entries = (Array.isArray(entry) ? entry : [entry]).map((one) => ({
    finding: id,
    reason: 'r',
    owner: 'o',
    until: '2026-05-28',
    ...one,
  }));
  const outcome = act(new Scenario({ config: { accept: entries } })).judge();
  return { score: outcome.document.risk.score, finding: outcome.finding('never-resolved') };
}

test('an accepted finding is a note, says by whom, and adds nothing to the score', () => {
  const { score, finding } = accepted({});
  assert.equal(finding.severity, 'note');
  assert.deepEqual(finding.accepted, { reason: 'r', owner: 'o', until: '2026-05-28' });
  assert.equal(score, 0.6);
});

test('an acceptance holds up to its last day, for its tool and step only, whatever else stands there', () => {
  const holds = (entry: Parameters<typeof accepted>[0]) => accepted(entry).finding.accepted !== undefined;
  assert.equal(holds({ until: '2026-05-27' }), false, 'the day before the recording');
  assert.equal(holds({ tool: 'tool', step: 'run' }), true);
  assert.equal(holds({ tool: 'other' }), false);
  assert.equal(holds({ step: 'other' }), false);
  assert.equal(holds([{ step: 'run' }, { step: 'other' }]), true, 'another entry for the same finding');
});

test('what accepts a finding can be pasted into a configuration, whatever its tool is called', () => {
  const world = new Scenario();
  world.run(['bash', '-c', 'x']).starts(['/w/"; rm -rf']).create('/srv/x');
  const { accept, id } = world.judge().finding('write-outside');
  const [entry] = parseConfig(`accept:\n  ${accept.replace('YYYY-MM-DD', '2030-01-01')}\n`, 'f').accept;
  assert.deepEqual([entry?.finding, entry?.tool, entry?.step], [id, '"; rm -rf', 'run']);
});
