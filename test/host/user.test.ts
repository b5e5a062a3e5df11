import assert from 'node:assert/strict';
import { chmodSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { withRightsOf } from '../../src/host/user.ts';
import { scratch } from './scratch.ts';

const skip = process.getuid?.() !== 0 && 'only root can take on the rights of another';
const NOBODY = { uid: 65534, gid: 65534 };

test('with the rights of a user nothing is read that the user may not read, through links neither', {
  skip,
}, async (t) => {
  const place = scratch(t);
  chmodSync(place, 0o755);
  const [secret, open, link] = ['secret', 'open', 'link'].map((name) => join(place, name)) as [string, string, string];
  writeFileSync(secret, 'PIN 1234', { mode: 0o600 });
  writeFileSync(open, 'for all', { mode: 0o644 });
  symlinkSync(secret, link);
  await withRightsOf(NOBODY, async () => {
    assert.equal(process.geteuid?.(), NOBODY.uid);
    assert.equal(readFileSync(open, 'utf8'), 'for all');
    for (const path of [secret, link]) {
      assert.throws(() => readFileSync(path), { code: 'EACCES' });
      await assert.rejects(readFile(path), { code: 'EACCES' }, 'in the threads that read files too');
    }
  });
  assert.equal(readFileSync(secret, 'utf8'), 'PIN 1234');
});

test('the rights come back when the work fails', { skip }, async () => {
  const groups = process.getgroups?.();
  await assert.rejects(
    withRightsOf(NOBODY, () => Promise.reject(new Error('no'))),
    /no/,
  );
  assert.deepEqual([process.geteuid?.(), process.getegid?.(), process.getgroups?.()], [0, 0, groups]);
});

test('without another user the rights stay', async () => {
  assert.equal(await withRightsOf(undefined, async () => process.geteuid?.()), process.geteuid?.());
});
