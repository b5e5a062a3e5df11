import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { FakeServices, type Routes } from '../lab/services/fake-services.ts';
import type { Mode } from '../lab/services/misbehaviour.ts';
import { askReal, told } from './ask-real.ts';

const COMMAND = 'plugins/attestations/attestations.mjs';
const TRUSTED = 'https://git.example/acme/';
const digest = (digit: string): string => digit.repeat(64);

/** What the store has on a file: SLSA provenance of a build. */
const stored = (about: string, repository: string, more: object = {}) => ({
  body: JSON.stringify({
    statement: {
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'tool', digest: { sha256: about } }],
      predicateType: 'https://slsa.dev/provenance/v1',
      predicate: {
        buildDefinition: { externalParameters: { workflow: { repository } } },
        runDetails: { builder: { id: 'https://builds.example/runner' } },
      },
    },
    ...more,
  }),
});

const routes: Routes = Object.fromEntries(
  [
    [digest('a'), stored(digest('a'), `${TRUSTED}deploy`)],
    [digest('b'), stored(digest('b'), 'https://git.example/mallory/deploy')],
    [digest('c'), stored(digest('c'), `${TRUSTED}deploy`, { revoked: 'its key leaked' })],
    [digest('d'), stored(digest('a'), `${TRUSTED}deploy`)],
  ].map(([sha256, reply]) => [`/github/attestations/sha256:${sha256}`, reply as { body: string }]),
);

async function store(t: TestContext, mode: Mode = 'answers') {
  const server = await FakeServices.start(routes);
  t.after(() => server.close());
  server.behave(mode);
  return server;
}
const ask = (server: FakeServices, tools: readonly ReturnType<typeof told>[]) =>
  askReal(
    COMMAND,
    tools,
    { args: [`${server.origin}/github/`, TRUSTED], env: ['STORE_TOKEN'] },
    { STORE_TOKEN: 'private-token' },
  );

test('the attestation plug-in approves what the store has from a trusted repository, and tells what was revoked', async (t) => {
  const server = await store(t);
  const answered = await ask(server, [
    told({ id: 'tool-a', sha256: digest('a') }),
    told({ id: 'tool-b', sha256: digest('b') }),
    told({ id: 'tool-c', sha256: digest('c') }),
    told({ id: 'tool-e', sha256: digest('e') }),
    told({ id: 'tool-f', sha256: undefined }),
    told({ id: 'tool-g', sha256: digest('a'), pure: false }),
  ]);
  assert.deepEqual([answered.answered, answered.complete], [true, true]);
  const facts = answered.facts.filter(({ name }) => name === 'approved').map(({ about, value }) => [about, value]);
  assert.deepEqual(facts.sort(), [
    ['tool-a', true],
    ['tool-b', false],
    ['tool-c', false],
    ['tool-g', true],
  ]);
  const factors = answered.factors.map(({ about, factor }) => [about, factor]);
  assert.deepEqual(factors.sort(), [
    ['tool-a', 0.5],
    ['tool-c', 4],
  ]);
  assert.deepEqual(
    answered.findings.map(({ about, rule, message }) => [about, rule, message]),
    [['tool-c', 'revoked', 'its attestation was revoked: its key leaked']],
  );
  assert.ok(server.requests.every(({ headers }) => headers.authorization === 'Bearer private-token'));
});

test('a statement about another file approves nothing', async (t) => {
  const answered = await ask(await store(t), [told({ id: 'tool-d', sha256: digest('d') })]);
  assert.match(answered.reasons.join(), /its statement for d{64} is about something else/);
  assert.deepEqual([answered.facts, answered.factors], [[], []]);
});

for (const mode of [500, 'malformed', 'redirects', 'hangup', 'endless', 'bomb'] as const)
  test(`an attestation store that is ${mode} is missing evidence, and said`, async (t) => {
    const answered = await ask(await store(t, mode), [told({ id: 'tool-a', sha256: digest('a') })]);
    assert.deepEqual([answered.answered, answered.complete], [true, false]);
    assert.match(answered.reasons.join(), /^the attestation store: /);
    assert.deepEqual([answered.facts, answered.factors], [[], []]);
  });

test('a store too slow for all that is asked is told of in time, with what it had answered', async (t) => {
  const server = await store(t, 'silent');
  const many = Array.from({ length: 100 }, (_, at) => told({ id: `tool-${at}`, sha256: digest('a') }));
  const answered = await ask(server, many);
  assert.deepEqual([answered.answered, answered.complete], [true, false]);
  assert.match(answered.reasons.join(), /no time was left to ask about \d+ tools/);
});

test('without its settings the attestation plug-in says how it is called', async () => {
  const answered = await askReal(COMMAND, [], { args: ['https://store.example'] });
  assert.match(answered.reasons.join(), /status 2, saying "write attestations\.mjs SERVER TRUSTED/);
});
