import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pipMetadata, pipRecord } from '../../../../src/evidence/sbom/derived/pip-metadata.ts';

const components = (...metadata: string[]) => pipMetadata(metadata.map((text) => Buffer.from(text))).components;

test('name, version and licence of METADATA; the description has no say', () => {
  assert.deepEqual(
    components(
      'Metadata-Version: 2.4\nName: Zope.Interface_x\nVersion: 6.1\nLicense-Expression: ZPL-2.1\nLicense: old\n\nName: not-this\n',
      'metadata-version: 2.1\r\nname: pip\r\nversion: 24.0\r\nLicense: MIT\r\n\r\nText',
    ),
    [
      {
        ref: 'pkg:pypi/zope-interface-x@6.1',
        name: 'Zope.Interface_x',
        version: '6.1',
        purl: 'pkg:pypi/zope-interface-x@6.1',
        type: 'library',
        hashes: [],
        licenses: ['ZPL-2.1'],
      },
      {
        ref: 'pkg:pypi/pip@24.0',
        name: 'pip',
        version: '24.0',
        purl: 'pkg:pypi/pip@24.0',
        type: 'library',
        hashes: [],
        licenses: ['MIT'],
      },
    ],
  );
});

test('metadata without a usable name is left out', () => {
  assert.deepEqual(
    components(
      '',
      'Version: 1',
      '\nName: late',
      'Name: UNKNOWN',
      'Name: a b',
      'Name: \u001b[2J',
      `Name: ${'x'.repeat(300)}`,
    ),
    [],
  );
  assert.deepEqual(
    components('Name: a\nVersion: UNKNOWN').map(({ purl }) => purl),
    ['pkg:pypi/a'],
  );
});

test('RECORD: digests as hex, quoted paths, files without a digest', () => {
  const digest = Buffer.alloc(32, 3);
  const record = [
    `pip/__init__.py,sha256=${digest.toString('base64url')},355`,
    '"odd, ""name"".py",,',
    '../../../bin/pip,sha256=short,1',
    'pip-24.0.dist-info/RECORD,,',
    'nonsense',
    `${'x'.repeat(9000)},,`,
    '',
  ].join('\r\n');
  assert.deepEqual(pipRecord(Buffer.from(record)), [
    { path: 'pip/__init__.py', algorithm: 'sha256', hex: '03'.repeat(32), size: 355 },
    { path: 'odd, "name".py' },
    { path: 'pip-24.0.dist-info/RECORD' },
  ]);
});

test('any bytes are read, or left out', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (bytes, text) => {
      pipMetadata([bytes, Buffer.from(`Name: a\nVersion: ${text}`)]);
      pipRecord(Buffer.from(`"${text}",,\n${text}`));
    }),
  );
});
