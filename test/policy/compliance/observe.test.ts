import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Observer } from '../../../src/policy/compliance/observe.ts';
import { finding, sampleRun, tool } from './sample-run.ts';

const observed = (when: string, run = sampleRun()) => new Observer(run).observe({ id: 'it', says: 'it is so', when });

test('findings that make an observation true are told with their ids and places', () => {
  const findings = [
    finding(),
    finding({ id: 'other-1', class: 'listen', at: '/findings/1' }),
    finding({ id: 'third-1', class: 'secret:ssh', message: 'read a key', at: '/findings/2' }),
  ];
  const { holds, witnesses, count } = observed(
    'findings.exists(f, f.class.startsWith("secret:"))',
    sampleRun({ findings }),
  );
  assert.deepEqual([holds, count], [true, 2]);
  assert.deepEqual(witnesses, [
    { what: 'secret-npm-00000000: read a credential', at: '/findings/0', finding: 'secret-npm-00000000' },
    { what: 'third-1: read a key', at: '/findings/2', finding: 'third-1' },
  ]);
});

test('where all must be so, those that are not are told; a text stands for itself', () => {
  const tools = [tool(), tool({ name: 'x', path: '/tmp/x', level: 'unknown', at: '/invocations/7' })];
  const not = observed('!tools.all(t, t.level == "packaged")', sampleRun({ tools }));
  assert.deepEqual(not.witnesses, [{ what: 'x (/tmp/x)', at: '/invocations/7' }]);
  const signs = observed('tampering.exists(sign, sign != "")', sampleRun({ tampering: ['a signal'] }));
  assert.deepEqual(signs.witnesses, [{ what: 'a signal', at: '' }]);
});

test('what does not hold has no witnesses, and no more than twenty are told', () => {
  assert.deepEqual(observed('findings.exists(f, f.role == "x")', sampleRun({ findings: [finding()] })).witnesses, []);
  const findings = Array.from({ length: 50 }, (_, at) => finding({ id: `f-${at}`, at: `/findings/${at}` }));
  const { witnesses, count } = observed('findings.exists(f, f.role != "")', sampleRun({ findings }));
  assert.deepEqual([witnesses.length, count], [20, 50]);
});

test('a condition without a value is no answer, and one that takes too long is stopped', () => {
  const { holds, why } = observed('findings[3].id == "x"');
  assert.equal(holds, null);
  assert.match(why ?? '', /none at 3/);
  const tools = Array.from({ length: 3000 }, (_, at) => tool({ at: `/invocations/${at}` }));
  const slow = observed(
    'tools.all(t, tools.exists(u, u.name == "nobody" || t.name == "nobody"))',
    sampleRun({ tools }),
  );
  assert.equal(slow.holds, false);
  const slower = observed(
    'tools.exists(t, tools.all(u, u.path == t.path && t.name == "npm" && t.at == "x"))',
    sampleRun({ tools: tools.map((one, at) => ({ ...one, path: `${at}` })) }),
  );
  assert.notEqual(slower.holds, true);
});
