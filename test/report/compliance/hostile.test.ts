import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv, type ValidateFunction } from 'ajv';
import fc from 'fast-check';
import { frameworkFiles, readFramework, readObservations } from '../../../src/host/compliance-files.ts';
import { controlStatuses } from '../../../src/policy/compliance/assess.ts';
import { canonicalJson } from '../../../src/report/canonical.ts';
import { complianceReport } from '../../../src/report/compliance/make-report.ts';
import { complianceMarkdown } from '../../../src/report/compliance/markdown.ts';
import { oscalResults } from '../../../src/report/compliance/oscal.ts';
import { type ComplianceReport, complianceReportSchema } from '../../../src/report/compliance/report.ts';
import type { ResultDocument } from '../../../src/report/result.ts';
import { machine } from '../../pipeline/machine.ts';
import { hostile, hostileText, hostileTexts } from '../hostile-document.ts';
import { assertInert, assertNoCommand, assertPlain } from '../hostility.ts';
import { blind, cleanInstall, manyFindings, partial, theft } from '../samples.ts';

const packs = join(import.meta.dirname, '../../../compliance');
const shared = readObservations(packs);
const frameworks = frameworkFiles(packs).map((file) => readFramework(file, shared.content));

/** A report on a document, with everything else that is told taken from `texts`. */
function reported(document: ResultDocument, texts: readonly string[] = ['a']): ComplianceReport {
  const [text = ''] = texts;
  const base = machine({ mode: 'run', argv: ['true'], cwd: '/w' }, 1e9, 1);
  const { context, sensor } = base;
  const names = { repository: text, workflow: text, job: text, runId: text, event: text, ref: text, sha: text };
  const rule = { id: text, then: 'warn' as const, controls: ['owasp-cicd:CICD-SEC-9', `ssdf:${text}`], why: text };
  const file = (name: string) => [name, { file: name, sha256: 'a'.repeat(64), bytes: 1 }] as const;
  return complianceReport({
    guard: text,
    document: { ...document, policy: { ...document.policy, held: [rule], errors: [...texts] } },
    recording: {
      ...base,
      context: { ...context, ...names },
      sensor: { ...sensor, health: { ...sensor.health, tampered: [...texts] } },
    },
    files: new Map(['result.json', 'events.ndjson', 'recording.json', 'audit.ndjson'].map(file)),
    tampered: texts,
    shared,
    frameworks,
  });
}

const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: true });
for (const format of ['date-time', 'email', 'uri', 'uri-reference']) ajv.addFormat(format, /^\S+$/);
const oscal: ValidateFunction = ajv.compile(
  JSON.parse(readFileSync(join(import.meta.dirname, 'oscal_assessment-results_schema.json'), 'utf8')) as object,
);

function assertOscal(report: ComplianceReport): void {
  const text = canonicalJson(oscalResults(report));
  const written = JSON.parse(text) as object;
  assert.ok(oscal(written), ajv.errorsText(oscal.errors).slice(0, 800));
  const uuids = [...text.matchAll(/"uuid": "([^"]+)"/g)].map(([, uuid]) => uuid);
  assert.equal(new Set(uuids).size, uuids.length, 'a UUID stands for one thing');
  const known = new Set(uuids);
  for (const [, uuid] of text.matchAll(/"(?:href": "#|observation-uuid": ")([^"]+)"/g))
    assert.ok(known.has(uuid), uuid);
  assert.doesNotMatch(text, /"state": "satisfied"/);
}

function assertHarmless(report: ComplianceReport): void {
  const text = complianceMarkdown(report);
  assertPlain(text);
  assertNoCommand(text);
  assertInert(text);
  // a table row keeps its cells, whatever stands in them
  for (const row of text.split('\n').filter((line) => /^\| [A-Z0-9]/.test(line)))
    assert.ok([3, 4, 5].includes(row.split(/(?<!\\)\|/).length - 1), row.slice(0, 200));
}

const samples = [cleanInstall(), theft(), blind(), partial(), manyFindings(500)];

test('every sample is a valid report and valid OSCAL, which is never satisfied', () => {
  for (const document of samples) {
    const report = reported(document);
    complianceReportSchema.parse(JSON.parse(canonicalJson(report)));
    assertOscal(report);
    assertHarmless(report);
  }
});

test('hostile texts break neither Markdown nor OSCAL', () => {
  for (const text of hostileTexts) {
    const report = reported(hostile([text]), [text]);
    assertHarmless(report);
    assertOscal(report);
  }
  assertHarmless(reported(hostile(), hostileTexts));
});

test('whatever a document says, each control of each framework is there once, with one status', () => {
  const names = frameworks.map(({ content }) => content.controls.map(({ id }) => id));
  const documents = fc.oneof(
    fc.constantFrom(...samples),
    fc.array(hostileText, { minLength: 1, maxLength: 3 }).map((texts) => hostile(texts)),
  );
  const levels = fc.constantFrom('full', 'partial', 'none');
  fc.assert(
    fc.property(
      documents,
      levels,
      fc.boolean(),
      fc.array(hostileText, { maxLength: 2 }),
      (document, level, died, texts) => {
        const given = {
          ...document,
          coverage: { ...document.coverage, level },
          sensor: { ...document.sensor, died },
        } as ResultDocument;
        const report = reported(given, texts);
        assert.deepEqual(
          report.frameworks.map(({ controls }) => controls.map(({ id }) => id)),
          names,
        );
        for (const { controls, counts } of report.frameworks) {
          for (const { status, reasons } of controls) {
            assert.ok(controlStatuses.includes(status));
            assert.ok(reasons.length > 0);
            if (level === 'none' || died || texts.length > 0) assert.notEqual(status, 'supported');
          }
          assert.equal(counts.contradicted + counts.notObserved + counts.supported, controls.length);
        }
        assertHarmless(report);
      },
    ),
    { numRuns: 25 },
  );
});
