import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { bundleToJSON } from '@sigstore/bundle';
import { DSSEBundleBuilder, type Witness } from '@sigstore/sign';
import { parseRegistryKeys } from '../../../src/evidence/provenance/registry-keys.ts';
import { trustMaterial } from '../../../src/evidence/provenance/trust.ts';
import { parseTrustedRoots } from '../../../src/evidence/provenance/trusted-root.ts';
import { verifyBundle } from '../../../src/evidence/provenance/verify-bundle.ts';
import { pem } from '../../lab/sigstore/ephemeral-signer.ts';
import { ARTIFACT, type Json, mint, sha256 } from '../../lab/sigstore/mint.ts';
import { privateSigstore } from '../../lab/sigstore/private-sigstore.ts';
import { accepted, builtIn, bytes, minted, parsed, refused, trustOf } from './verified.ts';

const digest = sha256(ARTIFACT);
const sha512 = createHash('sha512').update(ARTIFACT).digest('hex');

test('statements, bare signatures and keys verify in an instance with logs, and in one with timestamps', async () => {
  for (const instance of ['logged', 'stamped'] as const) {
    for (const [order, kind, by] of [
      [{}, 'provenance', 'certificate'],
      [{ bare: true }, 'signature', 'certificate'],
      [{ key: true }, 'provenance', 'key'],
    ] as const) {
      const one = await mint({ ...order, instance });
      const attestation = accepted(verifyBundle(parsed(one.bundle), trustOf(one), { sha256: digest }));
      assert.deepEqual([attestation.kind, attestation.claims.by, attestation.signedAt], [kind, by, one.signedAt]);
    }
  }
});

test('another artifact is refused, and the field is named', async () => {
  const wanted = 'f'.repeat(64);
  for (const order of [{}, { bare: true }] as const) {
    const { fault } = refused(
      await minted(order, { sha256: wanted }),
      /about another artifact: subject\.digest\.sha256/,
    );
    assert.deepEqual(fault, {
      class: 'digest-mismatch',
      field: 'subject.digest.sha256',
      expected: wanted,
      seen: digest,
    });
  }
  refused(await minted({}, {}), /about another artifact/);
  refused(await minted({}, { sha512 }), /subject\.digest\.sha512 is not given/);
  refused(await minted({}, { sha256: digest.toUpperCase() }), /about another artifact/);
});

test('an artifact is found by any of its digests, among many, and must agree in every digest that both have', async () => {
  const many = [...Array(500).keys()].map((index) => ({ sha256: sha256(Buffer.from(`${index}`)) }));
  accepted(await minted({ subject: [...many, { sha256: digest }] }));
  for (const subject of [{ sha512 }, { sha256: digest, sha512 }, { md5: 'x', sha512 }])
    accepted(await minted({ subject }, { sha256: digest, sha512 }));
  accepted(await minted({ subject: { gitCommit: 'a'.repeat(40) } }, { gitCommit: 'a'.repeat(40) }));
  accepted(await minted({ subject: { sha1: 'a'.repeat(40) } }, { sha1: 'a'.repeat(40) }));
  const torn = await minted({ subject: { sha256: digest, sha512: '0'.repeat(128) } }, { sha256: digest, sha512 });
  assert.equal(refused(torn, /about another artifact/).fault?.field, 'subject.digest.sha512');
});

test('a payload that is no statement is refused', async () => {
  const sigstore = await privateSigstore('logged');
  const trust = trustMaterial(parseTrustedRoots(bytes(sigstore.trustedRoot), 'r'));
  const signed = async (data: unknown, type = 'application/vnd.in-toto+json'): Promise<Json> => {
    const builder = new DSSEBundleBuilder({
      signer: sigstore.signer({ sub: 'https://x.example' }),
      witnesses: [...sigstore.witnesses],
    });
    return bundleToJSON(await builder.create({ data: Buffer.from(bytes(data)), type }));
  };
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ digest: { sha256: digest } }],
    predicateType: 'p',
  };
  accepted(verifyBundle(parsed(await signed(statement)), trust, { sha256: digest }));
  for (const [data, type, reason] of [
    [statement, 'application/json', /payload is "application\/json", expected an in-toto statement/],
    ['hello', undefined, /the signed statement is no JSON/],
    [{ ...statement, _type: undefined }, undefined, /no in-toto statement: _type/],
    [{ ...statement, _type: 'https://in-toto.io/Statement/v2' }, undefined, /no in-toto statement: _type/],
    [{ ...statement, subject: [] }, undefined, /no in-toto statement: subject/],
    [{ ...statement, subject: [{ digest: { sha256: 1 } }] }, undefined, /no in-toto statement: subject/],
    [{ ...statement, predicateType: '' }, undefined, /no in-toto statement: predicateType/],
  ] as const)
    refused(verifyBundle(parsed(await signed(data, type)), trust, { sha256: digest }), reason);
});

test('a log entry that was made for another signer is refused, be its log’s signatures right', async () => {
  const sigstore = await privateSigstore('logged');
  const trust = trustMaterial(parseTrustedRoots(bytes(sigstore.trustedRoot), 'r'));
  const claims = { sub: 'https://x.example' };
  const { key } = await sigstore.signer(claims).sign(Buffer.from('x'));
  assert.ok(key.$case === 'x509Certificate');
  for (const other of [key.certificate, pem('PUBLIC KEY', Buffer.alloc(9))]) {
    const swapped: Witness[] = sigstore.witnesses.map(({ testify }) => ({
      testify: (content) => testify(content, other),
    }));
    const builder = new DSSEBundleBuilder({ signer: sigstore.signer(claims), witnesses: swapped });
    const statement = {
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ digest: { sha256: digest } }],
      predicateType: 'p',
    };
    const bundle = bundleToJSON(
      await builder.create({ data: Buffer.from(bytes(statement)), type: 'application/vnd.in-toto+json' }),
    );
    refused(
      verifyBundle(parsed(bundle), trust, { sha256: digest }),
      /log entry was made for another signer|cannot be read/,
    );
  }
});

test('a checkpoint counts as it stands: repeated parts must repeat it, and every line must be a signature', async () => {
  const one = await mint();
  const proof = one.bundle.verificationMaterial.tlogEntries[0].inclusionProof;
  const { envelope } = proof.checkpoint;
  const verdict = (change: object) => {
    const bundle = structuredClone(one.bundle);
    Object.assign(bundle.verificationMaterial.tlogEntries[0].inclusionProof, change);
    return verifyBundle(parsed(bundle), trustOf(one), { sha256: digest });
  };
  accepted(verdict({}));
  refused(verdict({ treeSize: '2' }), /tree size or root hash/);
  refused(verdict({ rootHash: Buffer.alloc(32).toString('base64') }), /tree size or root hash/);
  for (const text of [`${envelope}x\n`, `${envelope}\n`, envelope.trimEnd(), envelope.replace('\n\n', '\n\n\n')])
    refused(verdict({ checkpoint: { envelope: text } }), /checkpoint|log/);
  // the log's name in its signature is what its note begins with, and not a part of it
  refused(verdict({ checkpoint: { envelope: envelope.replace('— rekor', '— ekor') } }), /not signed by the log/);
});

test('a key counts for attestations, within its term, and by its own id', async () => {
  const one = await mint({ key: true, predicateType: 'https://acme.example/publish/v1', predicate: {} });
  const [served] = one.registryKeys.keys as readonly Json[];
  const verdict = (...keys: readonly object[]) => {
    const roots = parseTrustedRoots(bytes(one.trustedRoot), 'r');
    const trust = trustMaterial(roots, parseRegistryKeys(bytes({ keys }), 'keys'));
    return verifyBundle(parsed(one.bundle), trust, { sha256: digest });
  };
  const published = (keyUsage: string, start: string, end?: string): object => ({
    keyId: served.keyid,
    keyUsage,
    publicKey: {
      rawBytes: served.key,
      keyDetails: 'PKIX_ECDSA_P256_SHA_256',
      validFor: { start, ...(end === undefined ? {} : { end }) },
    },
  });
  assert.deepEqual(accepted(verdict(served)).claims, { by: 'key', key: served.keyid });
  accepted(verdict(published('npm:attestations', '2020-01-01T00:00:00Z')));
  const two = [
    published('npm:attestations', '2020-01-01T00:00:00Z', '2021-01-01T00:00:00Z'),
    published('npm:attestations', '2021-01-01T00:00:00Z'),
  ];
  accepted(verdict(...two));
  refused(verdict(), /key that is none of the trusted ones/);
  refused(verdict({ ...served, keyid: 'other' }), /none of the trusted ones/);
  refused(verdict(published('npm:signatures', '2020-01-01T00:00:00Z')), /none of the trusted ones/);
  refused(verdict({ ...served, expires: '2021-01-01T00:00:00Z' }), /not valid when it was signed/);
  refused(verdict(published('npm:attestations', '2099-01-01T00:00:00Z')), /not valid when it was signed/);
});

test('what one root does not believe, another may; the reason names each that does not', async () => {
  const [one, other] = [await mint(), await mint({ instance: 'stamped' })];
  const roots = (...minted: readonly { trustedRoot: object }[]) =>
    trustMaterial(minted.flatMap(({ trustedRoot }, index) => parseTrustedRoots(bytes(trustedRoot), `root ${index}`)));
  const verdict = (...minted: readonly { trustedRoot: object }[]) =>
    verifyBundle(parsed(one.bundle), roots(...minted), { sha256: digest });
  assert.equal(accepted(verdict(one, other)).root.name, 'root 0');
  const { root } = accepted(verdict(other, one));
  assert.deepEqual([root.name, root.sha256], ['root 1', sha256(bytes(one.trustedRoot))]);
  refused(verdict(other), /certificate is not of a trusted authority/);
  refused(verifyBundle(parsed(one.bundle), builtIn(), { sha256: digest }), /certificate is not of a trusted authority/);
  refused(verdict(), /no trusted root/);
});
