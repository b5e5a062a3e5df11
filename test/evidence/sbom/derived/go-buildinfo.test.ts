import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { type GoBuild, goBuildInfo } from '../../../../src/evidence/sbom/derived/go-buildinfo.ts';
import { elfFile, type Layout } from './elf-writer.ts';

const go = (...argv: string[]) =>
  spawnSync('go', argv, { encoding: 'utf8', env: { ...process.env, GOTOOLCHAIN: 'local' } });
const there = go('env', 'GOROOT');

/** As `go version -m` prints it, without the file's name. */
function printed({ toolchain, path, subject, components, settings }: GoBuild): string[] {
  const sum = (hex: string | undefined) =>
    hex === undefined ? '' : `h1:${Buffer.from(hex, 'hex').toString('base64')}`;
  const module = (kind: string, { name, version, hashes }: NonNullable<GoBuild['subject']>): string =>
    `${kind}\t${name}\t${version ?? '(devel)'}\t${sum(hashes[0]?.hex)}`;
  return [
    toolchain,
    `path\t${path}`,
    ...(subject === undefined ? [] : [module('mod', subject)]),
    ...components.filter(({ name }) => name !== 'stdlib').map((one) => module('dep', one)),
    ...[...settings].map(([key, value]) => `build\t${key}=${/[\s"]/.test(value) ? JSON.stringify(value) : value}`),
  ];
}

test("Go's own programs are read as `go version -m` reads them", {
  skip: there.status !== 0 && 'go is not installed',
}, () => {
  for (const name of ['go', 'gofmt']) {
    const path = join(there.stdout.trim(), 'bin', name);
    const expected = go('version', '-m', path).stdout.trimEnd().split('\n');
    const build = goBuildInfo(readFileSync(path)) ?? assert.fail(`${path} has no build information`);
    assert.deepEqual(
      printed(build),
      expected.map((line) => line.replace(/^\t|^.*: (?=go)/, '')),
    );
    const version = /^go(\S+)/.exec(build.toolchain)?.[1];
    assert.deepEqual(build.components[0], {
      ref: `pkg:golang/stdlib@${version}`,
      name: 'stdlib',
      version,
      purl: `pkg:golang/stdlib@${version}`,
      type: 'library',
      hashes: [],
    });
  }
});

const sum = Buffer.alloc(32, 7);
const modules = [
  'path\texample.com/cmd/tool',
  `mod\texample.com/Tool\tv1.2.3\th1:${sum.toString('base64')}`,
  `dep\tgithub.com/a/b/v2\tv2.0.0-20200101000000-abcdefabcdef\th1:${sum.toString('base64')}`,
  'dep\texample.com/gone\tv1.0.0',
  `=>\texample.com/fork\tv1.0.1\th1:${sum.toString('base64')}`,
  'dep\texample.com/local\tv1.0.0\th1:short',
  '=>\t../local\t(devel)\t',
  'build\t-ldflags="-s -w -X \'main.v=1\\t2\'"',
  'build\t"odd key"=`x y`',
  'build\tvcs.revision=0123456789abcdef',
  'build\tbroken',
  'nonsense',
  '',
].join('\n');

function expectTool(build: GoBuild | undefined, toolchain = 'go1.18.1'): void {
  assert.equal(build?.from, 'go-buildinfo');
  assert.equal(build.toolchain, toolchain);
  assert.equal(build.path, 'example.com/cmd/tool');
  assert.equal(build.subject?.purl, 'pkg:golang/example.com/Tool@v1.2.3');
  assert.equal(build.subject.type, 'application');
  assert.deepEqual(build.subject.hashes, [{ algorithm: 'h1', hex: '07'.repeat(32) }]);
  assert.deepEqual(
    build.components.map(({ name, version, purl, hashes }) => [name, version, purl, hashes.length]),
    [
      ['stdlib', toolchain.slice(2), `pkg:golang/stdlib@${toolchain.slice(2)}`, 0],
      [
        'github.com/a/b/v2',
        'v2.0.0-20200101000000-abcdefabcdef',
        'pkg:golang/github.com/a/b/v2@v2.0.0-20200101000000-abcdefabcdef',
        1,
      ],
      ['example.com/fork', 'v1.0.1', 'pkg:golang/example.com/fork@v1.0.1', 1],
      ['example.com/local', undefined, 'pkg:golang/example.com/local', 0],
    ],
  );
  assert.deepEqual(
    [...build.settings],
    [
      ['-ldflags', "-s -w -X 'main.v=1\t2'"],
      ['odd key', 'x y'],
      ['vcs.revision', '0123456789abcdef'],
    ],
  );
}

const magic = Buffer.from('\xff Go buildinf:', 'latin1');
/** The list between its two marks. */
const marked = (text: string): Buffer =>
  Buffer.concat([Buffer.alloc(16, 0x30), Buffer.from(text), Buffer.alloc(16, 0xf9)]);

function varint(length: number): Buffer {
  const bytes: number[] = [];
  let rest = length;
  for (; rest >= 0x80; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  return Buffer.from([...bytes, rest]);
}

/** Since Go 1.18: both strings behind the header. */
function inlineInfo(version: string, list: string): Buffer {
  const content = marked(list);
  const strings = [varint(version.length), Buffer.from(version), varint(content.length), content];
  return Buffer.concat([magic, Buffer.from([8, 2]), Buffer.alloc(16), ...strings]);
}

/** Before Go 1.18: pointers to string headers, all in one segment. */
function pointedInfo({ bits, little }: Layout, address: number, version: string, list: string): Buffer {
  const size = bits / 8;
  const content = marked(list);
  const headers = 32;
  const versionAt = headers + 4 * size;
  const listAt = versionAt + version.length;
  const pointer = (value: number): Buffer => {
    const bytes = Buffer.alloc(size);
    if (little) bytes.writeUIntLE(value, 0, 4);
    else bytes.writeUIntBE(value, size - 4, 4);
    return bytes;
  };
  const info = Buffer.concat([
    magic,
    Buffer.from([size, little ? 0 : 1]),
    pointer(address + headers),
    pointer(address + headers + 2 * size),
  ]);
  return Buffer.concat([
    info,
    Buffer.alloc(headers - info.length),
    ...[address + versionAt, version.length, address + listAt, content.length].map(pointer),
    Buffer.from(version),
    content,
  ]);
}

const layouts: readonly Layout[] = [
  { bits: 64, little: true },
  { bits: 64, little: false },
  { bits: 32, little: true },
  { bits: 32, little: false },
];

test('inline strings, in a section or found in the data of a program without sections', () => {
  for (const layout of layouts) {
    const bytes = inlineInfo('go1.18.1', modules);
    expectTool(
      goBuildInfo(
        elfFile(layout, [
          { name: '.text', bytes: Buffer.from('x') },
          { name: '.go.buildinfo', bytes },
        ]),
      ),
    );
    // Go's own parser has the magic among its data: not aligned, or with nothing behind it
    const decoy = Buffer.concat([Buffer.alloc(8), magic, Buffer.alloc(24), magic, Buffer.alloc(64), bytes]);
    const padded = Buffer.concat([Buffer.alloc((16 - ((decoy.length - bytes.length) % 16)) % 16), decoy]);
    expectTool(goBuildInfo(elfFile(layout, [{ address: 0x10000, bytes: padded }], false)));
  }
});

test('strings behind pointers, of 32 and 64 bits in both byte orders', () => {
  for (const layout of layouts) {
    const bytes = pointedInfo(layout, 0x20000, 'go1.13.4', modules);
    expectTool(goBuildInfo(elfFile(layout, [{ name: '.go.buildinfo', address: 0x20000, bytes }])), 'go1.13.4');
    expectTool(goBuildInfo(elfFile(layout, [{ address: 0x20000, bytes }], false)), 'go1.13.4');
  }
});

test('a toolchain of development or with experiments; no module list', () => {
  const build = (version: string, list: string) =>
    goBuildInfo(elfFile({ bits: 64, little: true }, [{ name: '.go.buildinfo', bytes: inlineInfo(version, list) }]));
  assert.equal(build('go1.26.8 X:rangefunc', '')?.components[0]?.purl, 'pkg:golang/stdlib@1.26.8');
  assert.equal(build('devel go1.27-0123abc Thu Jan 1', '')?.components[0]?.purl, 'pkg:golang/stdlib');
  assert.equal(build('go1.26.8', 'without a line feed at its end')?.path, undefined);
  assert.equal(build('go1.26.8', 'mod\texample.com/a\t(devel)\t\n')?.subject?.purl, 'pkg:golang/example.com/a');
  assert.equal(build('rustc', modules), undefined);
});

test('of a file made to be searched forever only so much is looked at', () => {
  const layout = { bits: 64, little: true } as const;
  const info = inlineInfo('go1.18.1', modules);
  const decoy = Buffer.concat([magic, Buffer.alloc(2)]);
  const among = (count: number) =>
    goBuildInfo(
      elfFile(layout, [{ address: 0x10000, bytes: Buffer.concat([...Array(count).fill(decoy), info]) }], false),
    );
  expectTool(among(15));
  assert.equal(among(16), undefined);

  const empty = { address: 0x10000, bytes: Buffer.alloc(0) };
  const segments = (count: number) =>
    goBuildInfo(elfFile(layout, [...Array(count - 1).fill(empty), { address: 0x20000, bytes: info }], false));
  expectTool(segments(2000));
  assert.equal(segments(2001), undefined);
  const sections = (count: number) =>
    goBuildInfo(
      elfFile(layout, [...Array(count - 3).fill({ bytes: Buffer.alloc(0) }), { name: '.go.buildinfo', bytes: info }]),
    );
  expectTool(sections(2000));
  assert.equal(sections(2001), undefined);

  const file = elfFile(layout, [empty, { address: 0x20000, bytes: info }], false);
  expectTool(goBuildInfo(file));
  file.writeBigUInt64LE(0n, 64 + 8); // the first segment is now the whole file
  file.writeBigUInt64LE(0x10001n, 64 + 16);
  file.writeBigUInt64LE(BigInt(file.length), 64 + 32);
  assert.equal(goBuildInfo(file), undefined);
});

test('what is no Go program has no build information, whatever it is', () => {
  assert.equal(goBuildInfo(readFileSync(process.execPath)), undefined);
  assert.equal(goBuildInfo(Buffer.from('#!/bin/sh\n')), undefined);
  assert.equal(goBuildInfo(new Uint8Array(0)), undefined);
  const files = layouts.flatMap((layout) => [
    elfFile(layout, [{ name: '.go.buildinfo', bytes: inlineInfo('go1.18.1', modules) }]),
    elfFile(layout, [{ address: 0x20000, bytes: pointedInfo(layout, 0x20000, 'go1.13.4', modules) }], false),
  ]);
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 6 }),
      fc.nat(2000),
      (file, changes, length) => {
        const bytes = Buffer.from(file.subarray(0, length % 3 === 0 ? length : file.length));
        for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
        goBuildInfo(bytes);
      },
    ),
    { numRuns: 1000 },
  );
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      (bytes) => void goBuildInfo(Buffer.concat([Buffer.from('\x7fELF'), bytes])),
    ),
  );
});
