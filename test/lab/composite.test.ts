import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { cannotAttach, GUARD, guardedJob, judgedJob } from './guarded-job.ts';
import { runJob } from './runner/run-job.ts';

const skip = cannotAttach();
const watched = { sensor: 'strace' };
const scratch = mkdtempSync(join(tmpdir(), 'lab-composite-'));
after(() => rmSync(scratch, { recursive: true, force: true }));

/** The directory of an action with these files. */
function action(name: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(scratch, name, path)), { recursive: true });
    writeFileSync(join(scratch, name, path), text);
  }
  return join(scratch, name);
}

const compile = "printf 'int main(void) { return 0; }' > a.c && gcc -o a a.c && ./a";
/** A JavaScript action that reads the memory of the runner, as a shell that it starts would: by the worker's number. */
const THEFT = action('theft', {
  'action.yml': 'name: theft\nruns:\n  using: node24\n  main: main.js\n',
  'main.js':
    "try { require('fs').readSync(require('fs').openSync(`/proc/${process.ppid}/mem`), Buffer.alloc(1), 0, 1, 0) } catch {}\nsetTimeout(() => {}, 500);\n",
});
const SAY =
  'console.log([process.env.GITHUB_ACTION, process.env.GITHUB_ACTION_REPOSITORY, process.env.STATE_kept].join("|"))';

test('a composite action as the runner runs it: keys, paths, inputs, outputs, conditions, pres and posts of what it uses', async () => {
  const inner = action('inner', {
    'action.yml': 'name: inner\nruns:\n  using: node24\n  pre: pre.js\n  main: main.js\n  post: post.js\n',
    'pre.js': `${SAY};require('fs').appendFileSync(process.env.GITHUB_STATE, 'kept=from pre\\n')`,
    'main.js': `${SAY};require('fs').appendFileSync(process.env.GITHUB_OUTPUT, 'word=said\\n')`,
    'post.js': SAY,
  });
  const outer = action('outer', {
    'action.yml': [
      'name: outer',
      'inputs: { who: { default: nobody } }',
      'outputs: { word: { value: "${{ steps.inner.outputs.word }} by ${{ inputs.who }}" } }',
      'runs:',
      '  using: composite',
      '  steps:',
      '    - run: echo "$GITHUB_ACTION|$GITHUB_ACTION_REPOSITORY|$(basename $(dirname $GITHUB_ACTION_PATH))|$FROM|${{ inputs.who }}"',
      '      shell: bash',
      '    - uses: o/inner@v2',
      '      id: inner',
      '    - run: exit 3',
      '      shell: sh',
      '    - run: echo never',
      '      shell: sh',
      '    - run: echo cleaned up',
      '      if: always()',
      '      shell: sh',
    ].join('\n'),
  });
  const { root, steps, conclusion } = await runJob({
    actions: { 'o/outer@v1': outer, 'o/inner@v2': inner },
    steps: [
      { uses: 'o/outer@v1', id: 'top', with: { who: 'me' }, env: { FROM: 'step' }, continueOnError: true },
      { run: 'echo "${{ steps.top.outputs.word }}|$GITHUB_ACTION_PATH"' },
    ],
  });
  rmSync(root, { recursive: true, force: true });
  assert.equal(conclusion, 'success');
  assert.deepEqual(
    steps.map(({ key, stage, outcome, log }) => [key, stage, outcome, ...log.split('\n')]),
    [
      ['top', 'pre', 'success', 'top|o/inner|'],
      [
        ...['top', 'main', 'failure', 'top||outer|step|me', 'top|o/inner|from pre'],
        ...['##[error]Process completed with exit code 3.', 'cleaned up'],
      ],
      ['__run', 'main', 'success', 'said by me|'],
      ['top', 'post', 'success', 'top|o/inner|from pre'],
    ],
  );
});

test('what the steps of a composite action do is of the step that uses it, and names the action that did it', {
  skip,
}, async () => {
  const setup = action('setup', {
    'action.yml': [
      'name: setup\nruns:\n  using: composite\n  steps:',
      `    - run: ${JSON.stringify(compile)}\n      shell: bash`,
      '    - uses: mallory/theft@v3',
    ].join('\n'),
  });
  const { conclusion, document, guard } = await guardedJob(
    watched,
    [
      { run: compile, id: 'before', line: 9 },
      { uses: 'acme/setup@v1', name: 'Set up', line: 12 },
      { run: compile, id: 'behind', line: 15 },
    ],
    { actions: { 'acme/setup@v1': setup, 'mallory/theft@v3': THEFT } },
  );
  assert.equal(conclusion, 'failure');
  const step = {
    ...{ key: '__acme_setup', name: 'Set up', action: 'acme/setup@v1' },
    ...{ file: '.github/workflows/ci.yml', line: 12, identity: 'acme/setup' },
  };
  const found = document?.findings.filter(({ kind }) => kind === 'invariant') ?? [];
  assert.ok(found.length > 0, guard.post?.log);
  for (const finding of found) assert.deepEqual(finding.step, step);
  assert.deepEqual(found[0]?.rolePath.slice(0, 2), [
    { kind: 'step', name: 'Set up' },
    { kind: 'action', name: 'mallory/theft@v3' },
  ]);
});

test('a guard that is a step of a composite action watches the other steps of that action', { skip }, async () => {
  const guarded = action('guarded', {
    'action.yml': [
      'name: guarded\nruns:\n  using: composite\n  steps:',
      `    - uses: ${GUARD}\n      with: { sensor: strace }`,
      `    - run: ${JSON.stringify(compile)}\n      shell: bash`,
      '    - uses: mallory/theft@v3',
    ].join('\n'),
  });
  const actions = { 'acme/guarded@v1': guarded, 'mallory/theft@v3': THEFT };
  const job = { steps: [{ uses: 'acme/guarded@v1', line: 5 }, { run: compile }], actions };
  const { conclusion, document, guard } = await judgedJob(job, undefined, '__acme_guarded');
  assert.match(guard.pre?.log ?? '', /watches this job: strace/);
  assert.equal(conclusion, 'failure');
  assert.deepEqual(
    document?.findings.filter(({ kind }) => kind === 'invariant').map(({ rolePath }) => rolePath[1]?.name),
    ['mallory/theft@v3'],
  );
  const tools = document?.invocations.filter(({ step }) => step.key === '__acme_guarded').map(({ tool }) => tool.name);
  assert.ok(tools?.includes('gcc'));
});
