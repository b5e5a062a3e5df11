import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readSbom, sbomFrom } from '../../../src/evidence/sbom/sbom.ts';
import { vexFrom } from '../../../src/evidence/sbom/vex.ts';
import { realSbom } from './real-material.ts';

/** Reads as SBOM and as VEX: the result is of the promised shape, or the error is the promised one. */
function survives(bytes: Uint8Array): void {
  for (const read of [readSbom, vexFrom]) {
    try {
      const result = read(bytes);
      if ('components' in result) holds(result);
    } catch (error) {
      assert.equal((error as Error).name, 'SbomError', String((error as Error).stack));
      assert.match((error as Error).message, /^the [\x20-\x7e…·]{10,}$/);
    }
  }
}

function holds({ components, subject }: ReturnType<typeof readSbom>): void {
  assert.equal(new Set(components.map(({ ref }) => ref)).size, components.length);
  for (const one of [...components, ...(subject === undefined ? [] : [subject])]) {
    assert.equal(typeof one.name, 'string');
    assert.ok(one.name.length > 0 && one.name.length <= 2 * 4096 + 1);
    if (one.purl !== undefined) assert.match(one.purl, /^pkg:[a-z0-9.+-]+\//);
    for (const { algorithm, hex } of one.hashes) {
      assert.match(algorithm, /^[a-z0-9-]+$/);
      assert.match(hex, /^([0-9a-f]{2})+$/);
    }
  }
}

const marks = [
  { bomFormat: 'CycloneDX', specVersion: '1.5' },
  { spdxVersion: 'SPDX-2.3' },
  { '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld' },
  { '@context': 'https://openvex.dev/ns/v0.2.0' },
];
/** Keys and values that the readers look at, in any nesting. */
const keys = fc.constantFrom(
  ...'metadata component components name version purl hashes alg content licenses license id expression supplier'.split(
    ' ',
  ),
  ...'vulnerabilities analysis state affects ref versions range status references bom-ref timestamp type'.split(' '),
  ...'packages files SPDXID checksums algorithm checksumValue externalRefs relationships documentDescribes'.split(' '),
  ...'@graph spdxId creationInfo specVersion rootElement verifiedUsing to from relationshipType'.split(' '),
  ...'statements vulnerability products identifiers subcomponents @id aliases predicate predicateType Data sbom'.split(
    ' ',
  ),
  '__proto__',
  'constructor',
);
const leaf = fc.oneof(
  fc.constantFrom(
    'pkg:npm/a@1',
    'pkg:',
    '1.5',
    'SPDX-2.3',
    '3.0.1',
    'not_affected',
    'CreationInfo',
    'software_Package',
    'SpdxDocument',
    'SHA-256',
    'describes',
    'urn:a',
  ),
  fc.string(),
  fc.constantFrom(null, true, -1, 1e308, '\ud800', '\u0000', 'x'.repeat(5000)),
);
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    leaf,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.array(fc.tuple(keys, tie('tree')), { maxLength: 6 }).map((entries) => Object.fromEntries(entries)),
  ),
}));
const record = fc.array(fc.tuple(keys, tree), { maxLength: 8 }).map((entries) => Object.fromEntries(entries));

test('any JSON, of any of the formats or none', () => {
  fc.assert(
    fc.property(fc.constantFrom(...marks, {}), record, (mark, value) => {
      survives(Buffer.from(JSON.stringify({ ...value, ...mark })));
    }),
    { numRuns: 1000 },
  );
  fc.assert(
    fc.property(fc.json(), (text) => survives(Buffer.from(text))),
    { numRuns: 300 },
  );
});

test('any value as a predicate', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), (value) => {
      try {
        holds(sbomFrom(value));
      } catch (error) {
        assert.equal((error as Error).name, 'SbomError', String((error as Error).stack));
      }
    }),
    { numRuns: 500 },
  );
});

test('any bytes', () => {
  const prefix = fc.constantFrom(
    '',
    '\ufeff',
    '{',
    '<',
    '<?xml',
    'SPDXVersion: SPDX-2.3\n',
    '\x1f\x8b',
    '<bom xmlns="http://cyclonedx.org/schema/bom/1.5">',
  );
  fc.assert(
    fc.property(prefix, fc.uint8Array({ maxLength: 200 }), (start, bytes) => {
      survives(Buffer.concat([Buffer.from(start), bytes]));
    }),
    { numRuns: 500 },
  );
});

test('any XML, well-formed or not', () => {
  const piece = fc.constantFrom(
    ...[
      '<components>',
      '</components>',
      '<component type="library" bom-ref="a">',
      '</component>',
      '<component/>',
      '<name>',
      '</name>',
      '<purl>pkg:npm/a@1</purl>',
    ],
    ...[
      '<hashes>',
      '<hash alg="MD5">',
      '</hash>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<!DOCTYPE a [',
      '<?pi',
      '?>',
      '&lt;',
      '&#xffffff;',
      '&#99999999;',
      '&x;',
    ],
    ...[
      '<__proto__>',
      '<constructor a="1">',
      '<a:name xmlns:a="b">',
      '"',
      "'",
      '>',
      '<',
      '=',
      ' ',
      '\u0000',
      'text',
      '<vulnerabilities><vulnerability><id>a</id>',
      '</',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.boolean(), (pieces, closed) => {
      survives(
        Buffer.from(`<bom xmlns="http://cyclonedx.org/schema/bom/1.5">${pieces.join('')}${closed ? '</bom>' : ''}`),
      );
    }),
    { numRuns: 1000 },
  );
});

test('any tag-value', () => {
  const line = fc.tuple(
    fc.constantFrom(
      'PackageName',
      'FileName',
      'SPDXID',
      'PackageVersion',
      'ExternalRef',
      'PackageChecksum',
      'Relationship',
      'Created',
      'LicenseID',
      '#',
      '',
      '__proto__',
      'constructor',
    ),
    fc.oneof(
      fc.string(),
      fc.constantFrom(
        '<text>',
        '</text>',
        '<text>a',
        'SHA1: ab',
        'SHA256',
        'a purl pkg:npm/a@1',
        'SPDXRef-DOCUMENT DESCRIBES SPDXRef-a',
        'SPDXRef-a',
      ),
    ),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
      survives(Buffer.from(`SPDXVersion: SPDX-2.3\n${lines.map(([tag, value]) => `${tag}: ${value}`).join('\n')}`));
    }),
    { numRuns: 500 },
  );
});

test('real documents with bytes changed, removed or doubled', () => {
  const document = fc
    .constantFrom('example11.spdx-2.3.json', 'appbomination.spdx-2.2.json', 'cisa-case-3.vex.cdx.json')
    .map(realSbom);
  fc.assert(
    fc.property(
      document,
      fc.nat(),
      fc.nat(255),
      fc.nat(400),
      fc.constantFrom('change', 'cut', 'double'),
      (bytes, at, byte, length, how) => {
        const place = at % bytes.length;
        const [before, piece, after] = [
          bytes.subarray(0, place),
          bytes.subarray(place, place + length),
          bytes.subarray(place + length),
        ];
        if (how === 'change') survives(Buffer.concat([before, Buffer.from([byte]), bytes.subarray(place + 1)]));
        else survives(Buffer.concat(how === 'cut' ? [before, after] : [before, piece, piece, after]));
      },
    ),
    { numRuns: 200 },
  );
});
