import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mapsData } from '../../../src/events/strace/mapping.ts';
import { decode } from './trace.ts';

const data = [
  'mmap(NULL, 4096, PROT_READ, MAP_PRIVATE, 3</lib/c.so>, 0) = 0x7f0000000000',
  'mmap(0x7f0000000000, 4096, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_FIXED|MAP_DENYWRITE, 3</a, b) = 1>, 0x1000) = 0x7f00',
  'mmap(NULL, 8192, PROT_NONE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0) = -1 ENOMEM (Cannot allocate memory)',
  'mmap(NULL, 4096, PROT_READ, MAP_SHARED, 5</dev/zero<char 1:5>>, 0) = 0x7f0000000000',
  'mmap(NULL, 4096, PROT_READ, MAP_SHARED, 5</w/x>(deleted), 0) = 0x7f0000000000',
];
const odd = [
  'mmap(NULL, 4096, PROT_READ|0x1000000, MAP_PRIVATE|21<<MAP_HUGE_SHIFT, -1, 0) = 0x7f0000000000',
  'mmap(NULL, 4096, PROT_READ, MAP_SHARED, 5<TCP:[192.0.2.2:9->203.0.113.7:443]>, 0) = 0x7f0000000000',
  'mmap(NULL, 4096, 0x8 /* PROT_??? */, MAP_PRIVATE, 3</lib/c.so>, 0) = -1 EINVAL (Invalid argument)',
  'mmap(NULL, 4096, PROT_READ, MAP_PRIVATE, 3</lib/c.so>, 0) = ?',
];

test('mappings of data are told apart, and rarer ones are understood', () => {
  for (const line of data) assert.ok(mapsData(line), line);
  for (const line of [...data, ...odd]) {
    const { events, unknown } = decode([`1 ${line}`]);
    assert.deepEqual([events, unknown], [[], 0], line);
  }
});

test('a line glued to a mapping is not lost in silence', () => {
  for (const head of [...data, ...odd]) {
    for (const tail of [
      '1 1700000000.002000000 unlink("/etc/x") = 0',
      'unlink("/etc/x") = 0',
      '1 1700000000.002000000 mmap(NULL, 4096, PROT_READ|PROT_EXEC, MAP_PRIVATE, 3</lib/c.so>, 0) = 0x7f0000000000',
      '1 1700000000.002000000 mmap(NULL, 4096, PROT_READ, MAP_PRIVATE, 3</lib/c.so>, 0) = 0x7f0000000000',
    ])
      assert.equal(decode([`1 ${head}${tail}`]).unknown, 1, head + tail);
  }
  for (const cut of [
    'mmap(NULL, 40',
    'mmap(NULL, 4096, PROT_READ, MAP_PRIVATE, 3</lib/c.so>, 0) = ',
    'mmap(NULL) = 0x7f',
  ])
    assert.equal(decode([`1 ${cut}`]).unknown, 1, cut);
});
