import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Case, caseFaults, caseSchema } from '../../src/report/case.ts';
import { cleanInstall, theft } from './samples.ts';

const attack: Case = {
  schema: 1,
  description: 'a postinstall that steals',
  origin: 'recorded',
  tool: 'npm',
  versions: { npm: '11.0.0' },
  project: 'one package',
  expect: { findings: [{ rule: 'secret-ssh' }] },
  attack: 'theft',
};
const { attack: _, ...rest } = attack;
const clean: Case = { ...rest, expect: 'pass' };

test('a case says which attack it acts out if it has findings, and its source if it was built', () => {
  for (const good of [attack, clean, { ...clean, origin: 'built', source: 'a document' }])
    assert.ok(caseSchema.safeParse(good).success);
  const { attack: _, ...unnamed } = attack;
  for (const [bad, at] of [
    [unnamed, 'attack'],
    [{ ...clean, attack: 'theft' }, 'attack'],
    [{ ...clean, origin: 'built' }, 'source'],
    [{ ...clean, source: 'a document' }, 'source'],
    [{ ...clean, expect: { findings: [] } }, 'expect'],
    [{ ...clean, more: 1 }, ''],
    [{ ...clean, tool: '../npm' }, 'tool'],
  ] as const) {
    const { error } = caseSchema.safeParse(bad);
    assert.equal(error?.issues[0]?.path[0] ?? '', at);
  }
});

test('nothing may be found where a case must pass, whatever its severity, but remarks on coverage', () => {
  const document = cleanInstall();
  assert.deepEqual(caseFaults(clean, document, []), []);
  const [finding] = theft().findings;
  assert.ok(finding !== undefined);
  const noted = { ...document, findings: [{ ...finding, severity: 'note' as const }] };
  assert.match(caseFaults(clean, noted, [])[0] ?? '', new RegExp(`^${finding.rule}: `));
  assert.deepEqual(caseFaults(clean, { ...noted, findings: [{ ...finding, kind: 'coverage' }] }, []), []);
  const held = [{ id: 'default/score', then: 'warn' as const, controls: [], why: 'because' }];
  assert.deepEqual(caseFaults(clean, { ...document, policy: { ...document.policy, held } }, []), [
    'rule default/score of the policy holds: because',
  ]);
  assert.deepEqual(caseFaults(clean, { ...document, decision: 'fail' }, []), ['the decision is fail, not pass']);
});

test('every finding a case names must be raised, by the tool and of the kind it says', () => {
  const document = theft();
  const [one] = document.findings;
  assert.ok(one !== undefined);
  const tool = document.invocations.find(({ id }) => id === one.invocation)?.tool.name ?? '';
  const faults = (...findings: NonNullable<Exclude<Case['expect'], 'pass'>>['findings']) =>
    caseFaults({ ...attack, expect: { findings } }, document, []);
  const kind = one.kind === 'coverage' ? undefined : one.kind;
  assert.deepEqual(faults({ rule: one.rule, tool, kind }), []);
  assert.deepEqual(faults({ rule: one.rule }, { rule: 'none-such' }), ['no finding none-such was raised']);
  assert.deepEqual(faults({ rule: one.rule, tool: 'tar' }), [`no finding ${one.rule} by tar was raised`]);
  assert.deepEqual(faults({ rule: one.rule, kind: 'plugin' }), [`no finding ${one.rule} of kind plugin was raised`]);
  const decided = { findings: [{ rule: one.rule }], decision: 'incomplete' as const };
  assert.deepEqual(caseFaults({ ...attack, expect: decided }, document, []), [
    `the decision is ${document.decision}, not incomplete`,
  ]);
});

test('a recording that is damaged or lost events proves nothing', () => {
  const document = cleanInstall();
  const lost = { ...document, coverage: { ...document.coverage, lost: 3 } };
  assert.deepEqual(caseFaults(clean, lost, ['it was cut']), ['it was cut', '3 events are lost']);
});
