import assert from 'node:assert/strict';
import { test } from 'node:test';
import { auditRecords, auditSchema } from '../../src/report/audit.ts';
import { hostile } from './hostile-document.ts';
import { cleanInstall, theft } from './samples.ts';

test('a clean install: one record per invocation, node_modules named as expected, nothing above', () => {
  const records = [...auditRecords(cleanInstall())];
  assert.equal(records.length, 150);
  const [npm] = records;
  assert.equal(npm?.action, 'install');
  assert.equal(npm.risk_score, 0);
  assert.equal(npm.conclusion, 'below_threshold');
  assert.deepEqual(npm.signals[0], {
    type: 'fs_write',
    kind: 'file.create',
    target: '${workspace}/**/node_modules/**',
    count: 812,
    expected: true,
    risk_contribution: 0,
  });
  assert.ok(records.every(({ conclusion, findings }) => conclusion === 'below_threshold' && findings.length === 0));
});

test("the score is the tree's, the contributions are the own score's", () => {
  const [npm, sh, p] = auditRecords(theft());
  assert.deepEqual([npm?.risk_score, npm?.own_score, npm?.conclusion], [9.98, 0, 'above_threshold']);
  assert.equal(sh?.findings.length, 4);
  assert.deepEqual(p?.findings, ['credential-egress-c0ffee11', 'exec-dropped-5d2e7a90', 'never-resolved-3e4f5a6b']);
  for (const record of [sh, p]) {
    const sum = record?.signals.reduce(
      (cents, { risk_contribution }) => cents + Math.round((risk_contribution ?? 0) * 100),
      0,
    );
    assert.equal(sum, Math.round((record?.own_score ?? 0) * 100));
  }
});

test('a score at the threshold is not above it', () => {
  const document = theft();
  document.policy.threshold = 9.98;
  const [npm] = auditRecords(document);
  assert.equal(npm?.conclusion, 'below_threshold');
});

test('records keep to their schema, hostile ones too', () => {
  for (const document of [cleanInstall(), theft(), hostile()]) {
    for (const record of auditRecords(document)) assert.deepEqual(auditSchema.parse(record), record);
  }
});
