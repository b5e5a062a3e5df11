import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { gather } from '../../../../src/host/evidence/gather.ts';
import { givenFiles } from '../../../../src/host/evidence/sources/given-files.ts';
import type { GivenFile } from '../../../../src/host/evidence/wanted.ts';
import { EPSS, NPM_BUNDLES, REAL, real } from '../../../lab/services/example.ts';
import { scratch } from '../../scratch.ts';
import { PATIENCE, reasons } from '../fake.ts';

const offline = { offline: '--offline', budget: PATIENCE };
const given = (files: readonly GivenFile[], within?: string) => gather([], givenFiles(files, within), offline);
const file = (kind: GivenFile['kind'], path: string): GivenFile => ({ kind, path });

test('files of every kind are read offline, byte for byte, for their tool or for all', async () => {
  const sbom = join(REAL, 'sbom/juice-shop.cdx-1.4.json');
  const root = join(REAL, 'sigstore/github-trusted_root.json');
  const wanted = [{ path: '/opt/x', files: [file('sbom', sbom)] }];
  const { document, read } = await gather(wanted, givenFiles([file('trusted-root', root)]), offline);
  assert.deepEqual(
    document.material.map(({ kind, source, subject }) => [kind, source, subject]),
    [
      ['sbom', sbom, '/opt/x'],
      ['trusted-root', root, undefined],
    ],
  );
  assert.deepEqual(Buffer.from(read(document.material[0]?.sha256 ?? '') ?? []), real('sbom/juice-shop.cdx-1.4.json'));
  assert.deepEqual(document.missed, []);
});

test('a folder of advisories gives its JSON and YAML files', async () => {
  const { document } = await given([
    file('advisory', join(REAL, 'vulnerabilities/osv-go')),
    file('advisory', join(REAL, 'vulnerabilities/osv-pypi')),
  ]);
  const ending = (text: string) => document.material.filter(({ source }) => source.endsWith(text)).length;
  assert.ok(ending('.json') > 150 && ending('.yaml') > 50, `${ending('.json')} ${ending('.yaml')}`);
  assert.deepEqual(document.missed, []);
});

test('bundles may be lines of one file; a compressed list is decompressed', async (t) => {
  const directory = scratch(t);
  const lines = NPM_BUNDLES.map((name) => JSON.stringify(JSON.parse(real(name).toString())));
  const jsonl = `${lines.join('\n')}\n\n`;
  writeFileSync(join(directory, 'a.jsonl'), jsonl);
  writeFileSync(join(directory, 'epss.csv.gz'), gzipSync(EPSS));
  const evidence = await given([
    file('bundle', join(directory, 'a.jsonl')),
    file('epss', join(directory, 'epss.csv.gz')),
  ]);
  const texts = evidence.document.material.map(({ sha256 }) => Buffer.from(evidence.read(sha256) ?? []).toString());
  assert.deepEqual(texts.sort(), [jsonl, EPSS].sort());
});

test('what is no plain file within its bounds is missed, with the reason', async (t) => {
  const directory = scratch(t);
  const at = (name: string) => join(directory, name);
  writeFileSync(at('broken.json'), '{');
  writeFileSync(at('bomb.gz'), gzipSync(Buffer.alloc(20 << 20)));
  writeFileSync(at('large.json'), Buffer.alloc((16 << 20) + 1));
  execFileSync('sh', ['-c', 'mkfifo "$0"', at('fifo')]);
  const evidence = await given([
    file('bundle', at('broken.json')),
    file('sbom', at('bomb.gz')),
    file('sbom', at('large.json')),
    file('sbom', at('fifo')),
    file('sbom', at('none')),
    file('sbom', directory),
    file('kev', '/dev/zero'),
  ]);
  assert.deepEqual(evidence.document.material, []);
  const all = reasons(evidence).map((reason) => reason.replaceAll(directory, 'D'));
  for (const part of [
    'D/broken.json is neither a JSON document nor up to 1000 lines of JSON',
    'D/bomb.gz is compressed data that cannot be read, or more than 16777216 bytes of it',
    'D/large.json has 16777217 bytes, more than the 16777216 that are read',
    'D/fifo is not a regular file',
    'D/none does not exist, or cannot be read',
    'D is a directory; a file was expected',
    '/dev/zero is not a regular file',
  ])
    assert.ok(all.includes(`given files: ${part}`), `${part} in\n${all.join('\n')}`);
});

test('links lead no folder out of itself, and no file out of where it must lie', async (t) => {
  const directory = scratch(t);
  const secret = join(directory, 'secret.json');
  const workspace = join(directory, 'workspace');
  const folder = join(workspace, 'advisories');
  mkdirSync(join(folder, 'more'), { recursive: true });
  writeFileSync(secret, '{"secret":1}');
  writeFileSync(join(folder, 'more/a.json'), '{"a":1}');
  writeFileSync(join(folder, 'notes.txt'), 'x');
  symlinkSync(secret, join(folder, 'link.json'));
  symlinkSync(directory, join(folder, 'linked'));
  symlinkSync(secret, join(workspace, 'sbom.json'));
  symlinkSync(folder, join(workspace, 'same'));
  for (const path of [folder, join(workspace, 'same')]) {
    const { document } = await given([file('advisory', path)], workspace);
    assert.deepEqual(
      document.material.map(({ source }) => source),
      [join(path, 'more/a.json')],
    );
    assert.match(document.missed[0]?.reason ?? '', /2 of its entries were passed over$/);
  }
  const out = await given([file('sbom', join(workspace, 'sbom.json')), file('advisory', directory)], workspace);
  assert.deepEqual(out.document.material, []);
  for (const each of reasons(out)) assert.match(each, / leads out of /);
  assert.equal((await given([file('sbom', join(workspace, 'sbom.json'))])).document.material.length, 1);
});

test('more bytes than a folder may have are not read', async (t) => {
  const directory = scratch(t);
  for (let i = 0; i < 7; i++) {
    const path = join(directory, `${i}.json`);
    writeFileSync(path, '');
    truncateSync(path, 15 << 20);
  }
  const { document } = await given([file('advisory', directory)]);
  assert.equal(document.material.length, 5);
  assert.match(
    document.missed[0]?.reason ?? '',
    /its files have more than the 67108864 bytes that are read, and 1 more$/,
  );
});

test('more files than are taken are counted', async (t) => {
  const directory = scratch(t);
  for (let i = 0; i < 2003; i++) writeFileSync(join(directory, `${i}.json`), `${i}`);
  const { document } = await given([file('advisory', directory)]);
  assert.equal(document.material.length, 2000);
  assert.match(document.missed[0]?.reason ?? '', /3 of its entries were passed over$/);
});
