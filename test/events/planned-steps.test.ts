import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plannedSteps } from '../../src/events/planned-steps.ts';

test('the runner is believed, and the workflow adds what it does not say', () => {
  const runner = [
    { key: '__run', name: 'Run make' },
    { key: 'deploy', name: 'Deploy', file: '.github/workflows/a.yml', line: 4 },
  ];
  const workflow = [
    { key: '__run', name: 'Other', file: '.github/workflows/b.yml', line: 9 },
    { key: 'gone', name: 'Gone' },
  ];
  assert.deepEqual(plannedSteps(runner, workflow), {
    __run: { name: 'Run make', file: '.github/workflows/b.yml', line: 9, identity: 'Run make' },
    deploy: { name: 'Deploy', file: '.github/workflows/a.yml', line: 4, identity: 'deploy' },
  });
  assert.deepEqual(Object.keys(plannedSteps(undefined, workflow)), ['__run', 'gone']);
  assert.deepEqual(plannedSteps(undefined, undefined), {});
});

test('a step keeps its identity when others are added before it, and two of one action have different ones', () => {
  const identities = (keys: [string, (string | undefined)?, string?][]) =>
    Object.values(
      plannedSteps(
        keys.map(([key, action, name]) => ({
          key,
          ...(action === undefined ? {} : { action }),
          ...(name === undefined ? {} : { name }),
        })),
        undefined,
      ),
    ).map(({ identity }) => identity);
  assert.deepEqual(
    identities([
      ['__actions_cache', 'actions/cache@v5'],
      ['__actions_cache_2', 'actions/cache@v4', 'Restore'],
      ['__run', undefined, 'Run make'],
      ['__run_2', undefined, 'Run make'],
      ['__run_3'],
      ['own', 'actions/cache@v4'],
    ]),
    ['actions/cache', 'actions/cache#2', 'Run make', 'Run make#2', '__run_3', 'own'],
  );
  assert.deepEqual(
    identities([
      ['0', 'actions/cache@v5'],
      ['1', undefined, 'Run make'],
    ]),
    ['actions/cache', 'Run make'],
    'a number is no id: act gives it',
  );
});
