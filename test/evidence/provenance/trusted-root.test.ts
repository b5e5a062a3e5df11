import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { EvidenceError } from '../../../src/evidence/provenance/evidence-error.ts';
import { parseRegistryKeys } from '../../../src/evidence/provenance/registry-keys.ts';
import { trustMaterial } from '../../../src/evidence/provenance/trust.ts';
import { parseTrustedRoots } from '../../../src/evidence/provenance/trusted-root.ts';
import { verifyBundle } from '../../../src/evidence/provenance/verify-bundle.ts';
import { ARTIFACT, type Json, mint, sha256 } from '../../lab/sigstore/mint.ts';
import { without, withValue } from './mutations.ts';
import { realFile } from './real-bundles.ts';
import { accepted, bytes, parsed, refused } from './verified.ts';

const { trustedRoot: logged } = await mint();
const { trustedRoot: stamped } = await mint({ instance: 'stamped' });

const parse = (root: unknown) => parseTrustedRoots(bytes(root), 'root.json', '2026-11-28T00:00:00Z');
function unusable(root: unknown, sentence: RegExp): void {
  assert.throws(
    () => parse(root),
    (error) => error instanceof EvidenceError && sentence.test(error.message),
  );
}

test('the material that ships is what its package has', () => {
  const run = spawnSync(
    process.execPath,
    ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', 'scripts/trust-root.ts', '--check'],
    {
      encoding: 'utf8',
    },
  );
  assert.equal(run.status, 0, run.stderr);
});

test('a published root verifies what was published under it, and says so by name, digest and moment', () => {
  const file = realFile('github-trusted_root.json');
  const trust = trustMaterial(parseTrustedRoots(file, 'github-trusted_root.json', '2026-11-28T00:00:00Z'));
  const bundle = parsed(realFile('reusable-workflow-attestation.sigstore.json'));
  const wanted = { sha256: '49a3aa6075e0f49f82843e74b5baa614ad2a588e6675612bf108a0a008c5ac25' };
  assert.deepEqual(accepted(verifyBundle(bundle, trust, wanted)).root, {
    name: 'github-trusted_root.json',
    sha256: sha256(file),
    moment: '2026-11-28T00:00:00Z',
  });
});

test('what has no beginning of its validity is refused: logs, authorities and timestamp authorities', () => {
  for (const [root, path] of [
    [logged, ['tlogs', 0, 'publicKey', 'validFor', 'start']],
    [logged, ['tlogs', 0, 'publicKey', 'validFor']],
    [logged, ['ctlogs', 0, 'publicKey', 'validFor', 'start']],
    [logged, ['certificateAuthorities', 0, 'validFor', 'start']],
    [logged, ['certificateAuthorities', 0, 'validFor']],
    [stamped, ['timestampAuthorities', 0, 'validFor', 'start']],
  ] as const)
    unusable(without(root, path), new RegExp(`root\\.json cannot be used: ${path.slice(0, -1).join('\\.')}`));
});

test('a root that could verify nothing, or says what is not understood, is refused', () => {
  unusable(without(logged, ['tlogs']), /transparency log or a timestamp authority/);
  unusable(withValue(logged, ['tlogs'], []), /transparency log or a timestamp authority/);
  unusable(withValue(logged, ['certificateAuthorities'], []), /certificateAuthorities/);
  unusable(withValue(logged, ['mediaType'], 'application/json'), /mediaType/);
  unusable(withValue(logged, ['tlogs', 0, 'publicKey', 'validFor', 'until'], 'x'), /until/);
  unusable(
    withValue(logged, ['tlogs', 0, 'publicKey', 'validFor', 'start'], 'yesterday'),
    /tlogs\.0\.publicKey\.validFor\.start/,
  );
  unusable(withValue(logged, ['tlogs', 0, 'publicKey', 'rawBytes'], 'AAAA'), /expected keys and certificates in DER/);
  unusable(withValue(logged, ['tlogs', 0, 'publicKey', 'rawBytes'], 'AA'), /no strict base64/);
  unusable(withValue(logged, ['tlogs', 0, 'publicKey', 'keyDetails'], 'ROT13'), /cannot be used/);
  unusable(withValue(logged, ['tlogs', 0, 'hashAlgorithm'], 'MD5'), /hashAlgorithm/);
  unusable('{', /no JSON/);
  unusable([], /cannot be used/);
});

test('several roots come as lines, each with a digest of its own', () => {
  const file = [logged, stamped].map((root) => `${JSON.stringify(root)}\n`).join('');
  assert.deepEqual(
    parse(file).map(({ name, sha256: digest }) => [name, digest]),
    [
      ['root.json line 1', sha256(bytes(logged))],
      ['root.json line 2', sha256(bytes(stamped))],
    ],
  );
  assert.equal(parse(JSON.stringify(logged, null, 2)).length, 1);
});

test('what a root has, it demands: an instance with logs does not take what was only timestamped', async () => {
  const one = await mint({ instance: 'stamped' });
  const verdict = (root: Json) =>
    verifyBundle(parsed(one.bundle), trustMaterial(parse(root)), { sha256: sha256(ARTIFACT) });
  accepted(verdict(stamped));
  const { tlogs, ctlogs } = logged as Json;
  refused(verdict({ ...stamped, tlogs }), /lacks the log entry/);
  refused(verdict({ ...stamped, ctlogs }), /certificate is not of a trusted authority.*expected 1 SCTs, got 0/);
});

test('what was signed outside the validity of an authority, a log or a timestamp authority is refused', async () => {
  const past = { start: '2020-01-01T00:00:00Z', end: '2021-01-01T00:00:00Z' };
  for (const [instance, path, reason] of [
    ['logged', ['tlogs', 0, 'publicKey', 'validFor'], /promise that it is in the log is not by a trusted log/],
    ['logged', ['ctlogs', 0, 'publicKey', 'validFor'], /SCT verification failed/],
    ['logged', ['certificateAuthorities', 0, 'validFor'], /certificate is not of a trusted authority/],
    ['stamped', ['timestampAuthorities', 0, 'validFor'], /no trusted log or timestamp authority vouches/],
  ] as const) {
    const one = await mint({ instance });
    const trust = trustMaterial(parse(withValue(one.trustedRoot, path, past)));
    refused(verifyBundle(parsed(one.bundle), trust, { sha256: sha256(ARTIFACT) }), reason);
  }
});

test('a registry’s keys that cannot be used are an error in a sentence', () => {
  for (const [keys, sentence] of [
    [{}, /keys\.json cannot be used: keys/],
    [{ keys: [{ keyid: 'x', key: 'AAAA' }] }, /expected keys in DER/],
    [{ keys: [{ keyid: 'x', key: '!' }] }, /keys\.0/],
    ['nothing', /no JSON/],
  ] as const)
    assert.throws(
      () => parseRegistryKeys(bytes(keys), 'keys.json'),
      (error) => error instanceof EvidenceError && sentence.test(error.message),
    );
});
