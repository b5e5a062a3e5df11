import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Recording } from '../../src/events/recording.ts';
import { Scenario } from '../pipeline/scenario.ts';

const PLACE = '/c/0123456789abcdef';
const OTHER = '/c/fedcba9876543210';
const GUARD = `${PLACE}/act/actions/ironclaw-guard@v1`;
/** act numbers steps without an id: the guard is the first here. */
const root: Recording['root'] = {
  mode: 'job',
  worker: 1,
  self: ['0'],
  program: GUARD,
  act: { runner: 'act', place: PLACE },
};
const steps = {
  '1': { name: 'Mix', action: 'lab/mix@v1', line: 8 },
  '2': { name: 'Own', action: './own', line: 9 },
  '3': { name: 'Twice', action: 'lab/twice@v1', line: 10 },
  '4': { name: 'Again', action: 'lab/twice@v1', line: 11 },
};

/** What act starts, with the variables it gives it. */
function job(processes: readonly (readonly [argv: string, key: string, actionPath?: string])[]) {
  const world = new Scenario({ recording: { steps } }, root);
  const actors = processes.map(([argv, key, path = '']) =>
    world.worker().starts(argv, { env: { GITHUB_ACTION: key, GITHUB_ACTION_PATH: path } }),
  );
  const outcome = world.judge();
  const keys = actors.map(
    ({ pid }) => outcome.document.invocations.find((invocation) => invocation.pid === pid)?.step.key,
  );
  return { keys, coverage: outcome.document.coverage };
}

test('under act a step is the one that GITHUB_ACTION names, whatever shell it has', () => {
  const { keys, coverage } = job([
    [`bash -e ${PLACE}/act/workflow/5.sh`, '5'],
    ['perl -e 1', '6'],
    [`node ${PLACE}/act/actions/lab-mix@v1/index.js`, '1'],
  ]);
  assert.deepEqual(keys, ['5', '6', '1']);
  assert.equal(coverage.level, 'full');
});

test('the steps of a composite action, which act numbers from 0 too, are of the step that uses it', () => {
  const mix = `${PLACE}/act/actions/lab-mix@v1`;
  const { keys } = job([
    [`bash -e ${PLACE}/act/workflow/1-composite-0.sh`, '0', mix],
    [`node ${PLACE}/act/actions/lab-setup@v1/index.js`, '1', mix],
    [`node ${PLACE}/act/actions/lab-setup@v1/index.js`, '0', `${PLACE}/hostexecutor/own`],
    [`node ${PLACE}/act/actions/lab-setup@v1/index.js`, '0', `${PLACE}/act/actions/lab-twice@v1`],
  ]);
  assert.deepEqual(keys, ['1', '1', '2', 'unknown'], 'which of two uses it is nobody can say');
});

test("the guard's own is what runs from its directory under its key, and nothing else that has one of both", () => {
  const { keys } = job([
    [`node ${GUARD}/dist/main/index.js`, '0'],
    [`bash -e ${PLACE}/act/workflow/0.sh`, '0'],
    [`node ${GUARD}/dist/main/index.js`, '5'],
  ]);
  assert.deepEqual(keys, [undefined, '0', '5']);
});

test('what act runs for another job is not of this one, and the coverage says that there was some', () => {
  const { keys, coverage } = job([
    [`bash -e ${OTHER}/act/workflow/1.sh`, '1'],
    [`node ${OTHER}/hostexecutor/own/index.js`, '2'],
    [`bash -e ${PLACE}/act/workflow/5.sh ${OTHER}/act/workflow/1.sh`, '5'],
    [`bash -e /c/readme/act/workflow/1.sh`, '6'],
  ]);
  assert.deepEqual(keys, [undefined, undefined, '5', '6']);
  assert.equal(coverage.level, 'partial');
  assert.match(coverage.reasons.join(), /other jobs in the same process: 2 of its steps/);
});
