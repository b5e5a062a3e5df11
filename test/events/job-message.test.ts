import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { jobMessageSteps } from '../../src/events/job-message.ts';

const table = ['.github/workflows/ci.yml', 'other/repo/.github/workflows/called.yml@main'];
const token = (lit: string, line: number, file = 1) => ({ type: 0, file, line, col: 9, lit });
const log = (steps: unknown, fileTable: unknown = table): string =>
  `[2026-01-01 00:00:00Z INFO HostContext] Well known directory\n[2026-01-01 00:00:00Z INFO Worker] Job message:\n ${JSON.stringify({ fileTable, steps }, null, 2)}\n[2026-01-01 00:00:01Z INFO Worker] {"steps": []}\n`;

test('every kind of step has its key, name, action and line', () => {
  const steps = [
    {
      type: 'action',
      reference: { type: 'repository', name: 'actions/checkout', ref: 'v5', repositoryType: 'GitHub', path: '' },
      displayNameToken: token('Checkout', 12),
      contextName: '__actions_checkout',
      name: '__actions_checkout',
    },
    {
      type: 'action',
      reference: { type: 'repository', name: 'acme/tools', ref: 'v1', repositoryType: 'GitHub', path: 'setup/node' },
      displayNameToken: null,
      inputs: { type: 2, map: [{ Key: token('version', 16), Value: token('24', 16) }] },
      name: 'node',
    },
    {
      reference: { type: 'script' },
      inputs: { type: 2, map: [{ key: 'script', value: token('\n  npm ci\nnpm test\n', 18) }] },
      contextName: '__run',
    },
    { type: 'Action', reference: { type: 'repository', repositoryType: 'self', path: './own' }, name: '__self' },
    { reference: { type: 'containerRegistry', image: 'alpine:3.22' }, name: '__alpine', displayNameToken: 'Scan' },
    {
      reference: { type: 'script' },
      name: 'matrix',
      displayNameToken: { type: 3, file: 1, line: 30, expr: 'matrix.os' },
    },
    { reference: { type: 'script' }, name: 'called', displayNameToken: token('Elsewhere', 3, 2) },
  ];
  const file = '.github/workflows/ci.yml';
  assert.deepEqual(jobMessageSteps(log(steps)), [
    { key: '__actions_checkout', name: 'Checkout', action: 'actions/checkout@v5', file, line: 12 },
    { key: 'node', name: 'Run acme/tools/setup/node@v1', action: 'acme/tools/setup/node@v1', file, line: 16 },
    { key: '__run', name: 'Run npm ci', file, line: 18 },
    { key: '__self', name: 'Run ./own', action: './own' },
    { key: '__alpine', name: 'Scan', action: 'docker://alpine:3.22' },
    { key: 'matrix', file, line: 30 },
    { key: 'called', name: 'Elsewhere' },
  ]);
});

test('quotes and braces in names do not end the message', () => {
  const name = 'say "{}}" \\ and \\" }';
  assert.equal(jobMessageSteps(log([{ name: 'a', displayNameToken: name }]))?.[0]?.name, name);
});

test('what is no message, or is cut off, says nothing', () => {
  const whole = log([{ name: 'a' }]);
  for (const text of [
    '',
    'Job message:',
    'Job message:\n {',
    whole.slice(0, 160),
    log('steps'),
    log([4]),
    log([{ name: 7 }]),
  ])
    assert.equal(jobMessageSteps(text), undefined, text);
});

test('texts and lists of any length are cut', () => {
  const [step] = jobMessageSteps(log([{ name: 'k'.repeat(100_000), displayNameToken: 'n'.repeat(100_000) }])) ?? [];
  assert.deepEqual([step?.key.length, step?.name?.length], [400, 400]);
  const many = Array.from({ length: 5000 }, (_, at) => ({ name: `s${at}` }));
  assert.equal(jobMessageSteps(log(many))?.length, 1000);
});

test('property: tokens of any shape never stop the reading, and no place leaves the workflows', () => {
  fc.assert(
    fc.property(
      fc.array(fc.dictionary(fc.constantFrom('name', 'inputs', 'displayNameToken', 'reference'), fc.jsonValue())),
      (steps) => {
        for (const { file, line } of jobMessageSteps(log(steps, ['../../x.yml', '.github/workflows/ok.yml'])) ?? []) {
          assert.ok(file === undefined || file === '.github/workflows/ok.yml');
          assert.equal(file === undefined, line === undefined);
        }
      },
    ),
    { numRuns: 60 },
  );
});
