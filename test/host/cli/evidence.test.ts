import assert from 'node:assert/strict';
import { appendFileSync, chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, type TestContext, test } from 'node:test';
import { type EvidenceAnswer, evidenceAnswer } from '../../../src/host/cli/evidence.ts';
import { UsageError } from '../../../src/host/cli/usage.ts';
import { canonicalJson } from '../../../src/report/canonical.ts';
import { evidenceReportSchema } from '../../../src/report/evidence-report.ts';
import { mint, type Order, sha256 } from '../../lab/sigstore/mint.ts';
import { assertNoCommand, assertPlain } from '../../report/hostility.ts';
import { scratch } from '../scratch.ts';

const real = (...path: string[]): string => join(import.meta.dirname, '../../../../shared/real', ...path);
const BUNDLE = real('sigstore', 'sigstore-js-2.1.0-bundle.json');
const SOURCE = 'https://github.com/acme/tool';
const SIGNER = ['--identity', 'https://github.com/acme/tool/.github/workflows/release.yml@refs/heads/main'];
const ISSUER = ['--issuer', 'https://token.actions.githubusercontent.com'];
const skip = existsSync('/var/lib/dpkg/status') ? false : 'this machine has no dpkg';

/** The answer, whose text is harmless and whose document is what its schema says. Nothing is asked of anybody. */
async function asked(...args: string[]): Promise<EvidenceAnswer> {
  const answer = await evidenceAnswer([...args, '--offline']);
  assertPlain(answer.text);
  assertNoCommand(answer.text);
  assert.deepEqual(evidenceReportSchema.parse(JSON.parse(canonicalJson(answer.report))), answer.report);
  return answer;
}

// what was answered at another time to whoever runs the tests is no answer here
before(() => {
  process.env.XDG_CACHE_HOME = 'none'; // only an absolute one is used
});

/** A program with an attestation and the root that believes it, each in a file; `config` is one without keys. */
async function attested(test: TestContext, order: Order = {}) {
  const directory = scratch(test);
  const tool = join(directory, 'tool');
  const bytes = Buffer.from('#!/bin/sh\nexit 0\n');
  writeFileSync(tool, bytes);
  chmodSync(tool, 0o755);
  const { bundle, trustedRoot } = await mint({ subject: bytes, ...order });
  const put = (name: string, value: unknown): string => {
    const path = join(directory, name);
    writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
    return path;
  };
  const given = ['--bundle', put('bundle.json', bundle), '--trusted-root', put('root.json', trustedRoot)];
  return { directory, tool, given, put, config: ['--config', put('ironclaw.yml', '{}')], sha256: sha256(bytes) };
}

test('an attested program is verified, and everything the attestation says is told', async (t) => {
  const { tool, given, config, sha256 } = await attested(t);
  const { report, text, status } = await asked(tool, ...given, ...config, '--source', SOURCE, ...SIGNER, ...ISSUER);
  assert.equal(status, 0);
  assert.equal(report.outcome, 'verified');
  assert.equal(report.tool.sha256, sha256);
  const { attestation: said } = report;
  assert.deepEqual(
    [said?.repository, said?.ref, said?.commit, said?.trigger, said?.hosted, said?.root],
    [SOURCE, 'refs/heads/main', 'c'.repeat(40), 'push', true, given[3]],
  );
  assert.match(text, /^Provenance\n {2}verified, (fresh|not fresh): provenance by https:/m);
  assert.match(text, /^ {2}source {6}https:\/\/github\.com\/acme\/tool$/m);
  assert.match(text, /^ {2}runner {6}hosted by the service$/m);
  assert.match(text, /^ {2}signature {3}.* old, limit 365 days/m);
});

test('an attestation that says otherwise than asked is refused', async (t) => {
  const { tool, given, config } = await attested(t);
  for (const [asks, reason] of [
    [['--source', 'https://github.com/acme/other'], /source is https:\/\/github\.com\/acme\/tool, expected .*other/],
    [['--identity', 'ada@example.org', ...ISSUER], /identity is .*release\.yml.*, expected ada@example\.org/],
    [[...SIGNER, '--issuer', 'https://issuer.example'], /issuer is .*, expected https:\/\/issuer\.example/],
  ] as const) {
    const { report, text, status } = await asked(tool, ...given, ...config, ...asks);
    assert.deepEqual([status, report.outcome], [10, 'refused']);
    assert.match(text, reason);
    assert.equal(report.faults.length, 1);
  }
});

test('a program with one byte more is not the one that was attested', async (t) => {
  const { tool, given, config } = await attested(t);
  appendFileSync(tool, '\n');
  const { report, text, status } = await asked(tool, ...given, ...config);
  assert.deepEqual([status, report.outcome, report.identity.level], [10, 'refused', 'unknown']);
  assert.match(text, /refused: it is about another artifact: subject\.digest\.sha256 is /);
});

test('an attestation that no trusted root verifies is refused', async (t) => {
  const { tool, given, config } = await attested(t);
  const { status, report } = await asked(tool, ...given.slice(0, 2), ...config);
  assert.deepEqual([status, report.outcome], [10, 'refused']);
});

test('pins of the configuration count: a digest, a source, a bundle beside it', async (t) => {
  const { tool, given, put, sha256, directory } = await attested(t);
  const link = join(directory, 'link');
  symlinkSync(tool, link);
  const pinned = async (pin: object, ...args: string[]) => {
    const config = put('pins.yml', { tools: [{ path: link, ...pin }] });
    return (await asked(tool, '--config', config, ...args)).report;
  };
  assert.equal((await pinned({ sha256 })).outcome, 'pinned');
  const wrong = await pinned({ sha256: 'ab'.repeat(32) });
  assert.equal(wrong.outcome, 'mismatch');
  assert.match(wrong.faults[0]?.message ?? '', /its digest is not the one that is pinned/);
  const root = given.slice(2);
  assert.equal((await pinned({ source: SOURCE, bundle: given[1] }, ...root)).outcome, 'verified');
  assert.equal((await pinned({ hosted: false, bundle: given[1] }, ...root)).outcome, 'refused');
});

test('a tool of the system is packaged, by any name for it', { skip }, async (t) => {
  const directory = scratch(t);
  symlinkSync('/bin/dd', join(directory, 'copy'));
  for (const name of ['dd', '/bin/dd', join(directory, 'copy')]) {
    const { report, text, status } = await asked(name);
    assert.deepEqual([status, report.outcome], [0, 'packaged'], text);
    assert.equal(report.sbom.count, new Set(report.sbom.components.map(({ purl }) => purl)).size, 'each once');
    assert.match(report.tool.purl ?? '', /^pkg:deb\/\w+\/coreutils@/);
    assert.match(text, /^ {2}packaged: dpkg knows it as coreutils .*, with this MD5$/m);
    assert.match(text, /^Not asked\n( .*\n)* {2}- .*OSV.* \(exposure\): --offline$/m);
  }
});

test('a package without a file: what its registry has counts, and offline there is nothing', async (t) => {
  const config = ['--config', join(scratch(t), 'ironclaw.yml')];
  writeFileSync(config[1] ?? '', '{}');
  const nothing = await asked('pkg:npm/sigstore@2.1.0', ...config);
  assert.deepEqual([nothing.status, nothing.report.outcome], [0, 'unknown']);
  assert.match(nothing.text, /npm attestations.* \(provenance\): --offline/);
  const attested = await asked('pkg:npm/sigstore@2.1.0', ...config, '--bundle', BUNDLE);
  assert.deepEqual([attested.status, attested.report.attestation?.verified], [0, true]);
  assert.match(attested.text, /^ {2}source {6}https:\/\/github\.com\/sigstore\/sigstore-js$/m);
  assert.match(attested.text, /^ {2}signature {3}\d years old, limit 365 days: not fresh$/m);
  const other = ['--source', 'https://github.com/acme/tool'];
  assert.equal((await asked('pkg:npm/sigstore@2.1.0', ...config, '--bundle', BUNDLE, ...other)).status, 10);
  assert.equal((await asked('pkg:npm/sigstore@2.1.1', ...config, '--bundle', BUNDLE)).status, 10);
});

test('vulnerabilities of what a tool is made of, by its SBOM, with their exploitation; VEX takes them out', async (t) => {
  const { tool, config, put } = await attested(t);
  const purl = 'pkg:golang/stdlib@1.13.5';
  const sbom = put('sbom.json', {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    components: [{ type: 'library', name: 'stdlib\u001b[2J', version: '1.13.5', purl, 'bom-ref': 'std' }],
  });
  const epss = put(
    'epss.csv',
    '#model_version:v1,score_date:2026-01-01T00:00:00+0000\ncve,epss,percentile\nCVE-2020-0601,0.94,0.99\n',
  );
  const data = [
    '--advisories',
    real('vulnerabilities', 'osv-go'),
    '--kev',
    real('vulnerabilities', 'kev.json'),
    '--epss',
    epss,
  ];
  const { report, text, status } = await asked(tool, ...config, '--sbom', sbom, ...data);
  assert.deepEqual([status, report.outcome, report.sbom.source], [0, 'unknown', 'sbom']);
  const [worst] = report.vulnerabilities;
  assert.deepEqual(
    [worst?.id, worst?.aliases.includes('CVE-2020-0601'), worst?.exploited, worst?.epss, worst?.component],
    ['GO-2022-0535', true, true, 0.94, purl],
  );
  assert.match(text, /^ {2}GO-2022-0535 .* yes +0\.940 .* pkg:golang/m);
  assert.match(text, /^ {2}the worst 10 of \d+; --json has more$/m);
  const vex = put('vex.json', {
    '@context': 'https://openvex.dev/ns/v0.2.0',
    '@id': 'https://vex.example/1',
    author: 'ada',
    timestamp: '2026-01-01T00:00:00Z',
    version: 1,
    statements: [
      {
        vulnerability: { name: 'CVE-2020-0601' },
        products: [{ '@id': purl }],
        status: 'not_affected',
        justification: 'vulnerable_code_not_in_execute_path',
      },
    ],
  });
  const cleared = await asked(tool, ...config, '--sbom', sbom, ...data, '--vex', vex);
  assert.deepEqual(
    cleared.report.suppressed.map(({ id, justification }) => [id, justification]),
    [['GO-2022-0535', 'vulnerable_code_not_in_execute_path']],
  );
  assert.match(cleared.text, /GO-2022-0535 does not count: not_affected, vulnerable_code_not_in_execute_path/);
});

test('a KEV file that was given is not looked for elsewhere, and a purl is never cut', async (t) => {
  const { tool, put, config } = await attested(t);
  const purl = `pkg:npm/%40a-rather-long-scope-name/${'a-rather-long-package-name'.repeat(3)}@1.0.0`;
  const sbom = put('sbom.json', {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    components: [{ type: 'library', name: 'x', purl }],
  });
  const advisory = put('osv.json', {
    id: 'GHSA-aaaa-bbbb-cccc',
    modified: '2026-01-01T00:00:00Z',
    affected: [
      {
        package: { ecosystem: 'npm', name: decodeURIComponent(purl.slice('pkg:npm/'.length, -'@1.0.0'.length)) },
        ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }] }],
      },
    ],
  });
  const kev = put('kev.json', { catalogVersion: '1', vulnerabilities: [] });
  const { text } = await asked(tool, ...config, '--sbom', sbom, '--advisories', advisory, '--kev', kev);
  assert.match(text, new RegExp(`^ {2}GHSA-aaaa-bbbb-cccc .*${purl}$`, 'm'));
  assert.doesNotMatch(text, /KEV/);
});

test('an SBOM that is about another file counts for nothing, and is told to be refused', async (t) => {
  const { tool, put, config } = await attested(t);
  const component = { type: 'application', name: 'other', hashes: [{ alg: 'SHA-256', content: 'ab'.repeat(32) }] };
  const sbom = put('sbom.json', {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    metadata: { component },
    components: [{ type: 'library', name: 'left', purl: 'pkg:npm/left@1.0.0' }],
  });
  const { report, text } = await asked(tool, ...config, '--sbom', sbom);
  assert.deepEqual([report.sbom.source, report.sbom.count], ['none', 0]);
  assert.match(text, /^SBOM\n {2}refused: the SBOM that was given is about other, and not about this file/m);
});

test('arguments that ask for nothing are wrong usage', async (t) => {
  const { tool, directory, config } = await attested(t);
  mkdirSync(join(directory, 'folder'));
  const missing = join(directory, 'missing');
  for (const [args, message] of [
    [[], /name a file or a package/],
    [[tool, tool], /name one file or package/],
    [[missing], /there is no file/],
    [['no-program-has-this-name'], /here or in a directory of PATH/],
    [[join(directory, 'folder')], /is no file/],
    [['pkg:npm'], /is no package URL/],
    [['pkg:npm/left-pad'], /has no version/],
    [[tool, '--bundle', missing], /--bundle: there is no file/],
    [[tool, '--kev', missing], /--kev: there is no file/],
    [[tool, '--identity', 'ada@example.org'], /go together/],
    [[tool, '--source', 'acme/tool'], /are addresses/],
    [[tool, '--verbose'], /--verbose/],
  ] as const)
    await assert.rejects(
      evidenceAnswer([...args, ...config, '--offline']),
      (error) => error instanceof UsageError && message.test(error.message),
      args.join(' '),
    );
});

test('a trusted root that was to be refreshed and could not be is the built-in one, and that is said', async (t) => {
  const file = join(scratch(t), 'ironclaw.yml');
  const bundle = ['--bundle', BUNDLE];
  writeFileSync(file, '{}');
  const plain = await asked('pkg:npm/sigstore@2.1.0', '--config', file, ...bundle);
  assert.doesNotMatch(plain.text, /trusted root: /);
  const asking = await asked('pkg:npm/sigstore@2.1.0', '--config', file, ...bundle, '--refresh-trusted-root');
  writeFileSync(file, 'evidence: { trustedRoot: refresh }');
  for (const { text, report, status } of [asking, await asked('pkg:npm/sigstore@2.1.0', '--config', file, ...bundle)]) {
    assert.deepEqual([status, report.attestation?.verified], [0, true]);
    assert.equal(report.attestation?.root, 'Sigstore public good (built in)');
    assert.equal(typeof report.attestation?.ages?.root, 'number');
    assert.match(text, /provenance, trusted root: the built-in root is used: not asked: /);
    const missed = report.evidence.missed.filter(({ source }) => source === 'trusted root');
    assert.deepEqual(
      missed.map(({ axis, subject }) => [axis, subject]),
      [
        ['provenance', 'sigstore:github'],
        ['provenance', 'sigstore:public-good'],
      ],
    );
  }
});
