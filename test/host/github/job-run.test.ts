import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { checkName, jobKey, onDefaultBranch, readJobRun } from '../../../src/host/github/job-run.ts';
import { scratch } from '../scratch.ts';

const HEAD = 'a'.repeat(40);
const ENV = {
  GITHUB_REPOSITORY: 'octo/demo',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_WORKFLOW: 'CI',
  GITHUB_WORKFLOW_REF: 'octo/demo/.github/workflows/ci.yml@refs/heads/main',
  GITHUB_JOB: 'build',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_SHA: 'b'.repeat(40),
  GITHUB_RUN_ID: '4711',
  GITHUB_SERVER_URL: 'https://github.example',
};
const pull = (head: object | null, more: object = {}) => ({
  repository: { default_branch: 'main', private: false },
  pull_request: { number: 7, base: { ref: 'main' }, head: { sha: HEAD, repo: head } },
  ...more,
});

function read(
  t: TestContext,
  payload: unknown,
  env: Readonly<Record<string, string>> = {},
  matrix = 'null',
  jobId = '',
) {
  const path = join(scratch(t), 'event.json');
  writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload));
  return readJobRun({ ...ENV, GITHUB_EVENT_PATH: path, ...env }, { matrix, jobId });
}
const ofPull = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge' };

test('a push: checks are of the commit that is built, and the default branch is known', (t) => {
  const run = read(t, { repository: { default_branch: 'main' } }, {}, 'null', '99');
  assert.deepEqual([run.head, run.pull, run.readOnly], [ENV.GITHUB_SHA, undefined, undefined]);
  assert.equal(run.workflowFile, '.github/workflows/ci.yml');
  assert.equal(run.page, 'https://github.example/octo/demo/actions/runs/4711/job/99');
  assert.ok(onDefaultBranch(run));
  assert.ok(!onDefaultBranch({ ...run, ref: 'refs/heads/topic' }));
  assert.ok(!onDefaultBranch({ ...run, event: 'merge_group' }));
});

test('what another runner runs is not told to GitHub, even with a token that could', () => {
  const run = readJobRun(ENV, { matrix: '', jobId: '' }, true);
  assert.match(run.readOnly ?? '', /run by act/);
});

test('a pull request: checks are of its head, not of the merge that was built', (t) => {
  const run = read(t, pull({ full_name: 'octo/demo' }), ofPull);
  assert.deepEqual(
    [run.head, run.sha, run.pull, run.readOnly],
    [HEAD, ENV.GITHUB_SHA, { number: 7, base: 'main' }, undefined],
  );
});

test('a fork can only read, a fork that is gone too; one of a private repository may have been allowed more', (t) => {
  for (const head of [{ full_name: 'mallory/demo' }, null])
    assert.match(read(t, pull(head), ofPull).readOnly ?? '', /from a fork can only read/);
  const hidden = pull({ full_name: 'mallory/demo' }, { repository: { private: true } });
  assert.equal(read(t, hidden, ofPull).readOnly, undefined);
  const target = { ...ofPull, GITHUB_EVENT_NAME: 'pull_request_target' };
  assert.equal(read(t, pull({ full_name: 'mallory/demo' }), target).readOnly, undefined);
});

test('legs of a matrix are told apart, in the words GitHub uses', (t) => {
  const legs = [
    '{"os":"ubuntu-24.04","node":20}',
    '{"os":"ubuntu-24.04","node":24}',
    '{"a":{"b":[1]}}',
    'nonsense',
    '[]',
  ];
  const runs = legs.map((matrix) => read(t, {}, {}, matrix));
  assert.equal(checkName(runs[0] as never), 'ironclaw/guard (CI / build, ubuntu-24.04, 20)');
  assert.deepEqual(
    runs.map(({ matrix }) => matrix),
    ['ubuntu-24.04, 20', 'ubuntu-24.04, 24', '{"b":[1]}', '', ''],
  );
  assert.equal(new Set(runs.map(jobKey)).size, 4);
});

test('an event that cannot be read, or says nonsense, leaves what the environment says', (t) => {
  for (const payload of ['', '[', 'null', '{"pull_request":{"number":"7"}}', `{"pull_request":${'['.repeat(50)}`]) {
    const run = read(t, payload, ofPull);
    assert.deepEqual([run.pull, run.head, run.repository], [undefined, undefined, 'octo/demo']);
  }
});

test('a workflow of another repository has no file here; a job id that is no number leads to the run', (t) => {
  const other = { GITHUB_WORKFLOW_REF: 'octo/other/.github/workflows/ci.yml@main' };
  assert.equal(read(t, {}, other).workflowFile, undefined);
  assert.match(read(t, {}, {}, '', '../../x').page, /runs\/4711$/);
});
