import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { readSbom, type Sbom } from '../../../src/evidence/sbom/sbom.ts';
import { vexFrom } from '../../../src/evidence/sbom/vex.ts';
import { realSbom, realSboms } from './real-material.ts';

/** How often a pattern stands in the document's text: a count that owes nothing to the reader. */
const times = (name: string, pattern: RegExp): number => [...realSbom(name).toString('utf8').matchAll(pattern)].length;
const read = (name: string): Sbom => readSbom(realSbom(name));
const find = (sbom: Sbom, ref: string) => sbom.components.find((component) => component.ref === ref);
const noFaults = { components: 0, purls: 0, hashes: 0, refs: 0 };

test('CycloneDX 1.4 of juice-shop: 1115 npm packages', () => {
  const sbom = read('juice-shop.cdx-1.4.json');
  assert.equal(sbom.format, 'CycloneDX');
  assert.equal(sbom.specVersion, '1.4');
  assert.equal(sbom.components.length, times('juice-shop.cdx-1.4.json', /"bom-ref":/g) - 1);
  assert.equal(sbom.components.length, 1115);
  assert.equal(sbom.components.flatMap(({ hashes }) => hashes).length, times('juice-shop.cdx-1.4.json', /"alg":/g));
  assert.equal(sbom.subject?.name, 'juice-shop');
  assert.equal(sbom.subject?.version, '14.1.1');
  assert.match(sbom.subject?.purl ?? '', /^pkg:npm\/juice-shop@14\.1\.1\?vcs_url=/);
  assert.deepEqual(sbom.faults, noFaults);
  assert.equal(sbom.truncated, undefined);
  assert.deepEqual(find(sbom, '@babel/types@7.21.2'), {
    ref: '@babel/types@7.21.2',
    name: '@babel/types',
    version: '7.21.2',
    purl: 'pkg:npm/%40babel/types@7.21.2#packages/babel-types',
    type: 'library',
    hashes: [
      {
        algorithm: 'sha512',
        hex: 'df04594acee3885681f008f18a20fe56a3790d31b6891bc9190faa605aecffae78960ea419341620e163941a3945a5ee0198c198fdfe3901f876686a8a2c98c7',
      },
    ],
    licenses: ['MIT'],
  });
  // one package at two versions, in two places
  assert.equal(find(sbom, 'express-jwt@0.1.3|jsonwebtoken@0.1.0')?.purl, 'pkg:npm/jsonwebtoken@0.1.0');
  assert.equal(find(sbom, 'jsonwebtoken@0.4.0')?.purl, 'pkg:npm/jsonwebtoken@0.4.0');
});

test('CycloneDX of proton-bridge: 201 Go modules', () => {
  const sbom = read('proton-bridge.cdx.json');
  assert.equal(sbom.components.length, times('proton-bridge.cdx.json', /"bom-ref":/g) - 1);
  assert.equal(sbom.components.length, 201);
  assert.equal(sbom.serial, 'urn:uuid:d7a0ac67-e0f8-4342-86c6-801a02437636');
  // 17:10:53+02:00 in the document
  assert.equal(sbom.created, '2021-05-16T15:10:53.000Z');
  assert.equal(sbom.subject?.purl, 'pkg:golang/github.com/ProtonMail/proton-bridge@v1.8.0');
  assert.deepEqual(sbom.faults, noFaults);
  assert.ok(sbom.components.every(({ purl }) => purl?.startsWith('pkg:golang/')));
  // the other four hashes are those of the tool that wrote it
  assert.equal(sbom.components.flatMap(({ hashes }) => hashes).length, times('proton-bridge.cdx.json', /"alg":/g) - 4);
});

test('SPDX 2.2 and 3.0 of one project name the same packages', () => {
  const old = read('appbomination.spdx-2.2.json');
  const recent = read('appbomination.spdx-3.0.json');
  assert.equal(old.specVersion, '2.2');
  assert.equal(recent.specVersion, '3.0.1');
  // all but the document itself and the subject
  assert.equal(old.components.length, times('appbomination.spdx-2.2.json', /"SPDXID"/g) - 2);
  assert.equal(
    recent.components.length,
    times('appbomination.spdx-3.0.json', /"type" : "software_(Package|File)"/g) - 1,
  );
  for (const { subject, created, faults } of [old, recent]) {
    assert.equal(subject?.name, 'App-BOM-ination');
    assert.equal(subject?.version, '1.0');
    assert.equal(created, '2021-09-02T13:46:32.000Z');
    assert.deepEqual(faults, noFaults);
  }
  const packages = (sbom: Sbom) =>
    sbom.components
      .filter(({ type }) => type !== 'file')
      .map(({ name, version, purl, licenses }) => ({ name, version, purl, licenses: licenses?.toSorted() }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  assert.equal(packages(old).length, 6);
  assert.deepEqual(packages(recent), packages(old));
  assert.deepEqual(
    packages(old).map(({ purl }) => purl),
    [
      undefined,
      undefined,
      'pkg:maven/org.apache.commons/commons-lang3@3.4',
      'pkg:maven/org.hamcrest/hamcrest-core@1.3',
      'pkg:maven/junit/junit@4.12',
      'pkg:maven/org.slf4j/slf4j-api@1.7.21',
    ],
  );
  const licence = recent.components.find(({ name }) => name === './App-BOM-ination-1.0/LICENSE');
  assert.deepEqual(licence?.hashes, [{ algorithm: 'sha1', hex: '92170cdc034b2ff819323ff670d3b7266c8bffcd' }]);
  assert.equal(licence?.type, 'file');
});

test('SPDX 2.3: packages, then files, without what is not asserted', () => {
  const sbom = read('example11.spdx-2.3.json');
  assert.equal(sbom.components.length, times('example11.spdx-2.3.json', /"SPDXID"/g) - 2);
  assert.equal(sbom.subject?.name, 'hello-server-src');
  assert.deepEqual(
    sbom.components.map(({ name, version, purl, licenses }) => [name, version, purl, licenses]),
    [
      ['hyper', '0.14', 'pkg:cargo/hyper@0.14', ['MIT']],
      ['tokio', '1.19.2', 'pkg:cargo/tokio@1.19.2', ['MIT']],
      ['pretty_env_logger', '0.4.0', 'pkg:cargo/pretty_env_logger@0.4.0', ['MIT OR Apache-2.0']],
      ['hello-server', undefined, undefined, ['Apache-2.0']],
    ],
  );
  assert.deepEqual(
    sbom.components[3]?.hashes.map(({ algorithm, hex }) => [algorithm, hex.length]),
    [
      ['sha1', 40],
      ['sha256', 64],
      ['sha512', 128],
    ],
  );
});

test('a VEX of CISA: nineteen statements about one product', () => {
  const statements = vexFrom(realSbom('cisa-case-3.vex.cdx.json'));
  assert.equal(statements.length, times('cisa-case-3.vex.cdx.json', /"id": "CVE-/g));
  const count = (status: string): number => statements.filter((statement) => statement.status === status).length;
  assert.equal(count('affected'), times('cisa-case-3.vex.cdx.json', /"state": "exploitable"/g));
  assert.equal(count('not_affected'), times('cisa-case-3.vex.cdx.json', /"state": "not_affected"/g));
  assert.equal(count('fixed'), times('cisa-case-3.vex.cdx.json', /"state": "resolved"/g));
  assert.equal(count('under_investigation'), times('cisa-case-3.vex.cdx.json', /"state": "in_triage"/g));
  assert.deepEqual(statements[1], {
    id: 'CVE-2020-11897',
    aliases: [],
    timestamp: '2022-03-03T00:00:00.000Z',
    products: ['product-GHI'],
    status: 'not_affected',
    justification: 'code_not_present',
  });
  assert.deepEqual(readSbom(realSbom('cisa-case-3.vex.cdx.json')).statements, statements);
});

test('every real SBOM is read', () => {
  const names = readdirSync(realSboms);
  assert.ok(names.length >= 6);
  for (const name of names) {
    const sbom = read(name);
    assert.ok(sbom.components.length + sbom.statements.length > 0, name);
    assert.ok(sbom.subject !== undefined, name);
  }
});
