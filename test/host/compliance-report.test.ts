import assert from 'node:assert/strict';
import { appendFileSync, cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { reportOn } from '../../src/host/compliance-report.ts';
import { RecordingError } from '../../src/host/plain-files.ts';
import type { ControlStatus } from '../../src/policy/compliance/assess.ts';
import { canonicalJson } from '../../src/report/canonical.ts';
import { complianceMarkdown } from '../../src/report/compliance/markdown.ts';
import { type ComplianceReport, complianceReportSchema } from '../../src/report/compliance/report.ts';
import { assertGolden } from '../report/golden.ts';
import { assertInert, assertPlain } from '../report/hostility.ts';
import { attack, clean, dead, frameworks, shared } from './compliance-runs.ts';
import { scratch } from './scratch.ts';

const on = (directory: string): ComplianceReport => reportOn(directory, shared, frameworks);
const reports = { clean: on(clean.directory), attack: on(attack.directory), dead: on(dead.directory) };
const runs = ['clean', 'attack', 'dead'] as const;
type RunName = (typeof runs)[number];

/** Every control of a report by `FRAMEWORK:CONTROL`. */
const controlsOf = (report: ComplianceReport) =>
  new Map(report.frameworks.flatMap(({ id, controls }) => controls.map((one) => [`${id}:${one.id}`, one])));
const control = (report: ComplianceReport, name: string) => controlsOf(report).get(name) ?? assert.fail(name);
const withStatus = (run: RunName, status: ControlStatus): string[] =>
  [...controlsOf(reports[run])].flatMap(([name, one]) => (one.status === status ? [name] : []));

/** A copy of a run, to be changed. */
function copied(t: TestContext, from: string): string {
  const directory = scratch(t);
  cpSync(from, directory, { recursive: true });
  return directory;
}

test('what a clean run, an attack and a run with a dead sensor say of every control', () => {
  const names = [...controlsOf(reports.clean).keys()];
  const rows = names.map((name) => [name, ...runs.map((run) => control(reports[run], name).status)].join(' '));
  assertGolden('compliance.statuses.txt', `control ${runs.join(' ')}\n${rows.join('\n')}\n`);
});

test('nothing contradicts a control in a clean run, and every framework is supported by it somewhere', () => {
  assert.deepEqual(withStatus('clean', 'contradicted'), []);
  for (const { id, counts } of reports.clean.frameworks) assert.ok(counts.supported > 0, id);
});

test('each framework is contradicted somewhere by an attack, with the findings behind it', () => {
  for (const { id, counts } of reports.attack.frameworks) assert.ok(counts.contradicted > 0, id);
  const { reasons, observations } = control(reports.attack, 'owasp-cicd:CICD-SEC-6');
  assert.ok(reasons.includes('a credential was read by somebody whose rights do not name it'));
  const [read] = observations;
  assert.deepEqual(
    read?.witnesses.map(({ finding }) => finding?.replace(/-[0-9a-f]{8}$/, '')),
    ['credential-egress', 'secret-npm', 'secret-ssh'],
  );
  for (const { at, finding } of read?.witnesses ?? []) {
    const index = Number(at?.replace('/findings/', ''));
    assert.equal(attack.document.findings[index]?.id, finding);
  }
});

test('a sensor that died supports nothing, contradicts what asks for a watch from start to end, and leaves the rest open', () => {
  assert.deepEqual(withStatus('dead', 'supported'), []);
  for (const name of ['nist-800-53:au-12', 'nist-800-53:si-4', 'owasp-cicd:CICD-SEC-10', 'ssdf:PO.3.3']) {
    assert.equal(control(reports.clean, name).status, 'supported', name);
    assert.equal(control(reports.dead, name).status, 'contradicted', name);
  }
  assert.ok(control(reports.dead, 'slsa:build-l3.isolated').reasons.includes('the sensor ended before the work did'));
});

test('a gap in what was seen never supports what takes all of it, and what the sensor cannot see is told', () => {
  const needs = new Map(
    frameworks.flatMap(({ content }) => content.controls.map((one) => [`${content.id}:${one.id}`, one.coverage])),
  );
  assert.match(reports.attack.gaps.join(), /processes whose start was not seen/);
  assert.deepEqual(new Set(withStatus('attack', 'supported').map((name) => needs.get(name))), new Set(['partial']));
  assert.deepEqual(reports.clean.gaps, []);
  assert.equal(reports.clean.coverage.level, 'partial');
  assert.deepEqual(
    new Set(withStatus('clean', 'supported').map((name) => needs.get(name))),
    new Set(['partial', 'unbroken']),
  );
  const { reasons } = control(reports.clean, 'owasp-cicd:CICD-SEC-6');
  assert.ok(reasons.includes('5 kinds of acts are beyond this sensor, as the report names them'), reasons.join('; '));
  assert.equal(reports.clean.sensor.notCovered.length, 5);
});

test('a rule of the policy that fails contradicts the controls it names', () => {
  const { status, rules, observations } = control(reports.attack, 'ssdf:PO.3.2');
  assert.equal(status, 'contradicted');
  assert.deepEqual(observations, []);
  const [held] = rules.filter((rule) => rule.held);
  assert.deepEqual([held?.id, held?.then], ['default/invariant', 'fail']);
  assert.equal(attack.document.policy.held[Number(held?.at.split('/').at(-1))]?.id, 'default/invariant');
});

test('reports are valid as they are written, and the same bytes twice', () => {
  for (const run of runs)
    assert.deepEqual(complianceReportSchema.parse(JSON.parse(canonicalJson(reports[run]))), reports[run]);
  assert.equal(canonicalJson(on(clean.directory)), canonicalJson(reports.clean));
});

for (const run of runs) {
  test(`the Markdown of one framework for the ${run} run`, () => {
    const report = { ...reports[run], frameworks: reports[run].frameworks.filter(({ id }) => id === 'owasp-cicd') };
    const text = complianceMarkdown(report);
    assertPlain(text);
    assertInert(text);
    assert.doesNotMatch(
      text.replaceAll(/[Ii]t is no statement that anything complies/g, ''),
      /complian(t|ce achieved)|complies/,
    );
    assertGolden(`${run}.compliance.md`, text.replaceAll(/[0-9a-f]{64}/g, 'SHA-256'));
  });
}

test('events that were changed after they were judged support nothing, and the change is told', (t) => {
  const directory = copied(t, clean.directory);
  appendFileSync(join(directory, 'events.ndjson'), '{"seq":99999,"kind":"sensor.heartbeat"}\n');
  const report = on(directory);
  assert.deepEqual(
    [...controlsOf(report).values()].filter(({ status }) => status === 'supported'),
    [],
  );
  assert.equal(control(report, 'nist-800-53:au-9').status, 'contradicted');
  assert.match(report.tampering.join('\n'), /events\.ndjson is not what result\.json was made from/);
});

test('a recording that was changed after it was judged supports nothing', (t) => {
  const directory = copied(t, dead.directory);
  const path = join(directory, 'recording.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace('"died":true', '"died":false'));
  const report = on(directory);
  assert.deepEqual(
    [...controlsOf(report).values()].filter(({ status }) => status === 'supported'),
    [],
  );
});

test('a verdict counts as evidence where it is about this very result', (t) => {
  const directory = copied(t, clean.directory);
  const about = (sha256: string | undefined): string => {
    const statement = { subject: [{ name: 'result.json', digest: { sha256 } }] };
    const payload = Buffer.from(JSON.stringify(statement)).toString('base64');
    return JSON.stringify({ dsseEnvelope: { payloadType: 'application/vnd.in-toto+json', payload, signatures: [] } });
  };
  const place = join(directory, 'verdict.sigstore.json');
  for (const [text, status, missing] of [
    [about(reports.clean.result.sha256), 'supported', undefined],
    [about('0'.repeat(64)), 'not-observed', /verdict\.sigstore\.json is not about this result/],
    ['{', 'not-observed', /verdict\.sigstore\.json is not about this result/],
  ] as const) {
    writeFileSync(place, text);
    const report = on(directory);
    assert.equal(control(report, 'ssdf:PS.3.1').status, status, text);
    if (missing !== undefined) assert.match(control(report, 'ssdf:PS.3.1').reasons.join('\n'), missing);
  }
  assert.equal(control(reports.clean, 'ssdf:PS.3.1').status, 'not-observed');
});

test('a link among the results is refused', (t) => {
  const directory = copied(t, clean.directory);
  rmSync(join(directory, 'audit.ndjson'));
  symlinkSync('/etc/passwd', join(directory, 'audit.ndjson'));
  assert.throws(() => on(directory), RecordingError);
});

test('an accepted finding counts all the same, and is told as accepted', (t) => {
  const directory = copied(t, attack.directory);
  const path = join(directory, 'result.json');
  const document = JSON.parse(readFileSync(path, 'utf8')) as typeof attack.document;
  const findings = document.findings.map((one) => ({
    ...one,
    severity: 'note' as const,
    accepted: { reason: 'known', owner: '@ada', until: '2027-01-31' },
  }));
  writeFileSync(path, canonicalJson({ ...document, findings, policy: { ...document.policy, held: [] } }));
  const found = control(on(directory), 'owasp-cicd:CICD-SEC-6');
  assert.equal(found.status, 'contradicted');
  assert.equal(found.observations[0]?.witnesses[0]?.accepted, 'by @ada until 2027-01-31: known');
});
