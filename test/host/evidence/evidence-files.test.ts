import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Evidence, materialKinds } from '../../../src/evidence/evidence.ts';
import { readEvidence } from '../../../src/host/evidence/read-evidence.ts';
import { writeEvidence } from '../../../src/host/evidence/write-evidence.ts';
import { canonicalJson } from '../../../src/report/canonical.ts';
import { TOOLS } from '../../lab/services/example.ts';
import { scratch } from '../scratch.ts';
import { fakeServices, gathered } from './fake.ts';

const digest = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

/** Evidence of some contents. */
function evidenceOf(...contents: Uint8Array[]): Evidence {
  const stored = new Map(contents.map((bytes) => [digest(bytes), bytes]));
  const material = [...stored].map(([sha256, bytes], at) => ({
    sha256,
    bytes: bytes.length,
    kind: materialKinds[at % materialKinds.length] ?? 'sbom',
    source: `https://service.example/${at}`,
    fetched: '2026-11-20T12:00:00.000Z',
  }));
  return {
    document: {
      schema: 'ironclaw.guard/evidence/v1',
      gathered: '2026-11-20T12:00:00.000Z',
      offline: false,
      material,
      packages: [],
      derived: [],
      missed: [{ axis: 'sbom', subject: '/x', source: 's', reason: 'r' }],
    },
    read: (sha256) => stored.get(sha256),
  };
}

const first = Buffer.from('first');
const second = Buffer.from('second');

test('what was gathered is read back as it was written', async (t) => {
  const directory = scratch(t);
  const fake = await fakeServices(t);
  const evidence = await gathered(fake, Object.values(TOOLS));
  writeEvidence(directory, evidence);
  const stored = readEvidence(directory);
  assert.deepEqual(stored.document, evidence.document);
  assert.deepEqual(stored.damages, []);
  for (const { sha256 } of evidence.document.material)
    assert.deepEqual(Buffer.from(stored.read(sha256) ?? []), Buffer.from(evidence.read(sha256) ?? []));
  assert.equal(stored.sha256, digest(canonicalJson(evidence.document)));
  assert.deepEqual(readdirSync(directory).sort(), ['evidence', 'evidence.json']);
  assert.equal(statSync(join(directory, 'evidence.json')).mode & 0o777, 0o600);
  assert.equal(statSync(join(directory, 'evidence')).mode & 0o777, 0o700);
});

test('any contents come back, and writing again replaces', (t) => {
  const directory = scratch(t);
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 8 }), (contents) => {
      const evidence = evidenceOf(...contents);
      writeEvidence(directory, evidence);
      const { document, read, damages } = readEvidence(directory);
      assert.deepEqual([document, damages], [evidence.document, []]);
      for (const bytes of contents) assert.deepEqual(Buffer.from(read(digest(bytes)) ?? []), Buffer.from(bytes));
    }),
    { numRuns: 30 },
  );
});

test('more evidence than is read back is left out from the end, components first, and that is said', (t) => {
  const { document, read } = evidenceOf(first);
  const name = 'x'.repeat(6 << 20);
  const packages = ['/a', '/b', '/c'].map((path) => ({ path, database: 'dpkg' as const, name }));
  const derived = ['/a', '/b', '/c'].map((path) => ({ path, from: 'npm-tree' as const, components: [{ name }] }));
  const stored = (more: Partial<Evidence['document']>) => {
    const directory = scratch(t);
    writeEvidence(directory, { read, document: { ...document, ...more } });
    assert.ok(statSync(join(directory, 'evidence.json')).size <= 32 << 20);
    const found = readEvidence(directory);
    assert.deepEqual(found.damages, []);
    const { missed } = found.document;
    return [found.document.packages.length, found.document.derived.length, missed.slice(1).map(({ reason }) => reason)];
  };
  assert.deepEqual(stored({ packages, derived }), [
    3,
    2,
    ['1 of 3 lists of components were left out: there is more than 32 MiB of evidence'],
  ]);
  assert.deepEqual(stored({ packages: [...packages, ...packages, ...packages, ...packages], derived }), [
    5,
    0,
    [
      '7 of 12 records of package databases were left out: there is more than 32 MiB of evidence',
      '3 of 3 lists of components were left out: there is more than 32 MiB of evidence',
    ],
  ]);
});

test('a recording without evidence has the empty document, and is not damaged', (t) => {
  const { document, read, damages, sha256 } = readEvidence(scratch(t));
  assert.deepEqual([document.material, document.missed, damages, sha256], [[], [], [], '']);
  assert.equal(read('0'.repeat(64)), undefined);
});

const OTHER_VERSION = /not evidence of this version: schema: /;

test('material that is gone, changed, linked or special is a damage, and the rest is read', (t) => {
  const hostile: [(path: string) => void, RegExp][] = [
    [(path) => rmSync(path), /is missing$/],
    [(path) => writeFileSync(path, 'other'), /was changed after it was fetched: its SHA-256 is not its name$/],
    [
      (path) => {
        writeFileSync(`${path}.x`, first);
        rmSync(path);
        symlinkSync(`${path}.x`, path);
      },
      /is a symbolic link, which is not followed$/,
    ],
    [
      (path) => {
        rmSync(path);
        execFileSync('sh', ['-c', 'mkfifo "$0"', path]);
      },
      /is not a regular file$/,
    ],
    [(path) => truncateSync(path, 2 ** 40), /has 1099511627776 bytes, more than the 67108864 that are read$/],
  ];
  for (const [damage, sentence] of hostile) {
    const directory = scratch(t);
    writeEvidence(directory, evidenceOf(first, second));
    damage(join(directory, 'evidence', digest(first)));
    const { read, damages, changed, document } = readEvidence(directory);
    assert.equal(damages.length, 1);
    assert.deepEqual(changed, sentence.source.includes('changed') ? damages : []);
    assert.match(damages[0] ?? '', sentence);
    assert.equal(read(digest(first)), undefined);
    assert.deepEqual(read(digest(second)), second);
    assert.equal(document.material.length, 2);
  }
});

test('an evidence.json that is none is a damage, and counts as nothing gathered', (t) => {
  const document = evidenceOf(first).document;
  const hostile: [string | ((path: string) => void), RegExp][] = [
    ['{', /evidence\.json is not valid JSON$/],
    ['[]', /evidence\.json is not evidence of this version: the document: /],
    [JSON.stringify({ ...document, schema: 'v2' }), /not evidence of this version: schema: /],
    [JSON.stringify({ ...document, schema: 'ironclaw.guard/evidence/v2' }), OTHER_VERSION],
    [JSON.stringify({ ...document, material: [{ ...document.material[0], sha256: '../x' }] }), /material\.0\.sha256: /],
    [JSON.stringify({ ...document, gathered: '__proto__' }), /not evidence of this version: gathered: /],
    [(path) => symlinkSync('/etc/passwd', path), /is a symbolic link/],
    [(path) => mkdirSync(path), /is not a regular file/],
    [(path) => writeFileSync(path, '') ?? truncateSync(path, 2 ** 40), /has 1099511627776 bytes/],
  ];
  for (const [content, sentence] of hostile) {
    const directory = scratch(t);
    const path = join(directory, 'evidence.json');
    if (typeof content === 'string') writeFileSync(path, content);
    else content(path);
    const { document: empty, damages, changed } = readEvidence(directory);
    assert.deepEqual(empty.material, []);
    assert.match(damages.join(), sentence);
    // one of another version is nobody's doing; everything else is, since it is put in its place in one go
    assert.deepEqual(changed, sentence === OTHER_VERSION ? [] : damages);
  }
});

test('an evidence.json that was taken away is missed where its material is left', (t) => {
  const directory = scratch(t);
  writeEvidence(directory, evidenceOf(first));
  rmSync(join(directory, 'evidence.json'));
  assert.match(readEvidence(directory).damages.join(), /evidence\.json is missing, though there is material for it$/);
});

test('a linked folder of material is not followed, and many damages are not many lines', (t) => {
  const directory = scratch(t);
  const contents = Array.from({ length: 50 }, (_, i) => Buffer.from(`${i}`));
  writeEvidence(directory, evidenceOf(...contents));
  const elsewhere = join(scratch(t), 'evidence');
  execFileSync('mv', [join(directory, 'evidence'), elsewhere]);
  symlinkSync(elsewhere, join(directory, 'evidence'));
  assert.match(readEvidence(directory).damages.join(), /evidence is missing, or is no directory/);
  rmSync(join(directory, 'evidence'));
  mkdirSync(join(directory, 'evidence'));
  const { damages } = readEvidence(directory);
  assert.equal(damages.length, 21);
  assert.equal(damages[20], '30 more of the evidence are damaged');
});

test('writing follows no link, and says when it cannot', (t) => {
  const directory = scratch(t);
  const victim = join(directory, 'victim');
  writeFileSync(victim, 'untouched');
  const recording = join(directory, 'recording');
  mkdirSync(join(recording, 'evidence'), { recursive: true });
  symlinkSync(victim, join(recording, 'evidence.json'));
  symlinkSync(victim, join(recording, 'evidence', digest(first)));
  writeEvidence(recording, evidenceOf(first));
  assert.equal(readFileSync(victim, 'utf8'), 'untouched');
  assert.deepEqual(readEvidence(recording).damages, []);
  const linked = join(directory, 'linked');
  mkdirSync(linked);
  symlinkSync(recording, join(linked, 'evidence'));
  assert.throws(
    () => writeEvidence(linked, evidenceOf(first)),
    /cannot be written to .*evidence is no directory, or a symbolic link to one$/,
  );
  symlinkSync(recording, join(directory, 'link'));
  assert.throws(() => writeEvidence(join(directory, 'link'), evidenceOf(first)), /is no directory, or a symbolic link/);
  assert.throws(() => writeEvidence(join(directory, 'none'), evidenceOf(first)), /cannot be written to .*ENOENT/);
});
