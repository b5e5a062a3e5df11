import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readSbom } from '../../../src/evidence/sbom/sbom.ts';
import { cycloneDxXml } from './cyclonedx-writer.ts';
import { realSbom } from './real-material.ts';

const read = (value: object) =>
  readSbom(Buffer.from(JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', ...value })));
const components = (...items: unknown[]) => read({ components: items }).components;

test('real documents written as XML are read to the same components', () => {
  for (const name of ['juice-shop.cdx-1.4.json', 'proton-bridge.cdx.json']) {
    const json = realSbom(name);
    assert.deepEqual(readSbom(Buffer.from(cycloneDxXml(JSON.parse(json.toString('utf8'))))), readSbom(json));
  }
});

test('nested components follow what contains them; those of the subject come first', () => {
  const part = (name: string, ...inner: object[]) => ({ type: 'library', name, components: inner });
  const sbom = read({
    metadata: { component: { ...part('app', part('a', part('b'))), type: 'Application' } },
    components: [part('c', part('d', part('e')), part('f')), part('g')],
  });
  assert.equal(sbom.subject?.name, 'app');
  assert.equal(sbom.subject?.type, 'application');
  assert.equal(sbom.components.map(({ name }) => name).join(''), 'abcdefg');
});

test('nesting ends at 32 levels, and what lies deeper is counted', () => {
  let nested: object = { name: 'deepest' };
  for (let i = 0; i < 40; i++) nested = { name: `level ${i}`, components: [nested, { name: 'leaf' }] };
  const sbom = read({ components: [nested] });
  assert.equal(sbom.components.length, 32 + 31);
  assert.deepEqual(sbom.truncated, { components: 2 });
});

test('of more than 100,000 components the first are kept and the others counted', () => {
  const sbom = read({ components: Array.from({ length: 100_005 }, (_, i) => ({ name: `c${i}` })) });
  assert.equal(sbom.components.length, 100_000);
  assert.deepEqual(sbom.truncated, { components: 5 });
});

test('names have their group, licences their expression or id or name, hashes one spelling', () => {
  const [made] = components({
    type: 'Library',
    'bom-ref': 'x',
    group: 'org.example',
    name: 'x',
    purl: 'pkg:NPM/Foo%2fBar@1.0',
    publisher: 'P',
    supplier: { name: 'S' },
    hashes: [
      { alg: 'SHA-384', content: 'AB'.repeat(48) },
      { alg: 'SHA3-256', content: 'cd'.repeat(32) },
      { alg: 'BLAKE2b-256', content: 'ef'.repeat(32) },
      { alg: 'BLAKE3', content: '01'.repeat(32) },
      { alg: 'MD5', content: '02'.repeat(16) },
    ],
    licenses: [
      { license: { id: 'MIT' } },
      { license: { name: 'Mine' } },
      { expression: 'A OR B' },
      { license: { id: 'MIT' } },
    ],
  });
  assert.deepEqual(
    made?.hashes.map(({ algorithm }) => algorithm),
    ['sha384', 'sha3-256', 'blake2b-256', 'blake3', 'md5'],
  );
  assert.equal(made?.hashes[0]?.hex, 'ab'.repeat(48));
  assert.deepEqual(made?.licenses, ['MIT', 'Mine', 'A OR B']);
  assert.equal(made?.name, 'org.example/x');
  assert.equal(made?.supplier, 'S');
  assert.equal(made?.type, 'library');
});

test('a package URL is brought to its normal form; one that is none is missing, and counted', () => {
  const sbom = read({
    components: [
      'pkg:pypi/Django_X@1',
      'pkg://npm/@scope/a@1',
      'npm/a@1',
      'pkg:npm',
      'pkg:maven/a@1',
      'pkg:npm/%ff@1',
      `pkg:npm/${'a'.repeat(2100)}`,
      'pkg:constructor/a@1',
      7,
    ].map((purl, i) => ({ name: `c${i}`, purl })),
  });
  assert.deepEqual(
    sbom.components.map(({ purl }) => purl),
    [
      'pkg:pypi/django-x@1',
      'pkg:npm/%40scope/a@1',
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      'pkg:constructor/a@1',
      undefined,
    ],
  );
  assert.equal(sbom.faults.purls, 5);
});

test('references are unique: the first keeps one that two claim; without one it is the purl or the name', () => {
  const sbom = read({
    components: [
      { 'bom-ref': 'a', name: 'one' },
      { 'bom-ref': 'a', name: 'two' },
      { 'bom-ref': 'a#1', name: 'three' },
      { 'bom-ref': 'a', name: 'four' },
      { name: 'b', version: '1', purl: 'pkg:npm/b@1' },
      { name: 'b', version: '1', purl: 'pkg:npm/b@1' },
      { name: 'c', version: '1' },
      { name: 'c' },
    ],
  });
  const refs = sbom.components.map(({ ref }) => ref);
  assert.equal(new Set(refs).size, 8);
  assert.deepEqual([refs[0], refs[4], refs[6], refs[7]], ['a', 'pkg:npm/b@1', 'c@1', 'c']);
  assert.equal(sbom.faults.refs, 3);
});

test('what is not as the format says is missing, and does not spoil what stands beside it', () => {
  const sbom = read({
    serialNumber: { a: 1 },
    metadata: { timestamp: 'yesterday', component: 'app', authors: 7 },
    components: [
      null,
      7,
      'x',
      [],
      {},
      { name: '' },
      { name: 'x'.repeat(5000) },
      {
        name: 'kept',
        version: 7,
        hashes: { alg: 'x' },
        licenses: [null, 7, {}, { license: 'MIT' }],
        supplier: 'S',
        components: 'none',
      },
      {
        name: 'hashed',
        hashes: [{ alg: 'SHA-256', content: 'zz' }, { alg: 'constructor', content: 'ab'.repeat(32) }, { alg: 'MD5' }],
      },
      JSON.parse('{"name":"proto","__proto__":{"version":"9"},"constructor":{"purl":"pkg:npm/x"}}'),
    ],
    vulnerabilities: 'none',
    dependencies: [{ ref: 'a', dependsOn: ['a'] }],
  });
  assert.deepEqual(
    sbom.components.map(({ name, version, hashes, licenses }) => [name, version, hashes.length, licenses]),
    [
      ['kept', undefined, 0, undefined],
      ['hashed', undefined, 0, undefined],
      ['proto', undefined, 0, undefined],
    ],
  );
  assert.deepEqual(sbom.faults, { components: 7, purls: 0, hashes: 2, refs: 0 });
  assert.equal(sbom.subject, undefined);
  assert.equal(sbom.created, undefined);
  assert.equal(sbom.serial, undefined);
});

const word = fc.stringMatching(/^[a-z&<>"' ;#0-9]{1,12}$/).map((text) => `x${text.trim()}`);
const leaf = fc.record(
  {
    name: word,
    version: word,
    group: word,
    'bom-ref': word,
    publisher: word,
    licenses: fc.array(
      word.map((id) => ({ license: { id } })),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: ['name'] },
);

test('any document is read to the same from JSON and from XML', () => {
  const bom = fc.record({
    bomFormat: fc.constant('CycloneDX'),
    specVersion: fc.constantFrom('1.2', '1.3', '1.4', '1.5', '1.6', '1.7'),
    components: fc.array(
      fc.tuple(leaf, fc.array(leaf, { maxLength: 3 })).map(([one, components]) => ({ ...one, components })),
      { maxLength: 5 },
    ),
  });
  fc.assert(
    fc.property(bom, (document) => {
      assert.deepEqual(readSbom(Buffer.from(cycloneDxXml(document))), readSbom(Buffer.from(JSON.stringify(document))));
    }),
    { numRuns: 200 },
  );
});
