import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFramework, checkObservations } from '../../../src/policy/compliance/check.ts';
import { type Framework, frameworkSchema, observationsSchema } from '../../../src/policy/compliance/framework.ts';

const shared = observationsSchema.parse({
  schema: 1,
  evidence: [{ id: 'E1', name: 'a trace', says: 'what happened', parts: [{ file: 'events.ndjson' }] }],
  observations: [
    { id: 'blind', says: 'nobody watched', when: '!sensor.started' },
    { id: 'tampered', says: 'somebody reached', when: 'tampering.exists(t, t != "")' },
  ],
});

const control = {
  ...{ id: 'c', title: 't', shows: 's', strength: 'strong', caveat: 'c', evidence: ['E1'], coverage: 'full' },
  contradicted: ['blind'],
};
const framework = (
  more: Record<string, unknown>,
  controls: readonly Record<string, unknown>[] = [control],
): Framework =>
  frameworkSchema.parse({
    ...{ schema: 1, id: 'f', name: 'F', version: '1', source: 'https://f.example/', status: 'final', about: 'a' },
    controls,
    ...more,
  });
const said = (given: Framework): string[] =>
  checkFramework(given, shared).map(({ path, message }) => `${path.join('.')}: ${message}`);

test('a framework that names what there is has no mistakes', () => {
  assert.deepEqual(checkObservations(shared), []);
  assert.deepEqual(said(framework({})), []);
});

for (const [name, given, message] of [
  [
    'an observation that there is not',
    framework({}, [{ ...control, contradicted: ['blid'] }]),
    'controls.0.contradicted.0: there is no observation `blid`; did you mean `blind`?',
  ],
  [
    'evidence that there is not',
    framework({}, [{ ...control, evidence: ['E9'] }]),
    'controls.0.evidence.0: there is no kind of evidence `E9`; did you mean `E1`?',
  ],
  [
    'nothing to observe',
    framework({}, [{ ...control, contradicted: [] }]),
    'controls.0: nothing is observed of it: name an observation under `supported` or `contradicted`',
  ],
  [
    'one observation for and against',
    framework({}, [{ ...control, supported: ['blind'] }]),
    'controls.0.contradicted.0: supports it too; it can only do one',
  ],
  [
    'two controls of one name',
    framework({}, [control, control]),
    'controls.1.id: is the name of controls.0 too; give each its own',
  ],
  [
    'a shared name for its own observation',
    framework({ observations: [{ id: 'blind', says: 'x', when: 'confined' }] }),
    'observations.0.id: is the name of a shared one; give it another',
  ],
  [
    'an unknown fact',
    framework({ observations: [{ id: 'own', says: 'x', when: 'sensor.startd' }] }),
    'observations.0.when: `sensor` has no fact `startd`; did you mean `started`?',
  ],
  [
    'a fact of single invocations',
    framework({ observations: [{ id: 'own', says: 'x', when: 'risk.score > 5.0' }] }),
    'observations.0.when: there is no fact `risk`',
  ],
  [
    'a value that a fact never has',
    framework({ observations: [{ id: 'own', says: 'x', when: 'sensor.name == "ebfp"' }] }),
    'observations.0.when: ',
  ],
  [
    'a condition that never holds',
    framework({ observations: [{ id: 'own', says: 'x', when: 'coverage.lost < 0' }] }),
    'observations.0.when: can never hold; correct it',
  ],
  [
    'a condition that always holds',
    framework({ observations: [{ id: 'own', says: 'x', when: 'coverage.lost >= 0' }] }),
    'observations.0.when: always holds, and so says nothing of a run; correct it',
  ],
] as const) {
  test(`a framework with ${name}`, () => {
    const [first, ...others] = said(given);
    assert.ok(first?.startsWith(message), first);
    assert.deepEqual(others, []);
  });
}
