import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { canonicalJson, canonicalLine } from '../../src/report/canonical.ts';
import { hostile } from './hostile-document.ts';
import { assertNoCommand } from './hostility.ts';

test('keys keep their order, indentation is two, a line feed ends it', () => {
  assert.equal(
    canonicalJson({ b: 1, a: [0.1, { c: null }] }),
    '{\n  "b": 1,\n  "a": [\n    0.1,\n    {\n      "c": null\n    }\n  ]\n}\n',
  );
  assert.equal(canonicalLine({ b: 1, a: undefined }), '{"b":1}\n');
});

test('what JSON would silently change is refused, with its place', () => {
  assert.throws(() => canonicalJson({ risk: { score: Number.NaN } }), /document\.risk\.score is NaN/);
  assert.throws(() => canonicalJson({ t: [-0] }), /document\.t\[0\] is -0/);
  assert.throws(() => canonicalJson({ n: Number.POSITIVE_INFINITY }), RangeError);
  assert.throws(() => canonicalJson({ at: new Date(0) }), /document\.at is not a plain object/);
  assert.throws(() => canonicalJson([undefined]), /document\[0\] is a undefined/);
  assert.throws(() => canonicalJson({ n: 1n }), TypeError);
  const deep = JSON.parse('['.repeat(100) + ']'.repeat(100));
  assert.throws(() => canonicalJson(deep), /deeper than 64/);
});

test('what a terminal would act on is written as an escape', () => {
  assert.equal(canonicalLine({ a: '\u202e\x9b##[x\u{e0041}é' }), '{"a":"\\u202e\\u009b#\\u0023[x\\udb40\\udc41é"}\n');
});

test('any parser reads back the same value, and a terminal or a log sees no control', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4, noUnicodeString: false, stringUnit: 'binary' }), (value) => {
      const plain = JSON.parse(JSON.stringify(value));
      const text = canonicalJson(plain);
      assert.deepEqual(JSON.parse(text), plain);
      assert.doesNotMatch(text, /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069\u200b-\u200f\u2028\u2029]/u);
    }),
  );
});

test('a hostile document printed to a log is no command', () => {
  const document = hostile();
  const text = canonicalJson(document);
  assertNoCommand(text);
  assert.deepEqual(JSON.parse(text), document);
});
