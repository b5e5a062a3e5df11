import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixedRules } from '../../src/baseline/fixed-rules.ts';
import { faultClasses, unattested } from '../../src/evidence/tool-fault.ts';
import { readProfiles } from '../../src/host/profile-files.ts';
import { profilesDirectory } from '../../src/host/profile-texts.ts';
import { pageOf, ruleOf, rules } from '../../src/report/rules.ts';

const { weights, zones, sequences } = readProfiles(profilesDirectory());
const raised = new Set([
  ...fixedRules.invariant,
  ...fixedRules.tamper,
  ...faultClasses,
  unattested,
  ...[
    ...Object.values(weights.tactics).flatMap((classes) => Object.keys(classes ?? {})),
    ...zones.map((one) => one.class ?? ''),
  ]
    .filter((name) => name !== '' && !name.endsWith('*'))
    .map((name) => name.replace(':', '-')),
  'secret-memory',
  ...sequences.sequences.map(({ id }) => id),
]);

test('every rule that anything raises has its text, and each text a rule', () => {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  assert.equal(known.size, rules.length);
  for (const id of raised) assert.ok(known.has(id), `${id} has no text`);
  const general = new Set(['policy', 'plugin', 'exposure', 'coverage']);
  for (const { id, kind } of rules)
    assert.ok(raised.has(id) || general.has(kind) || id === 'other-deviation', `nothing raises ${id}`);
});

test('kinds are those that findings have', () => {
  for (const { id, kind } of rules) {
    if ((fixedRules.invariant as readonly string[]).includes(id)) assert.equal(kind, 'invariant', id);
    if ((fixedRules.tamper as readonly string[]).includes(id)) assert.equal(kind, 'tamper', id);
    if ((faultClasses as readonly string[]).includes(id)) assert.equal(kind, 'identity', id);
    if (sequences.sequences.some((one) => one.id === id)) assert.equal(kind, 'sequence', id);
  }
});

test('texts keep the limits of code scanning, and name techniques as ATT&CK does', () => {
  for (const { id, title, what, why, how, honest, attack } of rules) {
    assert.match(id, /^[a-z][a-z0-9-]*$/);
    assert.ok(title.length > 0 && title.length <= 250, id);
    assert.ok(what.length > 0 && what.length <= 1024, id);
    for (const text of [what, why, how, honest]) assert.match(text, /[.!?`]$/, `${id}: ${text}`);
    assert.doesNotMatch(title, /[.`<>|]$|[<>|]/, id);
    assert.ok(attack.length <= 8, id);
    for (const technique of attack) assert.match(technique, /^T1\d{3}(?:\.\d{3})?$/, id);
  }
});

test('a rule of another name is told as what stands for its kind', () => {
  assert.equal(ruleOf({ rule: 'new-host', kind: 'deviation' }).id, 'new-host');
  assert.equal(ruleOf({ rule: 'acme-advisory', kind: 'plugin' }).id, 'plugin-finding');
  assert.equal(ruleOf({ rule: '__proto__', kind: 'invariant' }).id, 'other-deviation');
  assert.equal(pageOf(ruleOf({ rule: 'x', kind: 'policy' }), 'docs/findings'), 'docs/findings/policy-rule.md');
});
