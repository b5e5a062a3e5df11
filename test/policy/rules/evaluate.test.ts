import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { configSchema } from '../../../src/policy/config.ts';
import { evaluate } from '../../../src/policy/rules/evaluate.ts';
import { policyOf } from '../../../src/policy/rules/policy.ts';
import { verdict } from '../../../src/policy/verdict.ts';
import { packs, policyFrom, rulesOnly, sampleFinding, sampleJob, sampleSubject } from '../sample-facts.ts';

const rule = (when: string, more: Record<string, unknown> = {}) => ({ id: 'mine', when, then: 'fail', ...more });

/** Ids of the rules that held. */
const held = (
  policy: ReturnType<typeof rulesOnly>,
  job = {},
  ...subjects: ReturnType<typeof sampleSubject>[]
): string[] => evaluate(policy, sampleJob(job), subjects).held.map(({ id }) => id);

test('risky, not attested freshly and not declared: all eight combinations', () => {
  const policy = rulesOnly(rule('risk.score > 5.0 && !tool.attestation.fresh && !pipeline.declared'));
  for (const score of [5, 5.01])
    for (const fresh of [false, true])
      for (const declared of [false, true]) {
        const subject = sampleSubject('i0', { 'risk.score': score, 'tool.attestation.fresh': fresh });
        const expected = score > 5 && !fresh && !declared ? ['mine'] : [];
        assert.deepEqual(
          held(policy, { 'pipeline.declared': declared }, subject),
          expected,
          `${score} ${fresh} ${declared}`,
        );
      }
});

test('why it held is told with the values, and of a rule that did not what was missing', () => {
  const policy = rulesOnly(
    rule('risk.score > 5.0 && !tool.attestation.fresh && (pipeline.fork || tool.name == "npm")'),
  );
  const risky = sampleSubject('i0', { 'risk.score': 7.25, 'tool.name': 'npm' });
  const [one] = evaluate(policy, sampleJob(), [risky]).held;
  assert.equal(
    one?.why,
    'risk.score > 5.0 (risk.score = 7.25) and !tool.attestation.fresh (tool.attestation.fresh = false) and tool.name == "npm" (tool.name = "npm")',
  );
  assert.deepEqual(
    one?.truth.map(({ depth, says, holds }) => [depth, says, holds]),
    [
      [0, 'all of', true],
      [1, 'risk.score > 5.0', true],
      [1, '!tool.attestation.fresh', true],
      [1, 'any of', true],
      [2, 'pipeline.fork', false],
      [2, 'tool.name == "npm"', true],
    ],
  );
  const { unheld } = evaluate(policy, sampleJob(), [sampleSubject('i0'), sampleSubject('i1', { 'risk.score': 6 })]);
  assert.equal(unheld[0]?.invocation, 'i1', 'it came closest');
  assert.deepEqual(unheld[0]?.truth[4]?.where, [{ name: 'pipeline.fork', value: 'false' }]);
});

test('of invocations above each other the deepest is told, and others beside it', () => {
  const risky = (id: string, depth: number, parent?: string) =>
    sampleSubject(id, { 'risk.score': 6, 'invocation.depth': depth }, parent);
  const subjects = [
    risky('i0', 0),
    risky('i1', 1, 'i0'),
    sampleSubject('i2', {}, 'i1'),
    risky('i3', 3, 'i2'),
    risky('i4', 1, 'i0'),
  ];
  const [one] = evaluate(rulesOnly(rule('risk.score > 5.0')), sampleJob(), subjects).held;
  assert.deepEqual([one?.invocation, one?.others, one?.count], ['i3', ['i4'], 4]);
});

test('a rule about the job alone is asked once, whatever ran', () => {
  const policy = rulesOnly(rule('pipeline.fork'));
  const { held: without } = evaluate(policy, sampleJob({ 'pipeline.fork': true }), []);
  assert.deepEqual(
    without.map(({ id, invocation }) => [id, invocation]),
    [['mine', undefined]],
  );
});

test('a scope narrows where a rule is asked', () => {
  const subjects = [
    sampleSubject('i0', { 'tool.name': 'npm', 'tool.path': '/usr/bin/npm', 'step.key': 'build' }),
    sampleSubject('i1', { 'tool.name': 'pip', 'tool.path': '/home/u/pip', 'step.name': 'Test it' }),
  ];
  const found = (scope: Record<string, unknown>): string[] =>
    evaluate(rulesOnly(rule('true', { scope })), sampleJob({ 'pipeline.job': 'release' }), subjects).held.flatMap(
      ({ invocation, others = [] }) => [invocation ?? 'job', ...others],
    );
  assert.deepEqual(found({ tool: 'npm' }), ['i0']);
  assert.deepEqual(found({ tool: ['n*', 'p?p'] }), ['i0', 'i1']);
  assert.deepEqual(found({ step: 'Test it' }), ['i1']);
  assert.deepEqual(found({ path: '/usr/**' }), ['i0']);
  assert.deepEqual(found({ path: '/usr/**', tool: 'pip' }), []);
  assert.deepEqual(found({ job: 'release' }), ['job']);
  assert.deepEqual(found({ job: 'release', tool: 'pip' }), ['i1']);
  assert.deepEqual(found({ job: 'test', tool: 'pip' }), []);
});

test('a rule that has no value is an error, and fails; another part that decides makes up for it', () => {
  const job = sampleJob();
  const subject = sampleSubject('i0');
  const outcome = evaluate(rulesOnly(rule('findings[0].accepted')), job, [subject]);
  assert.deepEqual(outcome.errors, [
    'the rule mine has no value for invocation i0: the list has 0 elements and none at 0; ask with exists( )',
  ]);
  const sensor = {
    name: 'ebpf',
    backend: 'full',
    health: { started: true, died: false, unknown: 0 },
    notCovered: [],
  } as const;
  const facts = { config: configSchema.parse({}), sensor: { ...sensor, notCovered: [] }, outcome };
  assert.equal(verdict({ ...facts, coverage: { level: 'full', reasons: [], lost: 0 } }).decision, 'fail');
  assert.match(evaluate(rulesOnly(rule('10 / coverage.lost > 1')), job, []).errors.join(), /divided by 0/);
  assert.deepEqual(held(rulesOnly(rule('findings[0].accepted || tool.name == ""')), {}, subject), ['mine']);
  assert.deepEqual(evaluate(rulesOnly(rule('findings[0].accepted && tool.name != ""')), job, [subject]).errors, []);
});

test('a rule that was made to burn time is stopped, is an error, and no other part makes up for it', () => {
  const findings = Array.from({ length: 2000 }, (_, at) => sampleFinding(`f${at}`, 'deviation'));
  const policy = rulesOnly(rule('findings.all(f, findings.exists(g, g.class == "x") || f.count > 0) || true'));
  const started = performance.now();
  const { errors, held: none } = evaluate(policy, sampleJob(), [sampleSubject('i0', { findings })]);
  assert.match(errors.join(), /takes more than 100000 steps for one invocation/);
  assert.deepEqual(none, []);
  assert.ok(performance.now() - started < 5000);
});

test('the order in which rules, packs and invocations stand changes nothing', () => {
  const rules = [
    rule('risk.score > 5.0', { id: 'a', then: 'warn' }),
    rule('findings.exists(f, f.kind == "invariant")', { id: 'b' }),
    rule('pipeline.fork', { id: 'c', then: 'note' }),
    rule('findings[0].accepted', { id: 'd', then: 'note' }),
  ];
  const subjects = [
    sampleSubject('i0', { 'risk.score': 6 }),
    sampleSubject('i1', { 'risk.score': 6, findings: [sampleFinding('x-1', 'invariant')] }),
  ];
  const names = ['default', 'strict', 'rights-only'];
  const outcome = (order: readonly Record<string, unknown>[], extend: readonly string[], files: typeof packs) =>
    evaluate(policyOf(configSchema.parse({ policy: { extends: extend, rules: order } }), files), sampleJob(), subjects);
  const first = outcome(rules, names, packs);
  const shuffled = <T>(all: readonly T[]) => fc.shuffledSubarray([...all], { minLength: all.length });
  fc.assert(
    fc.property(shuffled(rules), shuffled(names), shuffled(packs), (order, extend, files) => {
      assert.deepEqual(outcome(order, extend, files), first);
    }),
    { numRuns: 50 },
  );
});

test('a rule more never makes a verdict weaker, and no acceptance of a pack is lost', () => {
  const subject = sampleSubject('i0', { findings: [sampleFinding('x-1', 'invariant')] });
  assert.deepEqual(held(policyFrom({ policy: { rules: [rule('true', { then: 'note' })] } }), {}, subject), [
    'default/invariant',
    'mine',
  ]);
  const accepted = sampleSubject('i0', { findings: [sampleFinding('x-1', 'invariant', { accepted: true })] });
  assert.deepEqual(held(policyFrom({}), {}, accepted), []);
});

test('packs: strict holds what default holds, and rights-only always holds where rights alone judge', () => {
  const subject = sampleSubject('i0', {
    'risk.score': 6,
    deviations: [],
    findings: [sampleFinding('d-1', 'deviation')],
  });
  const job = { 'job.score': 6 };
  assert.deepEqual(held(policyFrom({}), job, subject), ['default/score']);
  assert.deepEqual(held(policyFrom({ policy: { extends: ['strict'] } }), job, subject), [
    'default/score',
    'strict/score',
  ]);
  for (const keys of [
    { judgement: 'rights' },
    { judgement: 'rights', policy: { extends: [] } },
    { judgement: 'rights', policy: { extends: ['strict'] } },
  ])
    assert.deepEqual(held(policyFrom(keys), job, subject), ['rights/deviation']);
  assert.deepEqual(held(policyFrom({ policy: { extends: [] } }), job, subject), []);
});
