import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { auditRecords } from '../../src/report/audit.ts';
import { canonicalJson, canonicalLine } from '../../src/report/canonical.ts';
import { hostile } from './hostile-document.ts';
import { blind, cleanInstall, manyFindings, partial, singleAct, theft } from './samples.ts';

const root = join(import.meta.dirname, '../..');
const read = (...path: readonly string[]): string => readFileSync(join(root, ...path), 'utf8');
const ajv = new Ajv2020({ allErrors: true, formats: { date: /^\d{4}-\d\d-\d\d$/ } });
const schema = (name: string) =>
  ajv.getSchema(`https://ironclaw.example/schema/${name}-v1.json`) ?? assert.fail(`no schema ${name}`);
for (const file of readdirSync(join(root, 'docs/schema')).filter((name) => name.endsWith('.json'))) {
  ajv.addSchema(JSON.parse(read('docs/schema', file)));
}

/** Asserts that a value is valid, or that it is not. */
function assertValid(name: string, value: unknown, valid = true): void {
  const validate = schema(name);
  assert.equal(validate(value), valid, `${name}: ${ajv.errorsText(validate.errors).slice(0, 500)}`);
}

test('the published schemas are what the code says', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', 'scripts/schemas.ts', '--check'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  assert.equal(stderr.replace(/^\(.*\n/gm, ''), '');
  assert.equal(status, 0);
});

test('results and audit records are valid as they are written', () => {
  for (const document of [
    cleanInstall(),
    theft(),
    singleAct('curl', 'create-tmp'),
    manyFindings(30),
    blind(),
    partial(),
    hostile(),
  ]) {
    assertValid('result', JSON.parse(canonicalJson(document)));
    for (const record of auditRecords(document)) assertValid('audit', JSON.parse(canonicalLine(record)));
  }
});

test('a result or an audit record that is not whole is refused', () => {
  const { decision: _, ...rest } = theft();
  assertValid('result', rest, false);
  assertValid('result', { ...theft(), decision: 'fine' }, false);
  assertValid('audit', { tool_path: '/usr/bin/npm' }, false);
});

test('events of every family are valid, and a kind that is none is not', () => {
  const base = { seq: 0, t: 1, pid: 2, tid: 2, start: -5, job: true, done: true };
  for (const event of [
    { kind: 'process.fork', ...base, child: 3 },
    { kind: 'process.exec', ...base, ppid: 1, exe: { path: '/bin/sh' }, argv: ['sh'], cwd: '/' },
    { kind: 'file.create', ...base, path: '/tmp/x', mode: 420 },
    { kind: 'file.rename', ...base, path: '/a', to: '/b' },
    { kind: 'net.connect', ...base, done: 'attempt', err: 'EINPROGRESS', proto: 'tcp', addr: '203.0.113.7', port: 443 },
    { kind: 'dns.answer', ...base, name: 'a.example', type: 'A', resolver: '192.0.2.53', addrs: ['203.0.113.7'] },
    { kind: 'sensor.loss', ...base, lost: 7 },
  ]) {
    assertValid('event', event);
    assertValid('event', { ...event, kind: 'file.invent' }, false);
  }
});

test('the tables of judgement, and a configuration, are valid', () => {
  assertValid('zones', parse(read('profiles/zones.yml')));
  assertValid('weights', parse(read('profiles/weights.yml')));
  assertValid('config', { mode: 'report', threshold: 4 });
  assertValid('config', { mod: 'report' }, false);
});

test('every profile is valid by the schema editors use', () => {
  const validate = ajv.compile({ ...JSON.parse(read('profiles/schema.json')), $id: 'profiles/schema.json' });
  const files = readdirSync(join(root, 'profiles'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('profile.yml'),
  );
  for (const file of files)
    assert.ok(validate(parse(read('profiles', file))), `${file}: ${ajv.errorsText(validate.errors).slice(0, 500)}`);
});
