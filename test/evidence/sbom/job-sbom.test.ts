import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { type JobSbomInput, jobSbom } from '../../../src/evidence/sbom/job-sbom.ts';
import type { JobTool } from '../../../src/evidence/sbom/job-tool.ts';
import { readSbom } from '../../../src/evidence/sbom/sbom.ts';
import { realSbom } from './real-material.ts';

const library = dirname(createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json'));
const schema = (name: string) =>
  JSON.parse(readFileSync(join(library, 'res/schema', `${name}.SNAPSHOT.schema.json`), 'utf8'));
const anything = () => true;
const ajv = new Ajv({
  strict: false,
  formats: {
    'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
    'iri-reference': anything,
    'idn-email': anything,
    uri: anything,
  },
});
for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs'])
  ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
const validate = ajv.compile(schema('bom-1.6'));

/** The document, which is valid by the official schema and has no reference twice. */
function written(input: JobSbomInput) {
  const text = jobSbom(input);
  assert.ok(validate(JSON.parse(text)), ajv.errorsText(validate.errors).slice(0, 800));
  const refs = [...text.matchAll(/"bom-ref": ("(?:[^"\\]|\\.)*")/g)].map(([, ref]) => ref);
  assert.equal(new Set(refs).size, refs.length);
  return JSON.parse(text);
}

const npm: JobTool = {
  name: 'npm',
  version: '11.0.0',
  purl: 'pkg:npm/npm@11.0.0',
  path: '/opt/toolcache/node/bin/npm',
  sha256: 'ab'.repeat(32),
  rolePaths: ['step › npm', 'step › make › npm', 'step › npm'],
  identity: { level: 'verified', reason: 'an attestation names this digest' },
  provenance: {
    source: 'https://github.com/npm/cli',
    ref: 'refs/heads/latest',
    commit: '0123',
    builder: 'https://builder.example',
  },
  components: [
    {
      ref: 'b',
      name: '@s/b',
      version: '2',
      purl: 'pkg:npm/%40s/b@2',
      type: 'nonsense',
      hashes: [
        { algorithm: 'sha512', hex: 'cd'.repeat(64) },
        { algorithm: 'h1', hex: 'ef'.repeat(32) },
      ],
      licenses: ['MIT', 'Mine'],
      supplier: 'S',
    },
    { ref: 'a', name: 'a', hashes: [], type: 'file', licenses: ['MIT OR Apache-2.0'] },
  ],
  componentsFrom: 'npm-tree',
};
const script: JobTool = {
  name: 'build.sh',
  path: '/w/build.sh',
  identity: { level: 'unknown', reason: 'no digest was taken' },
};
const input: JobSbomInput = { job: 'build', guard: '0.1.0', ended: '2026-11-28T01:02:03.000Z', tools: [script, npm] };

test('a tool is a component with its digest, its identity as evidence, and what it is made of inside it', () => {
  const document = written(input);
  assert.equal(document.specVersion, '1.6');
  assert.equal(document.metadata.timestamp, input.ended);
  assert.equal(document.metadata.component.name, 'build');
  assert.deepEqual(document.metadata.tools.components, [
    { type: 'application', name: 'ironclaw-guard', version: '0.1.0', 'bom-ref': 'guard' },
  ]);
  // no purl sorts before any
  const [first, second] = document.components;
  assert.deepEqual([first.name, second.name], ['build.sh', 'npm']);
  assert.deepEqual(second.hashes, [{ alg: 'SHA-256', content: 'ab'.repeat(32) }]);
  assert.deepEqual(second.evidence, {
    identity: [
      {
        field: 'purl',
        confidence: 1,
        concludedValue: 'pkg:npm/npm@11.0.0',
        methods: [{ technique: 'attestation', confidence: 1, value: 'an attestation names this digest' }],
      },
    ],
    occurrences: [{ location: '/opt/toolcache/node/bin/npm' }],
  });
  assert.deepEqual(first.evidence.identity, [
    {
      field: 'name',
      confidence: 0,
      concludedValue: 'build.sh',
      methods: [{ technique: 'filename', confidence: 0, value: 'no digest was taken' }],
    },
  ]);
  assert.deepEqual(
    second.properties.map(({ name, value }: { name: string; value: string }) => `${name}=${value}`),
    [
      'ironclaw:identity.level=verified',
      'ironclaw:identity.reason=an attestation names this digest',
      'ironclaw:provenance.source=https://github.com/npm/cli',
      'ironclaw:provenance.ref=refs/heads/latest',
      'ironclaw:provenance.commit=0123',
      'ironclaw:provenance.builder=https://builder.example',
      'ironclaw:role-path=step › make › npm',
      'ironclaw:role-path=step › npm',
      'ironclaw:components.from=npm-tree',
      'ironclaw:components.derived=true',
    ],
  );
  assert.deepEqual(
    second.components.map(({ name, type, licenses }: Record<string, unknown>) => [name, type, licenses]),
    [
      ['a', 'file', [{ expression: 'MIT OR Apache-2.0' }]],
      ['@s/b', 'library', [{ license: { id: 'MIT' } }, { license: { name: 'Mine' } }]],
    ],
  );
  assert.deepEqual(second.components[1].hashes, [{ alg: 'SHA-512', content: 'cd'.repeat(64) }]);
});

test('the same tools give the same bytes in any order; other tools, another serial number', () => {
  const text = jobSbom(input);
  assert.equal(jobSbom({ ...input, tools: [npm, script] }), text);
  assert.equal(
    jobSbom({
      ...input,
      tools: [
        script,
        { ...npm, rolePaths: npm.rolePaths?.toReversed() ?? [], components: npm.components?.toReversed() ?? [] },
      ],
    }),
    text,
  );
  const serial = (value: JobSbomInput): string => JSON.parse(jobSbom(value)).serialNumber;
  assert.match(serial(input), /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.notEqual(serial({ ...input, tools: [npm] }), serial(input));
  assert.notEqual(serial({ ...input, ended: '2026-11-28T01:02:04.000Z' }), serial(input));
});

test('our own SBOM is read again, with the parts of a real one', () => {
  const real = readSbom(realSbom('proton-bridge.cdx.json'));
  const document = written({
    ...input,
    tools: [script, { ...npm, components: real.components, componentsFrom: 'sbom' }],
  });
  const sbom = readSbom(Buffer.from(JSON.stringify(document)));
  assert.equal(sbom.subject?.name, 'build');
  assert.equal(sbom.components.length, 2 + 201);
  assert.deepEqual(sbom.faults, { components: 0, purls: 0, hashes: 0, refs: 0 });
  const purls = (from: typeof sbom) =>
    from.components.map(({ purl }) => purl ?? '').filter((purl) => purl.startsWith('pkg:golang/'));
  assert.deepEqual(purls(sbom).toSorted(), purls(real).toSorted());
});

test('any tools, however named, give a valid document', () => {
  const text = fc.string({ minLength: 1, maxLength: 20, unit: 'binary' });
  const part = fc.record(
    {
      ref: text,
      name: text,
      version: text,
      type: text,
      supplier: text,
      hashes: fc.constant([]),
      licenses: fc.array(text, { minLength: 1, maxLength: 3 }),
    },
    { requiredKeys: ['ref', 'name', 'hashes'] },
  );
  const tool = fc.record(
    {
      name: text,
      version: text,
      path: text,
      rolePaths: fc.array(text, { maxLength: 2 }),
      identity: fc.record({
        level: fc.constantFrom('verified', 'pinned', 'packaged', 'unknown', 'mismatch'),
        reason: text,
      }),
      components: fc.array(part, { maxLength: 3 }),
    },
    { requiredKeys: ['name', 'path', 'identity'] },
  );
  fc.assert(
    fc.property(fc.array(tool, { maxLength: 4 }), (tools) => {
      const given = { ...input, tools: tools as JobTool[] };
      written(given);
      assert.equal(jobSbom({ ...given, tools: given.tools.toReversed() }), jobSbom(given));
    }),
    { numRuns: 20 },
  );
});
