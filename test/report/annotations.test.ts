import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotations, workflowCommand } from '../../src/report/annotations.ts';
import { hostile } from './hostile-document.ts';
import { assertNoCommand, assertPlain } from './hostility.ts';
import { fork } from './jobs.ts';
import { acceptedOnly, blind, cleanInstall, manyFindings, theft } from './samples.ts';

test('a clean run annotates nothing', () => {
  assert.deepEqual(annotations(cleanInstall()), []);
  assert.deepEqual(annotations(acceptedOnly()), []);
});

test('the worst comes first, with who, seen and expected', () => {
  const [first, second] = annotations(theft());
  assert.equal(first?.level, 'error');
  assert.equal(first.title, 'IronClaw Guard: credential-egress');
  assert.match(
    first.message,
    /who: step › npm › lifecycle:evil@1\.0\.0 › sh › p \(step run\)\nexpected: [^\n]+\nseen: 203\.0\.113\.7:443\n/,
  );
  assert.equal(second?.level, 'warning');
  assert.equal(annotations(theft()).length, 7);
});

test('what is over the limit is counted in the last one', () => {
  const all = annotations(manyFindings(600));
  assert.equal(all.length, 10);
  assert.equal(all[0]?.file, '.github/workflows/ci.yml');
  assert.equal(all[0]?.line, 14);
  assert.match(all[9]?.message ?? '', /^591 more findings; the job summary has them all$/);
  assert.equal(annotations(manyFindings(3), 2)[1]?.message, '2 more findings; the job summary has them all');
});

test('a run without a sensor says so as an error', () => {
  const [only, ...others] = annotations(blind());
  assert.deepEqual(others, []);
  assert.equal(only?.level, 'error');
  assert.match(only.message, /strace is not installed/);
});

test('what has no line of its own is at the first of its workflow', () => {
  const document = fork();
  const findings = document.findings.map((one) => ({
    ...one,
    step: { key: 'x', name: 'x', file: '../../etc/passwd' },
  }));
  for (const { file, line } of annotations({ ...document, findings })) {
    assert.equal(file, '.github/workflows/ci.yml');
    assert.equal(line, 1);
  }
  assert.deepEqual(
    annotations(theft()).map(({ file }) => file),
    Array(7).fill(undefined),
  );
});

test('a rule of the configuration that held is told in its place among findings, one of a pack is not', () => {
  const document = fork();
  const invocation = document.findings[0]?.invocation ?? '';
  const held = (from: string, then: 'fail' | 'note') => ({
    id: from,
    then,
    controls: [],
    why: 'risk',
    from,
    invocation,
  });
  const policy = {
    ...document.policy,
    held: [held('configuration', 'note'), held('configuration', 'fail'), held('default', 'fail')],
  };
  const told = annotations({ ...document, policy });
  assert.deepEqual(
    told.map(({ level, title }) => [level, title]),
    [
      ['error', 'IronClaw Guard: policy configuration'],
      ['warning', 'IronClaw Guard: pipe-to-interpreter'],
      ['warning', 'IronClaw Guard: never-resolved'],
      ['notice', 'IronClaw Guard: policy configuration'],
    ],
  );
  assert.equal(told[0]?.line, 16);
});

test('no message is longer than the runner shows, however its text grows when it is escaped', () => {
  const texts = Array.from({ length: 8 }, (_, at) => `${at}${'\u202e'.repeat(1000)}`);
  for (const { message } of annotations(hostile(texts), 100)) assert.ok(message.length <= 4096, `${message.length}`);
});

test('an annotation is one command, whatever it quotes', () => {
  assert.equal(
    workflowCommand({ level: 'warning', title: 'a: b, c', message: '50%\nx', file: 'f', line: 2 }),
    '::warning file=f,line=2,title=a%3A b%2C c::50%25%0Ax',
  );
  for (const annotation of annotations(hostile(), 100)) {
    assertPlain(annotation.message + annotation.title + (annotation.file ?? ''));
    assert.ok(annotation.message.length < 4096);
    const command = workflowCommand(annotation);
    assert.doesNotMatch(command, /[\r\n]/);
    assert.match(command, /^::(error|warning|notice) [^:]*::/);
    assertNoCommand(command.replace(/^::/, ''));
  }
});
