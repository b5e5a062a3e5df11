import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ExplainError, explain } from '../../src/report/explain.ts';
import { DocumentBuilder } from './builder.ts';
import { assertGolden } from './golden.ts';
import { hostile, hostileTexts } from './hostile-document.ts';
import { assertNoCommand, assertPlain } from './hostility.ts';
import { blind, cleanInstall, manyFindings, secretThenNetwork, singleAct, theft } from './samples.ts';

/** Does the sum of an explanation again, from the printed factors alone, as a reader with a calculator would. */
function redo(text: string): { readonly s: number; readonly score: number; readonly adds: number } {
  const rows = [
    ...text.matchAll(
      /^[> ] +\d+ {2}\w+ {2,}\S+ {2,}([\d.]+) {2,}([\d.]+) {2,}[\d.]+ {2,}([\d.]+) {2,}[\d.]+ {2,}[\d.]+ \w+ {2,}([\d.]+) {2,}(\d+) {2,}[\d.]+ {2,}([\d.]+)$/gm,
    ),
  ];
  let s = 0;
  let adds = 0;
  for (const [, w, c, factor, decay, rank, share] of rows.map((row) => row.map(Number))) {
    const h = -Math.log(1 - Math.min((w ?? 0) * (c ?? 0), 0.99));
    s += (Math.min(6, (factor ?? 0) * h) * (decay ?? 0)) / 2 ** ((rank ?? 1) - 1);
    adds += share ?? 0;
  }
  return { s, score: 10 * (1 - Math.exp(-s)), adds };
}

test('the theft scores 9.16 by its acts alone, and the sum can be done by hand', () => {
  const text = explain(theft({ invariants: false }));
  const { score, adds } = redo(text);
  assert.equal(score.toFixed(2), '9.16');
  assert.equal(adds.toFixed(2), '9.16');
  assert.match(text, /S = 2\.475\d {4}score = 10·\(1 - e\^-2\.475\d\) = 9\.16/);
  const failed = explain(theft());
  assert.equal(redo(failed).score.toFixed(2), '9.98');
  assert.match(failed, /By its acts alone \(without invariants and identity faults\): 9\.16/);
  assertGolden('theft.explain.txt', failed);
});

test('the golden acts explain themselves', () => {
  for (const [document, score] of [
    [singleAct('curl', 'create-tmp'), '1.80'],
    [singleAct('gcc', 'modify-system'), '5.40'],
  ] as const) {
    for (const target of [undefined, 'i0']) {
      const text = explain(document, target);
      assert.equal(redo(text).score.toFixed(2), score);
      assert.match(text, new RegExp(`= ${score}\n`));
    }
  }
});

test('decay is part of the sum', () => {
  for (const [seconds, score] of [
    [2, '6.46'],
    [1800, '5.25'],
  ] as const) {
    const text = explain(secretThenNetwork(seconds));
    assert.equal(redo(text).score.toFixed(2), score);
    assert.match(text, seconds === 2 ? /2\.0 s {2}0\.9885/ : /30 min {2}0\.5000/);
  }
});

test('an invocation is explained with its own sum and its part in the step', () => {
  const text = explain(theft(), 'i2');
  assert.match(text, /baseline {3}envelope, npm lifecycle, stable; confidence 0\.90/);
  assert.match(text, /The sum of its own acts/);
  assert.equal(redo(text).score.toFixed(2), '9.94');
  assertGolden('theft.invocation.txt', text);
  assert.match(explain(theft(), 'i0'), /Its part in the sum of step run \(9\.98\)/);
});

test('what is known of a tool stands in its explanation: evidence, attestation, interpreter, exposure', () => {
  const builder = new DocumentBuilder();
  const tool = builder.start(builder.step('run'), { tool: 'acme', path: '/opt/acme/cli.js' });
  tool.tool.exe = '/usr/bin/node';
  tool.identity = {
    level: 'mismatch',
    reason: 'its digest is not the one that is pinned',
    evidence: [`the configuration pins sha256:${'ab'.repeat(32)}`, 'an attestation of this digest verifies'],
    interpreter: { level: 'packaged', reason: 'dpkg knows it as nodejs 20.1, with this MD5' },
  };
  tool.attestation = {
    present: true,
    verified: true,
    fresh: false,
    stale: ['signature'],
    reason: 'provenance by https://github.com/acme/cli/.github/workflows/release.yml@refs/tags/v1',
    repository: 'https://github.com/acme/cli',
    ref: 'refs/tags/v1',
    commit: 'c'.repeat(40),
    refused: ['its signature does not match what is signed'],
  };
  tool.exposure = {
    known: true,
    components: 12,
    vulnerabilities: 3,
    s: 0.98,
    worst: {
      id: 'GO-2022-0535',
      aliases: [],
      component: 'pkg:golang/stdlib@1.13.5',
      cvss: 8.1,
      used: true,
      exploited: true,
    },
  };
  builder.find(tool, {
    id: 'digest-mismatch-01020304',
    tactic: 'identity',
    class: 'digest-mismatch',
    kind: 'identity',
    w: 0.95,
    c: 1,
    act: 'process.exec',
    targets: ['digest-mismatch'],
    expected: ['sha256:abab'],
    message: 'its digest is not the one that is pinned',
    accept: '',
  });
  const text = explain(builder.build(), 'i0');
  assert.match(text, /expected {2}sha256:abab \(what the evidence says of it\)/);
  assertGolden('standing.invocation.txt', text);
});

test('nothing unexpected: the rights that made it so', () => {
  const text = explain(cleanInstall(), 'i0');
  assert.match(text, /expected {2}file\.create {3}\$\{workspace\}\/\*\*\/node_modules\/\*\* {6}812 {2}0\.00/);
  assert.match(text, /Its own score is 0/);
  assertGolden('clean.invocation.txt', text);
  assert.match(explain(cleanInstall()), /nothing was seen that its baseline does not allow/);
});

test('a finding is marked in the sum of its step', () => {
  const text = explain(theft(), 'create-tmp-77aa0102');
  assert.match(text, /^> 5 {2}execution {4}create-tmp/m);
  assert.match(text, /expected {2}\$\{package\}\/\*\*, \$\{tmp\}\/\*\* by class\/compiler/);
  assert.match(explain(manyFindings(20), 'new-host-00000001'), /This finding adds nothing/);
});

test('without a sensor there is nothing to explain, and it says why', () => {
  const text = explain(blind());
  assert.match(text, /^incomplete · no score\n/);
  assert.match(text, /strace is not installed/);
});

test('an unknown target is refused with what may have been meant', () => {
  const refused = (target: string): readonly string[] => {
    try {
      explain(theft(), target);
    } catch (error) {
      assert.ok(error instanceof ExplainError);
      assert.ok(error.message.length < 1000);
      return error.near;
    }
    throw new assert.AssertionError({ message: `${target.slice(0, 20)} was explained` });
  };
  assert.deepEqual(refused('create-tmp'), ['create-tmp-77aa0102']);
  assert.deepEqual(refused('npm'), ['secret-npm-1f0a22b3', 'i0']);
  assert.deepEqual(refused('create-tmp-77aa0103'), ['create-tmp-77aa0102']);
  assert.deepEqual(refused('\x1b[2J'.repeat(100_000)), ['i0']);
});

test('hostile names reach no terminal and no runner', () => {
  const document = hostile();
  for (const target of [
    undefined,
    ...hostileTexts.map((_, at) => `i${at}`),
    ...document.findings.slice(0, 4).map(({ id }) => id),
  ]) {
    const text = explain(document, target);
    assertPlain(text);
    assertNoCommand(text);
    assert.ok(text.length < 200_000);
  }
});
