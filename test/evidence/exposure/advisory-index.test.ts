import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AdvisoryIndex } from '../../../src/evidence/exposure/advisory-index.ts';
import { type Affected, advisory, realAdvisories } from './records.ts';

const go = new AdvisoryIndex(realAdvisories('osv-go'));
const python = new AdvisoryIndex(realAdvisories('osv-pypi'));
const idsIn = (index: AdvisoryIndex, purl: string, version?: string): string[] =>
  index.find({ purl, version }).vulnerabilities.flatMap(({ advisories }) => advisories.map(({ id }) => id));

/** Of the records, read by hand: the fixed versions of both branches, and whether the version lies before them. */
const stdlib = {
  'GO-2021-0067': { '1.16.0': true, '1.20.0': false }, // 1.16.0-0 .. 1.16.1
  'GO-2022-0236': { '1.16.0': true, '1.20.0': false }, // .. 1.15.12, 1.16.0-0 .. 1.16.4
  'GO-2023-1568': { '1.16.0': true, '1.20.0': true }, // .. 1.19.6, 1.20.0-0 .. 1.20.1
  'GO-2024-2687': { '1.16.0': true, '1.20.0': true }, // .. 1.21.9, 1.22.0-0 .. 1.22.2
  'GO-2022-0535': { '1.16.0': false, '1.20.0': false }, // .. 1.12.16, 1.13.0-0 .. 1.13.7
};

test('an old standard library of Go has the vulnerabilities its records say', () => {
  for (const version of ['1.16.0', '1.20.0'] as const) {
    const found = idsIn(go, `pkg:golang/stdlib@${version}`);
    for (const [id, expected] of Object.entries(stdlib))
      assert.equal(found.includes(id), expected[version], `${id} in ${version}`);
  }
  // counted by another program, from the same records
  assert.equal(idsIn(go, 'pkg:golang/stdlib@1.16.0').length, 130);
  assert.equal(idsIn(go, 'pkg:golang/stdlib@1.20.0').length, 88);
  assert.equal(idsIn(go, 'pkg:golang/toolchain@1.20.0').length, 18);
});

test('however the version of Go is written, the answer is the same', () => {
  const expected = idsIn(go, 'pkg:golang/stdlib@1.20.0');
  for (const purl of [
    'pkg:golang/stdlib@go1.20',
    'pkg:golang/std@v1.20.0',
    'pkg:golang/stdlib@1.20',
    'pkg:golang/stdlib@go1.20.0%20X:boringcrypto',
  ])
    assert.deepEqual(idsIn(go, purl), expected, purl);
  assert.deepEqual(idsIn(go, 'pkg:generic/go@1.20.0').length, 88 + 18);
});

test('a fixed Go has none', () => {
  for (const name of ['stdlib', 'toolchain']) assert.deepEqual(idsIn(go, `pkg:golang/${name}@1.26.6`), []);
  assert.deepEqual(go.find({ purl: 'pkg:golang/stdlib@1.26.6' }).undecided, []);
});

test('a pre-release of Go belongs to the branch it comes before, and a pseudo-version to its moment', () => {
  assert.ok(idsIn(go, 'pkg:golang/stdlib@go1.16rc1').includes('GO-2021-0067'));
  assert.ok(!idsIn(go, 'pkg:golang/stdlib@go1.15.9').includes('GO-2021-0067'));
  // GO-2022-0236: fixed in 0.0.0-20210428140749-89ef3d95e781
  const net = (version: string): boolean =>
    idsIn(go, `pkg:golang/golang.org/x/net@${version}`).includes('GO-2022-0236');
  assert.equal(net('v0.0.0-20210428000000-000000000000'), true);
  assert.equal(net('v0.0.0-20210428140749-89ef3d95e781'), false);
});

test('an old pip has the vulnerabilities its records say, and a fixed one none', () => {
  const both = ['PYSEC-2020-173', 'PYSEC-2021-437', 'PYSEC-2023-228']; // before 19.2, 21.1 and 23.3
  assert.deepEqual(idsIn(python, 'pkg:pypi/pip@9.0.1').sort(), both);
  assert.deepEqual(idsIn(python, 'pkg:pypi/pip@19.0').sort(), both);
  assert.deepEqual(idsIn(python, 'pkg:pypi/pip@20.3').sort(), ['PYSEC-2021-437', 'PYSEC-2023-228']);
  assert.deepEqual(idsIn(python, 'pkg:pypi/pip@23.3'), []);
  assert.deepEqual(idsIn(python, 'pkg:pypi/PIP@25.0'), []);
  assert.deepEqual(idsIn(python, 'pkg:pypi/pip@1.5.6').sort(), ['PYSEC-2014-11', ...both]); // 1.3 .. 6.0
});

test('a withdrawn record finds nothing', () => {
  const found = idsIn(python, 'pkg:pypi/ansible@2.9.0');
  assert.ok(found.length > 0);
  for (const id of ['PYSEC-2020-221', 'PYSEC-2021-125']) assert.ok(!found.includes(id), id);
});

const npm: Affected = { ecosystem: 'npm', name: 'x', events: [{ introduced: '0' }, { fixed: '2.0.0' }] };
const purl = 'pkg:npm/x@1.0.0';

test('of two records with one identifier the one modified later counts', () => {
  const old = advisory('GHSA-1', npm, { modified: '2024-01-01T00:00:00Z' });
  const later = advisory('GHSA-1', npm, { modified: '2024-06-01T00:00:00Z', withdrawn: '2024-06-01T00:00:00Z' });
  for (const list of [
    [old, later],
    [later, old],
  ])
    assert.deepEqual(idsIn(new AdvisoryIndex(list), purl), []);
  const restored = advisory('GHSA-1', npm, { modified: '2024-07-01T00:00:00Z' });
  assert.deepEqual(idsIn(new AdvisoryIndex([restored, later, old]), purl), ['GHSA-1']);
});

test('a bare answer of a batch query takes the place of no record', () => {
  const bare = advisory('GHSA-1', npm, { modified: '2026-01-01T00:00:00Z', affected: [] });
  for (const list of [
    [advisory('GHSA-1', npm), bare],
    [bare, advisory('GHSA-1', npm)],
  ])
    assert.deepEqual(idsIn(new AdvisoryIndex(list), purl), ['GHSA-1']);
});

test('records that name each other are one vulnerability, also in a circle and over a third', () => {
  const list = [
    advisory('GHSA-1', npm, { aliases: ['CVE-1'] }),
    advisory('OSV-1', npm, { aliases: ['cve-1', 'GHSA-1'] }),
    advisory('CVE-1', { ecosystem: 'npm', name: 'other' }, { aliases: ['OSV-1', 'GHSA-1', 'CVE-1'] }),
    advisory('GHSA-2', npm),
  ];
  const { vulnerabilities } = new AdvisoryIndex(list).find({ purl });
  assert.deepEqual(
    vulnerabilities.map(({ advisories }) => advisories.map(({ id }) => id)),
    [['GHSA-1', 'OSV-1'], ['GHSA-2']],
  );
  assert.deepEqual(
    vulnerabilities[0]?.related.map(({ id }) => id),
    ['GHSA-1', 'OSV-1', 'CVE-1'],
  );
  assert.equal(vulnerabilities[0]?.fixed, '2.0.0');
});

test('long chains of aliases are followed without recursion', () => {
  const chain = Array.from({ length: 5_000 }, (_, i) =>
    advisory(`A-${i}`, { ...npm, name: `p${i}` }, { aliases: [`A-${(i + 1) % 5_000}`] }),
  );
  const { vulnerabilities } = new AdvisoryIndex(chain).find({ purl: 'pkg:npm/p4999@1.0.0' });
  assert.equal(vulnerabilities.length, 1);
  assert.ok((vulnerabilities[0]?.related.length ?? 0) <= 100);
});

test('a distribution is asked for its own release', () => {
  const index = new AdvisoryIndex([
    advisory('DSA-1', {
      ecosystem: 'Debian:12',
      name: 'curl',
      events: [{ introduced: '0' }, { fixed: '7.88.1-10+deb12u5' }],
    }),
    advisory('DSA-2', { ecosystem: 'Debian:11', name: 'curl', events: [{ introduced: '0' }] }),
    advisory('USN-1', { ecosystem: 'Ubuntu:Pro:22.04:LTS', name: 'curl', events: [{ introduced: '0' }] }),
  ]);
  assert.deepEqual(idsIn(index, 'pkg:deb/debian/libcurl4@7.88.1-10+deb12u4?distro=debian-12&upstream=curl'), ['DSA-1']);
  assert.deepEqual(idsIn(index, 'pkg:deb/debian/curl@7.88.1-10+deb12u5?distro=bookworm'), []);
  assert.deepEqual(idsIn(index, 'pkg:deb/ubuntu/curl@7.81?distro=ubuntu-22.04'), ['USN-1']);
  const unknown = index.find({ purl: 'pkg:deb/debian/curl@7.88.1-10+deb12u4' });
  assert.deepEqual(unknown.vulnerabilities, []);
  assert.deepEqual(unknown.undecided[0], { reason: 'no-release', of: 'Debian' });
});

test('what cannot be told is said with its reason', () => {
  const index = new AdvisoryIndex([
    advisory('A-1', npm),
    advisory('A-2', {
      ecosystem: 'CRAN',
      name: 'digest',
      events: [{ introduced: '0' }, { fixed: '0.7' }],
      versions: ['0.5'],
    }),
  ]);
  const reasons = (purl: string | undefined): string[] =>
    index.find({ purl }).undecided.map(({ reason, of }) => `${reason} ${of}`);
  assert.deepEqual(reasons(undefined), ['no-purl ']);
  assert.deepEqual(reasons('nonsense'), ['no-purl ']);
  assert.deepEqual(reasons('pkg:generic/openssl@3'), ['no-ecosystem generic']);
  assert.deepEqual(reasons('pkg:pypi/pip@9'), ['no-record PyPI']);
  assert.deepEqual(reasons('pkg:npm/x'), ['no-version npm']);
  assert.deepEqual(reasons('pkg:npm/x@nightly'), ['strange-version npm']);
  assert.deepEqual(reasons('pkg:cran/digest@0.6'), ['no-order CRAN']);
  assert.deepEqual(reasons('pkg:cran/digest@0.5'), []);
  assert.deepEqual(reasons('pkg:npm/y@nightly'), []);
});

test('a package that is only named by its URL is found', () => {
  const record = advisory('A-1', npm, { affected: [{ package: { purl: 'pkg:npm/x' }, versions: ['1.0.0'] }] });
  assert.deepEqual(idsIn(new AdvisoryIndex([record]), purl), ['A-1']);
});

test("Rust's ecosystem, which is named after a host, is that of cargo's package URLs", () => {
  const index = new AdvisoryIndex([advisory('RUSTSEC-1', { ...npm, ecosystem: ['crates', 'io'].join('.') })]);
  assert.deepEqual(idsIn(index, 'pkg:cargo/x@1.9.9'), ['RUSTSEC-1']);
  assert.deepEqual(idsIn(index, 'pkg:cargo/x@2.0.0'), []);
});
