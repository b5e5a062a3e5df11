import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { AdvisoryIndex } from '../../../src/evidence/exposure/advisory-index.ts';
import { ExposureDataError } from '../../../src/evidence/exposure/exposure-data-error.ts';
import { readAdvisories } from '../../../src/evidence/exposure/read-advisories.ts';
import { bytesOf, real } from './records.ts';

const read = (text: string): ReturnType<typeof readAdvisories> => readAdvisories(bytesOf(text));
const record = { id: 'A-1', modified: '2025-01-01T00:00:00Z' };
const ids = (text: string): string[] => read(text).map(({ id }) => id);

test('a record of the Go vulnerability database is read', () => {
  const [one] = readAdvisories(readFileSync(join(real, 'osv-go', 'GO-2024-2687.json')));
  assert.equal(one?.id, 'GO-2024-2687');
  assert.deepEqual(one.aliases, ['CVE-2023-45288', 'GHSA-4v7x-pqxf-cx7m']);
  assert.equal(one.summary, 'HTTP/2 CONTINUATION flood in net/http');
  assert.equal(one.withdrawn, false);
  assert.deepEqual(
    one.affected.map(({ ecosystem, name }) => [ecosystem, name]),
    [
      ['Go', 'stdlib'],
      ['Go', 'golang.org/x/net'],
    ],
  );
  assert.deepEqual(one.affected[0]?.ranges, [
    {
      type: 'SEMVER',
      events: [
        { kind: 'introduced', version: '0' },
        { kind: 'fixed', version: '1.21.9' },
        { kind: 'introduced', version: '1.22.0-0' },
        { kind: 'fixed', version: '1.22.2' },
      ],
    },
  ]);
});

test('a YAML record of the Python database is read, and a withdrawn one is marked', () => {
  const of = (name: string) => readAdvisories(readFileSync(join(real, 'osv-pypi', name)))[0];
  const pip = of('PYSEC-2023-228.yaml');
  assert.deepEqual([pip?.id, pip?.affected[0]?.name, pip?.withdrawn], ['PYSEC-2023-228', 'pip', false]);
  assert.deepEqual(pip?.severity.vectors, ['CVSS:3.1/AV:L/AC:L/PR:L/UI:N/S:U/C:N/I:L/A:N']);
  assert.equal(of('PYSEC-2021-125.yaml')?.withdrawn, true);
});

test('a version that looks like a number in YAML stays what was written', () => {
  const [one] = read(
    'id: A-1\naffected:\n- ranges:\n  - type: ECOSYSTEM\n    events:\n    - fixed: 1.10\n  versions: [1.0, 2e3, 0x10]\n',
  );
  assert.equal(one?.affected[0]?.ranges[0]?.events[0]?.version, '1.10');
  assert.deepEqual(one?.affected[0]?.versions, ['1.0', '2e3', '0x10']);
});

test('a file may hold an array, JSON lines, or an answer of the OSV API', () => {
  const [a, b] = [JSON.stringify(record), JSON.stringify({ ...record, id: 'B-2' })];
  assert.deepEqual(ids(`[${a},${b}]`), ['A-1', 'B-2']);
  assert.deepEqual(ids(`${a}\n${b}\n`), ['A-1', 'B-2']);
  assert.deepEqual(ids(`{"vulns":[${a},${b}]}`), ['A-1', 'B-2']);
  assert.deepEqual(ids(`{"results":[{"vulns":[${a}]},{},{"vulns":[${b}],"next_page_token":"x"}]}`), ['A-1', 'B-2']);
  assert.deepEqual(ids(`\uFEFF${JSON.stringify(record, undefined, 2)}`), ['A-1']);
  for (const none of ['{}', '[]', '{"vulns":[]}', '{"results":[{},{}]}']) assert.deepEqual(ids(none), []);
});

test('the withdrawn field counts when it is a moment, and not when it says there is none', () => {
  const withdrawn = (value: unknown): boolean | undefined =>
    read(JSON.stringify({ ...record, withdrawn: value }))[0]?.withdrawn;
  assert.deepEqual([withdrawn('2024-08-02T20:32:38Z'), withdrawn(null), withdrawn('')], [true, false, false]);
  assert.equal(read('id: A-1\nwithdrawn: null\n')[0]?.withdrawn, false);
});

test('severities are read from the record and from the package, vectors and words', () => {
  const [one] = read(
    JSON.stringify({
      ...record,
      severity: [
        { type: 'CVSS_V3', score: 'CVSS:3.1/AV:N' },
        { type: 'Ubuntu', score: 'low' },
      ],
      database_specific: { severity: 'HIGH', cwe_ids: ['CWE-79'] },
      affected: [{ severity: [{ type: 'CVSS_V4', score: 'CVSS:4.0/AV:N' }], database_specific: { severity: 7 } }],
    }),
  );
  assert.deepEqual(one?.severity, { vectors: ['CVSS:3.1/AV:N'], words: ['HIGH', 'low'] });
  assert.deepEqual(one?.affected[0]?.severity, { vectors: ['CVSS:4.0/AV:N'], words: [] });
});

test('what is no OSV record is refused in a sentence, or told and left out', () => {
  const bad = [
    ['[{"id":"A-1"},{"affected":[]}]', /record 2 of 2 is no OSV record: id: /],
    ['{"id":"A-1","affected":[{"ranges":[{"type":"SEMVER","events":7}]}]}', /affected\.0\.ranges\.0\.events/],
    ['{"id":"A 1"}', /identifier of 1 to 128 printable characters/],
    ['{"id":"A-1"', /is no JSON: .*expected OSV records/],
    ['[1]', /is no OSV record/],
    ['hello', /is no OSV record/],
    ['id: [', /neither JSON nor YAML/],
    ['', /is empty/],
  ] as const;
  for (const [text, message] of bad) {
    assert.throws(
      () => read(text),
      (error) => error instanceof ExposureDataError && message.test(error.message),
      text,
    );
  }
  const told: string[] = [];
  const kept = readAdvisories(bytesOf('[{"id":"A-1"},{"id":7},{"id":"B-2"}]'), (reason) => told.push(reason));
  assert.deepEqual(
    kept.map(({ id }) => id),
    ['A-1', 'B-2'],
  );
  assert.equal(told.length, 1);
  assert.match(told[0] ?? '', /record 2 of 3/);
});

test('hostile files are refused at once, or read without effect', () => {
  const refused = (text: string): void => assert.throws(() => read(text), ExposureDataError);
  refused(`{"id":"A-1","x":${'['.repeat(1e6)}${']'.repeat(1e6)}}`);
  refused(`{"id":"A-1","affected":${'{"a":'.repeat(1e5)}1${'}'.repeat(1e5)}}`);
  refused(`a: ${'['.repeat(90_000)}`);
  refused('- '.repeat(40_000));
  refused('!!a '.repeat(20_000));
  refused('&a '.repeat(20_000));
  refused(`id: A-1\nx: ${'y'.repeat(100_000)}`);
  refused(
    `id: A-1\na: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((c, i) => `${c}: &${c} [${Array(9).fill(`*${'abcdefgh'[i]}`)}]`).join('\n')}\n`,
  );
  assert.throws(() => readAdvisories(new Uint8Array(64 * 1024 * 1024 + 1)), /64 MiB/);

  const [one] = read(
    '{"id":"A-1","__proto__":{"withdrawn":"2020-01-01"},"affected":[{"package":{"ecosystem":"__proto__","name":"constructor"},"versions":["1"]}]}',
  );
  assert.equal(one?.withdrawn, false);
  assert.equal(({} as { withdrawn?: unknown }).withdrawn, undefined);
  const index = new AdvisoryIndex(one === undefined ? [] : [one]);
  assert.equal(index.size, 1);
  assert.deepEqual(index.find({ purl: 'pkg:npm/constructor@1' }).vulnerabilities, []);
});

test('brackets in strings are no nesting', () => {
  assert.deepEqual(ids(JSON.stringify({ ...record, details: `${'[{'.repeat(500)}\\"${'\\'.repeat(99)}"[[` })), ['A-1']);
});
