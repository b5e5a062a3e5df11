import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSbom } from '../../../src/evidence/sbom/sbom.ts';

const namespace = 'http://cyclonedx.org/schema/bom/1.4';
const read = (text: string) => readSbom(Buffer.from(text));
const component = (name: string): string => `<component type="library"><name>${name}</name></component>`;
const bom = (content: string): string => `<bom xmlns="${namespace}"><components>${content}</components></bom>`;
const names = (text: string): string[] => read(text).components.map(({ name }) => name);
const refused = (text: string, message: RegExp): void =>
  assert.throws(() => read(text), { name: 'SbomError', message }, text.slice(0, 100));

test('a DTD is refused wherever it stands, and what only looks like one is not', () => {
  refused(`<!DOCTYPE bom>${bom('')}`, /has a DTD, which no SBOM needs/);
  refused(
    `<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY x "y"><!ENTITY z SYSTEM "file:///etc/passwd">]>${bom(component('&z;'))}`,
    /DTD/,
  );
  refused(bom('<!DOCTYPE a>'), /DTD/);
  refused(`<!ENTITY x "y">${bom('')}`, /DTD/);
  assert.deepEqual(names(bom(`<!-- <!DOCTYPE a> -->${component('<![CDATA[<!DOCTYPE a>]]>')}`)), ['<!DOCTYPE a>']);
});

test('the five entities and character references are resolved, no others', () => {
  const text = component('&lt;a&gt; &amp;amp; &quot;&apos; &#65;&#x42;&#x1F600; &#xD800000; &nbsp; &AMP;');
  assert.deepEqual(names(bom(text)), ['<a> &amp; "\' AB\u{1f600} &#xD800000; &nbsp; &AMP;']);
  assert.deepEqual(names(bom(component('<![CDATA[&lt; a]]> b&lt;<![CDATA[]]>'))), ['&lt; a b<']);
  const [made] = read(bom('<component type="x&#121;" bom-ref="a&amp;b"><name>n</name></component>')).components;
  assert.deepEqual([made?.type, made?.ref], ['xy', 'a&b']);
});

test('elements of other namespaces are not those of CycloneDX', () => {
  const prefixed = `<b:bom xmlns:b="${namespace}" xmlns:o="urn:other"><b:components>
    <b:component type="library"><o:name>other</o:name><b:name>mine</b:name></b:component>
    <o:component type="library"><b:name>other</b:name></o:component></b:components></b:bom>`;
  assert.deepEqual(names(prefixed), ['mine']);
  assert.deepEqual(names(bom(`<component xmlns="urn:other"><name>other</name></component>${component('mine')}`)), [
    'mine',
  ]);
  refused('<bom xmlns="urn:other"/>', /root `bom` of `urn:other`; expected/);
  refused(`<sbom xmlns="${namespace}"/>`, /another kind/);
});

test('components of pedigrees, tools and evidence are none of the document', () => {
  const inside = (tag: string): string =>
    `<${tag}><components>${component('inner')}</components>${component('inner')}</${tag}>`;
  const text = `<bom xmlns="${namespace}"><metadata>${inside('tools')}</metadata><components><component type="library">
    <name>outer</name>${inside('pedigree')}${inside('evidence')}</component></components>${inside('services')}</bom>`;
  assert.deepEqual(names(text), ['outer']);
});

test('what is not well-formed is refused', () => {
  for (const text of [
    '<bom',
    '<bom><a></bom>',
    '<bom></bom></bom>',
    `${bom('')}x`,
    `${bom('')}<bom/>`,
    '<bom a=1/>',
    '<bom a="1" a="2"/>',
    '<!-- <bom/>',
    '<bom><![CDATA[</bom>',
    '<?xml version="1.0"?>',
    '< bom/>',
    '<?',
  ])
    refused(text, /^the( XML)? document /);
});

test('size, depth and tags are bounded', () => {
  refused(bom('<component>'.repeat(100) + '</component>'.repeat(100)), /Maximum nested tags exceeded/);
  refused(bom(`<a b="${'x'.repeat(70_000)}"/>`), /tag of over 65536 characters/);
  refused(bom('x'.repeat(4 * 1024 * 1024 + 1)), /text of over 4194304 characters/);
  refused(bom('<a/>'.repeat(1_000_001)), /over 1000000 tags/);
  refused(bom(' '.repeat(32 * 1024 * 1024)), /at most 33554432 are read/);
});

test('names that JavaScript treats as special are names like others', () => {
  const odd = '<__proto__><name>x</name></__proto__><constructor>y</constructor><hasOwnProperty/>';
  try {
    assert.deepEqual(names(bom(odd + component('mine'))), ['mine']);
  } catch (error) {
    assert.equal((error as Error).name, 'SbomError');
  }
  assert.equal(({} as Record<string, unknown>).name, undefined);
});
