import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { cannotBeRoot, GUARD, judgedJob } from './guarded-job.ts';
import { runJob } from './runner/run-job.ts';

const skip = cannotBeRoot();
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

/** action.yml of a composite action with these steps. */
const composite = (...steps: readonly object[]): Record<string, string> => ({
  'action.yml': JSON.stringify({ name: 'composite', runs: { using: 'composite', steps } }),
});

test('the steps of composite actions are those of the workflow, also beside the guard, and an action in them is named', {
  skip,
}, async () => {
  const guard = { uses: GUARD, with: { sensor: 'auto' } };
  const read = { run: 'head -c 1 /proc/$PPID/mem >/dev/null 2>&1 || true', shell: 'bash' };
  const {
    conclusion,
    document,
    guard: stages,
  } = await judgedJob(
    {
      steps: [
        { uses: 'acme/guarded@v1', name: 'Guarded', line: 5 },
        { uses: 'acme/setup@v1', name: 'Set up', line: 12 },
        { run: compile, line: 15 },
      ],
      actions: {
        'acme/guarded@v1': action('guarded', composite(guard, { run: compile, shell: 'bash' }, read)),
        'acme/setup@v1': action('setup', composite({ run: compile, shell: 'bash' }, { uses: 'mallory/theft@v3' })),
        'mallory/theft@v3': THEFT,
      },
    },
    undefined,
    '__acme_guarded',
  );
  assert.match(stages.pre?.log ?? '', /watches this job: eBPF/);
  assert.equal(conclusion, 'failure');
  const file = '.github/workflows/ci.yml';
  assert.deepEqual(
    document?.findings
      .filter(({ rule }) => rule === 'runner-memory')
      .map(({ step, rolePath }) => [step, ...rolePath.map(({ name }) => name)]),
    [
      [
        {
          key: '__acme_guarded',
          name: 'Guarded',
          action: 'acme/guarded@v1',
          file,
          line: 5,
          identity: 'acme/guarded',
        },
        ...['Guarded', 'script', 'head'],
      ],
      [
        { key: '__acme_setup', name: 'Set up', action: 'acme/setup@v1', file, line: 12, identity: 'acme/setup' },
        ...['Set up', 'mallory/theft@v3', 'main.js'],
      ],
    ],
  );
  const compiled = document?.invocations.filter(({ tool }) => tool.name === 'gcc').map(({ step }) => step.key);
  assert.deepEqual(compiled, ['__acme_guarded', '__acme_setup', '__run']);
  const errors = stages.post?.annotations.filter(({ level }) => level === 'error') ?? [];
  assert.ok(
    errors.some(({ message, properties }) => properties.line === '12' && message.includes('mallory/theft@v3')),
    JSON.stringify(errors),
  );
});
