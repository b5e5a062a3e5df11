import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type TestContext, test } from 'node:test';
import type { Draft } from '../../../src/events/draft.ts';
import { identityOf, isAlive, type ProcessIdentity } from '../../../src/host/action/process-identity.ts';
import type { Verdict } from '../../../src/host/action/verdict.ts';
import { PostWatch } from '../../../src/host/companion/post-watch.ts';

const MAIN = '/a/ironclaw/guard/v1/dist/main/index.js';
const POST = '/a/ironclaw/guard/v1/dist/post/index.js';
const verdict = (decision: Verdict['decision'], enforce = true): Verdict => ({
  ...{ decision, enforce, headline: decision, table: '', annotations: [], summary: '' },
});

function started(t: TestContext): { child: ChildProcess; identity: ProcessIdentity } {
  const child = spawn('sleep', ['60'], { stdio: 'ignore' });
  t.after(() => child.kill('SIGKILL'));
  return { child, identity: identityOf(child.pid ?? 0) as ProcessIdentity };
}

/** A watch over a worker that is only there to be killed. */
function watch(
  t: TestContext,
  { mode = '', action = 'ironclaw/guard@v1' }: { mode?: '' | 'report'; action?: string } = {},
) {
  const worker = started(t).identity;
  const environment = { GITHUB_ACTION_REPOSITORY: 'ironclaw/guard' };
  const post = new PostWatch(
    { worker, step: 'guard', mode, steps: { guard: { action } }, environment },
    '/nonexistent',
  );
  let lie: string | undefined;
  void post.lied.then((sentence) => {
    lie = sentence;
  });
  const process = { tid: 0, start: 0, t: 0, job: true, done: true } as const;
  return {
    post,
    exec: (pid: number, script: string, { action = 'guard', ppid = worker.pid } = {}): void =>
      post.saw({
        ...process,
        kind: 'process.exec',
        pid,
        ppid,
        argv: ['node', script],
        env: { GITHUB_ACTION: action },
      } as unknown as Draft),
    exit: (pid: number, code?: number): void =>
      post.saw({ ...process, kind: 'process.exit', pid, ...(code === undefined ? {} : { code }) } as Draft),
    lie: async (): Promise<string | undefined> => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      assert.equal(isAlive(worker), lie === undefined, 'who lies takes the worker along');
      return lie;
    },
  };
}

test('a post that ends with status 0 without having asked takes the worker along; main, and a post that fails, do not', async (t) => {
  const honest = watch(t);
  honest.exec(5_000_001, MAIN);
  honest.exit(5_000_001, 0);
  honest.exec(5_000_002, POST);
  honest.exit(5_000_002, 1);
  assert.equal(await honest.lie(), undefined);
  const signalled = watch(t);
  signalled.exec(5_000_002, POST);
  signalled.exit(5_000_002);
  assert.equal(await signalled.lie(), undefined);
  for (const script of [POST, MAIN, '/elsewhere/evil.js']) {
    const replaced = watch(t);
    replaced.exec(5_000_001, MAIN);
    replaced.exec(5_000_002, script);
    replaced.exit(5_000_002, 0);
    assert.match((await replaced.lie()) ?? '', /had not waited for the verdict/, script);
  }
});

test('nobody but the worker’s own child of the guard’s step is post', async (t) => {
  const { exec, exit, lie } = watch(t);
  exec(5_000_003, POST, { action: 'build' });
  exit(5_000_003, 0);
  exec(5_000_004, POST, { ppid: 5_000_003 });
  exit(5_000_004, 0);
  assert.equal(await lie(), undefined);
});

test('who starts again as a step of another name is not post', async (t) => {
  const { exec, exit, lie } = watch(t);
  exec(5_000_001, MAIN);
  exec(5_000_003, 'build.sh', { action: 'build' });
  exec(5_000_003, POST);
  exit(5_000_003, 0);
  assert.equal(await lie(), undefined);
});

test('in a composite action the key is that of all its steps, and nobody is taken for post', async (t) => {
  const { post, exec, exit, lie } = watch(t, { action: 'octo/setup@v2' });
  exec(5_000_001, MAIN);
  exec(5_000_002, 'other.sh');
  exit(5_000_002, 0);
  assert.equal(await lie(), undefined);
  assert.equal(await post.isDue(async () => true), true);
});

test('the verdict is due when post was seen, or cannot be', async (t) => {
  const { post, exec } = watch(t);
  const told = async (): Promise<boolean> => true;
  assert.equal(await post.isDue(told), true, 'a runner that shows no stage of the guard');
  exec(5_000_001, MAIN);
  assert.equal(await post.isDue(told), false);
  assert.equal(await post.isDue(async () => false), true, 'the sensor does not answer');
  exec(5_000_002, POST);
  assert.equal(await post.isDue(told), true);
});

test('where the workflow says report, a post without a verdict may end well', async (t) => {
  const { exec, exit, lie } = watch(t, { mode: 'report' });
  exec(5_000_002, POST);
  exit(5_000_002, 0);
  assert.equal(await lie(), undefined);
});

test('a post that was told a pass, or a fail that is only reported, may end well', async (t) => {
  for (const told of [verdict('pass'), verdict('fail', false)]) {
    const { post, exec, exit, lie } = watch(t);
    const { identity } = started(t);
    exec(identity.pid, POST);
    assert.equal(await post.holdTo(Promise.resolve(told)), told);
    exit(identity.pid, 0);
    assert.equal(await lie(), undefined);
    await post.over();
  }
});

test('a post that asks and does not wait takes the worker along, though no sensor tells of its end', async (t) => {
  const { post, exec, lie } = watch(t);
  const { child, identity } = started(t);
  exec(identity.pid, POST);
  child.kill('SIGKILL');
  await once(child, 'exit');
  let judged: (given: Verdict) => void = () => {};
  const held = post.holdTo(
    new Promise((resolve) => {
      judged = resolve;
    }),
  );
  assert.match((await lie()) ?? '', /had not waited/);
  judged(verdict('pass'));
  await held;
});
