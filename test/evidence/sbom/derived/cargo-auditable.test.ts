import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { cargoAuditable } from '../../../../src/evidence/sbom/derived/cargo-auditable.ts';
import { elfFile } from './elf-writer.ts';

const program = (bytes: Uint8Array) => elfFile({ bits: 64, little: true }, [{ name: '.dep-v0', bytes }]);
const packed = (value: unknown) => program(deflateSync(JSON.stringify(value)));

test('the crates of a Rust program, without those of its build scripts', () => {
  const registry = 'registry';
  const derived = cargoAuditable(
    packed({
      packages: [
        { name: 'adler', version: '0.2.3', source: registry },
        { name: 'cc', version: '1.0.0', source: registry, kind: 'build' },
        { name: 'tool', version: '1.2.3', source: 'local', root: true, dependencies: [0, 3] },
        { name: 'forked', version: '0.1.0', source: 'git' },
        { name: 7 },
        null,
      ],
    }),
  );
  assert.equal(derived?.from, 'cargo-auditable');
  assert.deepEqual(derived.subject, {
    ref: 'tool@1.2.3',
    name: 'tool',
    version: '1.2.3',
    type: 'application',
    hashes: [],
  });
  assert.deepEqual(derived.components, [
    {
      ref: 'pkg:cargo/adler@0.2.3',
      name: 'adler',
      version: '0.2.3',
      purl: 'pkg:cargo/adler@0.2.3',
      type: 'library',
      hashes: [],
    },
    { ref: 'forked@0.1.0', name: 'forked', version: '0.1.0', type: 'library', hashes: [] },
  ]);
});

test('a section that is broken, or unpacks to more than any list has, is none', () => {
  assert.equal(cargoAuditable(program(Buffer.from('nonsense'))), undefined);
  assert.equal(cargoAuditable(program(deflateSync('{"packages":'))), undefined);
  assert.equal(cargoAuditable(packed({})), undefined);
  assert.equal(cargoAuditable(program(deflateSync(Buffer.alloc(9 * 1024 * 1024, 0x20)))), undefined);
  assert.equal(cargoAuditable(elfFile({ bits: 64, little: true }, [])), undefined);
  assert.equal(cargoAuditable(Buffer.from('#!/bin/sh\n')), undefined);
});
