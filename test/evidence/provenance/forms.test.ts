import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { EvidenceError } from '../../../src/evidence/provenance/evidence-error.ts';
import { type ParsedBundle, parseBundles } from '../../../src/evidence/provenance/parse-bundles.ts';
import { verifyBundle } from '../../../src/evidence/provenance/verify-bundle.ts';
import { ARTIFACT, type Json, mint, sha256 } from '../../lab/sigstore/mint.ts';
import { accepted, bytes, parsed, trustOf } from './verified.ts';

const one = await mint({});
const other = await mint({ repository: 'acme/other', subject: Buffer.from('another artifact') });
const { bundle } = one;

const subjects = (found: readonly ParsedBundle[]): unknown[] =>
  found.map((parsed) => ('subjects' in parsed ? parsed.subjects[0]?.sha256 : parsed.unreadable));
const both = [sha256(ARTIFACT), sha256(Buffer.from('another artifact'))];
const lines = (...values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join('\n');

/** The object PyPI serves for a file, of attestations that are such bundles. */
const pep740 = (...bundles: readonly Json[]): object => ({
  version: 1,
  attestation_bundles: [
    {
      publisher: { kind: 'GitHub', repository: 'acme/tool', workflow: 'release.yml', environment: null },
      attestations: bundles.map(({ verificationMaterial: material, dsseEnvelope: envelope }) => ({
        version: 1,
        verification_material: {
          certificate: material.certificate.rawBytes,
          transparency_entries: material.tlogEntries,
        },
        envelope: { statement: envelope.payload, signature: envelope.signatures[0].sig },
      })),
    },
  ],
});

test('each published form of several bundles gives the same bundles', () => {
  for (const file of [
    lines(bundle, other.bundle),
    `${lines(bundle, '', other.bundle).replace('""', '')}\r\n\n`,
    JSON.stringify([bundle, other.bundle]),
    JSON.stringify([bundle, other.bundle], null, 2),
    JSON.stringify({ attestations: [bundle, other.bundle].map((each) => ({ predicateType: 'p', bundle: each })) }),
    JSON.stringify({
      attestations: [
        { repository_id: 1, bundle_url: 'https://blob.example/1', bundle },
        { repository_id: 1, bundle_url: 'https://blob.example/2', bundle: null },
        { repository_id: 1, bundle_url: 'https://blob.example/3', bundle: other.bundle },
      ],
    }),
    JSON.stringify(pep740(bundle, other.bundle)),
  ]) {
    assert.deepEqual(subjects(parseBundles(bytes(file))), both, file.slice(0, 60));
  }
});

test('attestations of PEP 740 verify as the bundles they are, alone and in a provenance object', () => {
  const object = pep740(bundle) as Json;
  for (const file of [object, object.attestation_bundles[0].attestations[0]]) {
    const attestation = accepted(verifyBundle(parsed(file), trustOf(one), { sha256: sha256(ARTIFACT) }));
    assert.equal(attestation.claims.source, 'https://github.com/acme/tool');
  }
});

test('one unreadable bundle does not hide the others', () => {
  const broken = { ...bundle, mediaType: 'application/vnd.dev.sigstore.bundle+json;version=9.9' };
  for (const file of [
    lines(broken, other.bundle),
    `${lines(bundle)}\n{"mediaType":\n`,
    JSON.stringify([broken, other.bundle]),
    JSON.stringify(pep740({ ...bundle, dsseEnvelope: { ...bundle.dsseEnvelope, payload: '!' } }, other.bundle)),
  ]) {
    const found = parseBundles(bytes(file));
    assert.equal(found.length, 2);
    assert.equal(found.filter((each) => 'unreadable' in each).length, 1, file.slice(0, 60));
  }
});

test('what is no bundle is told so, with the part that is wrong', () => {
  const wrong = (change: Json): string => {
    const [found] = parseBundles(bytes({ ...bundle, ...change }));
    assert.ok(found !== undefined && 'unreadable' in found);
    return found.unreadable;
  };
  const material = bundle.verificationMaterial;
  assert.match(wrong({ mediaType: 'application/json' }), /mediaType: is not of a Sigstore bundle 0\.1 to 0\.3/);
  assert.match(wrong({ extra: 1 }), /extra/);
  assert.match(wrong({ dsseEnvelope: undefined }), /one of dsseEnvelope, messageSignature/);
  assert.match(wrong({ verificationMaterial: { ...material, publicKey: { hint: 'x' } } }), /one of publicKey/);
  assert.match(wrong({ verificationMaterial: { certificate: material.certificate, tlogEntries: 1 } }), /tlogEntries/);
  const { dsseEnvelope } = bundle;
  for (const payload of [
    `${dsseEnvelope.payload}=`,
    dsseEnvelope.payload.replace(/=*$/, '-_'),
    ` ${dsseEnvelope.payload}`,
  ])
    assert.match(wrong({ dsseEnvelope: { ...dsseEnvelope, payload } }), /dsseEnvelope\.payload: is no strict base64/);
  const twice = [...dsseEnvelope.signatures, ...dsseEnvelope.signatures];
  assert.match(wrong({ dsseEnvelope: { ...dsseEnvelope, signatures: twice } }), /signatures/);
  const [bare] = parseBundles(
    bytes({ payload: 'e30=', payloadType: 'x', signatures: [{ sig: 'AA==', cert: '-----' }] }),
  );
  assert.ok(bare !== undefined && 'unreadable' in bare);
  assert.match(bare.unreadable, /bare DSSE envelope/);
});

test('a file that cannot be read at all is an error in a sentence', () => {
  const deep = `${'['.repeat(101)}${']'.repeat(101)}`;
  for (const [file, sentence] of [
    [Buffer.from([0xff, 0xfe]), /no UTF-8 text.*decompress/],
    [Buffer.from(''), /no JSON/],
    [Buffer.from('<html>'), /no JSON/],
    [Buffer.from(deep), /nested more than 100 deep/],
    [Buffer.from(lines(...Array(1001).fill({}))), /more than 1000 bundles/],
    [Buffer.from(JSON.stringify(Array(1001).fill({}))), /more than 1000 bundles/],
    [Buffer.alloc((32 << 20) + 1, 0x20), /33554433 bytes, expected at most 33554432/],
  ] as const) {
    assert.throws(
      () => parseBundles(file),
      (error) => error instanceof EvidenceError && sentence.test(error.message),
    );
  }
});

test('nothing attested is no error', () => {
  assert.deepEqual(parseBundles(bytes({ attestations: [] })), []);
  assert.deepEqual(parseBundles(bytes([])), []);
});

test('no JSON makes the reader do anything but give bundles, unreadable ones, or an EvidenceError', () => {
  const keys = fc.constantFrom(
    'mediaType',
    'attestations',
    'bundle',
    'attestation_bundles',
    'verification_material',
    '__proto__',
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.jsonValue(),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(keys, tie('value'), { maxKeys: 3 }),
    ),
  }));
  fc.assert(
    fc.property(value, (json) => {
      for (const found of parseBundles(bytes(JSON.stringify(json)))) assert.ok('unreadable' in found);
      assert.equal(({} as Json).mediaType, undefined);
    }),
    { numRuns: 300 },
  );
});
