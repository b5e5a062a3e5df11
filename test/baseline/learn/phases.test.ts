import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { learnPhases, mergePhases } from '../../../src/baseline/learn/phases.ts';
import { Automaton } from '../../../src/baseline/phases/automaton.ts';
import { phaseIssues } from '../../../src/baseline/phases/lint.ts';
import { phasesSchema } from '../../../src/baseline/phases.ts';

const classes = [
  'connect@registry',
  'connect@dist',
  'connect@new',
  'connect@loopback',
  'create@package',
  'create@tmp',
  'delete@self',
  'read@zone:secret',
  'exec@role',
  'exec@class/compiler',
  'exec@class/shell',
  'exec@program',
];
const run = fc.array(fc.constantFrom(...classes), { maxLength: 12 });
const runs = fc.array(run, { minLength: 1, maxLength: 6 });

/** Phases that a run breaks. */
function breaks(automaton: Automaton, one: readonly string[]): string[] {
  let phase = automaton.initial;
  return one.filter((name) => {
    const next = automaton.step(phase, name);
    phase = next ?? phase;
    return next === undefined;
  });
}

test('an install that fetches and unpacks, then runs scripts, is learned as two phases with counts', () => {
  const install = ['connect@registry', 'create@node_modules', 'connect@registry', 'create@node_modules', 'exec@role'];
  const phases = learnPhases([install, install, ['connect@registry', 'create@node_modules', 'connect@registry'], []]);
  assert.deepEqual(phases, {
    initial: 'start',
    runs: 4,
    start: { on: {}, next: { 'connect@registry': 3 } },
    'connect@registry': { on: { 'connect@registry': 3, 'create@node_modules': 3 }, next: { 'exec@role': 2 } },
    'exec@role': { on: { 'exec@role': 2 }, next: {} },
  });
  const automaton = new Automaton(phases);
  assert.deepEqual(breaks(automaton, [...install, 'connect@registry']), ['connect@registry']);
});

test('acts that mix, as those of parallel builds do, leave no order to break', () => {
  const phases = learnPhases([
    [
      'exec@class/compiler',
      'connect@registry',
      'exec@program',
      'exec@class/compiler',
      'exec@program',
      'connect@registry',
    ],
  ]);
  assert.deepEqual(Object.keys(phases), ['initial', 'runs', 'start', 'connect@registry']);
});

test('what was learned is a valid automaton of at most nine phases, and breaks at none of its own runs', () => {
  fc.assert(
    fc.property(runs, (seen) => {
      const phases = phasesSchema.parse(learnPhases(seen));
      assert.deepEqual(phaseIssues(phases), []);
      assert.ok(Object.keys(phases).length - 2 <= 9);
      const automaton = new Automaton(phases);
      for (const one of seen) assert.deepEqual(breaks(automaton, one), []);
    }),
  );
});

test('merging is commutative and associative, and the same as learning from all runs at once', () => {
  fc.assert(
    fc.property(runs, runs, runs, (a, b, c) => {
      const [x, y, z] = [learnPhases(a), learnPhases(b), learnPhases(c)];
      const all = JSON.stringify(learnPhases([...a, ...b, ...c]));
      assert.equal(JSON.stringify(mergePhases(mergePhases(x, y), z)), all);
      assert.equal(JSON.stringify(mergePhases(x, mergePhases(y, z))), all);
      assert.equal(JSON.stringify(mergePhases(mergePhases(z, x), y)), all);
    }),
  );
});

test('counts are numbers of runs: each phase is entered at most once in a run', () => {
  fc.assert(
    fc.property(runs, (seen) => {
      const phases = learnPhases(seen);
      const automaton = new Automaton(phases);
      const visited = seen.map((one) => {
        const phasesOf = new Set<number>();
        let phase = automaton.initial;
        for (const name of one) {
          phase = automaton.step(phase, name) ?? phase;
          phasesOf.add(phase);
        }
        return phasesOf;
      });
      for (const [at] of Object.keys(phases).slice(2).entries())
        if (at !== automaton.initial) assert.equal(automaton.support(at), visited.filter((one) => one.has(at)).length);
    }),
  );
});

test('phases that nobody learned cannot be merged', () => {
  const learned = learnPhases([['exec@role']]);
  assert.throws(() => mergePhases(learned, phasesSchema.parse({ initial: 'start', start: { on: [] } })), RangeError);
  const uncounted = phasesSchema.parse({ initial: 'start', runs: 1, start: { on: ['exec@role'] } });
  assert.throws(() => mergePhases(uncounted, learned), RangeError);
  assert.throws(() => learnPhases([]), RangeError);
});
