import type { TestContext } from 'node:test';
import { HttpClient } from '../../../src/host/evidence/http/client.ts';
import { type Telling, tellJob } from '../../../src/host/github/job-channels.ts';
import type { JobRun } from '../../../src/host/github/job-run.ts';
import type { ChannelOutcome } from '../../../src/report/channel-notes.ts';
import { RUNTIME_TOKEN } from '../../lab/github/artifact-store.ts';
import { FakeGitHub, type FakeOptions } from '../../lab/github/fake-github.ts';
import { cleanInstall } from '../../report/samples.ts';

export const HEAD = 'a'.repeat(40);
export const SHA = 'b'.repeat(40);

/** A push to the default branch. */
export const PUSH: JobRun = {
  repository: 'octo/demo',
  event: 'push',
  workflow: 'CI',
  workflowFile: '.github/workflows/ci.yml',
  job: 'build',
  matrix: '',
  ref: 'refs/heads/main',
  sha: HEAD,
  head: HEAD,
  defaultBranch: 'main',
  dependabot: false,
  page: 'https://github.example/octo/demo/actions/runs/4711/job/9',
};
/** A pull request to it. */
export const PULL: JobRun = {
  ...PUSH,
  event: 'pull_request',
  ref: 'refs/pull/7/merge',
  sha: SHA,
  pull: { number: 7, base: 'main' },
};
export const FORK: JobRun = { ...PULL, readOnly: 'the token of a pull request from a fork can only read' };

export async function fakeGitHub(t: TestContext, options: FakeOptions = {}): Promise<FakeGitHub> {
  const github = await FakeGitHub.start(options);
  t.after(() => github.close());
  return github;
}

/** Tells a clean job, or what is given, on a fake. */
export async function tell(
  github: FakeGitHub,
  more: Partial<Telling> = {},
  { time = 20_000, requestTime = 10_000 } = {},
): Promise<ChannelOutcome[]> {
  const http = new HttpClient({ signal: AbortSignal.timeout(time), requestTime });
  const telling: Telling = {
    run: PUSH,
    inputs: { check: 'auto', comment: 'auto', sarif: 'auto', upload: 'on-finding' },
    token: 'ghs_token',
    api: new URL(github.api),
    document: cleanInstall(),
    headline: 'pass',
    enforce: true,
    cancelled: false,
    sarif: Buffer.from('{"version":"2.1.0"}'),
    archive: { zip: Buffer.from('PK'), left: 0 },
    artifacts: { address: github.origin, token: RUNTIME_TOKEN },
    check: { heads: '' },
    ...more,
  };
  const outcomes = await tellJob(telling, http, performance.now() + time);
  http.close();
  return outcomes;
}

/** Channels by what became of them, for comparison: `check run sent`. */
export const states = (outcomes: readonly ChannelOutcome[]): string[] =>
  outcomes.map(({ channel, state }) => `${channel} ${state}`);
