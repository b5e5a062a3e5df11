import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verifyBundle } from '../../../src/evidence/provenance/verify-bundle.ts';
import { realFile } from './real-bundles.ts';
import { accepted, builtIn, parsed, refused } from './verified.ts';

const npmPackage =
  '7bea9f6e7ff37f5fab0b36bf061200fff03099fd2fd696b91d04bc5e4f225eb9fd6e0cadcad54ba980f43fb352a99e8810b4e0abeb5c0ef2cf9108cd1f258b36';
const laterPackage =
  '90f223f992e4c88dd068cd2a5fc57f9d2b30798343dd6e38f29c240e04ba090ef831f84490847c4e82b9232c78e8a258463b1e55c0f7469f730265008fa6633f';
const byPerson = {
  wanted: { sha512: npmPackage },
  kind: 'publish',
  claims: { by: 'certificate', identity: 'brian@dehamer.com', issuer: 'https://github.com/login/oauth' },
};
const github = (repository: string, id: string, owner: string, commit: string, run: string) => ({
  by: 'certificate',
  source: `https://github.com/${repository}`,
  sourceId: id,
  owner: `https://github.com/${repository.split('/')[0]}`,
  ownerId: owner,
  visibility: 'public',
  commit,
  ref: 'refs/heads/main',
  workflowDigest: commit,
  run: `https://github.com/${repository}/actions/runs/${run}/attempts/1`,
  hosted: true,
});
const workflow = (repository: string, name: string, ref: string): string =>
  `https://github.com/${repository}/.github/workflows/${name}@${ref}`;

const sigstoreJs = workflow('sigstore/sigstore-js', 'release.yml', 'refs/heads/main');
const sigstoreCommit = '26d16513386ffaa790b1c32f927544f1322e4194';
const byNpm = {
  wanted: { sha512: laterPackage },
  kind: 'provenance',
  claims: {
    ...github('sigstore/sigstore-js', '495574555', '71096353', sigstoreCommit, '6014488666'),
    identity: sigstoreJs,
    issuer: 'https://token.actions.githubusercontent.com',
    builder: sigstoreJs,
    builderDigest: sigstoreCommit,
    workflow: sigstoreJs,
    trigger: 'push',
  },
};
const custom = workflow('too-legit/attest', 'integration.yml', 'refs/heads/main');
const customCommit = '283bf967fa3c591925dd25e6a6e8e781542117bf';
const reusableCommit = '09b495c3f12c7881b3cc17209a327792065c1a1d';
const reusable = workflow('github/artifact-attestations-workflows', 'attest.yml', reusableCommit);

const dsse = { ...byPerson, signedAt: '2023-07-12T15:50:43.000Z' };
const intoto = { ...byPerson, signedAt: '2023-07-12T15:34:38.000Z' };
const npm = { ...byNpm, signedAt: '2023-08-29T15:40:23.000Z' };

/** What each published bundle says, from the certificate as openssl prints it. */
const good = {
  'bundleV01-dsse-no-proof.sigstore': dsse,
  'bundleV01-dsse-with-proof.sigstore': dsse,
  'bundleV01-full-cert-chain.sigstore': intoto,
  'bundleV01-intoto-no-proof.sigstore': intoto,
  'bundleV01-intoto-with-proof.sigstore': intoto,
  'bundleV02-dsse.sigstore': dsse,
  'bundleV02-intoto.sigstore': intoto,
  'bundleV03-dsse.sigstore': dsse,
  'bundleV03-intoto.sigstore': intoto,
  'sigstore-js-2.1.0-bundle-v0.1.json': npm,
  'sigstore-js-2.1.0-bundle.json': npm,
  'custom-issuer.sigstore.json': {
    wanted: { sha256: 'afa27b44d43b02a9fea41d13cedc2e4016cfcf87c5dbf990e593669aa8ce286d' },
    kind: 'provenance',
    claims: {
      ...github('too-legit/attest', '851894824', '180348046', customCommit, '10818226125'),
      identity: custom,
      issuer: 'https://token.actions.githubusercontent.com/hammer-time',
      builder: custom,
      builderDigest: customCommit,
      workflow: custom,
      trigger: 'workflow_dispatch',
    },
    signedAt: '2024-09-11T19:19:03.000Z',
  },
  'reusable-workflow-attestation.sigstore.json': {
    wanted: { sha256: '49a3aa6075e0f49f82843e74b5baa614ad2a588e6675612bf108a0a008c5ac25' },
    kind: 'provenance',
    claims: {
      ...github(
        'malancas/attest-demo',
        '804070735',
        '16248153',
        '95baf27389e83e6a5c48f42e190d48d7abcea19e',
        '9228858953',
      ),
      identity: reusable,
      issuer: 'https://token.actions.githubusercontent.com',
      builder: reusable,
      builderDigest: reusableCommit,
      workflow: workflow('malancas/attest-demo', 'shared.yml', 'refs/heads/main'),
      trigger: 'workflow_dispatch',
    },
    signedAt: '2024-05-24T19:14:24.000Z',
  },
};
const bad = 'sigstoreBundle-invalid-signature.json';
const trust = builtIn();

for (const [name, { wanted, kind, claims, signedAt }] of Object.entries(good)) {
  test(`${name} verifies offline, and says what its certificate says`, () => {
    const attestation = accepted(verifyBundle(parsed(realFile(name)), trust, wanted));
    assert.equal(attestation.kind, kind);
    assert.deepEqual(attestation.claims, claims);
    assert.equal(attestation.signedAt, signedAt);
    assert.equal(attestation.root.name, 'Sigstore public good (built in)');
    assert.match(attestation.root.sha256, /^[0-9a-f]{64}$/);
  });
}

test(`${bad} is refused`, () => {
  refused(verifyBundle(parsed(realFile(bad)), trust, { sha256: '0'.repeat(64) }), /about another signature or content/);
});
