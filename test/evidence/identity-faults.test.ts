import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PackageRecord } from '../../src/evidence/evidence.ts';
import { Identities } from '../../src/evidence/identity.ts';
import { identityFaults, replaced } from '../../src/evidence/identity-faults.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);
const PATH = '/usr/bin/tool';
const swapped = [
  { path: PATH, sha256: A },
  { path: '/usr/bin/other', sha256: A },
  { path: PATH, sha256: B },
];
const record = (more: Partial<PackageRecord> = {}): PackageRecord => ({
  path: PATH,
  sha256: B,
  database: 'dpkg',
  name: 'tool',
  algorithm: 'md5',
  expected: '1',
  actual: '1',
  ...more,
});

test('another file under the same path is a fault, from the one to the other', () => {
  assert.deepEqual(replaced(swapped), [
    {
      class: 'replaced',
      path: PATH,
      expected: `sha256:${A}`,
      seen: `sha256:${B}`,
      reason: 'another file ran under this path before',
    },
  ]);
});

test('the same bytes again are none, whatever the inode; each change is one', () => {
  const same = [{ path: PATH, sha256: A, ino: 1 }, { path: PATH, sha256: A, ino: 2 }, { path: PATH }];
  assert.deepEqual(replaced(same), []);
  assert.equal(replaced([...swapped, { path: PATH, sha256: A }]).length, 2);
});

test("only the system's package database vouches for a new file: the records of others any step can write", () => {
  for (const database of ['npm', 'pip', 'go', 'cargo', 'tool-cache'] as const) {
    const packages = [record({ database })];
    for (const tools of [swapped, [{ path: PATH, changed: true }]]) {
      const [fault, ...more] = replaced(tools, { packages });
      assert.deepEqual([fault?.class, fault?.vouched, more], ['replaced', undefined, []], database);
    }
    assert.deepEqual(replaced([{ path: PATH, sha256: B }], { packages }), [], 'one file, as its record has it');
  }
  // the database of the system is written by whoever can write the system: who wrote the file decides
  assert.deepEqual(
    replaced(swapped, { packages: [record()] }).map(({ vouched }) => vouched),
    [true],
  );
  for (const not of [
    record({ sha256: A }),
    record({ actual: '2' }),
    record({ path: '/elsewhere' }),
    record({ expected: undefined }),
  ]) {
    assert.equal(replaced(swapped, { packages: [not] }).length, 1);
  }
});

test('one file ran, and by the end its package has another there: put there and taken away again, or upgraded since', () => {
  const [fault, ...more] = replaced([{ path: PATH, sha256: A }], { packages: [record()] });
  assert.deepEqual(more, []);
  assert.deepEqual([fault?.class, fault?.expected, fault?.seen], ['replaced', undefined, `sha256:${A}`]);
  assert.deepEqual(replaced([{ path: PATH, sha256: B }], { packages: [record()] }), []);
  assert.deepEqual(replaced([{ path: PATH, sha256: A }], { packages: [record({ actual: '2' })] }), []);
});

test('what the job makes itself may be made again', () => {
  assert.deepEqual(replaced(swapped, { product: (path) => path === PATH }), []);
  assert.equal(replaced(swapped, { product: (path) => path !== PATH }).length, 1);
});

test('a file that changed under its run is a fault, whatever vouches for what lies there by the end', () => {
  const changed = [{ path: PATH, changed: true }];
  const [fault] = replaced(changed);
  assert.deepEqual([fault?.class, fault?.expected, fault?.seen], ['replaced', undefined, undefined]);
  assert.deepEqual(
    replaced(changed, { packages: [record()] }).map(({ vouched }) => vouched),
    [true],
  );
  assert.equal(replaced([{ path: PATH, sha256: A }, ...changed])[0]?.expected, `sha256:${A}`);
});

test('a tool that is a mismatch is a fault with both digests; replaced ones come after', () => {
  const packages = [record({ actual: '2' })];
  const identities = new Identities(swapped, { packages });
  assert.deepEqual(
    identityFaults(swapped, identities, { packages }).map((fault) => [
      fault.class,
      fault.path,
      fault.expected,
      fault.seen,
    ]),
    [
      ['digest-mismatch', PATH, 'md5:1', 'md5:2'],
      ['replaced', PATH, `sha256:${A}`, `sha256:${B}`],
    ],
  );
});
