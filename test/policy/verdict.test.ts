import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Recording } from '../../src/events/recording.ts';
import { configSchema } from '../../src/policy/config.ts';
import { jobFacts } from '../../src/policy/facts/job-facts.ts';
import { evaluate } from '../../src/policy/rules/evaluate.ts';
import { verdict } from '../../src/policy/verdict.ts';
import { policyFrom, sampleFinding, sampleSubject } from './sample-facts.ts';

type Sensor = Recording['sensor'];
const sensor = (name: Sensor['name'], backend: Sensor['backend'], health: Partial<Sensor['health']> = {}): Sensor => ({
  name,
  backend,
  health: { started: name !== 'none', died: false, unknown: 0, ...health },
  notCovered: [],
});
const sensors = {
  none: sensor('none', 'none', { reason: 'ptrace is refused' }),
  unstarted: sensor('strace', 'launch', { started: false, died: true, reason: 'too old' }),
  died: sensor('ebpf', 'full', { died: true, reason: 'killed' }),
  strace: sensor('strace', 'launch'),
  degraded: sensor('ebpf', 'degraded'),
  full: sensor('ebpf', 'full'),
};
type Levels = 'full' | 'partial' | 'none';

/** What a test says of a job beside its sensor and its coverage. */
interface More {
  lost?: number;
  findings?: readonly { readonly id: string; readonly kind: string }[];
  score?: number;
  sensor?: Sensor;
  blind?: readonly string[];
  config?: Record<string, unknown>;
}

/** The decision of the default policy over a sensor, a coverage and what a configuration requires. */
function decided(name: keyof typeof sensors, level: Levels, require: Record<string, string> = {}, more: More = {}) {
  const { lost = 0, findings = [], score = 0, blind = [], sensor: watched = sensors[name] } = more;
  const keys = { require, ...more.config };
  const config = configSchema.parse(keys);
  const coverage = { level, reasons: level === 'full' ? [] : ['something was not seen'], lost };
  const context = { os: 'linux', kernel: '6.8', arch: 'x64', environment: 'local' } as const;
  const recording = { context, sensor: watched, anchor: '0', end: 0 };
  const around = { around: [], factor: 1, plugins: [], tampered: [] };
  const job = jobFacts({ config, recording, coverage, findings, score, worstStep: 'run', ...around });
  const subject = sampleSubject('i0', { findings: findings.map(({ id, kind }) => sampleFinding(id, kind)) });
  return verdict({ config, sensor: watched, coverage, outcome: evaluate(policyFrom(keys), job, [subject]), blind });
}

const table: [sensor: keyof typeof sensors, level: Levels, require: Record<string, string>, decision: string][] = [
  ['none', 'none', {}, 'incomplete'],
  ['unstarted', 'none', {}, 'incomplete'],
  ['died', 'partial', {}, 'fail'],
  ['died', 'none', {}, 'fail'],
  ['strace', 'full', {}, 'pass'],
  ['strace', 'partial', {}, 'pass'],
  ['strace', 'none', {}, 'incomplete'],
  ['strace', 'full', { sensor: 'degraded' }, 'incomplete'],
  ['strace', 'partial', { coverage: 'full' }, 'incomplete'],
  ['degraded', 'full', { sensor: 'degraded' }, 'pass'],
  ['degraded', 'full', { sensor: 'full' }, 'incomplete'],
  ['full', 'full', { sensor: 'full', coverage: 'full' }, 'pass'],
  ['full', 'partial', { sensor: 'full', coverage: 'full' }, 'incomplete'],
  ['full', 'none', {}, 'incomplete'],
];
for (const [name, level, require, decision] of table) {
  test(`sensor ${name}, coverage ${level}, require ${JSON.stringify(require)}: ${decision}`, () => {
    assert.equal(decided(name, level, require).decision, decision);
  });
}

test('lost events leave no verdict but incomplete', () => {
  assert.equal(decided('full', 'partial', {}, { lost: 1 }).decision, 'incomplete');
});

for (const kind of ['invariant', 'identity', 'tamper']) {
  test(`a finding of kind ${kind} fails, whatever was not seen`, () => {
    const findings = [{ id: 'x-1', kind }];
    for (const name of ['full', 'strace', 'none'] as const) {
      const { decision, held } = decided(name, 'partial', {}, { findings, lost: 5 });
      assert.equal(decision, 'fail', name);
      assert.ok(held.some(({ id, then, why }) => id === `default/${kind}` && then === 'fail' && why.includes('x-1')));
    }
  });
}

test('a deviation, and a score above the threshold, warn', () => {
  const findings = [{ id: 'x-1', kind: 'deviation' }];
  const below = decided('full', 'full', {}, { findings, score: 5 });
  assert.deepEqual([below.decision, below.held, below.errors], ['pass', [], []]);
  const { decision, held } = decided('full', 'full', {}, { findings, score: 5.01 });
  assert.equal(decision, 'pass');
  assert.deepEqual(
    held.map(({ id, then }) => [id, then]),
    [['default/score', 'warn']],
  );
});

test('a sensor that never started did not die', () => {
  assert.deepEqual(
    decided('unstarted', 'none').held.map(({ id }) => id),
    ['default/incomplete'],
  );
});

test('every reason for being incomplete is told', () => {
  const { held } = decided('strace', 'partial', { sensor: 'full', coverage: 'full' }, { lost: 3 });
  const why = held.map((one) => one.why).join('\n');
  assert.match(why, /3 events were lost/);
  assert.match(why, /strace \(launch\); `require.sensor` is full/);
  assert.match(why, /coverage is partial; `require.coverage` is full: something was not seen/);
});

test('the mode changes no decision, only what the exit status makes of it', () => {
  const config = { mode: 'report' };
  assert.equal(decided('died', 'partial', {}, { config }).decision, 'fail');
});

test('each sign that somebody reached for the sensor fails', () => {
  const touched = sensor('ebpf', 'full', { tampered: ['a program of the sensor was detached'] });
  const { decision, held } = decided('full', 'full', {}, { sensor: touched });
  assert.equal(decision, 'fail');
  assert.deepEqual(
    held.map(({ id, then, why }) => [id, then, why]),
    [['default/tamper', 'fail', 'somebody reached for the guard: a program of the sensor was detached']],
  );
});

test('a configuration that is not known leaves no verdict but incomplete, and no fault is hidden by it', () => {
  const blind = ['the configuration was not read'];
  const { decision, held } = decided('full', 'full', {}, { blind });
  assert.equal(decision, 'incomplete');
  assert.deepEqual(
    held.map(({ id, why }) => [id, why]),
    [['default/incomplete', blind[0]]],
  );
  assert.equal(decided('full', 'full', {}, { blind, findings: [{ id: 'x', kind: 'identity' }] }).decision, 'fail');
});
