import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PluginRecord } from '../../src/evidence/plugins/record.ts';
import { annotations } from '../../src/report/annotations.ts';
import { auditRecords } from '../../src/report/audit.ts';
import { canonicalJson } from '../../src/report/canonical.ts';
import { explain } from '../../src/report/explain.ts';
import { type ResultDocument, resultSchema } from '../../src/report/result.ts';
import { summaryMarkdown } from '../../src/report/summary.ts';
import { terminalTable } from '../../src/report/terminal.ts';
import { hazard, score } from '../../src/score/hazard.ts';
import { assertInert, assertNoCommand, assertPlain } from '../report/hostility.ts';
import { type Gathered, gathered } from './gathered.ts';
import { Scenario } from './scenario.ts';

const SHA = 'a'.repeat(64);
const plugin = (name: string, facts: object = {}): object => ({ name, command: `tools/${name}`, sha256: SHA, facts });

/** What plug-ins answered when a recording was made, by their names; a text: why one did not. */
type Said = Readonly<Record<string, readonly object[] | string>>;

function evidenceOf(said: Said, sha256 = SHA) {
  const text = (answers: readonly object[]): string =>
    [...answers, { type: 'done' }].map((one) => JSON.stringify(one)).join('\n');
  const materials = Object.entries(said).flatMap(([subject, answers]): Gathered[] =>
    typeof answers === 'string' ? [] : [{ kind: 'plugin-answers', content: text(answers), subject }],
  );
  const { document } = gathered(materials);
  const plugins = Object.entries(said).map(([name, answers]): PluginRecord => {
    const record = { name, command: `tools/${name}`, sha256, asked: '2026-05-27T12:00:00.000Z', milliseconds: 7 };
    const digest = document.material.find(({ subject }) => subject === name)?.sha256 ?? '';
    return typeof answers === 'string' ? { ...record, failure: answers } : { ...record, answers: digest };
  });
  return gathered(materials, { plugins });
}

/** A job in which a shell writes what it should not, and nothing else is wrong. */
function written(said: Said | undefined, config: object = {}, names: readonly string[] = ['one'], sha256 = SHA) {
  const plugins = names.map((name) => plugin(name, { approved: false, worst: 10, ticket: '' }));
  const world = new Scenario({
    config: { plugins, ...config },
    ...(said === undefined ? {} : { evidence: evidenceOf(said, sha256) }),
  });
  const shell = world.run('sh build.sh');
  shell.starts('curl https://files.example/x').create('/tmp/x');
  shell.starts('tee /etc/hosts').modify('/etc/hosts');
  return world;
}

/** The ids by which plug-ins were told of a tool, and of the finding it made. */
function ids(name: string, rule: string) {
  const { document, finding } = written(undefined).judge();
  const told = document.invocations.find(({ tool }) => tool.name === name)?.told ?? assert.fail(`no ${name}`);
  return { tool: told, finding: finding(rule).id };
}
const tee = ids('tee', 'modify-system');

const factor = (about: string, by: number, reason = 'known') => ({ type: 'factor', about, factor: by, reason });
const fact = (about: string, name: string, value: unknown) => ({ type: 'fact', about, name, value });
const note = (about: string, severity = 'note', message = 'seen before') => ({
  type: 'finding',
  about,
  rule: 'seen',
  severity,
  message,
});
const riskOf = (document: ResultDocument): number => document.risk.score ?? Number.NaN;

test('a factor multiplies what a tool or a finding weighs, and the sum can be done by hand', () => {
  for (const about of [tee.tool, tee.finding]) {
    const { document, finding } = written({ one: [factor(about, 2, 'on the list')] }).judge();
    const { w, c } = finding('modify-system');
    const { terms = [], told } = document.invocations.find(({ tool }) => tool.name === 'tee') ?? {};
    assert.equal(told, tee.tool);
    const [term] = terms;
    assert.deepEqual([term?.factor, term?.plugin], [2, 2]);
    assert.equal(term?.contribution, score(2 * hazard(w ?? 0, c ?? 0)));
    const text = explain(document, tee.finding);
    assert.match(text, /plug-ins {2}×2\.00 by one \((its tool|this finding) ×2: on the list\)/);
    assert.match(text, /plug-ins make ×2\.00 of its factor/);
    resultSchema.parse(document);
  }
});

test('factors are held to a quarter and to four, each and all together', () => {
  const scored = (said: Said, names = Object.keys(said)): number => riskOf(written(said, {}, names).judge().document);
  const four = scored({ one: [factor(tee.tool, 4)] });
  const quarter = scored({ one: [factor(tee.tool, 0.25)] });
  assert.ok(quarter < scored({ one: [] }) && scored({ one: [] }) < four);
  assert.equal(scored({ one: [factor(tee.tool, 1e9)] }), four);
  assert.equal(scored({ one: [factor(tee.tool, 1e-9), factor(tee.finding, 1e-9)] }), quarter);
  assert.equal(scored({ one: [factor(tee.tool, 4)], two: [factor(tee.tool, 4)] }), four);
  assert.equal(scored({ one: [factor(tee.tool, 4)], two: [factor(tee.tool, 0.25)] }), scored({ one: [] }));
});

test('neither the order of plug-ins nor that of their answers changes a byte of the result', () => {
  const one = [factor(tee.tool, 0.3), factor(tee.finding, 1.7), fact(tee.tool, 'worst', 3), note(tee.tool)];
  const two = [factor(tee.tool, 1.1), note(tee.finding), fact('job', 'ticket', 'T-1')];
  const bytes = (said: Said, names: readonly string[]): string =>
    canonicalJson(written(said, {}, names).judge().document);
  const straight = bytes({ one, two }, ['one', 'two']);
  assert.equal(bytes({ two, one }, ['two', 'one']), straight);
  // the answers themselves are a material, whose digest is in the evidence and not in this document
  assert.equal(bytes({ one: one.toReversed(), two: two.toReversed() }, ['one', 'two']), straight);
});

test('no answer lowers an invariant or a fault of identity, and that it would is said', () => {
  const job = (said: Said | undefined) => {
    const world = new Scenario({
      config: { plugins: [plugin('one')], tools: [{ path: '/usr/bin/git', sha256: 'b'.repeat(64) }] },
      recording: { tools: [{ path: '/usr/bin/git', sha256: 'c'.repeat(64) }] },
      packages: { '/w': 'project', '/w/node_modules/p': 'p' },
      ...(said === undefined ? {} : { evidence: evidenceOf(said) }),
    });
    const npm = world.run('npm install');
    npm.starts('/usr/bin/git status');
    const script = npm.starts('sh -c x', { cwd: '/w/node_modules/p', env: { npm_lifecycle_event: 'postinstall' } });
    script.read('/home/u/.npmrc').connect('203.0.113.7', 443);
    return world.judge().document;
  };
  const before = job(undefined);
  const fixed = before.findings.filter(({ kind }) => kind === 'invariant' || kind === 'identity');
  assert.deepEqual(fixed.map(({ kind }) => kind).sort(), ['identity', 'invariant']);
  const tools = new Set(before.invocations.flatMap(({ told }) => told ?? []));
  const all = [...tools, ...fixed.map(({ id }) => id)].map((id) => factor(id, 0.25));
  const after = job({ one: all });
  assert.ok(riskOf(after) >= 9.9, 'its other signs weigh a quarter, and these what they weighed');
  const weight = ({ terms }: ResultDocument) =>
    terms.filter(({ tactic }) => tactic === 'invariant' || tactic === 'identity');
  assert.deepEqual(
    weight(after).map(({ term, factor: by }) => [term, by]),
    weight(before).map(({ term, factor: by }) => [term, by]),
  );
  assert.equal(after.decision, 'fail');
  assert.deepEqual(
    after.findings.filter(({ kind }) => kind === 'invariant' || kind === 'identity'),
    fixed,
  );
  const [said] = after.plugins ?? [];
  assert.equal(said?.refusedTotal, 2);
  assert.match(
    said?.refused.join('\n') ?? '',
    /nothing changes what identity weighs[\s\S]*nothing changes what invariant weighs|invariant weighs[\s\S]*identity weighs/,
  );
});

test('facts are those of the tool, else of the job, else of the configuration, and rules see them', () => {
  const rules = [
    { id: 'unapproved', when: '!plugin.one.approved && tool.name == "tee"', then: 'fail' },
    { id: 'bad', when: 'plugin.one.worst > 7.0 && plugin.one.ticket == "T-1"', then: 'warn' },
    { id: 'silent', when: 'plugins.exists(p, !p.answered)', then: 'fail' },
  ];
  const held = (said: Said | undefined): string[] => {
    const { document } = written(said, { policy: { extends: [], rules } }).judge();
    assert.deepEqual(document.policy.errors, []);
    return document.policy.held.map(({ id }) => id);
  };
  assert.deepEqual(held(undefined), ['silent', 'unapproved']);
  assert.deepEqual(held({ one: [] }), ['unapproved']);
  assert.deepEqual(held({ one: [fact('job', 'approved', true)] }), []);
  assert.deepEqual(held({ one: [fact('job', 'approved', true), fact(tee.tool, 'approved', false)] }), ['unapproved']);
  assert.deepEqual(held({ one: [fact('job', 'ticket', 'T-1'), fact(tee.tool, 'approved', true)] }), ['bad']);
  assert.deepEqual(held({ one: [fact('job', 'ticket', 'T-1'), fact('job', 'worst', 2)] }), ['unapproved']);
});

test('answers about nothing that was told, and facts that nobody declared, count for nothing and are said', () => {
  const strange = [
    factor('tool-ffffffffffffffff', 0.25),
    note('no-finding-00000000'),
    fact(tee.tool, 'invented', true),
    fact(tee.tool, 'approved', 'yes'),
    fact(tee.finding, 'approved', true),
  ];
  const plain = written({ one: [] }).judge().document;
  const { document } = written({ one: strange }).judge();
  assert.deepEqual(document.risk, plain.risk);
  assert.deepEqual(
    document.findings.map(({ id }) => id),
    plain.findings.map(({ id }) => id),
  );
  const [said] = document.plugins ?? [];
  assert.equal(said?.refusedTotal, 5);
  assert.ok(
    said?.refused.some((one) => one.includes('approved is a string, and the configuration declares a boolean')),
  );
  assert.ok(document.coverage.reasons.some((one) => one.startsWith('5 answers of the plug-in one count for nothing')));
});

test('a plug-in that gave nothing is missing evidence, whatever the reason', () => {
  for (const [said, sha256, reason] of [
    [{ one: 'it ended with status 1' }, SHA, 'it ended with status 1'],
    [{}, SHA, 'it was not asked when this was recorded'],
    [{ one: [factor(tee.tool, 0.25)] }, 'b'.repeat(64), 'another program was asked'],
  ] as const) {
    const { document } = written(said, {}, ['one'], sha256).judge();
    assert.equal(document.plugins?.[0]?.answered, false);
    assert.ok(document.coverage.reasons.some((one) => one.startsWith(`the plug-in one gave no evidence: ${reason}`)));
    assert.equal(document.coverage.level, 'partial');
    assert.equal(riskOf(document), riskOf(written({ one: [] }).judge().document));
    assert.match(terminalTable(document, { color: false, width: 200 }), /plug-ins: one gave nothing/);
  }
  const strict = written({ one: 'gone' }, { require: { coverage: 'full' } }).judge().document;
  assert.equal(strict.decision, 'incomplete');
  const part = written({ one: [{ type: 'missing', reason: 'no database' }, note(tee.tool)] }).judge().document;
  assert.ok(part.coverage.reasons.includes('the plug-in one says that it could not find out all: no database'));
  assert.ok(part.findings.some(({ kind }) => kind === 'plugin'));
});

test('a finding of a plug-in says whose word it is, weighs nothing, and can be accepted', () => {
  const first = written({ one: [note(tee.tool, 'warning'), note(tee.finding)] }).judge();
  const found = first.document.findings.filter(({ kind }) => kind === 'plugin');
  assert.deepEqual(
    found.map(({ rule, severity, w, seen }) => [rule, severity, w, seen.what]),
    [
      ['plugin-one-seen', 'warning', 0, 'the plug-in one says: seen before'],
      ['plugin-one-seen', 'note', 0, 'the plug-in one says: seen before'],
    ],
  );
  assert.equal(riskOf(first.document), riskOf(written({ one: [] }).judge().document));
  const [{ id = '' } = {}] = found;
  const accept = [{ finding: id, tool: 'tee', step: 'run', reason: 'fine', owner: '@me', until: '2099-01-01' }];
  const accepted = written({ one: [note(tee.tool, 'warning')] }, { accept }).judge().document;
  assert.equal(accepted.findings.find((one) => one.id === id)?.severity, 'note');
  const rules = [
    { id: 'seen', when: 'findings.exists(f, f.kind == "plugin" && f.severity == "warning")', then: 'fail' },
  ];
  const failed = written({ one: [note(tee.tool, 'warning')] }, { policy: { rules } }).judge().document;
  assert.equal(failed.decision, 'fail');
});

test('hostile words of a plug-in reach no terminal, log or page as anything but words', () => {
  const evil =
    '\u001b[2J\u202e"; ::error::x\n::warning::y ##[add-mask] <img src=x> [a](http://e) `@me` #1 | </details>';
  const said = [
    note(tee.tool, 'warning', evil),
    factor(tee.tool, 2, evil.slice(0, 250)),
    { type: 'evidence', about: tee.tool, text: evil, link: 'https://e.example/\u202e<b>' },
    { type: 'evidence', about: tee.finding, text: evil },
    { type: 'missing', reason: evil.slice(0, 250) },
    fact(tee.tool, 'ticket', evil),
  ];
  const rules = [{ id: 'says', when: 'plugin.one.ticket != ""', then: 'warn' }];
  const { document } = written({ one: said }, { policy: { rules } }).judge();
  const logs = [
    terminalTable(document, { color: false, width: 120 }),
    explain(document, tee.finding),
    explain(document, document.invocations.find(({ tool }) => tool.name === 'tee')?.id),
    explain(document, 'says'),
    canonicalJson(document),
    ...[...auditRecords(document)].map((one) => canonicalJson(one)),
  ];
  for (const log of logs) {
    assertPlain(log);
    assertNoCommand(log);
  }
  assert.match(logs[2] ?? '', /plug-in {4}one: \\x1b\[2J/);
  assertPlain(summaryMarkdown(document));
  assertInert(summaryMarkdown(document));
  for (const { message, title } of annotations(document, 9)) assertPlain(`${title}${message}`);
});

test('judging by rights, plug-ins have no numbers, and their findings stay', () => {
  const { document } = written({ one: [factor(tee.tool, 4), note(tee.tool)] }, { judgement: 'rights' }).judge();
  assert.equal(document.risk.score, null);
  assert.ok(document.findings.some(({ kind, severity }) => kind === 'plugin' && severity === 'note'));
});
