import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { FakeServices, type Routes } from '../lab/services/fake-services.ts';
import type { Mode } from '../lab/services/misbehaviour.ts';
import { askReal, told } from './ask-real.ts';

const COMMAND = 'plugins/advisories/advisories.mjs';
const known: Readonly<Record<string, readonly string[]>> = {
  'pkg:npm/left@1.0.0': ['ACME-2026-1', 'ACME-2026-2'],
  'pkg:npm/evil@6.6.6': ['MAL-2026-7'],
};

/** A private database that answers as OSV does. */
const routes: Routes = {
  '/osv/v1/querybatch': ({ body }) => {
    const { queries } = JSON.parse(body) as { queries: { package: { purl: string } }[] };
    const results = queries.map(({ package: { purl } }) => ({ vulns: (known[purl] ?? []).map((id) => ({ id })) }));
    return { body: JSON.stringify({ results }) };
  },
  ...Object.fromEntries(
    Object.values(known)
      .flat()
      .map((id) => [`/osv/v1/vulns/${id}`, { body: JSON.stringify({ id, summary: `summary of ${id} \u001b[31m` }) }]),
  ),
};

async function database(t: TestContext, mode: Mode = 'answers') {
  const server = await FakeServices.start(routes);
  t.after(() => server.close());
  server.behave(mode);
  return server;
}

const tools = [
  told({ id: 'tool-1', purl: 'pkg:npm/npm@10.8.2', components: [{ name: 'left', purl: 'pkg:npm/left@1.0.0' }] }),
  told({ id: 'tool-2', purl: 'pkg:npm/evil@6.6.6' }),
  told({ id: 'tool-3', purl: undefined, components: [{ name: 'nameless' }] }),
];

test('the advisory plug-in says what a private database has on tools and what they are made of', async (t) => {
  const server = await database(t);
  const args = [`${server.origin}/osv`];
  const answered = await askReal(
    COMMAND,
    tools,
    { args, env: ['ADVISORY_TOKEN'] },
    { ADVISORY_TOKEN: 'private-token' },
  );
  assert.deepEqual([answered.answered, answered.complete, answered.reasons], [true, true, []]);
  assert.deepEqual(
    answered.facts.map(({ about, name, value }) => [about, name, value]),
    [
      ['tool-1', 'advisories', 2],
      ['tool-1', 'malicious', false],
      ['tool-2', 'advisories', 1],
      ['tool-2', 'malicious', true],
    ],
  );
  assert.deepEqual(
    answered.factors.map(({ about, factor }) => [about, factor]),
    [
      ['tool-1', 2],
      ['tool-2', 4],
    ],
  );
  assert.deepEqual(
    answered.findings.map(({ about, rule, message }) => [about, rule, message]),
    [['tool-2', 'malicious', 'pkg:npm/evil@6.6.6 is known to be malicious (MAL-2026-7)']],
  );
  assert.equal(
    answered.evidence[0]?.text,
    'ACME-2026-1 is about pkg:npm/left@1.0.0: summary of ACME-2026-1 \u001b[31m',
  );
  assert.ok(server.requests.every(({ headers }) => headers.authorization === 'Bearer private-token'));
  assert.equal(server.requests[0]?.method, 'POST');
});

for (const [mode, says] of [
  [500, /status 500/],
  ['malformed', /the advisory database: /],
  ['redirects', /the advisory database: /],
  ['hangup', /the advisory database: /],
  ['silent', /the advisory database: .*timeout/],
  ['endless', /more than 8388608 bytes|the advisory database: /],
  ['bomb', /the advisory database: /],
] as const)
  test(`an advisory database that is ${mode} is missing evidence, and said`, async (t) => {
    const server = await database(t, mode);
    const answered = await askReal(COMMAND, tools, { args: [`${server.origin}/osv`] });
    assert.deepEqual([answered.answered, answered.complete], [true, false]);
    assert.match(answered.reasons.join(), says);
    assert.deepEqual([answered.factors, answered.findings], [[], []]);
  });

test('without an address the advisory plug-in says how it is called', async () => {
  const answered = await askReal(COMMAND, tools, {});
  assert.match(answered.reasons.join(), /status 2, saying "write advisories\.mjs SERVER/);
});
