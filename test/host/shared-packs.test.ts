import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { knowBase } from '../../src/host/action/know-base.ts';
import { policyAnswer } from '../../src/host/cli/policy.ts';
import { fetchedPolicy } from '../../src/host/cli/policy-fetch.ts';
import { readEvidence } from '../../src/host/evidence/read-evidence.ts';
import { judgement } from '../../src/host/judge.ts';
import { noPacks, packsInEvidence, packsInStore } from '../../src/host/shared-packs.ts';
import { readStandards } from '../../src/host/standards.ts';
import { FakeServices, type Reply, type Routes } from '../lab/services/fake-services.ts';
import { scratch } from './scratch.ts';

const SHA = 'a'.repeat(40);
const COMMIT = 'c'.repeat(40);
const REFERENCE = `acme/security//policies/ci.yml@${COMMIT}`;
const PACK = `schema: 1
description: what our security team asks of every job
rules:
  - { id: no-true, when: tool.name != "", then: fail, message: nothing may run }
`;
const sha256 = createHash('sha256').update(PACK).digest('hex');
const CONTENTS = '/github/repos/acme/security/contents/policies/ci.yml';
const CONFIG = '/github/repos/o/r/contents/.github/ironclaw.yml';
const file = (text: string): Reply => ({
  body: JSON.stringify({ type: 'file', encoding: 'base64', content: Buffer.from(text).toString('base64') }),
});
const extending = (reference: string): string => `policy: { extends: [default, "${reference}"] }\n`;

async function services(t: TestContext, routes: Routes) {
  const github = await FakeServices.start(routes);
  t.after(() => github.close());
  const env = {
    GITHUB_API_URL: `${github.origin}/github`,
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_SHA: SHA,
    GITHUB_EVENT_NAME: 'push',
  };
  return { github, env };
}

/** A recording in which something ran. */
function recording(t: TestContext): string {
  const directory = join(scratch(t), 'recording');
  cpSync('test/corpus/benign/b05-husky', directory, { recursive: true });
  return directory;
}

test('pre fetches a shared pack at its commit, its rules decide, and the result names its digest', async (t) => {
  const { github, env } = await services(t, { [CONFIG]: file(extending(REFERENCE)), [CONTENTS]: file(PACK) });
  const { configuration, evidence = '', notices } = await knowBase(scratch(t), '', 't0ken', env);
  assert.deepEqual(notices, []);
  assert.ok(configuration.outcome === 'found');
  const asked = github.requests.find(({ path }) => path.startsWith(CONTENTS));
  assert.equal(asked?.path, `${CONTENTS}?ref=${COMMIT}`);
  assert.equal(asked?.headers.authorization, 'Bearer t0ken');
  assert.ok(
    !github.requests.some(({ path }) => path.startsWith('/kev')),
    'nothing else is asked where nothing is pinned',
  );
  const standards = readStandards(configuration, undefined, packsInEvidence(readEvidence(evidence)));
  const { document } = judgement(recording(t), { standards });
  assert.equal(document.decision, 'fail');
  const held = document.policy.held.find(({ id }) => id === 'acme/security:no-true');
  assert.equal(held?.from, REFERENCE);
  assert.deepEqual(document.digests.shared, { [REFERENCE]: sha256 });
  assert.ok(document.policy.packs?.includes(REFERENCE));
});

test('a pack that cannot be had, or is another file than was asked for, makes the verdict incomplete, never a pass', async (t) => {
  const named = `${REFERENCE}#sha256:${'0'.repeat(64)}`;
  const routes = { [CONTENTS]: file(PACK) };
  for (const [reference, more, reason] of [
    [REFERENCE, {}, /not there at this commit, or the token may not read/],
    [named, routes, /its SHA-256 is not the one that the configuration names/],
    [REFERENCE, { [CONTENTS]: { status: 500 } }, /could not be read/],
    [REFERENCE, { [CONTENTS]: { body: JSON.stringify({ type: 'dir', entries: [] }) } }, /it is a directory/],
  ] as const) {
    const { env } = await services(t, { [CONFIG]: file(extending(reference)), ...more });
    const { configuration, evidence = '', notices } = await knowBase(scratch(t), '', 't0ken', env);
    assert.match(notices.join(), reason);
    assert.ok(configuration.outcome === 'found');
    const standards = readStandards(configuration, undefined, packsInEvidence(readEvidence(evidence)));
    const { document } = judgement(recording(t), { standards });
    assert.equal(document.decision, 'incomplete', reference);
    assert.match(document.coverage.reasons.join(), /rules that the policy extends could not be read: acme\/security/);
  }
  const config = { text: extending(REFERENCE), from: 'f.yml' };
  const place = recording(t);
  assert.equal(
    judgement(place, { standards: readStandards(config, undefined, noPacks) }).document.decision,
    'incomplete',
  );
});

test('`policy fetch` keeps packs where `policy check` and `run` find them, and what was changed there is not taken for a named digest', async (t) => {
  const { env } = await services(t, { [CONTENTS]: file(PACK) });
  const base = scratch(t);
  mkdirSync(join(base, '.github'));
  const path = join(base, '.github/ironclaw.yml');
  writeFileSync(path, extending(REFERENCE));
  const check = () => policyAnswer(path, base, '2026-01-01').warnings.join('\n');
  assert.match(check(), /:1:30: warning: policy\.extends\.1: is not in \.ironclaw\/packs.*`policy fetch` gets it/);
  assert.equal(await fetchedPolicy(path, base, env), 0);
  assert.equal(check(), '');
  const stored = join(base, '.ironclaw/packs/acme/security', COMMIT, 'policies/ci.yml');
  assert.equal(readFileSync(stored, 'utf8'), PACK);
  writeFileSync(stored, PACK.replace('fail', 'note'));
  writeFileSync(path, extending(`${REFERENCE}#sha256:${sha256}`));
  assert.match(check(), /is not in \.ironclaw\/packs/);
  writeFileSync(stored, PACK);
  assert.equal(check(), '');
  writeFileSync(stored, PACK.replace('!= ""', '!= '));
  writeFileSync(path, extending(REFERENCE));
  assert.throws(check, /^ConfigError: acme\/security\/\/policies\/ci\.yml@cccccccccccc:4:\d+: rules\.0\.when: /);
  const elsewhere = scratch(t);
  renameSync(join(base, '.ironclaw/packs'), join(elsewhere, 'packs'));
  symlinkSync(join(elsewhere, 'packs'), join(base, '.ironclaw/packs'));
  assert.match(check(), /is not in \.ironclaw\/packs/, 'a link out of the repository is not followed');
  await assert.rejects(fetchedPolicy(path, base, env), /is a symbolic link, which is not followed/);
  assert.equal(await fetchedPolicy(path, base, (await services(t, {})).env), 3);
  assert.equal(
    packsInStore(base)({ text: '', repository: 'a/b', path: 'c', commit: COMMIT, sha256: undefined }),
    undefined,
  );
});
