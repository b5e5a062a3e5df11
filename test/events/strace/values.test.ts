import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  hasFlag,
  readBytes,
  readDescriptor,
  readFields,
  readItems,
  readNumber,
  readString,
} from '../../../src/events/strace/values.ts';

test('strings: octal of every length, hex, letters, cut ones, bytes that are no UTF-8', () => {
  const value = (text: string) => readString(text)?.value;
  assert.equal(value('"a\\tb\\n\\"c\\\\"'), 'a\tb\n"c\\');
  assert.equal(value('"\\1\\0012\\12x"'), '\u0001\u00012\nx');
  assert.equal(value('"caf\\303\\251 \\xc3\\xa9"'), 'café é');
  assert.equal(value('"bad\\377"'), 'bad\ufffd');
  assert.deepEqual(readString('"abc"...'), { value: 'abc', cut: true });
  assert.equal(readString('0x7fff'), undefined);
  assert.equal(readString('"open'), undefined);
});

test('any bytes come back from the way strace escapes them', () => {
  const printed = (bytes: Uint8Array) => {
    let text = '';
    bytes.forEach((b, i) => {
      const next = bytes[i + 1];
      const digit = next !== undefined && next >= 0x30 && next <= 0x39;
      if (b === 0x22 || b === 0x5c) text += `\\${String.fromCharCode(b)}`;
      else if (b >= 0x20 && b < 0x7f) text += String.fromCharCode(b);
      else text += `\\${b.toString(8).padStart(digit ? 3 : 1, '0')}`;
    });
    return `"${text}"`;
  };
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) =>
      assert.deepEqual([...(readBytes(printed(bytes))?.value ?? [])], [...bytes]),
    ),
  );
});

test('descriptors', () => {
  const plain = { device: undefined, deleted: false };
  assert.deepEqual(readDescriptor('3</w/a b>'), { fd: 3, note: '/w/a b', ...plain });
  assert.deepEqual(readDescriptor('AT_FDCWD</w>'), { fd: -100, note: '/w', ...plain });
  assert.deepEqual(readDescriptor('3'), { fd: 3, note: undefined, ...plain });
  assert.deepEqual(readDescriptor('3<unavailable>'), { fd: 3, note: undefined, ...plain });
  assert.deepEqual(readDescriptor('8</w/we\\"ird\\n\\76(del\\377>'), {
    fd: 8,
    note: '/w/we"ird\n>(del\ufffd',
    ...plain,
  });
  assert.deepEqual(readDescriptor('3</w/x>(deleted)'), { fd: 3, note: '/w/x', device: undefined, deleted: true });
  assert.deepEqual(readDescriptor('3</w/x (deleted)>'), { fd: 3, note: '/w/x', device: undefined, deleted: true });
  assert.deepEqual(readDescriptor('0</dev/null<char 1:3>>'), {
    fd: 0,
    note: '/dev/null',
    device: 'char 1:3',
    deleted: false,
  });
  assert.deepEqual(readDescriptor('4<UNIX-STREAM:[1->2, "/a>b"]>'), {
    fd: 4,
    note: 'UNIX-STREAM:[1->2, "/a>b"]',
    ...plain,
  });
  assert.equal(readDescriptor('NULL'), undefined);
});

test('numbers, lists, members and flags', () => {
  assert.deepEqual(['0644', '0x1f', '-1', '12]', '0', 'x', '', '99999999999999999999'].map(readNumber), [
    420,
    31,
    -1,
    12,
    0,
    undefined,
    undefined,
    undefined,
  ]);
  assert.deepEqual(readItems('["a", {b=1, c=2}, ...]'), ['"a"', '{b=1, c=2}', '...']);
  assert.deepEqual(readItems('[]'), []);
  assert.deepEqual(
    [...(readFields('{a=1, b={c=2, d="x, y=3"}, f(1, "=")}') ?? [])],
    [
      ['a', '1'],
      ['b', '{c=2, d="x, y=3"}'],
      ['', 'f(1, "=")'],
    ],
  );
  assert.equal(hasFlag('O_RDWR|O_CREAT', 'O_CREAT'), true);
  assert.equal(hasFlag('O_CREATE|O_RDWR', 'O_CREAT'), false);
});
