import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkLeftOut } from '../../../src/policy/checks/left-out.ts';
import { configSchema } from '../../../src/policy/config.ts';
import { evaluate } from '../../../src/policy/rules/evaluate.ts';
import { policyOf } from '../../../src/policy/rules/policy.ts';
import { packs, sampleFinding, sampleJob, sampleSubject } from '../sample-facts.ts';

const entry = { reason: 'known', owner: '@ada' };
const configOf = (without: readonly Record<string, unknown>[], more: Record<string, unknown> = {}) =>
  configSchema.parse({ policy: { extends: ['strict'], without, ...more } });

test('a rule that is left out is not asked until its last day is over, and the outcome says so', () => {
  const subject = sampleSubject('i0', { 'risk.score': 6, sequences: [sampleFinding('s-1', 'sequence')] });
  const outcome = (day: string) => {
    const policy = policyOf(configOf([{ rule: 'strict/sequence', ...entry, until: '2027-01-31' }]), packs);
    return evaluate(policy, sampleJob({ 'time.date': day }), [subject]);
  };
  const before = outcome('2027-01-31');
  assert.deepEqual(
    before.held.map(({ id }) => id),
    ['strict/score'],
  );
  assert.deepEqual(before.leftOut, [{ id: 'strict/sequence', from: 'strict', ...entry, until: '2027-01-31' }]);
  const after = outcome('2027-02-01');
  assert.deepEqual(
    after.held.map(({ id }) => id),
    ['strict/score', 'strict/sequence'],
  );
  assert.deepEqual(after.leftOut, []);
});

test('only rules of packs in force are left out, and what is never right by two people', () => {
  const shared = {
    packs: [{ reference: 'r', rules: [{ id: 'acme/security:a', when: 'true', then: 'fail' as const, controls: [] }] }],
    missing: ['corp/rules//a.yml@0'],
  };
  const said = (without: readonly Record<string, unknown>[], more = {}): string =>
    checkLeftOut(configOf(without, more), { packs: packs.filter(({ name }) => name !== 'rights-only'), shared })
      .map(({ path, message }) => `${path.join('.')} ${message}`)
      .join('\n');
  assert.equal(said([{ rule: 'strict/score', ...entry }]), '');
  assert.equal(said([{ rule: 'acme/security:a', ...entry }]), '');
  assert.equal(said([{ rule: 'corp/rules:a', ...entry }]), '', 'a pack that could not be had may have it');
  assert.match(
    said([{ rule: 'strict/scor', ...entry }]),
    /^policy\.without\.0\.rule is no rule.*did you mean strict\/score\?/,
  );
  assert.match(said([{ rule: 'rights/phase', ...entry }]), /is no rule of a pack in force/);
  assert.match(
    said([
      { rule: 'strict/score', ...entry },
      { rule: 'strict/score', ...entry },
    ]),
    /without\.1\.rule is left out twice/,
  );
  const own = { rules: [{ id: 'mine', when: 'true', then: 'note' }] };
  assert.match(said([{ rule: 'mine', ...entry }], own), /remove it from policy\.rules/);
  for (const rule of ['default/invariant', 'default/identity', 'default/tamper']) {
    assert.match(said([{ rule, ...entry }]), /nobody leaves out alone; add the second key/);
    assert.match(said([{ rule, ...entry, second: { owner: ' @ADA' } }]), /second\.owner is the owner again/);
    assert.equal(said([{ rule, ...entry, second: { owner: '@grace' } }]), '');
  }
});
