import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkIdleRules } from '../../src/policy/checks/idle-rules.ts';
import { checkRule } from '../../src/policy/checks/rules.ts';
import { configSchema } from '../../src/policy/config.ts';
import { packNames } from '../../src/policy/rules/pack-name.ts';
import { packs, policyFrom } from './sample-facts.ts';

test('every rule of a pack is right under either judgement, and named after its pack', () => {
  assert.deepEqual(packs.map(({ name }) => name).sort(), [...packNames].sort());
  for (const { name, rules } of packs)
    for (const rule of rules) {
      for (const judgement of ['score', 'rights'] as const)
        assert.deepEqual(checkRule(rule, [], judgement), [], `${rule.id} ${judgement}`);
      assert.equal(rule.id.split('/')[0], name.split('-')[0]);
      assert.ok(rule.message !== undefined, rule.id);
    }
  const ids = packs.flatMap(({ rules }) => rules.map(({ id }) => id));
  assert.equal(new Set(ids).size, ids.length);
});

test('default fails on invariants, identity faults and tampering only', () => {
  const failing = policyFrom({}).rules.filter(({ then }) => then === 'fail');
  assert.deepEqual(
    failing.map(({ id }) => id),
    ['default/identity', 'default/invariant', 'default/tamper'],
  );
});

test('a rule that changes nothing is told, with the one that makes it idle', () => {
  const idle = (...rules: readonly Record<string, unknown>[]): string[] => {
    const named = rules.map((rule, at) => ({ id: `r${at}`, then: 'fail', ...rule }));
    const { policy } = configSchema.parse({ policy: { rules: named } });
    return checkIdleRules({ policy }, packs).map(({ path, message }) => `${path.join('.')} ${message}`);
  };
  const [found] = idle({ when: 'risk.score > 5.0' }, { when: 'risk.score > 7.0 && pipeline.fork' });
  assert.match(found ?? '', /^policy\.rules\.1\.id changes nothing: whenever it holds, r0 does/);
  assert.match(idle({ when: 'findings.exists(f, f.kind == "identity")' }).join(), /default\/identity does/);
  assert.equal(
    idle({ when: 'pipeline.fork' }, { when: 'pipeline.fork' }).length,
    1,
    'of two that say the same one stays',
  );
  assert.deepEqual(
    idle({ when: 'risk.score > 5.0', then: 'warn' }, { when: 'risk.score > 7.0' }),
    [],
    'it is stronger',
  );
  assert.deepEqual(idle({ when: 'risk.score > 5.0' }, { when: 'risk.score > 7.0', controls: ['a:b'] }), []);
  assert.deepEqual(idle({ when: 'risk.score > 5.0', scope: { tool: 'a' } }, { when: 'risk.score > 7.0' }), []);
  assert.deepEqual(idle({ when: 'risk.score > 7.0' }, { when: 'risk.score > 5.0 && pipeline.fork' }), []);
});
