import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Outcome, Scenario, type Setting } from '../pipeline/scenario.ts';

/** A small run, with something done to its lines. */
function received(disturb: (world: Scenario) => void, setting: Setting = {}): Outcome['document'] {
  const world = new Scenario(setting);
  world.run('make').create('/w/a').create('/w/b');
  disturb(world);
  return world.judge().document;
}
const reasons = (document: Outcome['document']): string => document.coverage.reasons.join('; ');

test('an undisturbed recording is full and passes', () => {
  const document = received(() => {});
  assert.deepEqual([document.coverage.level, document.decision], ['full', 'pass']);
});

test('a gap without a loss record lowers the coverage, and the decision is incomplete', () => {
  const document = received((world) => world.emit({ kind: 'file.create', pid: 1000, path: '/w/c', seq: 90 }));
  assert.match(reasons(document), /87 events are missing and no loss was recorded/);
  assert.deepEqual([document.coverage.level, document.coverage.lost, document.decision], ['partial', 87, 'incomplete']);
});

test('a loss that the sensor tells is counted, with or without a number', () => {
  const told = received((world) => world.emit({ kind: 'sensor.loss', pid: 0, lost: 5, job: false }));
  assert.deepEqual([told.coverage.level, told.coverage.lost, told.decision], ['partial', 5, 'incomplete']);
  const untold = received((world) => world.emit({ kind: 'sensor.loss', pid: 0, job: false }));
  assert.match(reasons(untold), /lost events 1 times without saying how many/);
  assert.equal(untold.decision, 'incomplete');
});

test('damaged lines are counted and what stands around them is judged', () => {
  const document = received((world) => {
    world.line('{"kind":"file.cre');
    world.line('null');
    world.line('[]');
    world.line('{"kind":"file.create","seq":-1}');
    world.emit({ kind: 'file.create', pid: 1000, path: '/etc/cron.d/x' });
  });
  assert.match(reasons(document), /4 lines of events.ndjson are no events/);
  assert.equal(document.findings[0]?.rule, 'zone-cron');
});

test('kinds of a later version are counted by name and judged by nobody', () => {
  const document = received((world) => {
    for (let i = 0; i < 300; i++) world.emit({ kind: `new.${i}`, pid: 1000 });
    world.emit({ kind: 'new.0', pid: 1000 });
  });
  assert.match(reasons(document), /events are of kinds this version does not know/);
  assert.equal(document.totals.unknownKinds['new.0'], 2);
  assert.ok(Object.keys(document.totals.unknownKinds).length <= 100);
});

test('a kind called like a property of objects is only a name', () => {
  const document = received((world) => world.line('{"kind":"__proto__","seq":3}'));
  assert.deepEqual(Object.keys(document.totals.unknownKinds), ['__proto__']);
});

test('time that runs backwards counts as standing still', () => {
  const document = received((world) => {
    world.emit({ kind: 'file.create', pid: 1000, path: '/etc/cron.d/x', t: 5 });
    world.emit({ kind: 'file.create', pid: 1000, path: '/etc/cron.d/y', t: -7 });
  });
  assert.ok((document.findings[0]?.seen.first ?? 0) >= 3e6);
  assert.equal(document.findings[0]?.seen.count, 2);
});

test('damages of the files lower the coverage', () => {
  const document = received(() => {}, { damages: ['events.ndjson was cut'] });
  assert.deepEqual([document.coverage.level, document.coverage.reasons], ['partial', ['events.ndjson was cut']]);
});

test('fewer lines than were written are events lost', () => {
  const events = { count: 10, bytes: 0, sha256: '', folded: 0, cap: 0 };
  const document = received(() => {}, { recording: { events } });
  assert.equal(document.coverage.lost, 7);
  assert.equal(document.decision, 'incomplete');
});

test('an empty recording gives a document', () => {
  const { document } = new Scenario().judge();
  assert.deepEqual([document.risk.score, document.invocations, document.findings], [0, [], []]);
});
