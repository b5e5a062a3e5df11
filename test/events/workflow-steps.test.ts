import assert from 'node:assert/strict';
import { test } from 'node:test';
import { workflowSteps } from '../../src/events/workflow-steps.ts';

const PATH = '.github/workflows/ci.yml';
const workflow = `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - name: Set up
        uses: actions/setup-node@v5
      - uses: actions/setup-node@v5
      - id: compile
        run: |

          make -j2
          make check
      - run: echo hello
      - run: echo again
        name: Test on \${{ matrix.os }}
      - uses: ./own
  called:
    uses: acme/other/.github/workflows/x.yml@v1
`;

test('steps of a job have the keys the runner gives, their names and lines', () => {
  const file = PATH;
  assert.deepEqual(workflowSteps(workflow, PATH, 'build'), [
    { key: '__actions_checkout', name: 'Run actions/checkout@v5', action: 'actions/checkout@v5', file, line: 6 },
    { key: '__actions_setup-node', name: 'Set up', action: 'actions/setup-node@v5', file, line: 7 },
    {
      key: '__actions_setup-node_2',
      name: 'Run actions/setup-node@v5',
      action: 'actions/setup-node@v5',
      file,
      line: 9,
    },
    { key: 'compile', name: 'Run make -j2', file, line: 10 },
    { key: '__run', name: 'Run echo hello', file, line: 15 },
    { key: '__run_2', file, line: 16 },
    { key: '__self', name: 'Run ./own', action: './own', file, line: 18 },
  ]);
});

test('under act a step without an id is called by its place, and outside the repository it has no line', () => {
  const steps = workflowSteps(workflow, undefined, 'build', 'act') ?? [];
  assert.deepEqual(
    steps.map(({ key }) => key),
    ['0', '1', '2', 'compile', '4', '5', '6'],
  );
  assert.deepEqual(steps[4], { key: '4', name: 'Run echo hello' });
});

test('another job, a called workflow and what is no workflow have no steps', () => {
  for (const job of ['test', 'called', '__proto__']) assert.equal(workflowSteps(workflow, PATH, job), undefined);
  for (const text of ['', 'jobs: [', '- a', 'jobs: { build: { steps: 3 } }', 'x'.repeat(2 * 1024 * 1024)])
    assert.equal(workflowSteps(text, PATH, 'build'), undefined);
  assert.deepEqual(workflowSteps('jobs: { build: { steps: [3, {}, { name: x }] } }', PATH, 'build'), []);
});
