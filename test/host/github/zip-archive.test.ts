import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ZipArchive } from '../../../src/host/github/zip-archive.ts';
import { zipEntry } from '../../../src/host/variables/zip-entry.ts';
import { scratch } from '../scratch.ts';

test('another program reads what is written, names in any script and empty files too', async (t) => {
  const archive = new ZipArchive(1 << 20);
  const large = randomBytes(300_000);
  for (const [name, content] of [
    ['a/b.txt', [Buffer.from('hello '), Buffer.from('world')]],
    ['空.txt', []],
    ['large', [large.subarray(0, 100_000), large.subarray(100_000)]],
  ] as const)
    assert.equal(await archive.add(name, content), true);
  const path = join(scratch(t), 'x.zip');
  writeFileSync(path, archive.end());
  const script =
    'import sys, zipfile, hashlib\nz = zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\nfor i in z.infolist(): print(i.filename, i.file_size)\nprint(z.read("a/b.txt").decode())';
  const said = execFileSync('python3', ['-c', script, path], { encoding: 'utf8', env: { PYTHONUTF8: '1' } });
  assert.equal(said, 'a/b.txt 11\n空.txt 0\nlarge 300000\nhello world\n');
});

test('a file without room leaves the archive as it was', async () => {
  const archive = new ZipArchive(50_000);
  assert.equal(await archive.add('small', [Buffer.from('x')]), true);
  assert.equal(await archive.add('large', [randomBytes(40_000), randomBytes(40_000)]), false);
  assert.equal(await archive.add('next', [Buffer.from('y')]), true);
  const bytes = archive.end();
  assert.ok(bytes.length < 50_000);
  assert.deepEqual(
    ['small', 'large', 'next'].map((name) => zipEntry(bytes, name)?.toString()),
    ['x', undefined, 'y'],
  );
});
