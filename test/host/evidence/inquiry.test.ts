import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { inquireFile, inquirePackage } from '../../../src/host/evidence/inquiry.ts';
import type { GatheringOptions } from '../../../src/host/evidence/pinned.ts';
import { type Config, configSchema } from '../../../src/policy/config.ts';
import { exampleRoutes } from '../../lab/services/example.ts';
import type { FakeServices } from '../../lab/services/fake-services.ts';
import { mint, sha256 } from '../../lab/sigstore/mint.ts';
import { scratch } from '../scratch.ts';
import { fakeServices, PATIENCE } from './fake.ts';

const config = (evidence: object = {}): Config =>
  configSchema.parse({ evidence: { budget: PATIENCE, ...evidence } }) as Config;

function options(test: TestContext, { origin }: FakeServices): GatheringOptions {
  const services = {
    npm: [`${origin}/npm`],
    python: [`${origin}/python/simple/`],
    osv: `${origin}/osv`,
    kev: `${origin}/kev/known_exploited_vulnerabilities.json`,
  };
  return { env: { GITHUB_API_URL: `${origin}/github` }, token: 't0ken', base: scratch(test), services };
}

test('of a package its registry and OSV are asked, and what they have is held against what is expected', async (t) => {
  const fake = await fakeServices(t);
  const ask = (source: string) => inquirePackage('pkg:npm/sigstore@2.1.0', { source }, config(), options(t, fake));
  const { dossier, evidence, name } = await ask('https://github.com/sigstore/sigstore-js');
  assert.equal(name, 'sigstore');
  assert.deepEqual([dossier.identity.level, dossier.provenance.verified], ['unknown', true]);
  assert.equal(dossier.exposure.known, true, 'OSV answered that it knows none');
  assert.deepEqual(
    evidence.document.missed.map(({ source }) => source).filter((source) => !source.startsWith('GitHub')),
    [],
  );
  assert.ok(fake.paths().includes('/npm/-/npm/v1/attestations/sigstore@2.1.0'));
  const other = (await ask('https://github.com/acme/tool')).dossier.provenance;
  assert.deepEqual([other.verified, other.faults[0]?.field], [false, 'source']);
});

test('of a file its repository is asked for attestations of just that digest, with the token', async (t) => {
  const bytes = Buffer.from('a program\n');
  const { bundle, trustedRoot } = await mint({ subject: bytes });
  const place = `/github/repos/acme/tool/attestations/sha256:${sha256(bytes)}`;
  const fake = await fakeServices(t, {
    ...exampleRoutes(),
    [place]: { body: JSON.stringify({ attestations: [{ bundle }] }) },
  });
  const how = options(t, fake);
  const path = join(how.base, 'tool');
  writeFileSync(path, bytes);
  writeFileSync(join(how.base, 'root.json'), JSON.stringify(trustedRoot));
  const source = 'https://github.com/acme/tool';
  const { dossier } = await inquireFile({ path, source }, config({ trustedRoots: ['root.json'] }), how);
  assert.deepEqual([dossier.identity.level, dossier.freshness.stale], ['verified', []]);
  const asked = fake.requests.find(({ path: where }) => where.startsWith(place));
  assert.equal(asked?.headers.authorization, 'Bearer t0ken');
  fake.requests.length = 0;
  const offline = await inquireFile({ path, source }, config({ offline: true }), how);
  assert.deepEqual([offline.dossier.identity.level, fake.requests.length], ['unknown', 0]);
});
