import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { ElfError } from '../../../src/baseline/inspect/elf-image.ts';
import { inspect } from '../../../src/baseline/inspect/inspect.ts';

const original = readFileSync('/bin/true');
const milliseconds = 20_000;

/** Reads a changed binary; what is refused must be refused with the reader's own error, and soon. */
function read(bytes: Uint8Array): void {
  const begun = performance.now();
  try {
    inspect(bytes, 'x', () => undefined);
  } catch (error) {
    assert.ok(error instanceof ElfError, String((error as Error).stack));
    assert.notEqual(error.message, '');
  }
  assert.ok(performance.now() - begun < milliseconds);
}

/** Where a wrong number does most harm: headers, tables of segments, dynamic section, relocations, symbols, code. */
const places = fc.oneof(fc.nat(64), fc.nat(1024), fc.nat(8192), fc.nat(original.length - 1));
const changes = fc.array(fc.tuple(places, fc.oneof(fc.constantFrom(0, 1, 0x7f, 0x80, 0xff), fc.nat(255))), {
  minLength: 1,
  maxLength: 40,
});

test('a binary with changed bytes is read or refused, whatever they are', () => {
  fc.assert(
    fc.property(changes, (all) => {
      const bytes = Uint8Array.from(original);
      for (const [at, value] of all) bytes[at] = value;
      read(bytes);
    }),
    { numRuns: 300 },
  );
});

test('a binary that is cut off anywhere is read or refused', () => {
  fc.assert(
    fc.property(fc.nat(original.length), (length) => read(original.subarray(0, length))),
    { numRuns: 100 },
  );
});

test('bytes of anything are refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => read(bytes)),
    { numRuns: 200 },
  );
  const header = original.subarray(0, 64);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => read(Buffer.concat([header, bytes]))),
    { numRuns: 200 },
  );
});
