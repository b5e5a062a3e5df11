import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { ChainWitness } from '../../../src/host/companion/chain-witness.ts';
import { FakeServices, type Routes } from '../../lab/services/fake-services.ts';

const runs = '/github/repos/o/r/check-runs';
const routes: Routes = { [runs]: { status: 201, body: '{"id":42}' }, [`${runs}/42`]: { body: '{"id":42}' } };

async function witnessed(t: TestContext, given: Routes) {
  const github = await FakeServices.start(given);
  t.after(() => github.close());
  let heads = 0;
  const env = { GITHUB_API_URL: `${github.origin}/github`, GITHUB_REPOSITORY: 'o/r', GITHUB_JOB: 'build' };
  const job = { env, token: 't0ken', commit: 'c'.repeat(40) };
  const witness = ChainWitness.begin(job, () => `head${++heads}`, 5);
  assert.ok(witness);
  return { github, witness, bodies: () => github.requests.map(({ body }) => JSON.parse(body)) };
}

test('heads leave the machine while the job runs, each request with all before it', async (t) => {
  const { github, witness, bodies } = await witnessed(t, routes);
  await github.arrived(4);
  await witness.end(true, 'pass', 'last');
  const [first, ...rest] = bodies();
  assert.deepEqual(
    [first.name, first.head_sha, first.status],
    ['IronClaw Guard (build)', 'c'.repeat(40), 'in_progress'],
  );
  assert.match(first.output.text, /Z head1\n/);
  const last = rest.at(-1);
  assert.deepEqual([last.status, last.conclusion, last.output.title], ['completed', 'success', 'pass']);
  assert.match(last.output.text, /head1\n.*head2\n.*last\n/s);
  assert.deepEqual(
    [...new Set(github.requests.slice(1).map(({ method, path }) => `${method} ${path}`))],
    [`PATCH ${runs}/42`],
  );
});

test('a token that may not write checks is asked once, and the end says nothing', async (t) => {
  const { github, witness } = await witnessed(t, { [runs]: { status: 403, body: '{}' } });
  await github.arrived(1);
  await witness.end(false, 'fail');
  assert.equal(github.requests.length, 1);
});

test('a check that cannot be updated any more costs nothing', async (t) => {
  const { github, witness } = await witnessed(t, { [runs]: { status: 201, body: '{"id":42}' } });
  await github.arrived(3);
  await witness.end(false, 'fail');
});

test('without a token, a commit or a repository there is no witness', () => {
  const env = { GITHUB_REPOSITORY: 'o/r' };
  for (const job of [
    { env, token: '', commit: 'c' },
    { env, token: 't', commit: undefined },
    { env: {}, token: 't', commit: 'c' },
  ])
    assert.equal(
      ChainWitness.begin(job, () => ''),
      undefined,
    );
});
