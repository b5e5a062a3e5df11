import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gateWords, interimSummary, undecidedWords } from '../../src/report/interim.ts';
import { summaryMarkdown } from '../../src/report/summary.ts';
import { Scenario } from '../pipeline/scenario.ts';

const gates = [
  {
    t: 12_340_000_000,
    step: '<b>x</b>\n::error::y',
    decision: 'pass' as const,
    events: { count: 1, bytes: 2, sha256: 'a' },
  },
  { t: 20_000_000_000, decision: 'fail' as const, events: { count: 1, bytes: 2, sha256: 'a' } },
];

/** A step that ended and left something running, `seconds` before the recording was looked at. */
function left(seconds: number) {
  const world = new Scenario({ recording: { interim: true, gates } });
  const sh = world.run(['bash', '-c', 'x']);
  const between = sh.starts('node x.js');
  between.starts('sleep 999');
  between.exit();
  sh.exit();
  world.wait(seconds);
  return world.judge().document;
}

test('what a step has just left running is undecided, and decided after its grace', () => {
  const soon = left(0.2);
  assert.deepEqual(soon.interim, { undecided: ['sleep'] });
  assert.match(undecidedWords(soon), /^1 process that steps have just left running \(sleep\)/);
  assert.match(interimSummary(soon), /Undecided: 1 process/);
  const later = left(2);
  assert.deepEqual(later.interim, { undecided: [] });
  assert.equal(undecidedWords(later), '');
  assert.ok(later.findings.some(({ rule }) => rule === 'survivor'));
});

test('the lines of a gate are short and harmless, and the result says what gates were told', () => {
  const document = left(2);
  const summary = interimSummary(document);
  assert.match(summary, /^## IronClaw Guard, gate: pass.* so far\n/);
  assert.match(summary, /What steps do from here on is judged when the job ends\.\n$/);
  assert.ok(summary.split('\n').length < 20);
  const words = gateWords(document);
  assert.equal(words.length, 2);
  assert.match(words[0] ?? '', /^gate at 12\.3 s \(<b>x<\/b>.*\): pass$/);
  assert.equal(words[1], 'gate at 20.0 s: fail');
  assert.ok(words.every((one) => !one.includes('\n')));
  const whole = summaryMarkdown(document);
  assert.ok(!whole.includes('<b>') && /Gate at 12\.3 s .*: pass; gate at 20\.0 s: fail\./.test(whole), whole);
  const { gates: _, ...none } = document;
  assert.deepEqual(gateWords(none), []);
});
