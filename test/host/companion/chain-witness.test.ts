import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { ChainWitness } from '../../../src/host/companion/chain-witness.ts';
import { FakeServices, type Routes } from '../../lab/services/fake-services.ts';
import { PUSH } from '../github/telling.ts';

const runs = '/github/repos/o/r/check-runs';
const routes: Routes = { [runs]: { status: 201, body: '{"id":42}' }, [`${runs}/42`]: { body: '{"id":42}' } };

const RUN = { ...PUSH, repository: 'o/r', head: 'c'.repeat(40) };

async function witnessed(t: TestContext, given: Routes) {
  const github = await FakeServices.start(given);
  t.after(() => github.close());
  let heads = 0;
  const job = { env: { GITHUB_API_URL: `${github.origin}/github` }, token: 't0ken', run: RUN, authorities: '' };
  const witness = ChainWitness.begin(job, () => `head${++heads}`, 5);
  assert.ok(witness);
  return { github, witness, bodies: () => github.requests.map(({ body }) => JSON.parse(body)) };
}

test('heads leave the machine while the job runs, each request with all before it', async (t) => {
  const { github, witness, bodies } = await witnessed(t, routes);
  await github.arrived(4);
  const { id, heads } = await witness.end('last');
  const [first, ...rest] = bodies();
  assert.deepEqual(
    [first.name, first.head_sha, first.status, first.details_url],
    ['ironclaw/guard (CI / build)', 'c'.repeat(40), 'in_progress', PUSH.page],
  );
  assert.match(first.output.text, /Z head1\n/);
  assert.match(rest.at(-1).output.text, /head1\n.*head2\n/s);
  assert.ok(rest.every(({ status }) => status === undefined));
  assert.equal(id, 42, 'the verdict goes into the same check run');
  assert.match(heads, /head1\n.*head2\n.*last\n/s);
  assert.deepEqual(
    [...new Set(github.requests.slice(1).map(({ method, path }) => `${method} ${path}`))],
    [`PATCH ${runs}/42`],
  );
});

test('a token that may not write checks is asked once, and the end leads to no check run', async (t) => {
  const { github, witness } = await witnessed(t, { [runs]: { status: 403, body: '{}' } });
  await github.arrived(1);
  assert.equal((await witness.end(undefined)).id, undefined);
  await witness.abandon();
  assert.equal(github.requests.length, 1);
});

test('a check that cannot be updated any more costs nothing', async (t) => {
  const { github, witness } = await witnessed(t, { [runs]: { status: 201, body: '{"id":42}' } });
  await github.arrived(3);
  await witness.abandon();
});

test('a job that never told how it ended does not leave a check run open', async (t) => {
  const { github, witness, bodies } = await witnessed(t, routes);
  await github.arrived(2);
  await witness.abandon();
  assert.deepEqual([bodies().at(-1).status, bodies().at(-1).conclusion], ['completed', 'cancelled']);
});

test('without a token, a commit or a repository there is no witness', () => {
  const job = { env: {}, token: 't', run: RUN, authorities: '' };
  for (const lacking of [{ token: '' }, { run: { ...RUN, head: undefined } }, { run: { ...RUN, repository: '' } }])
    assert.equal(
      ChainWitness.begin({ ...job, ...lacking }, () => ''),
      undefined,
    );
});
