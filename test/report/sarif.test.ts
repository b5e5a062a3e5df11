import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { Ajv } from 'ajv';
import type { Log } from 'sarif';
import type { ResultDocument, ResultFinding } from '../../src/report/result.ts';
import { mostResultBytes, mostResults, sarifText } from '../../src/report/sarif.ts';
import { cancelled, fork, incomplete, oneFinding } from './jobs.ts';
import { acceptedOnly, cleanInstall, theft } from './samples.ts';
import { assertSarif } from './sarif-checks.ts';
import { sarifSamples } from './sarif-samples.ts';

const run = (document: ResultDocument) => assertSarif(sarifText(document)).runs[0] as Log['runs'][number];
const prints = (document: ResultDocument) =>
  run(document).results?.map(({ partialFingerprints }) => partialFingerprints?.primaryLocationLineHash);

test('every log is one by the schema of SARIF 2.1.0, and keeps the limits of code scanning', () => {
  const schema = JSON.parse(readFileSync('node_modules/@microsoft/sarif-multitool-linux/sarif-2.1.0.json', 'utf8')) as {
    $schema?: string;
  };
  delete schema.$schema; // draft 4, of which it uses nothing that later drafts read otherwise
  const validate = new Ajv({ strict: false, validateFormats: false, logger: false }).compile(schema);
  for (const [name, document] of Object.entries(sarifSamples())) {
    assert.ok(validate(assertSarif(sarifText(document))), `${name}: ${JSON.stringify(validate.errors?.slice(0, 3))}`);
  }
});

test('a clean run has no result, and what is accepted is none', () => {
  for (const document of [cleanInstall(), acceptedOnly()]) {
    const { results, invocations, tool } = run(document);
    assert.deepEqual(results, []);
    assert.deepEqual(tool.driver.rules, []);
    assert.equal(invocations?.[0]?.executionSuccessful, true);
  }
  assert.equal(run(acceptedOnly()).properties?.accepted, 1);
});

test('a result is at the line of its step, says who, what was expected and seen, and how bad such an act is', () => {
  const { results = [], tool, automationDetails } = run(oneFinding());
  const [{ message, locations, level }] = results as [(typeof results)[0]];
  assert.equal(level, 'warning');
  assert.match(
    message.text ?? '',
    /^node connected to telemetry\.chatty\.example:443\.\nWho: step › npm › lifecycle:chatty@2\.1\.0 › node \(step Run npm ci\)\nExpected: [^\n]+\nSeen: telemetry/,
  );
  assert.equal(locations?.[0]?.physicalLocation?.artifactLocation?.uri, '.github/workflows/ci.yml');
  assert.equal(locations?.[0]?.physicalLocation?.region?.startLine, 15);
  assert.equal(tool.driver.rules?.[0]?.properties?.['security-severity'], '4.5');
  assert.equal(automationDetails?.id, 'ironclaw-guard/ci.yml/build/');
});

test('what has no line is at the first of its workflow, or of the configuration', () => {
  const uri = (document: ResultDocument) =>
    run(document).results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri;
  const [one] = oneFinding().findings as [ResultFinding];
  const at = (file: string | undefined): ResultDocument => ({
    ...oneFinding(),
    findings: [{ ...one, step: { key: 'x', name: 'x', ...(file === undefined ? {} : { file, line: 3 }) } }],
  });
  assert.equal(uri(theft()), '.github/ironclaw.yml');
  for (const file of [undefined, '/etc/passwd', '../x.yml', 'a/../../x.yml', 'a\nb', 'C:\\x', '']) {
    assert.equal(uri(at(file)), '.github/workflows/ci.yml', file);
  }
  assert.equal(uri(at('./.github/workflows/my build.yml')), '.github/workflows/my%20build.yml');
});

test('alerts stay the same when a workflow moves, and in every leg of a matrix', () => {
  const document = fork();
  const moved = {
    ...document,
    findings: document.findings.map((finding) => ({ ...finding, step: { ...finding.step, line: 99 } })),
  };
  assert.deepEqual(prints(moved), prints(document));
  const { context } = document;
  assert.ok(context !== undefined);
  const leg = { ...document, context: { ...context, matrix: '{"node":20}' } };
  assert.deepEqual(prints(leg), prints(document));
  assert.notEqual(run(leg).automationDetails?.id, run(document).automationDetails?.id);
  assert.notDeepEqual(prints({ ...document, context: { ...context, job: 'other' } }), prints(document));
});

test('a run that saw too little says that it did not succeed, and why', () => {
  const [invocation] = run(incomplete()).invocations ?? [];
  assert.equal(invocation?.executionSuccessful, false);
  const told = invocation?.toolExecutionNotifications?.map(({ message }) => message.text) ?? [];
  assert.match(told.join('\n'), /31 events of programs started were lost\./);
  assert.match(invocation?.toolConfigurationNotifications?.[0]?.message.text ?? '', /no such fact: tool\.sped/);
});

test('a rule of the configuration that held is a result; one of a pack is not', () => {
  const document = oneFinding();
  const held = (from: string) => ({ id: 'slow', then: 'fail' as const, controls: ['ssdf:PS.3.2'], why: 'it is', from });
  const policy = { ...document.policy, held: [held('configuration'), held('default')] };
  const { results = [] } = run({ ...document, findings: [], policy });
  assert.equal(results.length, 1);
  assert.equal(results[0]?.message.text, 'The rule slow held.\nWhy: it is\nControls: ssdf:PS.3.2.');
});

test('files of the repository that a finding is about stand beside it', () => {
  const related = run(cancelled()).results?.[0]?.relatedLocations?.map(
    ({ physicalLocation }) => physicalLocation?.artifactLocation?.uri,
  );
  assert.deepEqual(related, ['src/a.ts', 'src/b.ts']);
});

test('of too many results the worst are kept, and the rest counted', () => {
  const document = oneFinding();
  const [one] = document.findings as [ResultFinding];
  const many = (count: number, text: string): ResultDocument => ({
    ...document,
    findings: Array.from({ length: count }, (_, at) => ({
      ...one,
      id: `new-host-${String(at).padStart(8, '0')}`,
      severity: at === count - 1 ? 'error' : 'warning',
      seen: { ...one.seen, what: text, targets: [text, text, text] },
      expected: [text, text, text],
    })),
  });
  const left = ({ invocations = [] }: Log['runs'][number]) =>
    invocations[0]?.toolExecutionNotifications?.find(({ descriptor }) => descriptor?.id === 'left-out')?.message.text;
  const few = run(many(mostResults + 7, 'x'));
  assert.equal(few.results?.length, mostResults);
  assert.equal(few.results?.[0]?.level, 'error');
  assert.match(left(few) ?? '', /^7 more results: /);
  const large = sarifText(many(mostResults, '漢'.repeat(500)));
  assert.ok(gzipSync(large, { level: 0 }).length < 10_000_000);
  const kept = (JSON.parse(large) as Log).runs[0]?.results?.length ?? 0;
  assert.ok(kept < mostResults && kept * 3000 > mostResultBytes / 2);
});
