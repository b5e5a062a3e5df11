import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phaseConfidence, surprise } from '../../../src/baseline/phases/support.ts';
import { value } from '../../../src/score/hazard.ts';
import { scoreOf } from '../../../src/score/score.ts';

/** Score of one phase break (w 0.35) after n runs. */
const scoreAfter = (runs: number): number => {
  const c = phaseConfidence(runs);
  return scoreOf([{ tactic: 'execution', class: 'phase', w: 0.35, c, factor: 1, t: 0, finding: 'f', invocation: 'i' }])
    .score;
};

test('confidence is 0.9 n / (n + 20): worked by hand', () => {
  const by: readonly (readonly [runs: number, c: number])[] = [
    [0, 0],
    [3, 0.117391], // 2.7 / 23
    [20, 0.45], // 18 / 40
    [214, 0.823077], // 192.6 / 234
    [500, 0.865385], // 450 / 520
  ];
  for (const [runs, c] of by)
    assert.ok(Math.abs(phaseConfidence(runs) - c) < 1e-6, `${runs}: ${phaseConfidence(runs)}`);
});

test('surprise is the Krichevsky-Trofimov estimate of a transition that no run showed, in bits', () => {
  assert.equal(surprise(12), 6); // (1/2)/(12 + 20) = 1/64
  assert.equal(surprise(236), 9); // (1/2)/(236 + 20) = 1/512
  assert.ok(Math.abs(surprise(0) - 5.321928) < 1e-6); // log2 40: nothing is known
});

test('three runs cannot convict, hundreds nearly as well as a profile written by hand', () => {
  assert.equal(scoreAfter(3), 0.41); // h = -ln(1 - 0.35·0.117391) = 0.041955
  assert.equal(scoreAfter(20), 1.57); // 0.35·0.45 = 0.1575
  assert.equal(scoreAfter(214), 2.88); // 0.35·0.823077 = 0.288077
  assert.ok(Math.abs(value('execution', 0.35, 0.9, 1) - 0.378336) < 1e-6); // by hand: -ln(0.685), 3.15
});
