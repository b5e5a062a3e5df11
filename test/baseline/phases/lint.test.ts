import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phaseIssues, profilePhaseIssues } from '../../../src/baseline/phases/lint.ts';
import { type Phases, phasesSchema } from '../../../src/baseline/phases.ts';
import { profileSchema } from '../../../src/baseline/profile.ts';
import { parseYaml } from '../../../src/baseline/yaml-text.ts';

/** Phases as a file says them. */
const phases = (value: unknown): Phases => value as Phases;
const said = (value: unknown): string[] =>
  phaseIssues(phases(value)).map(({ severity, path, message }) => `${severity} ${path.join('.')}: ${message}`);

test('an order that can be followed and means what it says has no issues', () => {
  assert.deepEqual(
    said({ initial: 'a', a: { on: ['connect@new'], next: ['b'] }, b: { on: ['exec@role:lifecycle', 'exec@make'] } }),
    [],
  );
});

test('what cannot be followed is an error', () => {
  assert.deepEqual(said({ initial: 'x', a: { on: [], next: ['a', 'y'] } }), [
    'error initial: no phase is called `x`; there are `a`',
    'error a.next.1: no phase is called `y`; there are `a`',
  ]);
  assert.deepEqual(said({ initial: 'a', runs: 2, a: { on: {}, next: { y: 1 } } }), [
    'error a.next.y: no phase is called `y`; there are `a`',
  ]);
});

test('what its author cannot have meant is a warning', () => {
  const order = {
    initial: 'a',
    a: { on: ['connect@new', 'connect@registy', 'read@home', 'load@tmp'], next: ['a', 'b', 'c'] },
    b: { on: ['connect@new', 'exec@role'] },
    c: { on: ['exec@role'] },
    lost: { on: ['exec@program'] },
  };
  assert.deepEqual(said(order), [
    'warning lost: nothing leads from `a` to phase `lost`',
    'warning a.on.1: no act has the class `connect@registy`',
    'warning a.on.2: no act has the class `read@home`: reads are no act of order outside zones',
    'warning a.on.3: no act has the class `load@tmp`: what is mapped is no act of order',
    'warning a.next.0: a phase stays on what is in its own `on`; it need not follow itself',
    'warning a.next.1: `connect@new` after `a` means `a`, never `b`',
    'warning a.next.2: `exec@role` after `a` means `b`, never `c`',
  ]);
});

test('counts belong to runs, and cannot be more than those', () => {
  assert.deepEqual(said({ initial: 'a', runs: 2, a: { on: ['connect@new'], next: { b: 3 } }, b: { on: {} } }), [
    'warning a.on: `runs` says that these phases were learned, and here nothing is counted',
    'warning a.next.b: 3 of 2 runs',
  ]);
  assert.deepEqual(said({ initial: 'a', a: { on: { 'connect@new': 1 } } }), [
    'warning a.on: here runs are counted, and `runs` does not say how many there were',
  ]);
});

test('issues of a profile say in which tool or role they are', () => {
  const order = phasesSchema.parse({ initial: 'a', a: { on: [] }, b: { on: [] } });
  const role = { enter: { child: ['sh'] }, rights: [], phases: order };
  assert.deepEqual(
    profilePhaseIssues({ phases: order, roles: { build: role } }).map(({ path }) => path),
    [
      ['phases', 'b'],
      ['roles', 'build', 'phases', 'b'],
    ],
  );
});

test('a profile whose order cannot be followed is refused with line and column', () => {
  const text = [
    'schema: 1',
    'tool: x',
    'status: stable',
    'rights: []',
    'phases:',
    '  initial: a',
    '  a: { on: [], next: [b] }',
  ].join('\n');
  assert.throws(() => parseYaml(text, 'profile.yml', profileSchema), {
    message: 'profile.yml:7:23: phases.a.next.0: no phase is called `b`; there are `a`',
  });
});
