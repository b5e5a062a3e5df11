import assert from 'node:assert/strict';
import { test } from 'node:test';
import { artifactName } from '../../../src/host/github/job-artifact.ts';
import { jobKey } from '../../../src/host/github/job-run.ts';
import { ZipArchive } from '../../../src/host/github/zip-archive.ts';
import { canonicalJson } from '../../../src/report/canonical.ts';
import { channelLines, channelNotes } from '../../../src/report/channel-notes.ts';
import { commentMarker } from '../../../src/report/pull-comment.ts';
import { GRANTED, OF_A_FORK } from '../../lab/github/fake-github.ts';
import { JOB_AUTHOR } from '../../lab/github/repository.ts';
import { hostile } from '../../report/hostile-document.ts';
import { assertPlain } from '../../report/hostility.ts';
import { blind, cleanInstall, manyFindings, theft } from '../../report/samples.ts';
import { FORK, fakeGitHub, HEAD, PULL, PUSH, SHA, states, tell } from './telling.ts';

test('a push to the default branch: check run, SARIF of its commit and ref, artifact, and no comment', async (t) => {
  const github = await fakeGitHub(t, { permissions: GRANTED });
  assert.deepEqual(states(await tell(github)), ['check run sent', 'code scanning sent', 'artifact sent']);
  const [check] = [...github.repository.checks.values()];
  assert.deepEqual(
    [check?.name, check?.head_sha, check?.status, check?.conclusion],
    ['ironclaw/guard (CI / build)', HEAD, 'completed', 'success'],
  );
  assert.deepEqual(github.repository.sarifs, [{ commit_sha: HEAD, ref: 'refs/heads/main', log: { version: '2.1.0' } }]);
  assert.deepEqual([...github.artifacts.uploaded.keys()], [artifactName(PUSH)]);
});

test('an incomplete run closes no alert: nothing is uploaded, and that is said', async (t) => {
  const github = await fakeGitHub(t, { permissions: GRANTED });
  const outcomes = await tell(github, { document: blind() });
  assert.deepEqual(github.repository.sarifs, []);
  assert.deepEqual(channelNotes(outcomes), [
    'code scanning: the run is incomplete, and an upload would close the alerts it did not look for',
  ]);
});

test('a pull request: the check is of its head, the comment comes once and is changed after that', async (t) => {
  const github = await fakeGitHub(t, { permissions: GRANTED });
  const { checks, comments, sarifs } = github.repository;
  assert.deepEqual(states(await tell(github, { run: PULL, document: theft() })), [
    'check run sent',
    'artifact sent',
    'comment sent',
  ]);
  const [check] = [...checks.values()];
  assert.deepEqual([check?.head_sha, check?.conclusion], [HEAD, 'failure']);
  assert.ok(check !== undefined && check.annotations.length > 3);
  assert.match(comments[0]?.body ?? '', /IronClaw Guard: fail/);
  github.artifacts.uploaded.clear();
  await tell(github, { run: PULL });
  assert.equal(comments.length, 1);
  assert.match(comments[0]?.body ?? '', /IronClaw Guard: pass/);
  assert.deepEqual(sarifs, []);
});

test('a clean pull request stays without a comment, unless one is wanted', async (t) => {
  const github = await fakeGitHub(t);
  const outcomes = await tell(github, { run: PULL });
  assert.deepEqual(channelNotes(outcomes), []);
  assert.equal(github.repository.comments.length, 0);
  const inputs = { check: 'never', comment: 'always', sarif: 'always', upload: 'never' } as const;
  assert.deepEqual(states(await tell(github, { run: PULL, inputs, archive: undefined })), [
    'code scanning sent',
    'comment sent',
  ]);
  assert.deepEqual(github.repository.sarifs[0]?.commit_sha, SHA);
});

test('a comment with our marker by somebody else is not changed, wherever ours is', async (t) => {
  const github = await fakeGitHub(t);
  const { comments } = github.repository;
  const forged = `${commentMarker(jobKey(PULL))}\nall is well`;
  comments.push({ id: 1, body: forged, user: { login: 'mallory' } });
  for (let at = 0; at < 150; at += 1) comments.push({ id: 5000 + at, body: 'chat', user: { login: 'ada' } });
  await tell(github, { run: PULL, document: theft() });
  github.artifacts.uploaded.clear();
  await tell(github, { run: PULL, document: theft() });
  assert.equal(comments[0]?.body, forged);
  assert.deepEqual(
    comments.filter(({ body }) => body.startsWith(commentMarker(jobKey(PULL)))).map(({ user }) => user.login),
    ['mallory', JOB_AUTHOR],
  );
});

test('legs of a matrix and jobs have comments of their own', async (t) => {
  const github = await fakeGitHub(t);
  for (const matrix of ['20', '24']) await tell(github, { run: { ...PULL, matrix }, document: theft() });
  assert.equal(github.repository.comments.length, 2);
  assert.deepEqual(
    [...github.repository.checks.values()].map(({ name }) => name),
    ['ironclaw/guard (CI / build, 20)', 'ironclaw/guard (CI / build, 24)'],
  );
});

test('the comment says what is new, gone and unchanged against the last result of the base branch', async (t) => {
  const github = await fakeGitHub(t);
  const [first, second] = theft().findings;
  assert.ok(first && second);
  const past = { ...theft(), findings: [first, { ...second, id: 'gone-00000000', accepted: undefined }] };
  const archive = new ZipArchive(1 << 20);
  await archive.add('result.json', [Buffer.from(canonicalJson(past))]);
  const run = { id: 30, head_branch: 'main', head_sha: 'c'.repeat(40), repository_id: 1, head_repository_id: 1 };
  const zip = archive.end();
  github.artifacts.stored.push({ id: 5, name: artifactName(PULL), zip, run });
  // newer ones that are of the branch by name only
  github.artifacts.stored.push({
    id: 6,
    name: artifactName(PULL),
    zip,
    run: { ...run, id: 31, head_repository_id: 9 },
  });
  github.artifacts.stored.push({ id: 7, name: artifactName(PULL), zip, run: { ...run, id: 32, head_branch: 'other' } });
  await tell(github, { run: PULL, document: theft() });
  const body = github.repository.comments[0]?.body ?? '';
  const open = theft().findings.length;
  assert.match(
    body,
    new RegExp(`Against \`main\` at \`ccccccc\`: \\*\\*${open - 1} new\\*\\*, 1 gone, 1 unchanged\\.`),
  );
  assert.equal(github.requests.filter((request) => request.includes('/blobs/stored-5')).length, 1);
});

test('a fork: nothing of the API is asked, and one line says why', async (t) => {
  const github = await fakeGitHub(t, { permissions: OF_A_FORK });
  const outcomes = await tell(github, { run: FORK, document: theft() });
  assert.ok(github.requests.every((request) => !request.includes('/api/')));
  assert.deepEqual(channelNotes(outcomes), [
    'check run, comment: the token of a pull request from a fork can only read',
  ]);
  assert.deepEqual([...github.artifacts.uploaded.keys()], [artifactName(FORK)], 'the publish action reads it');
});

test('Dependabot may have been granted more, so it is tried; what is refused names the line that grants it', async (t) => {
  const github = await fakeGitHub(t, { permissions: OF_A_FORK });
  const notes = channelNotes(await tell(github, { run: { ...PULL, dependabot: true }, document: theft() }));
  assert.deepEqual(notes, [
    `check run, comment: ${new URL(github.origin).host} answered 403: Resource not accessible by integration`,
    'to enable what is missing, give the job permissions: { contents: read, checks: write, pull-requests: write }',
  ]);
});

test('what failed is named in the comment and in the check', async (t) => {
  const noCheck = await fakeGitHub(t, { permissions: { ...GRANTED, checks: 'read' } });
  await tell(noCheck, { run: PULL, document: theft() });
  assert.match(noCheck.repository.comments[0]?.body ?? '', /check run: .*answered 403.*checks: write/s);
  const noComment = await fakeGitHub(t, { permissions: { ...GRANTED, 'pull-requests': 'read' } });
  await tell(noComment, { run: PULL, document: theft() });
  const [check] = [...noComment.repository.checks.values()];
  assert.match(check?.output.text ?? '', /comment: .*answered 403.*pull-requests: write/s);
});

test('a merge group has its check alone; the other branches have no upload unasked', async (t) => {
  const github = await fakeGitHub(t);
  const group = { ...PUSH, event: 'merge_group', ref: 'refs/heads/gh-readonly-queue/main/pr-7-abc' };
  const sarif = { check: 'auto', comment: 'always', sarif: 'always', upload: 'on-finding' } as const;
  const outcomes = await tell(github, { run: group, inputs: sarif, archive: undefined });
  assert.deepEqual(states(outcomes), ['code scanning left', 'check run sent']);
  await tell(github, { run: { ...PUSH, ref: 'refs/heads/topic' }, archive: undefined });
  await tell(github, { run: { ...PUSH, event: 'schedule' }, archive: undefined });
  assert.deepEqual(
    github.repository.sarifs.map(({ ref }) => ref),
    ['refs/heads/main'],
  );
});

test('a private repository without code scanning: the refusal is told, and no permission is promised to help', async (t) => {
  const github = await fakeGitHub(t, { permissions: GRANTED, codeScanning: false });
  const outcomes = await tell(github);
  assert.deepEqual(states(outcomes), ['check run sent', 'code scanning failed', 'artifact sent']);
  assert.match(channelLines(outcomes).join('\n'), /code scanning: .* 403: Advanced Security must be enabled/);
  assert.doesNotMatch(channelLines(outcomes).join('\n'), /permissions:/);
});

test('an API that is down, hangs or breaks connections costs its budget and no more, and nothing rejects', async (t) => {
  for (const kind of ['outage', 'hang', 'reset'] as const) {
    const github = await fakeGitHub(t, { trouble: { kind } });
    const began = performance.now();
    const outcomes = await tell(github, { run: PULL, document: theft() }, { time: 3000, requestTime: 300 });
    assert.deepEqual(states(outcomes), ['check run failed', 'artifact sent', 'comparison failed', 'comment failed']);
    assert.ok(performance.now() - began < 6000);
  }
});

test('a rate limit is waited for when there is time, and named when there is none', async (t) => {
  const short = await fakeGitHub(t, { trouble: { kind: 'limit', status: 429, retryAfter: 1, times: 1 } });
  const began = performance.now();
  assert.deepEqual(states(await tell(short))[0], 'check run sent');
  assert.ok(performance.now() - began >= 1000);
  const long = await fakeGitHub(t, { trouble: { kind: 'limit', status: 403, retryAfter: 60, times: 99 } });
  const [check] = await tell(long);
  assert.match(check?.text ?? '', /answered 403: too many requests were made, and asks to wait 60 s/);
  assert.equal(check?.permission, undefined);
});

test('hundreds of findings: fifty annotations a request, all of them in one check, and a comment that GitHub takes', async (t) => {
  const github = await fakeGitHub(t);
  await tell(github, { run: PULL, document: manyFindings(400) });
  const [check] = [...github.repository.checks.values()];
  assert.equal(check?.annotations.length, 150);
  assert.equal(github.repository.checks.size, 1);
  assert.match(github.repository.comments[0]?.body ?? '', /\nAnd 370 more findings; the job summary/);
});

test('a verdict is not lost to an annotation that GitHub does not like', async (t) => {
  const github = await fakeGitHub(t, { annotations: false });
  assert.equal(states(await tell(github, { document: theft(), archive: undefined }))[0], 'check run sent');
  assert.deepEqual(
    [...github.repository.checks.values()].map(({ conclusion }) => conclusion),
    ['failure'],
  );
});

test('a check that was begun is ended, and keeps the heads of the chain', async (t) => {
  const github = await fakeGitHub(t);
  await tell(github, { archive: undefined });
  const [id] = [...github.repository.checks.keys()];
  const inputs = { check: 'auto', comment: 'auto', sarif: 'never', upload: 'on-finding' } as const;
  await tell(github, { document: blind(), archive: undefined, inputs, check: { id, heads: 'heads' } });
  const [check] = [...github.repository.checks.values()];
  assert.equal(github.repository.checks.size, 1);
  assert.deepEqual([check?.conclusion, check?.output.text], ['action_required', 'heads']);
});

test('a job that could not be judged has a check that says so', async (t) => {
  const github = await fakeGitHub(t);
  await tell(github, { document: undefined, headline: 'the job could not be judged: x\u202e', sarif: undefined });
  const [check] = [...github.repository.checks.values()];
  assert.deepEqual([check?.conclusion, check?.output.title], ['failure', 'the job could not be judged: x\\u202e']);
});

test('hostile texts fit GitHub’s description and do not act', async (t) => {
  const github = await fakeGitHub(t);
  const run = { ...PULL, workflow: '`@octocat` <b>|', job: 'x'.repeat(200), matrix: '](http://e.example)' };
  await tell(github, { run, document: hostile() });
  const [check] = [...github.repository.checks.values()];
  for (const text of [check?.output.summary, github.repository.comments[0]?.body]) assertPlain(text ?? '\u202e');
  assert.match(github.repository.comments[0]?.body ?? '', /^<!-- ironclaw-guard:[0-9a-f]{16} -->\n/);
});

test('mode report is neutral, a cancelled job is cancelled', async (t) => {
  const github = await fakeGitHub(t);
  await tell(github, { document: theft(), enforce: false, archive: undefined });
  await tell(github, { document: cleanInstall(), cancelled: true, archive: undefined });
  assert.deepEqual(
    [...github.repository.checks.values()].map(({ conclusion }) => conclusion),
    ['neutral', 'cancelled'],
  );
});
