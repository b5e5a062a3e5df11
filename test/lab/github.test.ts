import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { type TestContext, test } from 'node:test';
import type { Log } from 'sarif';
import { ZipArchive } from '../../src/host/github/zip-archive.ts';
import { zipEntry } from '../../src/host/variables/zip-entry.ts';
import { canonicalJson } from '../../src/report/canonical.ts';
import { theft as stolen } from '../report/samples.ts';
import { RUNTIME_TOKEN } from './github/artifact-store.ts';
import { FakeGitHub, type FakeOptions, GRANTED, OF_A_FORK } from './github/fake-github.ts';
import { cannotBeRoot, GUARD, guardedJob, packaged } from './guarded-job.ts';
import type { Job, StageResult, Step } from './runner/job.ts';
import { runJob } from './runner/run-job.ts';

const skip = cannotBeRoot();
const HEAD = 'a'.repeat(40);
const inputs = { sensor: 'ebpf', token: 'ghs_given' };
const readRunnerMemory = 'head -c 1 /proc/$PPID/mem >/dev/null 2>&1 || true';
const theft: Step = { run: readRunnerMemory, id: 'theft' };

const pull = (from = 'octo/demo') => ({
  repository: { default_branch: 'main', private: false },
  pull_request: {
    number: 7,
    base: { ref: 'main', sha: 'b'.repeat(40) },
    head: { sha: HEAD, repo: { full_name: from } },
  },
});
const OF_PULL = { event_name: 'pull_request', ref: 'refs/pull/7/merge' };
const PUSHED = { repository: { default_branch: 'main' } };

/** A guarded job on a runner that knows this GitHub. */
function jobOn(
  github: FakeGitHub,
  steps: readonly Step[],
  more: Partial<Job>,
  given: Readonly<Record<string, string>> = {},
) {
  return guardedJob({ ...inputs, ...given }, steps, {
    actionEnv: { ACTIONS_RESULTS_URL: `${github.origin}/`, ACTIONS_RUNTIME_TOKEN: RUNTIME_TOKEN },
    ...more,
    github: { api_url: github.api, server_url: 'https://github.example', ...more.github },
  });
}

async function fake(t: TestContext, options: FakeOptions = { permissions: GRANTED }): Promise<FakeGitHub> {
  const github = await FakeGitHub.start(options);
  t.after(() => github.close());
  return github;
}

test('a push: one check run from the first step to the verdict, and the result as an artifact', { skip }, async (t) => {
  const github = await fake(t);
  const contexts = { matrix: { os: 'ubuntu-24.04', node: '20' }, job: { check_run_id: '99' } };
  const { conclusion, guard } = await jobOn(github, [{ run: 'true' }], { event: PUSHED, contexts });
  assert.equal(conclusion, 'success', guard.post?.log);
  const checks = [...github.repository.checks.values()];
  assert.deepEqual(
    checks.map(({ name, status, conclusion: end }) => [name, status, end]),
    [['ironclaw/guard (CI / build, ubuntu-24.04, 20)', 'completed', 'success']],
  );
  const [, head = 'none'] = /hash chain over its events: ([0-9a-f]{64})/.exec(guard.post?.log ?? '') ?? [];
  assert.ok(checks[0]?.output.text?.includes(head), 'what was sent off the machine is what post prints');
  const [[name, zip] = ['', Buffer.alloc(0)]] = github.artifacts.uploaded;
  assert.match(name, /^ironclaw-guard-build-[0-9a-f]{16}$/);
  assert.match(String(zipEntry(zip, 'result.json', 1 << 24)), /"schema": "ironclaw\.guard\/result\/v1"/);
  assert.equal(zipEntry(zip, 'events.ndjson', 1 << 24), undefined, 'nothing was found: the recording stays');
  assert.match(guard.post?.log ?? '', /artifact: ironclaw-guard-build-/);
  assert.doesNotMatch(guard.post?.summary ?? '', /Not written/);
  assert.equal(github.repository.comments.length, 0);
  const [{ ref, log } = { ref: '', log: {} }] = github.repository.sarifs;
  const [run] = (log as Log).runs;
  assert.deepEqual(
    [ref, run?.results, run?.invocations?.[0]?.executionSuccessful],
    ['refs/heads/main', [], true],
    'a clean run closes the alerts of what is gone',
  );
});

test('a pull request with a theft: check of its head, comment, the whole recording; what steps set does not lead elsewhere', {
  skip,
}, async (t) => {
  const github = await fake(t);
  const evil = await FakeGitHub.start();
  t.after(() => evil.close());
  const hijack =
    `for v in HTTPS_PROXY https_proxy HTTP_PROXY http_proxy ALL_PROXY; do echo "$v=${evil.origin}" >> $GITHUB_ENV; done; ` +
    `echo NODE_EXTRA_CA_CERTS=/tmp/evil.pem >> $GITHUB_ENV; echo GITHUB_API_URL=${evil.api} >> $GITHUB_ENV; ` +
    `echo ACTIONS_RESULTS_URL=${evil.origin} >> $GITHUB_ENV; echo INPUT_STATUS=cancelled >> $GITHUB_ENV; ` +
    `echo '{"pull_request":{"number":8}}' > $GITHUB_EVENT_PATH`;
  const more = { event: pull(), github: OF_PULL };
  const { conclusion, guard } = await jobOn(github, [{ run: hijack }, theft], more);
  assert.equal(conclusion, 'failure');
  assert.deepEqual(evil.requests, []);
  const [check] = [...github.repository.checks.values()];
  assert.deepEqual([check?.head_sha, check?.conclusion], [HEAD, 'failure']);
  assert.match(github.repository.comments[0]?.body ?? '', /IronClaw Guard: fail/);
  const [zip] = [...github.artifacts.uploaded.values()];
  assert.ok(zip !== undefined && zipEntry(zip, 'events.ndjson', 1 << 28) !== undefined);
  assert.match(guard.post?.log ?? '', /comment: http/);
});

test('a fork: log and summary say in one line what was not written, and the API is only read', { skip }, async (t) => {
  const github = await fake(t, { permissions: OF_A_FORK });
  const { conclusion, guard } = await jobOn(github, [theft], { event: pull('mallory/demo'), github: OF_PULL });
  assert.equal(conclusion, 'failure');
  const line = 'not written: check run, comment: the token of a pull request from a fork can only read';
  assert.ok(guard.post?.log.includes(line), guard.post?.log);
  assert.match(
    guard.post?.summary ?? '',
    /<sub>Not written: check run, comment: the token of a pull request from a fork/,
  );
  assert.ok(github.requests.every((request) => request.startsWith('GET ') || !request.includes('/api/')));
  assert.equal(github.artifacts.uploaded.size, 1, 'the publish action has something to read');
});

test('an outage after the first step costs seconds, and the status is that of the verdict', { skip }, async (t) => {
  const github = await fake(t, { permissions: GRANTED, trouble: { kind: 'outage', after: 3 } });
  const { conclusion, guard } = await jobOn(github, [{ run: 'true' }], { event: PUSHED });
  assert.equal(conclusion, 'success', guard.post?.log);
  assert.match(guard.post?.log ?? '', /not written: check run.* answered 503/);
  assert.match(guard.post?.summary ?? '', /<sub>Not written: check run.*503/);
});

test('a cancelled job says so', { skip }, async (t) => {
  const github = await fake(t);
  const more = { event: pull(), github: OF_PULL, cancelOnLog: 'READY', timeScale: 0.3 };
  const cancelled = await jobOn(github, [{ run: `${readRunnerMemory}; echo READY; exec sleep 60`, id: 'theft' }], more);
  assert.equal(cancelled.conclusion, 'cancelled');
  assert.match(github.repository.comments[0]?.body ?? '', /The job was cancelled/);
});

test('the publish action tells in the base repository what the token of a fork could not', async (t) => {
  const github = await fake(t);
  const job = {
    schema: 'ironclaw.guard/job/v1',
    job: 'build',
    matrix: '',
    pull: 7,
    head: HEAD,
    enforce: true,
    cancelled: false,
  };
  const archive = new ZipArchive(1 << 20);
  await archive.add('job.json', [Buffer.from(JSON.stringify(job))]);
  await archive.add('result.json', [Buffer.from(canonicalJson(stolen()))]);
  const run = { id: 4711, head_branch: 'topic', head_sha: HEAD, repository_id: 1, head_repository_id: 9 };
  github.artifacts.stored.push({ id: 5, name: 'ironclaw-guard-build-0', zip: archive.end(), run });
  github.repository.pulls.set(7, { number: 7, head: { sha: HEAD, repo: { id: 9 } }, base: { ref: 'main' } });
  const event = {
    repository: { id: 1, full_name: 'octo/demo' },
    workflow_run: {
      id: 4711,
      name: 'CI',
      path: '.github/workflows/ci.yml',
      event: 'pull_request',
      head_sha: HEAD,
      html_url: 'https://github.example/octo/demo/actions/runs/4711',
      actor: { login: 'mallory' },
      head_repository: { id: 9, full_name: 'mallory/demo' },
    },
  };
  const publish = async (name: string, trouble: object = {}): Promise<StageResult | undefined> => {
    const result = await runJob({
      steps: [{ uses: 'ironclaw/guard/publish@v1', with: { token: 'ghs_given' } }],
      actions: { [GUARD]: packaged },
      event: { ...event, ...trouble },
      github: { api_url: github.api, event_name: name },
    });
    rmSync(result.root, { recursive: true, force: true });
    return result.steps[0];
  };
  const told = await publish('workflow_run');
  assert.equal(told?.outcome, 'success', told?.log);
  assert.match(told?.log ?? '', /^check run: http.*\ncomment: http/);
  assert.match(github.repository.comments[0]?.body ?? '', /IronClaw Guard: fail/);
  const own = { ...event.workflow_run, head_repository: event.repository };
  assert.match(
    (await publish('workflow_run', { workflow_run: own }))?.log ?? '',
    /own token could write: nothing to publish/,
  );
  const wrong = await publish('push');
  assert.equal(wrong?.outcome, 'failure');
  assert.match(
    wrong?.log ?? '',
    /publishes for another run, and the event is "push"; use it in a workflow 'on: workflow_run'/,
  );
});
