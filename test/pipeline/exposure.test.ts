import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotations } from '../../src/report/annotations.ts';
import { explain } from '../../src/report/explain.ts';
import { raisedText } from '../../src/report/raised.ts';
import { summaryMarkdown } from '../../src/report/summary.ts';
import { terminalTable } from '../../src/report/terminal.ts';
import { ARTIFACT, mint, sha256 } from '../lab/sigstore/mint.ts';
import type { Actor } from './actor.ts';
import { type Gathered, gathered } from './gathered.ts';
import { Scenario } from './scenario.ts';

const APP = '/usr/local/lib/app/cli.js';
const DIGEST = sha256(ARTIFACT);
const CVE = 'CVE-2026-0001';
const CRITICAL = { type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }; // 9.8

const sbom = (name = 'left', version = '1.0.0'): object => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  components: [{ type: 'library', 'bom-ref': name, name, version, purl: `pkg:npm/${name}@${version}` }],
});
const given = (content = sbom()): Gathered => ({ kind: 'sbom', content, subject: APP });
const advisory = (severity: object[] = [CRITICAL], name = 'left'): Gathered => ({
  kind: 'advisory',
  content: {
    id: `GHSA-${name}`,
    aliases: name === 'left' ? [CVE] : [],
    modified: '2026-05-01T00:00:00Z',
    severity,
    affected: [
      {
        package: { ecosystem: 'npm', name },
        ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '2.0.0' }] }],
      },
    ],
  },
});
const vex = (status: string): Gathered => ({
  kind: 'vex',
  content: {
    '@context': 'https://openvex.dev/ns/v0.2.0',
    '@id': 'https://openvex.example/1',
    author: 'acme',
    timestamp: '2026-05-02T00:00:00Z',
    version: 1,
    statements: [
      {
        vulnerability: { name: CVE },
        products: [{ '@id': 'pkg:npm/left@1.0.0' }],
        status,
        justification: 'vulnerable_code_not_in_execute_path',
      },
    ],
  },
});
const kev: Gathered = { kind: 'kev', content: { catalogVersion: '1', vulnerabilities: [{ cveID: CVE }] } };

const ACTS: Readonly<Record<string, (by: Actor) => unknown>> = {
  'new-host': (by) => by.connect('192.0.2.1', 443, 'a.test'), // 0.45
  secret: (by) => by.read('/home/u/.netrc'), // 0.5
  'modify-system': (by) => by.create('/etc/x'), // 0.6
  'exec-dropped': (by) => by.create('/etc/x').starts('/etc/x'), // that, and 0.5
};
const trifle = (by: Actor): Actor => by.create('/srv/x'); // write-outside, 0.1

/** A tool that does what is asked of it, and has read one of its components if `used`. */
function judged(materials: readonly Gathered[], act: (by: Actor) => unknown = () => undefined, used = false) {
  const world = new Scenario({
    evidence: gathered(materials),
    recording: { tools: [{ path: APP, sha256: DIGEST }] },
  });
  const actor = world.run(['node', APP]);
  if (used) actor.read('/usr/local/lib/app/node_modules/left/index.js');
  act(actor);
  const outcome = world.judge();
  const { exposure } = outcome.of(actor);
  return { ...outcome, exposure, hazard: outcome.document.risk.hazard ?? 0 };
}

test('a tool with a critical vulnerability and no deviation scores 0', () => {
  const { document, exposure } = judged([given(), advisory(), kev], undefined, true);
  assert.equal(document.risk.score, 0);
  assert.deepEqual(document.findings, []);
  assert.equal(document.decision, 'pass');
  assert.equal(exposure.vulnerabilities, 1);
  assert.equal(exposure.s, 1);
});

for (const [name, act] of Object.entries(ACTS)) {
  test(`${name}: the same deviation clean, with a critical vulnerability, and with one that does not affect`, () => {
    const clean = judged([], act);
    const exposed = judged([given(), advisory()], act);
    assert.ok(clean.hazard > 0);
    assert.ok(exposed.hazard >= 4 * clean.hazard, `${exposed.hazard} of ${clean.hazard}`);
    assert.deepEqual(exposed.rules, clean.rules);
    const cleared = judged([given(), advisory(), vex('not_affected')], act);
    assert.deepEqual(cleared.document.risk, clean.document.risk);
    assert.equal(cleared.exposure.vulnerabilities, 0);
    assert.equal(cleared.exposure.suppressed?.[0]?.justification, 'vulnerable_code_not_in_execute_path');
    for (const status of ['affected', 'under_investigation'])
      assert.equal(judged([given(), advisory(), vex(status)], act).hazard, exposed.hazard, status);
  });
}

test('a trifle is not inflated', () => {
  assert.equal(judged([given(), advisory(), kev], trifle, true).hazard, judged([], trifle).hazard);
});

test('exposure grows with use and with exploitation, and not with what does not matter', () => {
  const act = ACTS['new-host'];
  const high = [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:N' }]; // 8.1
  const present = judged([given(), advisory(high)], act);
  const used = judged([given(), advisory(high)], act, true);
  const exploited = judged([given(), advisory(high), kev], act);
  assert.deepEqual([present.exposure.s, used.exposure.s, exploited.exposure.s], [0.6075, 0.81, 0.729]);
  assert.deepEqual([present.exposure.worst?.used, used.exposure.worst?.used], [false, true]);
  assert.equal(exploited.exposure.worst?.exploited, true);
  assert.ok(present.hazard < exploited.hazard && exploited.hazard < used.hazard);
  const other: Gathered = {
    kind: 'kev',
    content: { catalogVersion: '1', vulnerabilities: [{ cveID: 'CVE-2026-9' + '999' }] },
  };
  assert.equal(judged([given(), advisory(high), other], act).hazard, present.hazard, 'another one is exploited');
  assert.equal(judged([given(), advisory(high, 'right')], act).hazard, judged([], act).hazard, 'another package');
  assert.equal(judged([given(sbom('left', '2.0.0')), advisory()], act).hazard, judged([], act).hazard, 'it is fixed');
});

test('a library that is mapped counts as used, by the tool that maps it only', () => {
  const world = new Scenario({
    evidence: gathered([given(), advisory()]),
    recording: { tools: [{ path: APP, sha256: DIGEST }] },
  });
  const shell = world.run(['bash', '-c', 'x']);
  const other = shell.starts(['node', '/usr/local/lib/other/cli.js']);
  other.load('/usr/local/lib/other/node_modules/left/left.node');
  const actor = shell.starts(['node', APP]);
  assert.equal(world.judge().of(actor).exposure.worst?.used, false);
  actor.load('/usr/local/lib/app/node_modules/left/left.node');
  assert.equal(world.judge().of(actor).exposure.worst?.used, true);
});

test('an attested SBOM is preferred to a given one, and that to what the file itself says', async () => {
  const derived = [
    {
      path: APP,
      from: 'npm-tree' as const,
      components: [{ name: 'derived', version: '1.0.0', purl: 'pkg:npm/derived@1.0.0' }],
    },
  ];
  const { bundle, trustedRoot } = await mint({
    predicateType: 'https://cyclonedx.org/bom',
    predicate: sbom('attested'),
  });
  const attestation: Gathered[] = [
    { kind: 'bundle', content: bundle, subject: `sha256:${DIGEST}` },
    { kind: 'trusted-root', content: trustedRoot },
  ];
  const vulnerable = ['attested', 'left', 'derived'].map((name) => advisory([CRITICAL], name));
  const from = (materials: readonly Gathered[]) => {
    const world = new Scenario({
      evidence: gathered([...materials, ...vulnerable], { derived }),
      recording: { tools: [{ path: APP, sha256: DIGEST }] },
    });
    const actor = world.run(['node', APP]);
    const { exposure } = world.judge().of(actor);
    return [exposure.source, exposure.worst?.component];
  };
  assert.deepEqual(from([given(), ...attestation]), ['attested-sbom', 'pkg:npm/attested@1.0.0']);
  assert.deepEqual(from([given()]), ['sbom', 'pkg:npm/left@1.0.0']);
  assert.deepEqual(from([]), ['derived', 'pkg:npm/derived@1.0.0']);
  // one that cannot be read is said, and the next best serves
  const unreadable = { ...given(), content: 'no SBOM' };
  assert.deepEqual(from([unreadable]), ['derived', 'pkg:npm/derived@1.0.0']);
});

test('a finding that exposure raised names the vulnerability, everywhere it is told', () => {
  const { document } = judged([given(), advisory()], ACTS['new-host'], true);
  const [finding] = document.findings;
  // s = 9.8/10, w = 0.45: x = 1 + (8^0.98 - 1) * 1 = 7.674
  assert.equal(finding?.raised?.factor, 7.67);
  assert.equal(finding.raised.by.id, 'GHSA-left');
  const words = '×7.67 for CVE-2026-0001 in pkg:npm/left@1.0.0 (CVSS 9.8, executed or loaded)';
  assert.equal(raisedText(finding.raised), words);
  const plain = { color: false, width: 120 };
  assert.ok(terminalTable(document, plain).includes(`   raised     ${words}`));
  assert.ok(annotations(document)[0]?.message.includes(`raised: ${words}`));
  assert.ok(explain(document, finding.id).includes(`raised    ${words}`));
  assert.match(summaryMarkdown(document), /\| Raised \| ×7\.67 for CVE-2026-0001 in .* \|/);
  assert.equal(judged([given(), advisory()], trifle, true).document.findings[0]?.raised, undefined, 'trifles are not');
  assert.equal(judged([], ACTS['new-host'], true).document.findings[0]?.raised, undefined);
});
