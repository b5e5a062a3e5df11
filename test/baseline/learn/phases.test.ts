import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addOrders, countOrder, orderCountsSchema } from '../../../src/baseline/learn/order-counts.ts';
import { learnPhases } from '../../../src/baseline/learn/phases.ts';
import { Automaton } from '../../../src/baseline/phases/automaton.ts';
import { phaseIssues } from '../../../src/baseline/phases/lint.ts';
import { phasesSchema } from '../../../src/baseline/phases.ts';

const classes = [
  'connect@registry',
  'connect@dist',
  'connect@new',
  'listen@any',
  'delete@self',
  'read@zone:secret',
  'exec@role',
  'exec@class/compiler',
  'exec@class/archiver',
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

test('an install that fetches, asks git, and then runs scripts, is learned as two phases with counts', () => {
  const install = ['connect@registry', 'exec@class/vcs', 'connect@registry', 'exec@role'];
  const phases = learnPhases(countOrder([install, install, ['connect@registry', 'connect@registry'], []]));
  assert.deepEqual(phases, {
    initial: 'start',
    runs: 4,
    start: { on: {}, next: { 'connect@registry': 3 } },
    'connect@registry': {
      on: { 'connect@registry': 3, 'exec@class/vcs': 2 },
      next: { 'exec@role': 2 },
    },
    'exec@role': { on: { 'exec@role': 2 }, next: {} },
  });
  const automaton = new Automaton(phases);
  assert.deepEqual(breaks(automaton, [...install, 'connect@registry']), ['connect@registry']);
});

test('a compiler that is asked for its version while things are fetched is not where it is when it compiles', () => {
  // as cargo goes: rustc -vV, index, rustc again, crates, compilers, build scripts and compilers in turn
  const [compiler, connect] = ['exec@class/compiler', 'connect@new'];
  const build = [compiler, connect, compiler, connect, compiler, 'exec@role', compiler, 'exec@role', compiler];
  const phases = learnPhases(countOrder([build]));
  assert.deepEqual(phases, {
    initial: 'start',
    runs: 1,
    start: { on: {}, next: { [compiler]: 1 } },
    [compiler]: { on: { [compiler]: 1 }, next: { [connect]: 1 } },
    [connect]: {
      on: { [connect]: 1, [compiler]: 1 },
      next: { [`${compiler} 2`]: 1 },
    },
    [`${compiler} 2`]: { on: { [compiler]: 1, 'exec@role': 1 }, next: {} },
  });
  assert.deepEqual(breaks(new Automaton(phases), [...build, connect]), [connect]);
});

test('acts that mix, as those of parallel jobs do, leave no order to break', () => {
  const [run, connect, compiler] = ['exec@program', 'connect@new', 'exec@class/compiler'];
  const mixed = [run, connect, compiler, connect, run, compiler, run, connect];
  const phases = learnPhases(countOrder([mixed]));
  assert.deepEqual(Object.keys(phases), ['initial', 'runs', 'start', run, connect]);
  for (const name of mixed) assert.deepEqual(breaks(new Automaton(phases), [...mixed, name]), []);
});

test('plain writes are no part of an order that is learned', () => {
  assert.throws(
    () => learnPhases(countOrder([['create@workspace']])),
    /order is not learned in the class `create@workspace`/,
  );
});

test('what was learned is a valid automaton without warnings, and breaks at none of its own runs', () => {
  fc.assert(
    fc.property(runs, (seen) => {
      const phases = phasesSchema.parse(learnPhases(countOrder(seen)));
      assert.deepEqual(phaseIssues(phases), []);
      const automaton = new Automaton(phases);
      for (const one of seen) assert.deepEqual(breaks(automaton, one), []);
    }),
  );
});

test('adding up is commutative and associative, and the same as counting all runs at once', () => {
  fc.assert(
    fc.property(runs, runs, runs, (a, b, c) => {
      const [x, y, z] = [countOrder(a), countOrder(b), countOrder(c)];
      const all = JSON.stringify(countOrder([...a, ...b, ...c]));
      assert.equal(JSON.stringify(addOrders(addOrders(x, y), z)), all);
      assert.equal(JSON.stringify(addOrders(x, addOrders(y, z))), all);
      assert.equal(JSON.stringify(addOrders(addOrders(z, x), y)), all);
      assert.equal(JSON.stringify(orderCountsSchema.parse(JSON.parse(all))), all);
    }),
  );
});

test('counts are numbers of runs: each phase is entered at most once in a run', () => {
  fc.assert(
    fc.property(runs, (seen) => {
      const phases = learnPhases(countOrder(seen));
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

test('counts that nobody made are refused', () => {
  const counted = countOrder([['exec@role']]);
  const refused = (change: object): boolean => !orderCountsSchema.safeParse({ ...counted, ...change }).success;
  assert.ok(!refused({}));
  assert.ok(refused({ runs: 0 }));
  assert.ok(refused({ on: { sleep: { 'exec@role': 1 } } }), 'an activity that there is none of');
  assert.ok(refused({ on: { role: { 'create@workspace': 1 } } }), 'a class that order is not learned in');
  assert.ok(refused({ next: { start: { 'role>role>role': 1 } } }));
  assert.throws(() => countOrder([]), RangeError);
});
