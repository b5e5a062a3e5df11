import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LineSplitter } from '../../src/host/line-splitter.ts';

test('lines are the same however the bytes are cut', () => {
  const text = fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '"', ' ') }), { maxLength: 20 });
  fc.assert(
    fc.property(text, fc.array(fc.nat(30), { maxLength: 20 }), (lines, cuts) => {
      const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
      const seen: string[] = [];
      const splitter = new LineSplitter((line) => seen.push(line));
      let at = 0;
      for (const cut of cuts) {
        splitter.push(bytes.subarray(at, at + cut));
        at += cut;
      }
      splitter.push(bytes.subarray(at));
      splitter.end();
      assert.deepEqual(
        seen,
        lines.map((line) => Buffer.from(line).toString('latin1')),
      );
    }),
  );
});

test('a last line without newline is given at the end', () => {
  const seen: string[] = [];
  const splitter = new LineSplitter((line) => seen.push(line));
  splitter.push(Buffer.from('a\nb'));
  splitter.end();
  splitter.end();
  assert.deepEqual(seen, ['a', 'b']);
});

test('an endless line is dropped and counted, and the next one is whole', () => {
  const seen: string[] = [];
  const splitter = new LineSplitter((line) => seen.push(line));
  for (let i = 0; i < 20; i++) splitter.push(Buffer.alloc(1024 * 1024, 'x'));
  splitter.push(Buffer.from('end\nnext\n'));
  assert.deepEqual(seen, ['next']);
  assert.equal(splitter.overlong, 1);
});
