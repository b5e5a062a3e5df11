import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compress } from 'snappyjs';
import { crc32c } from '../../../src/evidence/provenance/crc32c.ts';
import { EvidenceError } from '../../../src/evidence/provenance/evidence-error.ts';
import { unsnappy } from '../../../src/evidence/provenance/unsnappy.ts';
import { realFile } from './real-bundles.ts';

const plenty = 1 << 20;
const equal = (seen: Uint8Array, expected: Uint8Array): void =>
  assert.ok(Buffer.from(seen).equals(expected), `${seen.length} bytes, expected ${expected.length}`);
function unreadable(bytes: readonly number[] | Uint8Array, sentence: RegExp, limit = plenty): void {
  assert.throws(
    () => unsnappy(Uint8Array.from(bytes), limit),
    (error) => error instanceof EvidenceError && sentence.test(error.message),
  );
}

/** The framing format's parts, written from its description. */
const head = Buffer.from([0xff, 6, 0, 0, ...Buffer.from('sNaPpY')]);
function chunk(type: number, body: Uint8Array): Buffer {
  const length = Buffer.alloc(3);
  length.writeUIntLE(body.length, 0, 3);
  return Buffer.concat([Buffer.from([type]), length, body]);
}
function framed(type: 0 | 1, content: Uint8Array): Buffer {
  const sum = Buffer.alloc(4);
  const raw = crc32c(content);
  sum.writeUInt32LE((((raw >>> 15) | (raw << 17)) + 0xa282ead8) >>> 0);
  return chunk(type, Buffer.concat([sum, type === 0 ? compress(Buffer.from(content)) : content]));
}

const text = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc
    .array(fc.constantFrom('"payload"', 'AAAA', '{', ' ', 'sigstore'), { maxLength: 400 })
    .map((words) => Buffer.from(words.join(''))),
);

test('what another implementation compressed comes out as it was', () => {
  fc.assert(
    fc.property(text, (bytes) => equal(unsnappy(compress(Buffer.from(bytes)), bytes.length), bytes)),
    { numRuns: 400 },
  );
  for (const name of ['sigstore-js-2.1.0-bundle.json', 'custom-issuer.sigstore.json']) {
    const bundle = Buffer.concat(Array(20).fill(realFile(name)));
    const small = compress(bundle);
    assert.ok(small.length < bundle.length / 4);
    equal(unsnappy(small, plenty), bundle);
  }
});

test('the elements of the format, by hand', () => {
  const literal = (width: number, length: number): number[] => {
    const size = Buffer.alloc(width);
    size.writeUIntLE(length - 1, 0, width);
    return [(59 + width) << 2, ...size, ...Buffer.alloc(length, 0x61)];
  };
  for (const width of [1, 2, 3, 4])
    equal(unsnappy(Uint8Array.from([100, ...literal(width, 100)]), 100), Buffer.alloc(100, 0x61));
  // "ab", then five from two back by each kind of copy: the copy repeats what it writes
  for (const copy of [
    [0x05, 2],
    [0x12, 2, 0],
    [0x13, 2, 0, 0, 0],
  ])
    equal(unsnappy(Uint8Array.from([7, 0x04, 0x61, 0x62, ...copy]), 7), Buffer.from('abababa'));
  equal(unsnappy(Uint8Array.from([0]), 0), Buffer.alloc(0));
});

test('frames come out as they were, with padding and unknown skippable chunks between them', () => {
  const [one, two] = [Buffer.from('one '.repeat(50)), Buffer.from('two')];
  const stream = [
    head,
    framed(0, one),
    chunk(0xfe, Buffer.alloc(9)),
    chunk(0x80, Buffer.from('?')),
    head,
    framed(1, two),
  ];
  equal(unsnappy(Buffer.concat(stream), plenty), Buffer.concat([one, two]));
  equal(unsnappy(head, 0), Buffer.alloc(0));
});

test('a declared length is held against the limit before anything is allocated', () => {
  unreadable([0xff, 0xff, 0xff, 0xff, 0x0f, 0], /declares 4294967295 bytes, expected at most 1048576/);
  unreadable([11, 0, 0x61], /declares 11 bytes, expected at most 10/, 10);
  unreadable(Buffer.concat([head, framed(0, Buffer.alloc(11))]), /declares 11 bytes, expected at most 10/, 10);
  unreadable(
    Buffer.concat([head, framed(1, Buffer.alloc(6)), framed(1, Buffer.alloc(6))]),
    /more than the 4 bytes that are left/,
    10,
  );
  unreadable(Buffer.concat([head, framed(1, Buffer.alloc(65_537))]), /more than the 65536 bytes/);
});

test('hostile bytes are refused at once, those that hang other implementations among them', () => {
  // a literal of 2^32 - 9 bytes: read as a signed number, it goes back to where it came from
  unreadable([4, 0xfc, 0xf6, 0xff, 0xff, 0xff, 0, 0, 0, 0, 0], /holds more than it declares/);
  unreadable([], /does not begin with a length/);
  unreadable([0x80, 0x80, 0x80, 0x80, 0x80, 1], /does not begin with a length/);
  unreadable([8, 0, 0x41], /holds less than it declares/);
  unreadable([1, 0x04, 0x61, 0x62], /holds more than it declares/);
  unreadable([9, 0x20, 0x61], /is cut short/);
  unreadable([9, 0xf0], /is cut short/);
  unreadable([9, 0x00, 0x61, 0x05], /is cut short/);
  unreadable([9, 0x00, 0x61, 0x01, 0], /copies from before its beginning/);
  unreadable([9, 0x00, 0x61, 0x05, 2], /copies from before its beginning/);
  unreadable(Buffer.concat([head, framed(1, Buffer.from('x')).fill(0, 4, 8)]), /wrong checksum/);
  unreadable(Buffer.concat([head, chunk(0x02, Buffer.alloc(4))]), /reserved type/);
  unreadable(Buffer.concat([head, chunk(0xff, Buffer.from('SNAPPY'))]), /not as snappy/);
  unreadable(Buffer.concat([head, framed(1, Buffer.from('x')).subarray(0, -1)]), /cut short/);
  unreadable(Buffer.concat([head, Buffer.from([1, 0])]), /cut short/);
  unreadable(Buffer.concat([head, chunk(1, Buffer.from('abc'))]), /cut short/);
});

test('any bytes give at most the limit, or an EvidenceError', () => {
  const tags = fc.oneof(fc.constantFrom(0, 1, 2, 3, 0xf0, 0xf4, 0xf8, 0xfc, 0xff, 5, 0x12, 0x13), fc.nat(255));
  const blocks = fc.array(tags, { maxLength: 60 });
  const streams = fc.array(fc.tuple(fc.constantFrom(0, 1, 2, 0x80, 0xfe, 0xff), blocks), { maxLength: 4 });
  const file = fc.oneof(
    blocks,
    streams.map((chunks) => [...head, ...chunks.flatMap(([type, body]) => [...chunk(type, Uint8Array.from(body))])]),
    text.chain((bytes) => {
      const good = compress(Buffer.from(bytes));
      return fc.tuple(fc.nat(Math.max(good.length - 1, 0)), tags).map(([at, tag]) => [...good].with(at, tag));
    }),
  );
  fc.assert(
    fc.property(file, fc.nat(1000), (bytes, limit) => {
      try {
        assert.ok(unsnappy(Uint8Array.from(bytes), limit).length <= limit);
      } catch (error) {
        assert.ok(error instanceof EvidenceError, `${error}`);
      }
    }),
    { numRuns: 2000 },
  );
});

test('CRC-32C is that of RFC 3720', () => {
  assert.equal(crc32c(Buffer.from('123456789')), 0xe3069283);
  assert.equal(crc32c(Buffer.alloc(32)), 0x8a9136aa);
});
