import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { exported } from '../../../src/host/export.ts';
import { readStandards } from '../../../src/host/standards.ts';
import { canonicalLine } from '../../../src/report/canonical.ts';
import { ocsfFindings } from '../../../src/report/export/ocsf.ts';
import { sha256Subject } from '../../../src/report/export/statement.ts';
import { runtimeTraceSchema } from '../../../src/report/export/trace.ts';
import type { VerdictStatement } from '../../../src/report/export/verdict-statement.ts';
import { verdictStatement, verdictStatementSchema } from '../../../src/report/export/verdict-statement.ts';
import { factsSchema, opaInputSchema } from '../../../src/report/facts-schema.ts';
import type { ResultDocument } from '../../../src/report/result.ts';
import { Scenario } from '../../pipeline/scenario.ts';
import { hostile } from '../hostile-document.ts';
import { acceptedOnly, blind, cleanInstall, manyFindings, partial, singleAct, theft } from '../samples.ts';
import { runtimeTraceSpecification, verificationResultSpecification } from './in-toto.ts';

const root = join(import.meta.dirname, '../../..');
const standards = readStandards();
const recorded = { anchor: '1767225600000000000', end: 3e9, context: new Scenario().recording().context };
const ajv = new Ajv2020({ allErrors: true, strict: false });
const ocsf = JSON.parse(readFileSync(join(import.meta.dirname, 'ocsf-1.8.0.json'), 'utf8')) as { schemas: object[] };
for (const schema of ocsf.schemas) ajv.addSchema(schema);

/** Asserts that a value is valid by a schema. */
function assertValid(schema: object | string, value: unknown): void {
  const validate = typeof schema === 'string' ? ajv.getSchema(schema) : ajv.compile(schema);
  assert.ok(validate !== undefined);
  assert.ok(validate(value), ajv.errorsText(validate.errors).slice(0, 800));
}

const finding = 'https://schema.ocsf.io/schema/1.8.0/classes/detection_finding';
const samples: readonly ResultDocument[] = [
  cleanInstall(),
  theft(),
  singleAct('curl', 'create-tmp'),
  acceptedOnly(),
  manyFindings(30),
  blind(),
  partial(),
  hostile(),
];

/** The lines of a case in a form, parsed. */
const lines = (form: 'in-toto' | 'svr' | 'ocsf' | 'facts' | 'opa', name: string) =>
  [...exported(join(root, name), form, [], { standards })].join('').trimEnd();
const THEFT = 'profiles/npm/cases/theft';

test('every finding is a Detection Finding of OCSF by its official definition, a hostile one too', () => {
  for (const document of samples) {
    const events = [...ocsfFindings(document, recorded)];
    assert.equal(events.length, document.findings.length + 1);
    for (const event of events) {
      assert.match(canonicalLine(event), /^\{.*\}\n$/);
      assertValid(finding, JSON.parse(canonicalLine(event)));
    }
  }
  const [event] = [...ocsfFindings(theft(), recorded)];
  for (const wrong of [{ severity_id: 9 }, { activity_id: 'x' }, { finding_info: {} }, { invented: 1 }])
    assert.equal(ajv.getSchema(finding)?.({ ...event, ...wrong }), false, JSON.stringify(wrong));
});

test('OCSF has the baseline beside what was seen, what was accepted as suppressed, and a verdict of a blind job', () => {
  const events = lines('ocsf', THEFT)
    .split('\n')
    .map((line) => JSON.parse(line));
  for (const event of events) assertValid(finding, event);
  const secret = events.find((event) => event.finding_info.title === 'secret-npm');
  const [analysis] = secret.anomaly_analyses;
  assert.deepEqual(analysis.anomalies[0].observations, [{ value: '${home}/.npmrc' }]);
  assert.deepEqual(analysis.baselines[0].observations, [{ value: 'only a right that names zone secret:npm' }]);
  assert.equal(secret.evidences[0].file.path, '${home}/.npmrc');
  assert.equal(secret.finding_info.attacks[0].tactic.uid, 'TA0006');
  const egress = events.find((event) => event.finding_info.title === 'never-resolved');
  assert.deepEqual(egress.evidences[0].dst_endpoint, { ip: '203.0.113.7', port: 443 });
  const [, accepted] = [...ocsfFindings(acceptedOnly(), recorded)] as { status_id: number; is_alert: boolean }[];
  assert.deepEqual([accepted?.status_id, accepted?.is_alert], [3, false]);
  const [verdict] = [...ocsfFindings(blind(), recorded)] as { is_alert: boolean; severity_id: number }[];
  assert.deepEqual([verdict?.is_alert, verdict?.severity_id], [true, 3]);
});

test('a runtime trace is one by the specification and by our schema, in order, with digests and what is missing', () => {
  const trace = runtimeTraceSchema.parse(JSON.parse(lines('in-toto', THEFT)));
  assertValid(runtimeTraceSpecification, trace);
  const { monitorLog, ironclaw } = trace.predicate;
  const seqs = (list: readonly { seq: number }[]): number[] => list.map(({ seq }) => seq);
  const files = monitorLog.fileAccess.map(({ annotations }) => annotations);
  for (const list of [seqs(monitorLog.process), seqs(monitorLog.network), seqs(files)]) {
    assert.ok(list.length > 0);
    assert.deepEqual(
      list,
      list.toSorted((a, b) => a - b),
    );
  }
  const ran = monitorLog.process.find((one) => one.eventType === 'process.exec' && one.digest !== undefined);
  assert.match(ran?.digest?.sha256 ?? '', /^[0-9a-f]{64}$/);
  const dropped = monitorLog.fileAccess.find(({ name }) => name === '/tmp/.p');
  assert.equal(dropped?.uri, 'file:///tmp/.p');
  assert.ok(monitorLog.network.some((one) => one.address === '203.0.113.7' && one.port === 443));
  assert.equal(ironclaw.coverage.level, 'partial');
  assert.deepEqual(ironclaw.omitted, { process: 0, network: 0, writes: 0, reads: 0 });
});

test('a verdict is a Simple Verification Result that says only what was seen', () => {
  const artifact = sha256Subject('app.tgz', 'a'.repeat(64));
  const said = samples.map((document) => {
    const statement = verdictStatement(document, recorded, 'b'.repeat(64), [artifact]);
    assertValid(verificationResultSpecification, statement);
    verdictStatementSchema.parse(JSON.parse(canonicalLine(statement)));
    assert.equal(statement.subject[0]?.name, 'app.tgz');
    return statement.predicate.properties;
  });
  const [clean = [], stolen = []] = said;
  assert.ok(clean.includes('IRONCLAW_GUARD_PASS') && clean.includes('IRONCLAW_GUARD_INVARIANTS_KEPT'));
  assert.ok(!stolen.includes('IRONCLAW_GUARD_PASS') && !stolen.includes('IRONCLAW_GUARD_INVARIANTS_KEPT'));
  assert.deepEqual(said[samples.findIndex(({ sensor }) => sensor.name === 'none')], [], 'nobody watched');
  const lossy = { ...cleanInstall(), coverage: { level: 'partial' as const, reasons: ['lost'], lost: 3 } };
  assert.deepEqual(verdictStatement(lossy, recorded, '').predicate.properties, ['IRONCLAW_GUARD_COVERAGE_PARTIAL']);
});

test('facts are of their schema, a line for each invocation or one document', () => {
  const each = lines('facts', THEFT)
    .split('\n')
    .map((line) => factsSchema.parse(JSON.parse(line)));
  const whole = opaInputSchema.parse(JSON.parse(lines('opa', THEFT)));
  assert.deepEqual(
    whole.invocations.map(({ id }) => id),
    each.map(({ id }) => id),
  );
  assert.throws(() => factsSchema.parse({ ...each[0], risk: undefined }));
});

test('the same recording gives the same statements, and the verdict names everything it was made from', () => {
  for (const form of ['in-toto', 'svr', 'ocsf'] as const) assert.equal(lines(form, THEFT), lines(form, THEFT));
  const { digests } = (JSON.parse(lines('svr', THEFT)) as VerdictStatement).predicate.ironclaw;
  for (const name of ['guard', 'recording', 'events', 'profiles', 'weights', 'policies'] as const)
    assert.ok(digests[name] !== '' && digests[name] !== undefined, name);
});

test('the examples in the documentation are valid', () => {
  const page = readFileSync(join(root, 'docs/exports.md'), 'utf8');
  const examples = [...page.matchAll(/^```json\n([\s\S]*?)^```/gm)].map(([, text = '']) => JSON.parse(text));
  assert.equal(examples.length, 3);
  for (const example of examples)
    if (example.class_uid !== undefined) assertValid(finding, example);
    else if (example.predicateType.includes('/svr/')) {
      assertValid(verificationResultSpecification, example);
      verdictStatementSchema.parse(example);
    } else {
      assertValid(runtimeTraceSpecification, example);
      runtimeTraceSchema.parse(example);
    }
});
