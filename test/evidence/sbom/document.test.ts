import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { readSbom, sbomFrom } from '../../../src/evidence/sbom/sbom.ts';

const bom = {
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  components: [{ type: 'library', name: 'käse', version: '1' }],
};
const bytes = (value: unknown): Buffer => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
const names = (value: Uint8Array): string[] => readSbom(value).components.map(({ name }) => name);

test('byte order marks, UTF-16 and white space before the document are taken', () => {
  const text = JSON.stringify(bom);
  assert.deepEqual(names(bytes(text)), ['käse']);
  assert.deepEqual(names(bytes(`\ufeff${text}`)), ['käse']);
  assert.deepEqual(names(bytes(`\r\n \t${text}\n`)), ['käse']);
  const little = Buffer.from(`\ufeff${text}`, 'utf16le');
  assert.deepEqual(names(little), ['käse']);
  assert.deepEqual(names(Buffer.from(little).swap16()), ['käse']);
  const xml =
    '\ufeff<?xml version="1.0"?><bom xmlns="http://cyclonedx.org/schema/bom/1.5"><components><component type="library"><name>käse</name></component></components></bom>';
  assert.deepEqual(names(bytes(xml)), ['käse']);
  assert.deepEqual(names(Buffer.from(xml, 'utf16le')), ['käse']);
  // a view into a larger buffer
  assert.deepEqual(names(bytes(`xx${text}`).subarray(2)), ['käse']);
});

test('the wrappers of attestations and of APIs are taken off', () => {
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    predicateType: 'https://cyclonedx.org/bom',
    predicate: bom,
  };
  assert.deepEqual(names(bytes(statement)), ['käse']);
  assert.deepEqual(names(bytes({ ...statement, predicate: { Data: JSON.stringify(bom), Timestamp: '' } })), ['käse']);
  assert.deepEqual(names(bytes({ ...statement, predicate: { Data: bom } })), ['käse']);
  const spdx = { spdxVersion: 'SPDX-2.3', SPDXID: 'SPDXRef-DOCUMENT', packages: [{ SPDXID: 'SPDXRef-a', name: 'a' }] };
  assert.deepEqual(names(bytes({ sbom: spdx })), ['a']);
  const tagValue = 'SPDXVersion: SPDX-2.3\nPackageName: a\n';
  assert.deepEqual(names(bytes({ ...statement, predicateType: 'https://spdx.dev/Document', predicate: tagValue })), [
    'a',
  ]);
  assert.equal(sbomFrom(bom).components.length, 1);
  assert.equal(sbomFrom(statement).components.length, 1);
});

test('what cannot be read is refused with a sentence that says what it is and what was expected', () => {
  const refusals: [value: Uint8Array, sentence: RegExp][] = [
    [bytes(''), /^the document is empty; expected CycloneDX 1\.2 to 1\.7 .* SPDX 3\.0/],
    [bytes('   \n'), /is empty/],
    [bytes('hello'), /begins with `hello`; expected CycloneDX/],
    [bytes('\u001b[2Jevil'), /begins with `·\[2Jevil`/],
    [bytes('[]'), /begins with `\[\]`/],
    [bytes('{"a":'), /^the document is broken JSON: /],
    [bytes('{}'), /JSON of another kind; expected CycloneDX/],
    [bytes({ ...bom, specVersion: '2.0' }), /is CycloneDX `2\.0`; expected one of 1\.2, /],
    [bytes({ ...bom, specVersion: 7 }), /is CycloneDX ``/],
    [bytes({ spdxVersion: 'SPDX-2.1' }), /is SPDX `SPDX-2\.1`; expected SPDX-2\.2 or SPDX-2\.3/],
    [
      bytes({ '@context': 'https://spdx.org/rdf/3.1.0/spdx-context.jsonld', '@graph': [] }),
      /is SPDX ``; expected 3\.0/,
    ],
    [bytes('<html></html>'), /of another kind than one CycloneDX `bom`/],
    [bytes('<bom xmlns="http://cyclonedx.org/schema/bom/1.1"/>'), /CycloneDX `1\.1`/],
    [bytes('<bom/>'), /root `bom` of `no namespace`/],
    [bytes({ payloadType: 'application/vnd.in-toto+json', payload: 'e30=' }), /signed envelope; verify it first/],
    [bytes({ predicateType: 'x' }), /is no JSON object/],
    [gzipSync('{}'), /compressed by gzip; unpack it/],
    [Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0xff, 0xfe, 0x80]), /is no UTF-8 text/],
    [new Uint8Array(64 * 1024 * 1024 + 1), /has 67108865 bytes; at most 67108864/],
  ];
  for (const [value, sentence] of refusals)
    assert.throws(() => readSbom(value), { name: 'SbomError', message: sentence }, String(sentence));
});

test('wrappers in wrappers end', () => {
  let value: unknown = bom;
  for (let i = 0; i < 100; i++) value = { predicateType: 'x', predicate: value };
  assert.throws(() => readSbom(bytes(value)), { name: 'SbomError', message: /wrapped more than/ });
});

test('depth and number of values are bounded', () => {
  const depth = 200_000;
  const nested = `{"bomFormat":"CycloneDX","specVersion":"1.5","components":${'[{"components":'.repeat(depth)}[]${'}]'.repeat(depth)}}`;
  assert.equal(readSbom(bytes(nested)).truncated?.components, 1);
  assert.throws(() => readSbom(bytes('{"a":'.repeat(200_000))), { name: 'SbomError' });
  assert.throws(() => readSbom(bytes(`{"a":[${'0,'.repeat(5_000_001)}0]}`)), {
    name: 'SbomError',
    message: /has over 5000000 values/,
  });
});
