import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotations } from '../../src/report/annotations.ts';
import { auditRecords } from '../../src/report/audit.ts';
import { explain } from '../../src/report/explain.ts';
import { resultSchema } from '../../src/report/result.ts';
import { summaryMarkdown } from '../../src/report/summary.ts';
import { terminalTable } from '../../src/report/terminal.ts';
import type { Actor } from './actor.ts';
import { type Outcome, Scenario, type Setting } from './scenario.ts';

/** `judgement: rights`: yes or no instead of a score. */

const rights = { judgement: 'rights' };
const day = { reason: 'known', owner: '@me', until: '2999-12-31' };

/** curl writes what it fetched into the temporary directory: 1.80 where there is a score. */
function fetched(config: Record<string, unknown>, act: (shell: Actor) => unknown = () => {}): Outcome {
  const world = new Scenario({ config } satisfies Setting);
  const shell = world.run(['bash', '-c', 'x']);
  shell.starts('curl -o /tmp/x https://example.test/x').create('/tmp/x');
  act(shell);
  return world.judge();
}

test('a deviation of any weight fails, and the same with a score passes', () => {
  assert.equal(fetched({}).document.decision, 'pass');
  const { document, finding } = fetched(rights);
  assert.equal(document.decision, 'fail');
  assert.deepEqual(
    document.policy.held.map(({ id, then }) => [id, then]),
    [['rights/deviation', 'fail']],
  );
  const { severity, w, c, expected, seen } = finding('create-tmp');
  assert.deepEqual([severity, w, c], ['error', null, null]);
  assert.ok(expected.length > 0);
  assert.deepEqual(seen.targets, ['${tmp}/x']);
});

test('nothing outside the rights passes, without a number', () => {
  const world = new Scenario({ config: rights });
  world.run('gcc -c a.c').create('/w/a.o');
  const { document } = world.judge();
  assert.equal(document.decision, 'pass');
  assert.match(terminalTable(document, { color: false, width: 120 }), /pass.* · judged by rights, without a score/);
});

test('every score, hazard and share of the result is null, and it is still a result', () => {
  const { document } = fetched(rights);
  resultSchema.parse(document);
  const { score, hazard, acts, step, at } = document.risk;
  assert.deepEqual([score, hazard, acts, step, at], [null, null, null, null, null]);
  assert.deepEqual(document.terms, []);
  assert.ok(document.steps.every(({ risk }) => risk === null));
  for (const { risk, terms, signals } of document.invocations) {
    assert.equal(risk, null);
    assert.equal(terms, undefined);
    assert.ok(signals.every(({ risk_contribution }) => risk_contribution === null));
  }
  assert.equal(document.policy.threshold, null);
});

test('no report shows a weight, a confidence, a share or a sum', () => {
  const { document } = fetched(rights);
  const explained = [
    explain(document),
    explain(document, document.findings[0]?.id),
    explain(document, document.invocations.at(-1)?.id),
  ];
  const texts = [
    terminalTable(document, { color: false, width: 140 }),
    summaryMarkdown(document),
    JSON.stringify(annotations(document)),
    ...explained,
  ];
  for (const text of texts) {
    assert.doesNotMatch(text, /of 10|adds|confidence|\bthe sum\b|own \d|tree \d|\b\d\.\d\d\b(?!\.)/i);
    assert.match(text, /create-tmp/);
  }
  for (const text of texts) assert.match(text, /\$\{tmp\}\/x|tmp\\?\/x/);
});

test('the audit log says within or outside instead of a number, and outside for what started it', () => {
  const { document } = fetched(rights, (shell) => shell.starts('gcc -c a.c').create('/w/a.o'));
  const records = [...auditRecords(document)];
  assert.ok(
    records.every(
      ({ risk_score, own_score, threshold }) => risk_score === null && own_score === null && threshold === null,
    ),
  );
  assert.deepEqual(
    records.map(({ tool, conclusion }) => [tool.name, conclusion]),
    [
      ['bash', 'outside_rights'],
      ['curl', 'outside_rights'],
      ['gcc', 'within_rights'],
    ],
  );
});

test('two people may accept an invariant for the bytes of a tool: it fails nothing then, and scores as before', () => {
  const digest = 'ab'.repeat(32);
  const stolen = (config: Record<string, unknown>) => {
    const tools = [{ path: '/usr/bin/dash', sha256: digest, from: [0] }];
    const world = new Scenario({
      config,
      packages: { '/w': 'project', '/w/node_modules/p': 'p' },
      recording: { tools },
    });
    const npm = world.run('npm install');
    const shell = npm.starts('sh -c x', { cwd: '/w/node_modules/p', env: { npm_lifecycle_event: 'postinstall' } });
    shell.read('/home/u/.ssh/id_ed25519').connect('203.0.113.7', 443);
    return world.judge().document;
  };
  const before = stolen({});
  const found = before.findings.filter(({ kind }) => kind === 'invariant');
  assert.ok(found.length > 0);
  const accept = (sha256: string) =>
    found.map(({ id, rolePath, step }) => {
      const second = { owner: '@other', sha256 };
      return { ...day, finding: id, tool: rolePath.at(-1)?.name, step: step.key, second };
    });
  const after = stolen({ accept: accept(digest) });
  assert.equal(before.decision, 'fail');
  assert.equal(after.decision, 'pass');
  assert.equal(after.risk.score, before.risk.score);
  assert.deepEqual(after.findings.find(({ kind }) => kind === 'invariant')?.accepted, { ...day, second: '@other' });
  assert.equal(stolen({ accept: accept('cd'.repeat(32)) }).decision, 'fail', 'the bytes are others');
  const alone = accept(digest).map(({ second: _, ...entry }) => entry);
  assert.equal(stolen({ accept: alone }).decision, 'fail', 'nobody accepts it alone');
});

test('an acceptance holds for an act and not for an invariant', () => {
  const id = fetched(rights).finding('create-tmp').id;
  const { document } = fetched({ ...rights, accept: [{ finding: id, ...day }] });
  assert.equal(document.decision, 'pass');
  assert.ok([...auditRecords(document)].every(({ conclusion }) => conclusion === 'within_rights'));
  const stolen = (config: Record<string, unknown>) => {
    const world = new Scenario({ config, packages: { '/w': 'project', '/w/node_modules/p': 'p' } });
    const npm = world.run('npm install');
    const shell = npm.starts('sh -c x', { cwd: '/w/node_modules/p', env: { npm_lifecycle_event: 'postinstall' } });
    shell.read('/home/u/.ssh/id_ed25519').connect('203.0.113.7', 443);
    return world.judge().document;
  };
  const all = stolen(rights).findings.map(({ id: finding }) => ({ finding, ...day }));
  const after = stolen({ ...rights, accept: all });
  assert.equal(after.decision, 'fail');
  assert.deepEqual([...new Set(after.policy.held.map(({ id: held }) => held))], ['default/invariant']);
});
