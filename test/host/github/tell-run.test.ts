import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { HttpClient } from '../../../src/host/evidence/http/client.ts';
import { artifactName } from '../../../src/host/github/job-artifact.ts';
import { tellRun } from '../../../src/host/github/tell-run.ts';
import type { TriggeringRun } from '../../../src/host/github/triggering-run.ts';
import { ZipArchive } from '../../../src/host/github/zip-archive.ts';
import { channelNotes } from '../../../src/report/channel-notes.ts';
import { type FakeOptions, GRANTED } from '../../lab/github/fake-github.ts';
import { hostile, hostileTexts } from '../../report/hostile-document.ts';
import { assertPlain } from '../../report/hostility.ts';
import { cleanInstall, theft } from '../../report/samples.ts';
import { zip as craftedZip } from '../variables/zip.ts';
import { fakeGitHub, HEAD, states } from './telling.ts';

const FORK_ID = 9;
const RUN: TriggeringRun = {
  id: 4711,
  repository: 'octo/demo',
  workflow: 'CI',
  workflowFile: '.github/workflows/ci.yml',
  event: 'pull_request',
  head: HEAD,
  from: FORK_ID,
  readOnly: true,
  page: 'https://github.example/octo/demo/actions/runs/4711',
};
const JOB = {
  schema: 'ironclaw.guard/job/v1',
  job: 'build',
  matrix: '',
  pull: 7,
  head: HEAD,
  enforce: true,
  cancelled: false,
};
const OF_RUN = { id: RUN.id, head_branch: 'topic', head_sha: HEAD, repository_id: 1, head_repository_id: FORK_ID };

async function archive(job: object, document: unknown): Promise<Buffer> {
  const made = new ZipArchive(1 << 26);
  await made.add('job.json', [Buffer.from(JSON.stringify(job))]);
  await made.add('result.json', [Buffer.from(JSON.stringify(document))]);
  return made.end();
}

/** A fake with a pull request of a fork, whose run left these archives. */
async function published(t: TestContext, archives: readonly Buffer[], options: FakeOptions = { permissions: GRANTED }) {
  const github = await fakeGitHub(t, options);
  github.repository.pulls.set(7, { number: 7, head: { sha: HEAD, repo: { id: FORK_ID } }, base: { ref: 'main' } });
  archives.forEach((zip, at) => {
    github.artifacts.stored.push({ id: 50 + at, name: `ironclaw-guard-${at}`, zip, run: OF_RUN });
  });
  const publish = async (run = RUN) => {
    const http = new HttpClient({ signal: AbortSignal.timeout(20_000) });
    const telling = { run, token: 'ghs_token', api: new URL(github.api), check: 'auto', comment: 'auto' } as const;
    const told = await tellRun(telling, http, performance.now() + 20_000);
    http.close();
    return told;
  };
  return { github, publish, told: await publish() };
}

test('the jobs of a run: a check run each, and one comment for all, that is changed the next time', async (t) => {
  const archives = [await archive(JOB, theft()), await archive({ ...JOB, job: 'lint' }, cleanInstall())];
  const { github, told, publish } = await published(t, archives);
  assert.deepEqual(told.problems, []);
  assert.deepEqual(states(told.outcomes), ['check run sent', 'check run sent', 'comment sent']);
  const { checks, comments } = github.repository;
  assert.deepEqual(
    [...checks.values()].map(({ name, conclusion, head_sha }) => [name, conclusion, head_sha]),
    [
      ['ironclaw/guard (CI / build)', 'failure', HEAD],
      ['ironclaw/guard (CI / lint)', 'success', HEAD],
    ],
  );
  assert.match([...checks.values()][0]?.output.text ?? '', /Told by the run itself/);
  assert.match(comments[0]?.body ?? '', /`CI \/ build` \| fail .*`CI \/ lint` \| pass .*Told by the run itself/s);
  await publish();
  assert.equal(comments.length, 1);
});

test('an artifact about another commit, of another form, too large or none is not used, and said', async (t) => {
  const bomb = craftedZip([
    ['job.json', JSON.stringify(JOB), 8],
    ['result.json', `"${' '.repeat(33 << 20)}"`, 8],
  ]);
  const { told, github } = await published(t, [
    await archive({ ...JOB, head: 'f'.repeat(40) }, theft()),
    await archive(JOB, { ...theft(), decision: 'great' }),
    await archive({ ...JOB, pull: -1 }, theft()),
    bomb,
    deflateRawSync('no archive'),
    await archive(JOB, cleanInstall()),
    await archive(JOB, theft()),
  ]);
  assert.deepEqual(
    told.problems.map((problem) => problem.replace(/^artifact ironclaw-guard-(\d) is not used: /, '$1 ')),
    [
      '0 it is about another commit than the run',
      '1 its result.json is none of this version',
      '2 its job.json is none of this version',
      '3 it has no result.json that can be read',
      '4 it has no job.json that can be read',
      '6 another artifact is of the same job',
    ],
  );
  assert.equal(github.repository.checks.size, 1);
});

test('the comment goes to the pull request whose head the run was about, and nowhere else', async (t) => {
  for (const [job, run, why] of [
    [{ ...JOB, pull: 8 }, RUN, /404/],
    [JOB, { ...RUN, from: 10 }, /not about the head of pull request 7/],
    [{ ...JOB, pull: undefined }, RUN, /do not name one pull request/],
  ] as const) {
    const { github, publish } = await published(t, [await archive(job, theft())]);
    github.repository.comments.length = 0;
    const { outcomes } = await publish(run);
    assert.match(channelNotes(outcomes).join('\n'), why);
    assert.deepEqual(github.repository.comments, []);
  }
  const { github, publish } = await published(t, [await archive(JOB, theft())]);
  github.repository.comments.length = 0;
  github.repository.pulls.set(7, {
    number: 7,
    head: { sha: 'd'.repeat(40), repo: { id: FORK_ID } },
    base: { ref: 'main' },
  });
  assert.match(channelNotes((await publish()).outcomes).join('\n'), /has newer commits/);
  assert.deepEqual(github.repository.comments, []);
});

test('compared with the last result of the base branch, by what GitHub says the base is', async (t) => {
  const { github, publish } = await published(t, [await archive(JOB, theft())]);
  const leg = { workflow: 'CI', workflowFile: RUN.workflowFile, job: 'build', matrix: '' };
  const zip = await archive(JOB, { ...cleanInstall(), findings: [] });
  const run = { id: 12, head_branch: 'main', head_sha: 'c'.repeat(40), repository_id: 1, head_repository_id: 1 };
  github.artifacts.stored.unshift({ id: 1, name: artifactName(leg), zip, run });
  await publish();
  assert.match(github.repository.comments[0]?.body ?? '', /Against `main` at `ccccccc`: \*\*7 new\*\*/);
});

test('hostile words in an artifact do not act, and a clean run leaves no comment', async (t) => {
  const words = { ...JOB, job: '`@octocat` ](x) <b>', matrix: '\u202e|\n::error::x' };
  const { github, told } = await published(t, [await archive(words, hostile(hostileTexts.slice(0, -1)))]);
  assert.deepEqual(told.problems, []);
  const body = github.repository.comments[0]?.body ?? '\u202e';
  assertPlain(body);
  assert.doesNotMatch(body.replace(/`[^`\n]*`/g, ''), /@octocat|<b>/);
  const clean = await published(t, [await archive(JOB, cleanInstall())]);
  assert.deepEqual(clean.github.repository.comments, []);
});

test('a token that may not read artifacts is an error; one that may not write is told once', async (t) => {
  await assert.rejects(published(t, [], { permissions: { checks: 'write' } }), /not accessible/);
  const archives = [await archive(JOB, theft()), await archive({ ...JOB, job: 'lint' }, theft())];
  const { told } = await published(t, archives, {
    permissions: { ...GRANTED, checks: 'read', 'pull-requests': 'read' },
  });
  assert.deepEqual(states(told.outcomes), ['check run failed', 'comment failed']);
});
