import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  assessControls,
  controlStatuses,
  type Grounds,
  unknownControls,
  unseenOf,
} from '../../../src/policy/compliance/assess.ts';
import { type Framework, frameworkSchema } from '../../../src/policy/compliance/framework.ts';
import type { Observed } from '../../../src/policy/compliance/observe.ts';
import { sampleRun } from './sample-run.ts';

const words = { title: 'a title', shows: 'what it shows', strength: 'strong', caveat: 'what it does not' };
const framework = (control: Record<string, unknown> = {}): Framework =>
  frameworkSchema.parse({
    schema: 1,
    ...{ id: 'f', name: 'F', version: '1', source: 'https://f.example/', status: 'final', about: 'about it' },
    controls: [
      {
        id: 'a.1',
        label: 'A(1)',
        within: 'a',
        ...words,
        evidence: ['E1'],
        coverage: 'full',
        supported: ['good'],
        contradicted: ['bad'],
        ...control,
      },
    ],
  });

const seen = (id: string, holds: boolean | null): Observed => ({
  ...{ id, says: `${id} is so`, holds, witnesses: [], count: 0 },
  ...(holds === null ? { why: 'it takes too long' } : {}),
});

/** What is known of a run in which everything is well. */
const grounds = (more: Partial<Grounds> = {}, good: boolean | null = true, bad: boolean | null = false): Grounds => ({
  observed: new Map([seen('good', good), seen('bad', bad)].map((one) => [one.id, one])),
  evidence: new Map([['E1', { id: 'E1', missing: [] }]]),
  rules: [],
  unseen: { full: [], unbroken: [], partial: [] },
  blind: 0,
  ...more,
});
const rule = (name: string, more: Partial<Grounds['rules'][number]> = {}) => ({
  ...{ id: 'r', then: 'fail' as const, controls: [name], held: true, at: '/policy/held/0' },
  ...more,
});

const only = (given: Grounds, control = {}) => assessControls(framework(control), given)[0] ?? assert.fail();

for (const [name, given, control, status, reason] of [
  ['everything is well', grounds(), {}, 'supported', 'good is so'],
  ['something is against it', grounds({}, true, true), {}, 'contradicted', 'bad is so'],
  ['what should hold does not', grounds({}, false), {}, 'not-observed', 'it was not seen that good is so'],
  [
    'what should hold cannot be asked',
    grounds({}, null),
    {},
    'not-observed',
    'the observation good has no value: it takes too long',
  ],
  [
    'what is against it cannot be asked',
    grounds({}, true, null),
    {},
    'not-observed',
    'the observation bad has no value: it takes too long',
  ],
  [
    'not enough was seen',
    grounds({ unseen: { full: ['half'], unbroken: [], partial: [] } }),
    {},
    'not-observed',
    'half',
  ],
  [
    'enough was seen of one that needs less',
    grounds({ unseen: { full: ['half'], unbroken: [], partial: [] } }),
    { coverage: 'partial' },
    'supported',
    'good is so',
  ],
  [
    'nothing was seen of one that needs less',
    grounds({ unseen: { full: ['x'], unbroken: ['x'], partial: ['x'] } }),
    { coverage: 'partial' },
    'not-observed',
    'x',
  ],
  [
    'evidence is missing',
    grounds({ evidence: new Map([['E1', { id: 'E1', missing: ['gone'] }]]) }),
    {},
    'not-observed',
    'gone',
  ],
  ['evidence is of no kind', grounds({ evidence: new Map() }), {}, 'not-observed', 'there is no evidence E1'],
  [
    'too little was seen, and that is against it',
    grounds({ unseen: { full: ['half'], unbroken: [], partial: [] } }, false, true),
    {},
    'contradicted',
    'bad is so',
  ],
  [
    'a rule that names it fails',
    grounds({ rules: [rule('f:a.1')] }),
    {},
    'contradicted',
    'the rule r of the policy holds, with the effect fail',
  ],
  [
    'a rule that names its label warns',
    grounds({ rules: [rule('f:A(1)', { then: 'warn' })] }),
    {},
    'contradicted',
    'the rule r of the policy holds, with the effect warn',
  ],
  [
    'a rule that names its level fails',
    grounds({ rules: [rule('f:a')] }),
    {},
    'contradicted',
    'the rule r of the policy holds, with the effect fail',
  ],
  ['a rule that names it notes', grounds({ rules: [rule('f:a.1', { then: 'note' })] }), {}, 'supported', 'good is so'],
  [
    'a rule that names it does not hold',
    grounds({ rules: [rule('f:a.1', { held: false })] }),
    {},
    'supported',
    'good is so',
  ],
  ['a rule names one of another framework', grounds({ rules: [rule('g:a.1')] }), {}, 'supported', 'good is so'],
  ['a rule names one that begins the same', grounds({ rules: [rule('f:a.11')] }), {}, 'supported', 'good is so'],
] as const) {
  test(`a control where ${name}`, () => {
    const found = only(given, control);
    assert.equal(found.status, status);
    assert.ok(found.reasons.includes(reason), found.reasons.join('; '));
  });
}

test('every control has exactly one status, and only that of its worst ground', () => {
  const holds = fc.constantFrom(true, false, null);
  const sentences = fc.array(fc.string(), { maxLength: 2 });
  const rules = fc.array(
    fc.record({
      id: fc.string(),
      then: fc.constantFrom('fail', 'warn', 'note'),
      controls: fc.array(fc.constantFrom('f:a.1', 'f:a', 'f:b', 'x', '')),
      held: fc.boolean(),
      at: fc.string(),
    }),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(holds, holds, sentences, sentences, rules, (good, bad, missing, unseen, named) => {
      const given = grounds(
        {
          evidence: new Map([['E1', { id: 'E1', missing }]]),
          unseen: { full: unseen, unbroken: [], partial: [] },
          rules: named,
        },
        good,
        bad,
      );
      const found = assessControls(framework(), given);
      assert.equal(found.length, 1);
      const status = found[0]?.status ?? assert.fail();
      assert.ok(controlStatuses.includes(status));
      const names = ({ controls }: { controls: string[] }) => controls.some((one) => one === 'f:a' || one === 'f:a.1');
      const against = bad === true || named.some((one) => one.held && one.then !== 'note' && names(one));
      const open = missing.length + unseen.length > 0 || good !== true || bad === null;
      assert.equal(status, against ? 'contradicted' : open ? 'not-observed' : 'supported');
    }),
    { numRuns: 300 },
  );
});

test('what keeps a control from being supported, by the coverage it needs', () => {
  const run = sampleRun();
  assert.deepEqual(unseenOf(run, []), { full: [], unbroken: [], partial: [] });
  for (const [changed, kept] of [
    [{ sensor: { ...run.sensor, died: true } }, ['full', 'unbroken', 'partial']],
    [{ sensor: { ...run.sensor, started: false } }, ['full', 'unbroken', 'partial']],
    [{ sensor: { ...run.sensor, name: 'none' } }, ['full', 'unbroken', 'partial']],
    [{ coverage: { ...run.coverage, level: 'none' } }, ['full', 'unbroken', 'partial']],
    [{ tampering: ['a sign'] }, ['full', 'unbroken', 'partial']],
    [{ invocations: 0 }, ['full', 'unbroken', 'partial']],
    [{ gaps: ['a gap'] }, ['full', 'unbroken']],
    [{ coverage: { ...run.coverage, lost: 1 } }, ['full', 'unbroken']],
    [{ sensor: { ...run.sensor, name: 'strace' } }, ['full', 'unbroken']],
    [{ coverage: { ...run.coverage, level: 'partial' } }, ['full']],
  ] as const) {
    const unseen = Object.entries(unseenOf({ ...run, ...changed }, []));
    assert.deepEqual(
      unseen.flatMap(([name, reasons]) => (reasons.length > 0 ? [name] : [])),
      kept,
      JSON.stringify(changed),
    );
  }
  assert.deepEqual(unseenOf(run, ['cut']), { full: ['cut'], unbroken: ['cut'], partial: ['cut'] });
});

test('support from a sensor that cannot see everything says so', () => {
  const { reasons } = only(grounds({ blind: 5 }), { coverage: 'unbroken' });
  assert.ok(reasons.includes('5 kinds of acts are beyond this sensor, as the report names them'));
});

test('controls that rules name and a framework does not have', () => {
  const rules = ['f:a.1', 'f:zz', 'f:zz', 'g:1', 'f:a'].map((name) => rule(name));
  assert.deepEqual(unknownControls([framework()], rules), ['f:zz']);
});
