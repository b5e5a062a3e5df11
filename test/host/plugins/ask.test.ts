import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Evidence } from '../../../src/evidence/evidence.ts';
import { PluginEvidence } from '../../../src/evidence/plugins/plugin-evidence.ts';
import { readEvidence } from '../../../src/host/evidence/read-evidence.ts';
import { askPlugins } from '../../../src/host/plugins/ask.ts';
import { sampleFindings, sampleTools } from '../../../src/host/plugins/sample-job.ts';
import type { Told } from '../../../src/report/told.ts';
import { entry, script } from './sample-plugin.ts';

const told: Told = {
  guard: '0.1.0',
  job: { ended: '2026-01-31T12:00:00.000Z', environment: 'local' },
  tools: sampleTools,
  findings: sampleFindings,
  first: new Map(),
  leftOut: [],
};

/** Asks one plug-in that does this with what it is told. */
async function asked(body: string, more: object = {}, env: Record<string, string> = {}, masks: string[] = []) {
  const text = script(body);
  const plugins = [entry(text, more)];
  const programs = new Map([['sample', { bytes: Buffer.from(text) }]]);
  const given = { plugins, programs, env, masks: new Set(masks), place: undefined };
  const evidence = await askPlugins(told, given, readEvidence('/nonexistent'));
  return {
    evidence,
    record: evidence.document.plugins?.[0],
    answered: new PluginEvidence(evidence, plugins).plugins[0],
  };
}

const written = ({ document, read }: Evidence): string =>
  JSON.stringify(document) + document.material.map(({ sha256 }) => Buffer.from(read(sha256) ?? []).toString()).join('');

test('what a plug-in answers stands in the evidence, with what it was told by its digest', async () => {
  const { evidence, record, answered } = await asked(
    "if (told.type === 'tool') say({ type: 'evidence', about: told.id, text: told.path.slice(0, 900) });",
  );
  assert.equal(record?.failure, undefined);
  assert.match(record?.told ?? '', /^[0-9a-f]{64}$/);
  assert.deepEqual(
    answered?.evidence.map(({ about }) => about),
    sampleTools.map(({ id }) => id),
  );
  const [material] = evidence.document.material;
  assert.deepEqual(
    [material?.kind, material?.subject, material?.sha256],
    ['plugin-answers', 'sample', record?.answers],
  );
  assert.deepEqual(evidence.document.missed, []);
});

test('secrets that a plug-in was given are not in what is kept of it, whatever it says and however it ends', async () => {
  const env = { ADVISORY_TOKEN: 'hunter2-hunter2', PIN: '47114711', OTHER: 'not-for-it' };
  const more = { env: ['ADVISORY_TOKEN', 'PIN'] };
  const says = "say({ type: 'evidence', about: 'job', text: JSON.stringify(process.env) });";
  const kept = await asked(`if (told.type === 'hello') ${says}`, more, env, ['a-masked-value']);
  assert.equal(kept.answered?.answered, true);
  assert.match(kept.answered?.evidence[0]?.text ?? '', /ADVISORY_TOKEN.*<redacted:/);
  assert.doesNotMatch(written(kept.evidence), /hunter2|47114711|not-for-it/);
  const failed = await asked("throw new Error(process.env.ADVISORY_TOKEN + 'a-masked-value');", more, env, [
    'a-masked-value',
  ]);
  assert.match(failed.record?.failure ?? '', /status 1/);
  const cut = await asked(
    "process.stderr.write(process.env.ADVISORY_TOKEN + 'y'.repeat(395)); process.exit(1);",
    more,
    env,
  );
  assert.match(cut.record?.failure ?? '', /status 1, saying ".*y{395}"$/);
  assert.doesNotMatch(written(cut.evidence), /hunter2|unter2/);
  assert.doesNotMatch(written(failed.evidence), /hunter2|a-masked-value/);
});

/** Plug-ins that do not answer as they should, and what is said of each. */
const wrong: readonly [what: string, body: string, says: RegExp, more?: object][] = [
  [
    'a crash',
    "if (told.type === 'finding') process.exit(7); say({ type: 'factor', about: told.id ?? 'x', factor: 0.25, reason: 'x' });",
    /^it ended with status 7$/,
  ],
  ['a hang', 'while (true);', /^it did not end within 0\.3 s$/, { budget: 300 }],
  ['no JSON', "console.log('hello');", /^line 1 of what it said is no JSON$/],
  ['another protocol', "say({ jsonrpc: '2.0' });", /^line 1 of what it said is no answer/],
  ['a line without end', "process.stdout.write('x'.repeat(70_000));", /more than 65536 bytes/],
  [
    'too many answers',
    "for (let i = 0; i < 200; i++) say({ type: 'finding', about: 'x', rule: 'r', severity: 'note', message: 'm' });",
    /at most 100 of type finding/,
  ],
  ['an early end', "say({ type: 'done' });", /comes after `done`/],
];
for (const [what, body, says, more] of wrong)
  test(`${what} costs all answers and is missed`, async () => {
    const { evidence, record, answered } = await asked(body, more);
    assert.match(record?.failure ?? '', says);
    assert.equal(record?.answers, undefined);
    assert.deepEqual(evidence.document.material, []);
    assert.deepEqual(
      evidence.document.missed.map(({ axis, subject }) => [axis, subject]),
      [['plugin', 'sample']],
    );
    assert.deepEqual([answered?.answered, answered?.factors], [false, []]);
  });

test('a plug-in whose program was not found is not run', async () => {
  const plugins = [entry('x')];
  const programs = new Map([['sample', { problem: 'its SHA-256 is another' }]]);
  const given = { plugins, programs, env: {}, masks: new Set<string>(), place: undefined };
  const { document } = await askPlugins(told, given, readEvidence('/nonexistent'));
  assert.deepEqual(
    document.plugins?.map(({ failure, told: digest }) => [failure, digest]),
    [['its SHA-256 is another', undefined]],
  );
});
