import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { everything } from '../everything.ts';
import { cannotBeRoot, GUARD, type GuardDocument, guardedJob, packaged } from './guarded-job.ts';
import { workflowJob } from './runner/workflow-job.ts';
import { actJob, noAct } from './six-steps/act.ts';
import { type Ground, sixStepsGround, WORKFLOW, workflowText } from './six-steps/ground.ts';

/** Name and line of each step, and tools that it must be seen to run, at their places below it. */
const STEPS: readonly [name: string, line: number, ...paths: string[]][] = [
  ['Check out', 9, 'index.js', 'index.js › git', 'index.js › git › sh › git'],
  ['Set up', 13, 'index.js'],
  ['Run npm ci', 15, 'script › npm'],
  [
    'Build',
    16,
    'script › make › gcc › cc1',
    'script › make › gcc › collect2 › ld.bfd',
    'script › make › report.sh › wc',
  ],
  ['Run docker build --quiet --no-cache --tag six-steps .', 18, 'script › docker › app'],
  ['Keep the program', 21, 'index.js'],
];
const GUARDED = 1;

const root = cannotBeRoot();
const skip = process.getuid?.() !== 0 ? 'an engine of containers and the eBPF sensor need root' : root;
let ground: Ground;
const ends: (() => unknown)[] = [];
before(async () => {
  if (skip === false) ground = await sixStepsGround({ after: (end) => ends.push(end) });
});
after(async () => {
  for (const end of ends.toReversed()) await end();
});

/** What holds of the six steps whoever ran them, and whatever they were called by. */
function assertSteps({ steps, invocations }: GuardDocument, log: string): void {
  assert.deepEqual(
    steps.map(({ name, file, line }) => [name, file, line]),
    STEPS.map(([name, line]) => [name, WORKFLOW, line]),
    log,
  );
  for (const [at, [name, , ...paths]] of STEPS.entries()) {
    const seen = invocations.filter(({ step }) => step.key === steps[at]?.key).map(({ rolePath }) => below(rolePath));
    for (const path of paths) assert.ok(seen.includes(path), `${name}: no ${path} among ${seen.join(', ')}`);
  }
}

const below = (path: readonly { readonly name: string }[]): string =>
  path
    .slice(1)
    .map(({ name }) => name)
    .join(' › ');

function assertClean(document: GuardDocument | undefined, log: string): void {
  assert.equal(document?.decision, 'pass', log);
  assert.deepEqual(document.findings, []);
  assert.ok(document.steps.every(({ risk }) => risk?.score === 0));
  assertSteps(document, log);
  assert.ok(ground.uploaded() > 10_000, 'the last step sent what the fourth built');
}

/** @returns the id of the finding, which must not depend on who ran the steps */
function assertStolen(document: GuardDocument | undefined, runner: string, log: string): string {
  assert.equal(document?.decision, 'fail', log);
  assertSteps(document, log);
  const errors = document.findings.filter(({ severity }) => severity === 'error');
  assert.deepEqual(
    errors.map(({ rule, seen, step }) => [rule, seen.targets, step.name]),
    [['runner-memory', [runner], 'Build']],
  );
  assert.deepEqual(
    document.steps.filter(({ risk }) => risk?.score !== 0).map(({ name }) => name),
    ['Build'],
  );
  return errors[0]?.id ?? '';
}

let stolen = '';
const annotated = (id: string): RegExp =>
  new RegExp(
    `^::error file=\\.github/workflows/ci\\.yml,line=16,title=.*::head: the runner's memory was accessed.*${id}`,
  );

test('six real steps in the lab runner: each has its line and its tools, and an attack in the fourth fails there', {
  skip,
}, async () => {
  const steps = workflowJob(workflowText(), 'build').slice(GUARDED);
  const more = { actions: { ...ground.actions, [GUARD]: packaged } };
  const clean = await guardedJob({}, steps, { ...more, env: ground.env(ground.clean) });
  assert.equal(clean.conclusion, 'success', clean.guard.post?.log);
  assertClean(clean.document, clean.guard.post?.log ?? '');
  assert.deepEqual(clean.guard.post?.annotations, []);

  const theft = await guardedJob({}, steps, { ...more, env: ground.env(ground.poisoned) });
  assert.equal(theft.conclusion, 'failure');
  stolen = assertStolen(theft.document, 'Runner.Worker', theft.guard.post?.log ?? '');
  const errors = theft.guard.post?.annotations.filter(({ level }) => level === 'error') ?? [];
  assert.deepEqual(
    errors.flatMap(({ properties }) => (properties.line === undefined ? [] : [[properties.file, properties.line]])),
    [[WORKFLOW, '16']],
  );
});

// .ci/run builds act where everything is asked for
if (everything || process.env.IRONCLAW_ACT !== undefined)
  test('the same by act on the machine itself: the same lines, tools and verdicts, and the same finding', {
    skip: skip || noAct(),
  }, async () => {
    const actions = { ...ground.actions, [GUARD]: packaged };
    const clean = await actJob(ground.clean, actions, ground.env(ground.clean));
    assert.equal(clean.status, 0, clean.log);
    assertClean(clean.document, clean.log);
    assert.deepEqual(clean.errors, []);

    const theft = await actJob(ground.poisoned, actions, ground.env(ground.poisoned));
    assert.notEqual(theft.status, 0);
    const id = assertStolen(theft.document, 'act', theft.log);
    assert.equal(id, stolen);
    assert.equal(theft.errors.filter((error) => annotated(id).test(error)).length, 1, theft.errors.join('\n'));
  });
