import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseTrustedRoots } from '../../../src/evidence/provenance/trusted-root.ts';
import { noteUnread } from '../../../src/host/companion/note-unread.ts';
import { signed } from '../../../src/host/companion/signed.ts';
import { signingMaterial } from '../../../src/host/companion/signing-material.ts';
import { judgeRecording } from '../../../src/host/judge.ts';
import { readStandards } from '../../../src/host/standards.ts';
import { verifySigned } from '../../../src/host/verification.ts';
import { configSchema } from '../../../src/policy/config.ts';
import { BEARER, identityToken, serveSigstore } from '../../lab/sigstore/served-sigstore.ts';
import { scratch } from '../scratch.ts';

const standards = readStandards();

test('the companion signs what it judged where it is asked to and can, says what came of it, and fails no job', async (t) => {
  const directory = scratch(t);
  cpSync(join(import.meta.dirname, '../../../profiles/npm/cases/theft'), directory, { recursive: true });
  noteUnread(directory, { reason: 'the configuration was not read before the first step (no token)', blind: false });
  const document = await judgeRecording(directory, { standards });
  assert.match(document.coverage.reasons.join(), /was not read before the first step/);
  const served = await serveSigstore(t, 'logged', identityToken({}));
  const sigstore = { fulcio: served.address, rekor: served.address };
  const env = {
    ACTIONS_ID_TOKEN_REQUEST_URL: served.tokenUrl,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: BEARER,
    NO_PROXY: '127.0.0.1',
    SSL_CERT_FILE: '/nowhere',
  };
  const material = signingMaterial(env);
  assert.deepEqual(material.proxy, { NO_PROXY: '127.0.0.1' });
  const said = (config: object, how = material, left = 5000) =>
    signed(document, directory, configSchema.parse(config), how, left);

  assert.equal(await said({}), undefined, 'nobody asked');
  assert.match((await said({ sign: true }, signingMaterial({}))) ?? '', /^Not signed: the job has no identity token/);
  assert.match((await said({ sign: true, sigstore }, material, 500)) ?? '', /^Not signed: judging the job took all/);
  const gone = { fulcio: 'http://127.0.0.1:9', rekor: served.address };
  assert.match(
    (await said({ sign: true, sigstore: gone })) ?? '',
    /^Not signed: 127\.0\.0\.1:9 refused the connection/,
  );
  const bundle = join(directory, 'verdict.sigstore.json');
  assert.ok(!existsSync(bundle));

  assert.equal(
    await said({ sign: true, sigstore }),
    'Signed with the identity of this job: trace.sigstore.json, verdict.sigstore.json',
  );
  const roots = parseTrustedRoots(Buffer.from(JSON.stringify(served.trustedRoot)), 'the lab');
  const found = verifySigned({
    bundle: readFileSync(bundle),
    roots,
    expectation: { source: 'https://github.com/acme/app' },
    artifacts: [],
    recording: { directory, options: { standards } },
  });
  assert.deepEqual([found.outcome, found.checks.map(({ outcome }) => outcome)], ['verified', Array(5).fill('holds')]);
});

test('a bundle that is hostile or none of ours is refused with a sentence', () => {
  for (const bytes of ['', '{}', '[]', 'null', '{"mediaType":"x"}', `[${'{},'.repeat(2000)}{}]`, '\u0000']) {
    const question = { bundle: Buffer.from(bytes), roots: [], expectation: undefined, artifacts: [] };
    const { outcome, reason } = verifySigned(question);
    assert.equal(outcome, 'refused', bytes);
    assert.ok(reason.length > 10);
  }
});
