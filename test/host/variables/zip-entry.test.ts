import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zipEntry } from '../../../src/host/variables/zip-entry.ts';
import { zip } from './zip.ts';

test('an entry of an archive, stored or deflated', () => {
  const archive = zip([
    ['a', 'one', 0],
    ['b/c.xml', '<two/>', 8],
  ]);
  assert.equal(zipEntry(archive, 'a')?.toString(), 'one');
  assert.equal(zipEntry(archive, 'b/c.xml')?.toString(), '<two/>');
  assert.equal(zipEntry(archive, 'b'), undefined);
});

test('what is no archive, is cut short, or unpacks to too much has no entry', () => {
  const archive = zip([['a', 'x'.repeat(1024 * 1024 + 1), 8]]);
  assert.equal(zipEntry(archive, 'a'), undefined);
  assert.equal(zipEntry(Buffer.from('PK'), 'a'), undefined);
  const whole = zip([['a', 'one', 0]]);
  for (let length = 0; length < whole.length; length++)
    assert.equal(zipEntry(whole.subarray(0, length), 'a'), undefined);
});
