import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { keyValues } from './runner/file-commands.ts';
import type { Job, JobResult, StageResult } from './runner/job.ts';
import { runJob } from './runner/run-job.ts';

const scratch = mkdtempSync(join(tmpdir(), 'lab-actions-'));
after(() => rmSync(scratch, { recursive: true, force: true }));

/** An action whose three stages run the given lines. */
function action(name: string, stages: { pre?: string; main: string; post?: string }, inputs = ''): string {
  const directory = join(scratch, name);
  mkdirSync(directory, { recursive: true });
  for (const [stage, code] of Object.entries(stages)) writeFileSync(join(directory, `${stage}.js`), code);
  const runs = Object.keys(stages).map((stage) => `  ${stage}: ${stage}.js`);
  writeFileSync(join(directory, 'action.yml'), `name: ${name}\n${inputs}runs:\n  using: node24\n${runs.join('\n')}\n`);
  return directory;
}
const echo = (name: string): { pre: string; main: string; post: string } => {
  const say = (stage: string): string => `console.log('${name} ${stage}')`;
  return { pre: say('pre'), main: say('main'), post: say('post') };
};

/** Runs a job and removes what it left. */
async function run(job: Job): Promise<JobResult> {
  const result = await runJob(job);
  rmSync(result.root, { recursive: true, force: true });
  return result;
}
const order = (result: JobResult): string[] =>
  result.steps.filter(({ outcome }) => outcome !== 'skipped').map(({ key, stage }) => `${key} ${stage}`);
const find = (result: JobResult, key: string, stage: StageResult['stage'] = 'main'): StageResult => {
  const found = result.steps.find((one) => one.key === key && one.stage === stage);
  assert.ok(found, `no ${stage} of ${key}`);
  return found;
};

test('every pre runs before any main, posts run last in, first out, and steps get the keys of GITHUB_ACTION', async () => {
  const [a, b] = [action('a', echo('a')), action('b', echo('b'))];
  const result = await run({
    actions: { 'o/a@v1': a, 'o/b@v1': b },
    steps: [
      { uses: 'o/a@v1' },
      { run: 'echo "$GITHUB_ACTION|$GITHUB_ACTION_REPOSITORY|"' },
      { uses: 'o/b@v1', id: 'named' },
      { run: 'echo "$GITHUB_ACTION"' },
      { uses: 'o/a@v1' },
    ],
  });
  assert.equal(result.conclusion, 'success');
  assert.deepEqual(order(result), [
    '__o_a pre',
    'named pre',
    '__o_a_2 pre',
    '__o_a main',
    '__run main',
    'named main',
    '__run_2 main',
    '__o_a_2 main',
    '__o_a_2 post',
    'named post',
    '__o_a post',
  ]);
  assert.equal(find(result, '__run').log, '__run||');
  assert.equal(find(result, '__run_2').log, '__run_2');
});

test('a step is a direct child of a process named Runner.Worker, and an action runs on node 24', async () => {
  const tree = action('tree', {
    main: "console.log(require('fs').readFileSync('/proc/' + process.ppid + '/comm', 'utf8').trim(), process.versions.node.split('.')[0], process.execPath.endsWith('/externals/node24/bin/node'))",
  });
  const result = await run({
    actions: { 'o/tree@v1': tree },
    steps: [
      { uses: 'o/tree@v1' },
      { run: 'cat /proc/$PPID/comm; cat /proc/self/oom_score_adj; echo "$0" | grep -c "_temp/.*\\.sh$"' },
    ],
  });
  assert.equal(find(result, '__o_tree').log, 'Runner.Worker 24 true');
  assert.match(find(result, '__run').log, /^Runner\.Worker\n\d+\n1$/);
});

test('inputs, state, outputs and file commands reach where the runner brings them, a guid for each stage', async () => {
  const append = (variable: string, text: string): string =>
    `require('fs').appendFileSync(process.env.${variable}, ${JSON.stringify(`${text}\n`)});`;
  const stateful = action(
    'stateful',
    {
      pre: `${append('GITHUB_STATE', 'seen=pre')}${append('GITHUB_OUTPUT', 'lost=yes')}${append('GITHUB_ENV', 'FROM_PRE=1')}console.log(process.env.GITHUB_STATE)`,
      main: `${append('GITHUB_STATE', 'more<<END\na\nb\nEND')}${append('GITHUB_OUTPUT', 'kept=yes')}console.log(process.env.STATE_seen, process.env.INPUT_GREETING, process.env['INPUT_TWO-WORDS'], process.env.GITHUB_STATE)`,
      post: `${append('GITHUB_STEP_SUMMARY', '# done')}console.log(JSON.stringify(process.env.STATE_more), process.env.INPUT_STATUS)`,
    },
    "inputs:\n  greeting: { default: 'hello ${{ github.actor }}' }\n  two-words: { default: '' }\n  status: { default: '${{ job.status }}' }\n",
  );
  const result = await run({
    actions: { 'o/s@v1': stateful },
    steps: [
      { uses: 'o/s@v1', id: 's', with: { 'two-words': 'x' } },
      { run: 'echo "$FROM_PRE"; echo NODE_OPTIONS=--inspect >> $GITHUB_ENV', continueOnError: true },
      { run: 'echo /opt/first >> $GITHUB_PATH; echo "STATE_more=forged" >> $GITHUB_ENV' },
      { run: 'echo $PATH' },
    ],
  });
  const [pre, main, post] = [find(result, 's', 'pre'), find(result, 's'), find(result, 's', 'post')];
  assert.match(main.log, /^pre hello octo x /);
  assert.notEqual(main.log.split(' ').at(-1), pre.log, 'main has file commands of its own');
  assert.equal(post.log, '"a\\nb" success', 'the state beats what GITHUB_ENV says');
  assert.equal(post.summary, '# done\n');
  assert.deepEqual([pre.outputs, main.outputs], [{}, { kept: 'yes' }]);
  assert.match(find(result, '__run').log, /^1\n##\[error\]Can't store NODE_OPTIONS/);
  assert.match(find(result, '__run_3').log, /^\/opt\/first:/);
});

test('a failing step: later mains are skipped unless they ask, posts run, the job fails', async () => {
  const a = action('posts', echo('p'));
  const result = await run({
    actions: { 'o/p@v1': a },
    steps: [
      { uses: 'o/p@v1' },
      { run: 'exit 3' },
      { run: 'echo never' },
      { run: 'echo cleanup', if: 'always()' },
      { run: 'echo sad', if: 'failure()' },
    ],
  });
  assert.equal(result.conclusion, 'failure');
  assert.deepEqual(order(result), [
    '__o_p pre',
    '__o_p main',
    '__run main',
    '__run_3 main',
    '__run_4 main',
    '__o_p post',
  ]);
  assert.equal(find(result, '__run').exitCode, 3);
});

test('a failing post fails the job, and continue-on-error masks it', async () => {
  const bad = action('bad-post', { main: '', post: 'process.exit(1)' });
  const job = (continueOnError: boolean): Job => ({
    actions: { 'o/x@v1': bad },
    steps: [{ uses: 'o/x@v1', continueOnError }],
  });
  assert.equal((await run(job(false))).conclusion, 'failure');
  const masked = await run(job(true));
  assert.equal(masked.conclusion, 'success');
  assert.equal(find(masked, '__o_x', 'post').outcome, 'failure');
});

test('cancelling: SIGINT, then SIGTERM, then SIGKILL to the root process only; posts still run', async () => {
  const a = action('after-cancel', echo('c'));
  const stubborn = 'trap "echo int" INT; trap "echo term" TERM; echo READY; while :; do sleep 0.05; done';
  const result = await run({
    actions: { 'o/c@v1': a },
    steps: [{ uses: 'o/c@v1' }, { run: stubborn }, { run: 'echo never' }],
    cancelOnLog: 'READY',
    timeScale: 0.04,
  });
  assert.equal(result.conclusion, 'cancelled');
  const cancelled = find(result, '__run');
  assert.equal(cancelled.signal, 'SIGKILL');
  assert.match(cancelled.log, /READY\nint\nterm/);
  assert.equal(cancelled.outcome, 'cancelled');
  assert.equal(find(result, '__o_c', 'post').outcome, 'success');
  assert.equal(find(result, '__run_2').outcome, 'skipped');
});

test('steps in the background run beside the others, and a wait waits for them', async () => {
  const result = await run({
    steps: [
      { run: 'for i in $(seq 200); do [ -e go ] && exit 0; sleep 0.05; done; exit 1', background: true, id: 'bg' },
      { run: 'touch go' },
      { wait: true },
      { run: 'echo last' },
    ],
  });
  assert.equal(result.conclusion, 'success');
  assert.deepEqual(order(result).at(-1), '__run_2 main');
  assert.equal(find(result, 'bg').outcome, 'success');
});

test('orphans with the tracking id are killed at the end of the job and not before; others are left', async () => {
  const result = await run({
    steps: [
      { run: 'sleep 300 >/dev/null 2>&1 & echo $! | tee pid' },
      { run: 'env -u RUNNER_TRACKING_ID sleep 301 >/dev/null 2>&1 & echo $!' },
      { run: 'kill -0 "$(cat pid)" && echo alive' },
    ],
  });
  const [tracked, free] = ['__run', '__run_2'].map((key) => Number(find(result, key).log));
  assert.equal(find(result, '__run_3').log, 'alive');
  assert.deepEqual(result.orphans, [{ pid: tracked, name: 'sleep' }]);
  assert.doesNotThrow(() => process.kill(free as number, 'SIGKILL'), 'the one without the id is still there');
});

test('a child that holds the output of its step makes the runner linger', async () => {
  const result = await run({
    steps: [{ run: 'sleep 30 & exit 0' }, { run: 'sleep 30 >/dev/null 2>&1 & exit 0' }],
    timeScale: 0.05,
  });
  assert.equal(find(result, '__run').lingered, true);
  assert.equal(find(result, '__run_2').lingered, false);
});

test('a local action has no pre, says so, and its post runs', async () => {
  action('local', echo('l'));
  const files = {
    'action.yml': 'name: l\nruns:\n  using: node24\n  pre: pre.js\n  main: main.js\n  post: post.js\n',
    'pre.js': '',
    'main.js': '',
    'post.js': '',
  };
  const result = await run({ workspace: files, steps: [{ uses: './' }] });
  assert.deepEqual(order(result), ['__self main', '__self post']);
  assert.deepEqual(result.messages, ["`pre` execution is not supported for local action from './'"]);
});

test('commands in the log: ten annotations of a level, messages cut, masks, stopped commands', async () => {
  const lines = [
    'for i in $(seq 12); do echo "::error file=a.js,line=$i::bad%0Athing $i"; done',
    'echo "::add-mask::hunter22"; echo "it is hunter22"',
    'echo "::stop-commands::tok-1"; echo "::error::not one"; echo "::tok-1::"; echo "::notice::one"',
    'printf "::warning::%05000d\\n" 1',
  ];
  const { annotations, log } = find(await run({ steps: [{ run: lines.join('\n') }] }), '__run');
  assert.equal(annotations.filter(({ level }) => level === 'error').length, 10);
  assert.deepEqual(annotations[0], {
    level: 'error',
    message: 'bad\nthing 1',
    properties: { file: 'a.js', line: '1' },
  });
  assert.equal(annotations.find(({ level }) => level === 'warning')?.message.length, 4096);
  assert.deepEqual(
    annotations.filter(({ level }) => level === 'notice').map(({ message }) => message),
    ['one'],
  );
  assert.match(log, /it is \*\*\*/);
});

test('a step summary above a mebibyte is dropped with an error and the job goes on', async () => {
  const { summary, annotations, outcome } = find(
    await run({ steps: [{ run: 'head -c 1048577 /dev/zero | tr "\\0" x >> $GITHUB_STEP_SUMMARY' }] }),
    '__run',
  );
  assert.deepEqual([summary, outcome], ['', 'success']);
  assert.match(annotations[0]?.message ?? '', /upload aborted/);
});

test('a lost runner leaves what was seen and cleans nothing up', async () => {
  const a = action('lost', echo('lost'));
  const result = await runJob({
    actions: { 'o/l@v1': a },
    steps: [{ uses: 'o/l@v1' }, { run: 'sleep 302 >/dev/null 2>&1 & echo $! > pid; echo GONE; sleep 5' }],
    loseRunnerOnLog: 'GONE',
  });
  const left = Number(readFileSync(join(result.workspace, 'pid'), 'utf8'));
  rmSync(result.root, { recursive: true, force: true });
  assert.doesNotThrow(() => process.kill(left, 'SIGKILL'));
  assert.equal(result.conclusion, 'lost');
  assert.deepEqual(order(result), ['__o_l pre', '__o_l main']);
});

test('a timeout cancels one stage and fails it', async () => {
  const result = await run({ steps: [{ run: 'exec sleep 60', timeoutMs: 100 }] });
  assert.equal(find(result, '__run').signal, 'SIGINT');
  assert.equal(result.conclusion, 'failure');
});

test('key-value files: lines, blocks, and what is neither', () => {
  assert.deepEqual(
    [...keyValues('a=1\nb<<E\nx\ny\nE\nc=d=e\n')],
    [
      ['a', '1'],
      ['b', 'x\ny'],
      ['c', 'd=e'],
    ],
  );
  assert.throws(() => keyValues('b<<E\nx\n'), /delimiter not found 'E'/);
  assert.throws(() => keyValues('nonsense'), /Invalid format 'nonsense'/);
});
