import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { baseRef } from '../../../src/host/action/base-ref.ts';
import { dropGathered } from '../../../src/host/action/gathered-place.ts';
import { knowBase } from '../../../src/host/action/know-base.ts';
import { readEvidence } from '../../../src/host/evidence/read-evidence.ts';
import { FakeServices, type Reply, type Routes } from '../../lab/services/fake-services.ts';
import { scratch } from '../scratch.ts';

const SHA = 'a'.repeat(40);
const BASE = 'b'.repeat(40);
const contents = '/github/repos/o/r/contents';

const file = (text: string): Reply => ({
  body: JSON.stringify({ type: 'file', encoding: 'base64', content: Buffer.from(text).toString('base64') }),
});
const directory = (...paths: string[]): Reply => ({
  body: JSON.stringify({
    type: 'dir',
    entries: paths.map((path) => ({ name: path.split('/').at(-1), path, type: 'file' })),
  }),
});

async function known(
  t: TestContext,
  routes: Routes,
  { config = '', token = 't0ken', ...more }: NodeJS.ProcessEnv = {},
  prepare: (github: FakeServices) => void = () => {},
) {
  const github = await FakeServices.start(routes);
  t.after(() => github.close());
  prepare(github);
  const place = scratch(t);
  const env = {
    GITHUB_API_URL: `${github.origin}/github`,
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_SHA: SHA,
    GITHUB_EVENT_NAME: 'push',
    ...more,
  };
  return { ...(await knowBase(place, config, token, env)), place, github };
}

test('the configuration is read from the commit that is built, with the token', async (t) => {
  const { configuration, evidence, github } = await known(t, {
    [`${contents}/.github/ironclaw.yml`]: file('mode: report\n'),
  });
  assert.deepEqual(configuration, { outcome: 'found', text: 'mode: report\n', from: '.github/ironclaw.yml' });
  assert.equal(evidence, undefined, 'it pins nothing');
  assert.equal(github.requests[0]?.path, `${contents}/.github/ironclaw.yml?ref=${SHA}`);
  assert.equal(github.requests[0]?.headers.authorization, 'Bearer t0ken');
});

test('of a pull request and a merge group the base decides', (t) => {
  const ref = (event: string, payload: unknown, more: NodeJS.ProcessEnv = {}): string | undefined => {
    const path = join(scratch(t), 'event.json');
    writeFileSync(path, JSON.stringify(payload));
    return baseRef({ GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path, GITHUB_SHA: SHA, ...more });
  };
  const pull = { pull_request: { base: { sha: BASE } } };
  assert.equal(ref('pull_request', pull), BASE);
  assert.equal(ref('pull_request_target', pull), BASE);
  assert.equal(ref('pull_request', {}, { GITHUB_BASE_REF: 'main' }), 'refs/heads/main');
  assert.equal(ref('pull_request', { pull_request: { base: { sha: '../x' } } }), undefined);
  assert.equal(ref('merge_group', { merge_group: { base_sha: BASE } }), BASE);
  assert.equal(ref('merge_group', {}), undefined, 'the commit of a merge group holds the change under test');
  assert.equal(ref('push', pull), SHA);
  assert.equal(baseRef({ GITHUB_EVENT_NAME: 'push', GITHUB_SHA: 'main' }), undefined);
});

test('that there is no configuration is known only when the repository can be seen', async (t) => {
  const absent = await known(t, { [contents]: directory() });
  assert.deepEqual(absent.configuration, { outcome: 'absent' });
  const hidden = await known(t, {});
  assert.match(JSON.stringify(hidden.configuration), /unknown.*contents: read/);
  const named = await known(t, { [contents]: directory() }, { config: 'conf/guard.yml' });
  assert.match(JSON.stringify(named.configuration), /conf\/guard\.yml is not in the repository/);
});

for (const [what, more] of [
  ['an empty token', { token: '' }],
  ['a configuration outside the repository', { config: '/etc/passwd' }],
  ['a configuration above the repository', { config: '../x.yml' }],
  ['an event that names no commit', { GITHUB_SHA: '' }],
] as const) {
  test(`${what}: it cannot be read, and nothing is asked`, async (t) => {
    const { configuration, github } = await known(t, {}, more);
    assert.equal(configuration.outcome, 'unknown');
    assert.equal(github.requests.length, 0);
  });
}

for (const mode of [404, 500, 'silent', 'drip', 'malformed', 'redirects', 'hangup'] as const) {
  test(`a service that is ${mode}: it cannot be read, and pre goes on`, async (t) => {
    const { configuration } = await known(t, {}, {}, (github) => github.behave(mode, 'github'));
    assert.equal(configuration.outcome, 'unknown');
  });
}

test('what the configuration names is fetched from the same commit, and what it pins is looked up', async (t) => {
  const config = `tools: [{ path: /nonexistent/tool, sha256: ${'a'.repeat(64)}, source: https://github.com/o/tool, sbom: sbom.json }]
evidence: { advisories: [known], trustedRoots: [gone.json, ../../etc/passwd], osv: false }
`;
  const { evidence, notices, place, github } = await known(
    t,
    {
      [`${contents}/.github/ironclaw.yml`]: file(config),
      [`${contents}/sbom.json`]: file('{"bomFormat":"CycloneDX","specVersion":"1.6"}'),
      [`${contents}/known`]: directory('known/a.json', 'elsewhere/b.json'),
      [`${contents}/known/a.json`]: file('{"id":"OSV-1"}'),
      [`/github/repos/o/tool/attestations/sha256:${'a'.repeat(64)}`]: {
        body: JSON.stringify({ attestations: [{ bundle: { mediaType: 'x' } }] }),
      },
    },
    { GITHUB_SERVER_URL: 'https://github.com' },
  );
  assert.deepEqual(notices, ['gone.json is not in the repository at the base ref']);
  const { document } = readEvidence(evidence ?? '');
  assert.deepEqual(document.material.map(({ kind }) => kind).sort(), ['advisory', 'bundle', 'sbom']);
  const missed = document.missed.map(({ reason }) => reason).join('\n');
  assert.match(missed, /base\/gone\.json does not exist/);
  assert.match(missed, /etc\/passwd does not exist/, 'what leads out of the repository is not fetched');
  assert.ok(github.requests.every(({ path }) => !path.includes('contents') || path.endsWith(`?ref=${SHA}`)));
  assert.match(readFileSync(join(place, 'base/known/a.json'), 'utf8'), /OSV-1/);
  dropGathered(place);
  assert.ok(!existsSync(join(place, 'base')) && !existsSync(evidence ?? ''));
});

test('a configuration with mistakes is handed on: it is told where it is held against the job', async (t) => {
  const { configuration, evidence } = await known(t, { [`${contents}/.github/ironclaw.yml`]: file('mood: report\n') });
  assert.equal(configuration.outcome, 'found');
  assert.equal(evidence, undefined);
});
