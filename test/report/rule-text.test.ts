import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explain } from '../../src/report/explain.ts';
import { summaryMarkdown } from '../../src/report/summary.ts';
import { terminalTable } from '../../src/report/terminal.ts';
import { Scenario } from '../pipeline/scenario.ts';

/** A job in which one rule holds and one does not. */
function judged() {
  const rules = [
    { id: 'mine', when: 'risk.score > 1.0 && !tool.attestation.fresh', then: 'fail', controls: ['slsa:build-l3'] },
    { id: 'other', when: 'risk.score > 1.0 && pipeline.declared', then: 'warn' },
    { id: 'broken', when: '1 / coverage.lost > 0', then: 'note' },
  ];
  const world = new Scenario({ config: { policy: { rules } } });
  world.run(['bash', '-c', 'x']).starts('curl -o /tmp/x https://example.test/x').create('/tmp/x');
  return world.judge().document;
}

test('a rule that held shows its truth tree wherever the verdict is told', () => {
  const document = judged();
  assert.equal(document.decision, 'fail');
  const [held] = document.policy.held;
  assert.deepEqual([held?.id, held?.from, held?.controls], ['mine', 'configuration', ['slsa:build-l3']]);
  assert.equal(
    held?.why,
    'risk.score > 1.0 (risk.score = 1.8) and !tool.attestation.fresh (tool.attestation.fresh = false)',
  );
  const curl = document.invocations.find(({ tool }) => tool.name === 'curl');
  assert.equal(held?.invocation, curl?.id, 'the deepest');
  const table = terminalTable(document, { color: false, width: 120 });
  const summary = summaryMarkdown(document);
  for (const text of [table, explain(document, 'mine'), explain(document)]) {
    assert.match(text, /✓ all of/);
    assert.match(text, /✓ risk\.score > 1\.0 \(risk\.score = 1\.8\)/);
  }
  assert.match(table, /policy fail: mine: .*controls slsa:build-l3/s);
  assert.match(summary, /\*\*fail\*\* mine: risk\.score/);
  assert.match(summary, /✓ all of/);
  assert.match(table, /policy error: the rule broken has no value: something is divided by 0/);
});

test('a rule that did not hold can be asked about', () => {
  const text = explain(judged(), 'other');
  assert.match(
    text,
    /Rule other does not hold; it came closest for bash|Rule other does not hold; it came closest for curl/,
  );
  assert.match(
    text,
    /✗ all of\n +✓ risk\.score > 1\.0 \(risk\.score = 1\.8\)\n +✗ pipeline\.declared \(pipeline\.declared = false\)/,
  );
  assert.throws(() => explain(judged(), 'othe'), /no invocation, finding or rule `othe`.*Near it: other/);
});
