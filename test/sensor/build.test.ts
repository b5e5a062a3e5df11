import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { BINARY_DIGESTS } from '../../src/host/binary-digests.ts';

/** e_machine of <elf.h>, by the end of the binary's name. */
const MACHINES: Readonly<Record<string, number>> = { x86_64: 62, aarch64: 183 };
const names = Object.keys(MACHINES).flatMap((machine) => [`ironclaw-sensor-${machine}`, `ironclaw-confine-${machine}`]);
const dist = 'dist/sensor';
const sha256 = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
const record = JSON.parse(readFileSync(join(dist, 'build.json'), 'utf8')) as Record<
  'sources' | 'tools' | 'binaries',
  Record<string, string>
> & { libraries: Record<string, Record<string, string>> };

const sources = ['confine', 'sensor']
  .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .toSorted();

test('dist/sensor has a binary for each architecture, what it was made of, and the licences', () => {
  assert.deepEqual(readdirSync(dist).toSorted(), ['build.json', ...names, 'licenses.txt'].toSorted());
});

test('the digests in the bundles and in build.json are those of the binaries', () => {
  const digests = Object.fromEntries(names.map((name) => [name, sha256(join(dist, name))]));
  assert.deepEqual(record.binaries, digests);
  assert.deepEqual(BINARY_DIGESTS, digests);
});

test('the binaries were built from the sources that are here', () => {
  assert.deepEqual(
    record.sources,
    Object.fromEntries(sources.map((path) => [path, sha256(path)])),
    'run `npm run build:sensor` and `npm run build`',
  );
});

test('build.json names a version of every tool and library', () => {
  const versions = [record.tools, ...Object.values(record.libraries)];
  assert.deepEqual(Object.keys(record.libraries).toSorted(), ['amd64', 'arm64']);
  for (const version of versions.flatMap((each) => Object.values(each))) assert.match(version, /^(\d+:)?\d+\.\d/);
});

test('the architectures are linked with the same versions of the same libraries', () => {
  assert.deepEqual(record.libraries.amd64, record.libraries.arm64);
});

interface Segment {
  readonly type: number;
  readonly flags: number;
  readonly bytes: Buffer;
}

/** The program headers of a little-endian ELF64 file (elf(5)). */
function segments(file: Buffer): Segment[] {
  const [start, size, count] = [Number(file.readBigUInt64LE(32)), file.readUInt16LE(54), file.readUInt16LE(56)];
  return Array.from({ length: count }, (_, i) => {
    const header = file.subarray(start + i * size);
    const [offset, length] = [Number(header.readBigUInt64LE(8)), Number(header.readBigUInt64LE(32))];
    return {
      type: header.readUInt32LE(0),
      flags: header.readUInt32LE(4),
      bytes: file.subarray(offset, offset + length),
    };
  });
}

function sectionTypes(file: Buffer): number[] {
  const [start, size, count] = [Number(file.readBigUInt64LE(40)), file.readUInt16LE(58), file.readUInt16LE(60)];
  return Array.from({ length: count }, (_, i) => file.readUInt32LE(start + i * size + 4));
}

const [PT_DYNAMIC, PT_INTERP, PT_NOTE, PT_GNU_STACK, PT_GNU_RELRO] = [2, 3, 4, 0x6474e551, 0x6474e552];
const [SHT_SYMTAB, DT_NEEDED, NT_GNU_BUILD_ID, EXECUTABLE] = [2, 1n, 3, 1];

for (const [machine, number] of Object.entries(MACHINES)) {
  test(`the binary for ${machine} is for it, and needs nothing of the machine it runs on`, () => {
    const path = join(dist, `ironclaw-sensor-${machine}`);
    const file = readFileSync(path);
    assert.equal(statSync(path).mode & 0o111, 0o111, 'git keeps that it may be executed');
    assert.equal(file.subarray(0, 6).toString('latin1'), '\x7fELF\x02\x01');
    assert.equal(file.readUInt16LE(18), number);
    const found = segments(file);
    assert.ok(!found.some(({ type }) => type === PT_INTERP), 'a static program names no interpreter');
    for (const { bytes } of found.filter(({ type }) => type === PT_DYNAMIC))
      for (let at = 0; at < bytes.length; at += 16) assert.notEqual(bytes.readBigInt64LE(at), DT_NEEDED);
  });

  test(`the binary for ${machine} is hardened, and carries neither symbols nor a build id`, () => {
    const file = readFileSync(join(dist, `ironclaw-sensor-${machine}`));
    const found = segments(file);
    assert.equal(file.readUInt16LE(16), 3, 'ET_DYN: loaded at a random address');
    assert.ok(found.some(({ type }) => type === PT_GNU_RELRO));
    assert.equal((found.find(({ type }) => type === PT_GNU_STACK)?.flags ?? EXECUTABLE) & EXECUTABLE, 0);
    for (const { bytes } of found.filter(({ type }) => type === PT_NOTE))
      assert.notEqual(bytes.readUInt32LE(8), NT_GNU_BUILD_ID);
    assert.ok(!sectionTypes(file).includes(SHT_SYMTAB));
  });
}

test('the binary of this machine runs, says its version, and refuses what it does not know', () => {
  const own = join(dist, `ironclaw-sensor-${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}`);
  const say = (...args: string[]) => spawnSync(own, args, { encoding: 'utf8', env: {} });
  assert.match(say('--version').stdout, /^ironclaw-sensor \S+\n$/);
  const refused = say('--no-such-option');
  assert.equal(refused.status, 2);
  assert.equal(refused.stdout, '');
  assert.match(refused.stderr, /^usage: ironclaw-sensor /m);
});

test('every source names its licence: the kernel side one that the kernel accepts', () => {
  for (const path of sources.filter((name) => /\.[ch]$/.test(name))) {
    const kernel = path.startsWith('sensor/bpf/') || path === 'sensor/record.h'; // both sides read that one
    const licence = kernel ? 'GPL-2.0-only OR BSD-2-Clause' : 'Apache-2.0';
    assert.equal(readFileSync(path, 'utf8').split('\n')[0], `// SPDX-License-Identifier: ${licence}`, path);
  }
});

test('licenses.txt has the terms of everything that is linked, in the versions of build.json', () => {
  const text = readFileSync(join(dist, 'licenses.txt'), 'utf8');
  for (const name of ['libbpf-dev', 'libelf-dev', 'zlib1g-dev', 'libc6-dev'])
    assert.ok(text.includes(`, ${record.libraries.amd64?.[name]}\n`), name);
  for (const title of ['GNU LESSER GENERAL PUBLIC LICENSE', 'GNU GENERAL PUBLIC LICENSE', 'Mark Adler'])
    assert.ok(text.includes(title), title);
});
