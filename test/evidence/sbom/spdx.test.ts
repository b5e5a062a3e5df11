import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSbom } from '../../../src/evidence/sbom/sbom.ts';
import { realSbom } from './real-material.ts';
import { tagValue } from './tag-value-writer.ts';

const read = (value: string | object) =>
  readSbom(Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)));
const spdx2 = (value: object) => read({ spdxVersion: 'SPDX-2.3', SPDXID: 'SPDXRef-DOCUMENT', ...value });

test('real documents written as tag-value are read to the same', () => {
  for (const name of ['appbomination.spdx-2.2.json', 'example11.spdx-2.3.json']) {
    const json = realSbom(name);
    const written = tagValue(JSON.parse(json.toString('utf8')));
    assert.deepEqual(read(written), readSbom(json));
    assert.deepEqual(read(`\ufeff${written.replaceAll('\n', '\r\n')}`), readSbom(json));
  }
});

test('tag-value: text of several lines, comments, sections with identifiers of their own', () => {
  const sbom = read(`# SPDXVersion: SPDX-1.0
SPDXVersion: SPDX-2.3
SPDXID: SPDXRef-DOCUMENT
DocumentNamespace: https://spdx.example/a
Creator: Tool: x
Created: 2026-01-02T03:04:05Z
PackageName: a
SPDXID: SPDXRef-a
PackageVersion: 1
PackageVersion: 2
PackageComment: <text>PackageName: not this
PackageVersion: 9
</text>
PackageSupplier: Organization: Acme (a@acme.example)
PackageLicenseDeclared: <text>MIT</text>
PackageChecksum: SHA256: ${'ab'.repeat(32)}
ExternalRef: PACKAGE-MANAGER purl pkg:npm/a@1
ExternalRef: SECURITY cpe23Type cpe:2.3:a:a:a:1:*:*:*:*:*:*:*
PrimaryPackagePurpose: LIBRARY
__proto__: x
constructor: y
SnippetSPDXID: SPDXRef-s
LicenseID: LicenseRef-1
FileName: ./f
SPDXID: SPDXRef-f
LicenseConcluded: NOASSERTION
Relationship: SPDXRef-DOCUMENT DESCRIBES SPDXRef-f
PackageName: b
PackageComment: <text>never closed
PackageName: c`);
  assert.equal(sbom.created, '2026-01-02T03:04:05.000Z');
  assert.equal(sbom.serial, 'https://spdx.example/a');
  assert.deepEqual(sbom.subject, { ref: 'SPDXRef-f', name: './f', hashes: [], type: 'file' });
  assert.deepEqual(sbom.components, [
    {
      ref: 'SPDXRef-a',
      name: 'a',
      hashes: [{ algorithm: 'sha256', hex: 'ab'.repeat(32) }],
      version: '1',
      purl: 'pkg:npm/a@1',
      type: 'library',
      supplier: 'Acme (a@acme.example)',
      licenses: ['MIT'],
    },
    { ref: 'b', name: 'b', hashes: [] },
  ]);
});

test('the subject is what the document describes first, in whichever way it says so', () => {
  const packages = [
    { SPDXID: 'SPDXRef-a', name: 'a' },
    { SPDXID: 'SPDXRef-b', name: 'b' },
  ];
  const relation = (spdxElementId: string, relationshipType: string, relatedSpdxElement: string) => ({
    relationships: [
      { spdxElementId: 'SPDXRef-a', relationshipType: 'DEPENDS_ON', relatedSpdxElement: 'SPDXRef-b' },
      { spdxElementId, relationshipType, relatedSpdxElement },
    ],
  });
  const subject = (value: object) => spdx2({ packages, ...value }).subject?.name;
  assert.equal(subject({ documentDescribes: ['SPDXRef-b', 'SPDXRef-a'] }), 'b');
  assert.equal(subject(relation('SPDXRef-DOCUMENT', 'DESCRIBES', 'SPDXRef-b')), 'b');
  assert.equal(subject(relation('SPDXRef-b', 'DESCRIBED_BY', 'SPDXRef-DOCUMENT')), 'b');
  assert.equal(subject(relation('SPDXRef-DOCUMENT', 'DESCRIBES', 'SPDXRef-none')), undefined);
  assert.equal(subject({}), undefined);
  assert.equal(spdx2({ packages, documentDescribes: ['SPDXRef-b'] }).components.length, 1);
});

test('packages and files that are none are counted', () => {
  const sbom = spdx2({
    packages: [
      null,
      { SPDXID: 'SPDXRef-a' },
      { name: 'a', externalRefs: [{ referenceType: 'purl', referenceLocator: 'nonsense' }] },
    ],
    files: [{ fileName: 'f', checksums: [{ algorithm: 'SHA256', checksumValue: 'short' }, 7] }, 'x'],
  });
  assert.deepEqual(
    sbom.components.map(({ name }) => name),
    ['a', 'f'],
  );
  assert.deepEqual(sbom.faults, { components: 3, purls: 1, hashes: 1, refs: 0 });
});

const spdx3 = (...graph: object[]) => ({
  '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
  '@graph': [{ type: 'CreationInfo', '@id': '_:c', specVersion: '3.0.1', created: '2026-01-02T03:04:05Z' }, ...graph],
});

test('SPDX 3: the root of the SBOM that is the root of the document, licences, identifiers, suppliers', () => {
  const sbom = read(
    spdx3(
      { type: 'SpdxDocument', spdxId: 'urn:d', creationInfo: '_:c', rootElement: ['urn:s'] },
      { type: 'software_Sbom', spdxId: 'urn:s', rootElement: ['urn:p'] },
      {
        type: 'software_Package',
        spdxId: 'urn:p',
        name: 'p',
        software_primaryPurpose: 'application',
        suppliedBy: 'urn:o',
      },
      {
        type: 'ai_AIPackage',
        spdxId: 'urn:q',
        name: 'q',
        suppliedBy: { type: 'Person', name: 'Q' },
        externalIdentifier: [
          { type: 'ExternalIdentifier', externalIdentifierType: 'packageUrl', identifier: 'pkg:npm/q@1' },
        ],
        verifiedUsing: [
          { type: 'Hash', algorithm: 'sha3_256', hashValue: 'ab'.repeat(32) },
          { type: 'Hash', algorithm: 'blake2b256', hashValue: 'ab'.repeat(32) },
          { type: 'PackageVerificationCode', algorithm: 'sha1', hashValue: 'ab'.repeat(20) },
        ],
      },
      { type: 'Organization', spdxId: 'urn:o', name: 'O' },
      { type: 'simplelicensing_LicenseExpression', spdxId: 'urn:l', simplelicensing_licenseExpression: 'MIT' },
      { type: 'Relationship', relationshipType: 'hasConcludedLicense', from: 'urn:p', to: ['urn:l'] },
      {
        type: 'Relationship',
        relationshipType: 'hasDeclaredLicense',
        from: 'urn:p',
        to: ['https://spdx.org/licenses/Apache-2.0'],
      },
      { type: 'Relationship', relationshipType: 'dependsOn', from: 'urn:p', to: ['urn:q', 'urn:p'] },
    ),
  );
  assert.equal(sbom.serial, 'urn:d');
  assert.equal(sbom.created, '2026-01-02T03:04:05.000Z');
  assert.deepEqual(sbom.subject, {
    ref: 'urn:p',
    name: 'p',
    hashes: [],
    type: 'application',
    supplier: 'O',
    licenses: ['MIT', 'Apache-2.0'],
  });
  assert.deepEqual(sbom.components, [
    {
      ref: 'urn:q',
      name: 'q',
      hashes: [
        { algorithm: 'sha3-256', hex: 'ab'.repeat(32) },
        { algorithm: 'blake2b-256', hex: 'ab'.repeat(32) },
      ],
      purl: 'pkg:npm/q@1',
      supplier: 'Q',
    },
  ]);
});

test('SPDX 3: roots that lead in circles lead nowhere', () => {
  const sbom = read(
    spdx3(
      { type: 'SpdxDocument', spdxId: 'urn:d', rootElement: ['urn:s'] },
      { type: 'software_Sbom', spdxId: 'urn:s', rootElement: ['urn:d'] },
      { type: 'software_Package', spdxId: 'urn:p', name: 'p' },
    ),
  );
  assert.equal(sbom.subject, undefined);
  assert.equal(sbom.components.length, 1);
});
