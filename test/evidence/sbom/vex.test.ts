import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSbom } from '../../../src/evidence/sbom/sbom.ts';
import { vexFrom } from '../../../src/evidence/sbom/vex.ts';

const bytes = (value: unknown): Buffer => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
const openVex = (value: object) => vexFrom(bytes({ '@context': 'https://openvex.dev/ns/v0.2.0', ...value }));
const cycloneDx = (value: object) => vexFrom(bytes({ bomFormat: 'CycloneDX', specVersion: '1.5', ...value }));

test('OpenVEX: products by purl, id or digest; author and time of the document where a statement has none', () => {
  const statements = openVex({
    author: 'Wolfi J Inkinson',
    timestamp: '2023-01-08T18:02:03.647787998-06:00',
    statements: [
      {
        vulnerability: {
          '@id': 'https://vuln.example/1',
          name: 'CVE-2023-12345',
          aliases: ['GHSA-1', 'CVE-2023-12345', 'GHSA-1', 7],
        },
        products: [
          { '@id': 'pkg:apk/Wolfi/git@2.39.0-r1?arch=x86_64' },
          { '@id': 'https://product.example/1', identifiers: { purl: 'pkg:npm/a@1', cpe23: 'cpe:…' } },
          { '@id': 'https://product.example/2' },
          { hashes: { 'sha-256': 'ab'.repeat(32) } },
          { identifiers: {} },
          { hashes: { '…': 'ab' } },
          'x'.repeat(5000),
          null,
        ],
        status: 'fixed',
      },
      {
        vulnerability: { name: 'CVE-2' },
        timestamp: '2024-01-01T00:00:00Z',
        last_updated: '2024-02-01T00:00:00Z',
        products: [{ '@id': 'pkg:oci/image@sha256%3Aab', subcomponents: [{ '@id': 'pkg:npm/b@2' }, { '@id': 'x' }] }],
        status: 'not_affected',
        justification: 'vulnerable_code_not_in_execute_path',
      },
      { vulnerability: { name: 'CVE-3' }, status: 'harmless' },
      { status: 'fixed' },
      7,
    ],
  });
  assert.deepEqual(statements, [
    {
      id: 'CVE-2023-12345',
      aliases: ['GHSA-1'],
      products: [
        'pkg:apk/wolfi/git@2.39.0-r1?arch=x86_64',
        'pkg:npm/a@1',
        'https://product.example/2',
        `sha256:${'ab'.repeat(32)}`,
      ],
      status: 'fixed',
      author: 'Wolfi J Inkinson',
      timestamp: '2023-01-09T00:02:03.647Z',
    },
    {
      id: 'CVE-2',
      aliases: [],
      products: ['pkg:oci/image@sha256:ab'],
      subcomponents: ['pkg:npm/b@2', 'x'],
      status: 'not_affected',
      justification: 'vulnerable_code_not_in_execute_path',
      author: 'Wolfi J Inkinson',
      timestamp: '2024-02-01T00:00:00.000Z',
    },
  ]);
});

test('OpenVEX: the form of 0.0.1, the predicate of an attestation, and versions that are not known', () => {
  const old = {
    '@context': 'https://openvex.dev/ns',
    statements: [{ vulnerability: 'CVE-1', products: ['pkg:npm/a@1'], status: 'affected' }],
  };
  const expected = [{ id: 'CVE-1', aliases: [], products: ['pkg:npm/a@1'], status: 'affected' }];
  assert.deepEqual(vexFrom(bytes(old)), expected);
  assert.deepEqual(vexFrom(bytes({ predicateType: 'https://openvex.dev/ns/v0.2.0', predicate: old })), expected);
  assert.throws(() => openVex({ '@context': 'https://openvex.dev/ns/v1.0.0', statements: [] }), {
    name: 'SbomError',
    message: /is OpenVEX `1\.0\.0`; expected 0\.2\.0 or older/,
  });
});

test('CycloneDX: every state of an analysis, and none', () => {
  const states = [
    'resolved',
    'resolved_with_pedigree',
    'exploitable',
    'in_triage',
    'false_positive',
    'not_affected',
    'constructor',
    undefined,
  ];
  const statements = cycloneDx({
    vulnerabilities: states.map((state) => ({
      id: `CVE-${state}`,
      ...(state !== undefined && { analysis: { state } }),
      affects: [{ ref: 'x' }],
    })),
  });
  assert.deepEqual(
    statements.map(({ status, justification }) => [status, justification]),
    [
      ['fixed', undefined],
      ['fixed', undefined],
      ['affected', undefined],
      ['under_investigation', undefined],
      ['not_affected', 'false_positive'],
      ['not_affected', undefined],
      ['affected', undefined],
      ['affected', undefined],
    ],
  );
});

test('CycloneDX: references mean components, also as BOM-Link; other names, author and time are kept', () => {
  const serial = '3e671687-395b-41f5-a30f-a58921a69b79';
  const statements = cycloneDx({
    serialNumber: `urn:uuid:${serial}`,
    metadata: {
      timestamp: '2026-01-01T00:00:00Z',
      authors: [{ name: 'Jo' }],
      component: { name: 'app', 'bom-ref': 'app' },
    },
    components: [{ name: 'outer', components: [{ name: 'a', 'bom-ref': 'a/1', purl: 'pkg:npm/a@1' }] }],
    vulnerabilities: [
      {
        id: 'CVE-1',
        references: [{ id: 'GHSA-1' }, { id: 'CVE-1' }, {}],
        analysis: {
          state: 'not_affected',
          justification: 'code_not_reachable',
          firstIssued: '2026-02-01T00:00:00Z',
          lastUpdated: '2026-03-01T00:00:00Z',
        },
        affects: [
          { ref: 'a/1' },
          { ref: `urn:cdx:${serial}/1#a%2F1` },
          { ref: `urn:cdx:${serial.replace('3', '4')}/1#a%2F1` },
          { ref: 'app' },
          { ref: 'pkg:npm/b@2' },
          {},
        ],
      },
    ],
  });
  assert.deepEqual(statements, [
    {
      id: 'CVE-1',
      aliases: ['GHSA-1'],
      author: 'Jo',
      timestamp: '2026-03-01T00:00:00.000Z',
      products: ['pkg:npm/a@1', 'pkg:npm/a@1', `urn:cdx:${serial.replace('3', '4')}/1#a%2F1`, 'app', 'pkg:npm/b@2'],
      status: 'not_affected',
      justification: 'code_not_reachable',
    },
  ]);
});

test('CycloneDX: listed versions make statements of their own, each with the status that holds for them', () => {
  const statements = cycloneDx({
    components: [{ name: 'a', 'bom-ref': 'a', purl: 'pkg:npm/a@1.2' }],
    vulnerabilities: [
      {
        id: 'CVE-1',
        analysis: { state: 'exploitable', justification: 'x' },
        affects: [
          { ref: 'whole' },
          {
            ref: 'a',
            versions: [
              { version: '1.0' },
              { range: 'vers:npm/<1.2', status: 'affected' },
              { version: '1.2', status: 'unaffected' },
              { version: '1.3', status: 'unknown' },
              {},
            ],
          },
        ],
      },
    ],
  });
  assert.deepEqual(
    statements.map(({ products, versions, status, justification }) => [products, versions, status, justification]),
    [
      [['whole'], undefined, 'affected', 'x'],
      [['pkg:npm/a'], ['1.0', 'vers:npm/<1.2'], 'affected', 'x'],
      [['pkg:npm/a'], ['1.2'], 'not_affected', undefined],
      [['pkg:npm/a'], ['1.3'], 'under_investigation', undefined],
    ],
  );
});

test('CycloneDX in XML says the same', () => {
  const xml = `<bom xmlns="http://cyclonedx.org/schema/bom/1.5"><metadata><supplier><name>Acme</name></supplier></metadata>
    <components><component type="library" bom-ref="a"><name>a</name><purl>pkg:npm/a@1</purl></component></components>
    <vulnerabilities><vulnerability><id>CVE-1</id><references><reference><id>GHSA-1</id><source><name>x</name></source></reference></references>
    <analysis><state>resolved</state><lastUpdated>2026-03-01T00:00:00Z</lastUpdated></analysis>
    <affects><target><ref>a</ref><versions><version><range>vers:npm/&lt;1</range><status>unaffected</status></version></versions></target>
    <target><ref>b</ref></target></affects></vulnerability></vulnerabilities></bom>`;
  const shared = { id: 'CVE-1', aliases: ['GHSA-1'], author: 'Acme', timestamp: '2026-03-01T00:00:00.000Z' };
  const expected = [
    { ...shared, products: ['b'], status: 'fixed' },
    { ...shared, products: ['pkg:npm/a'], versions: ['vers:npm/<1'], status: 'not_affected' },
  ];
  assert.deepEqual(vexFrom(bytes(xml)), expected);
  assert.deepEqual(readSbom(bytes(xml)).statements, expected);
});

test('what is no VEX is refused', () => {
  for (const value of [
    {},
    { spdxVersion: 'SPDX-2.3' },
    { '@context': 'https://openvex.dev/ns/v0.2.0' },
    'SPDXVersion: SPDX-2.3',
  ])
    assert.throws(() => vexFrom(bytes(value)), { name: 'SbomError', message: /is no VEX; expected OpenVEX/ });
});
