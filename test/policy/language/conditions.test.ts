import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Environment } from '@marcbachmann/cel-js';
import fc from 'fast-check';
import type { Facts } from '../../../src/policy/facts/catalogue.ts';
import { readCondition } from '../../../src/policy/language/check.ts';
import { compile } from '../../../src/policy/language/compile.ts';
import type { Expression } from '../../../src/policy/language/expression.ts';
import { textMatches } from '../../../src/policy/language/glob.ts';
import { EvaluationError, Meter } from '../../../src/policy/language/meter.ts';
import { canHold, opposite } from '../../../src/policy/language/possible.ts';
import { print } from '../../../src/policy/language/print.ts';
import { sampleFinding, sampleJob, sampleSubject } from '../sample-facts.ts';

function condition(source: string): Expression {
  const read = readCondition(source);
  if ('message' in read) assert.fail(`${source}: ${read.message}`);
  return read;
}

/** The value of a condition; `error` where it has none. */
function conditionValue(source: string, facts: Facts): unknown {
  try {
    const meter = new Meter();
    meter.begin();
    return compile(condition(source))({ facts, elements: [], meter });
  } catch (error) {
    if (error instanceof EvaluationError) return 'error';
    throw error;
  }
}

const library = new Environment({ unlistedVariablesAreDyn: true });

/** Facts as the library takes them: its whole numbers are BigInt, and those of facts are doubles or counts. */
const forLibrary = (value: unknown, name = ''): unknown => {
  if (Array.isArray(value)) return value.map((each) => forLibrary(each));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, forLibrary(each, key)]));
  return typeof value === 'number' && /^(lost|count|hour|depth)$/.test(name) ? BigInt(value) : value;
};

function libraryValue(source: string, facts: Facts): unknown {
  try {
    return library.evaluate(source, forLibrary(facts) as Record<string, unknown>);
  } catch {
    return 'error';
  }
}

const names = ['npm', 'pip', 'curl', ''];
const anyFacts: fc.Arbitrary<Facts> = fc
  .record({
    score: fc.constantFrom(0, 2.5, 5, 7.25),
    fresh: fc.boolean(),
    declared: fc.boolean(),
    lost: fc.nat(3),
    name: fc.constantFrom(...names),
    findings: fc.array(
      fc.record({ kind: fc.constantFrom('tamper', 'deviation'), count: fc.nat(3), accepted: fc.boolean() }),
      { maxLength: 3 },
    ),
  })
  .map(({ score, fresh, declared, lost, name, findings }) => ({
    ...sampleJob({ 'pipeline.declared': declared, 'coverage.lost': lost }),
    ...sampleSubject('i0', {
      'risk.score': score,
      'tool.name': name,
      'tool.attestation.fresh': fresh,
      findings: findings.map(({ kind, ...more }, at) => sampleFinding(`f${at}`, kind, more)),
    }).facts,
  }));

const leaf = fc.oneof(
  fc.constantFrom('pipeline.declared', 'tool.attestation.fresh', 'true', 'false', 'findings[0].accepted'),
  fc
    .tuple(fc.constantFrom('<', '<=', '>', '>=', '==', '!='), fc.constantFrom('2.5', '5.0', '5'))
    .map(([sign, n]) => `risk.score ${sign} ${n}`),
  fc
    .tuple(fc.constantFrom('==', '!=', '<', '>='), fc.constantFrom(...names))
    .map(([sign, name]) => `tool.name ${sign} "${name}"`),
  fc.tuple(fc.constantFrom('+', '-', '*', '/', '%'), fc.nat(3)).map(([sign, n]) => `coverage.lost ${sign} ${n} > 1`),
  fc.constantFrom(
    'tool.name in ["npm", "pip"]',
    'tool.name.startsWith("n")',
    'tool.name.contains("ur") || size(tool.name) == 3',
    'size(findings) > 1',
    'findings.filter(f, f.accepted).size() == 1',
    'findings.exists_one(f, f.count > 1)',
    'findings.exists(f, f.kind == "tamper" && !f.accepted)',
    'findings.all(f, f.count / f.count == 1)',
    'findings.exists(f, 2 / f.count == 1)',
    '(pipeline.declared ? tool.name : "pip") == "pip"',
    '-risk.score * 2.0 + 1.0 < -3.0',
  ),
);
const anyCondition: fc.Arbitrary<string> = fc.letrec<{ part: string }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.tuple(tie('part'), tie('part')).map(([a, b]) => `(${a}) && (${b})`),
    fc.tuple(tie('part'), tie('part')).map(([a, b]) => `(${a}) || ${b}`),
    tie('part').map((part) => `!(${part})`),
    fc.tuple(tie('part'), tie('part'), tie('part')).map(([a, b, c]) => `(${a}) ? (${b}) : (${c})`),
  ),
})).part;

test('conditions have the value that the library gives them, errors included', () => {
  fc.assert(
    fc.property(anyCondition, anyFacts, (source, facts) => {
      assert.equal(conditionValue(source, facts), libraryValue(source, facts), source);
    }),
    { numRuns: 1500 },
  );
});

test('a condition that is printed and read again is the same', () => {
  fc.assert(
    fc.property(anyCondition, anyFacts, (source, facts) => {
      const printed = print(condition(source));
      assert.equal(print(condition(printed)), printed);
      assert.equal(conditionValue(printed, facts), conditionValue(source, facts), printed);
    }),
    { numRuns: 500 },
  );
});

test('what is said to be impossible never holds', () => {
  let impossible = 0;
  fc.assert(
    fc.property(anyCondition, anyFacts, (source, facts) => {
      const read = condition(source);
      if (!canHold(read)) impossible++;
      if (conditionValue(source, facts) === true) assert.ok(canHold(read), source);
      if (conditionValue(source, facts) === false) assert.ok(canHold(opposite(read)), source);
    }),
    { numRuns: 1500 },
  );
  assert.ok(impossible > 0);
});

test('patterns match whole texts, and none takes long', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['*.example.com', 'a.example.com', true],
    ['refs/heads/release/*', 'refs/heads/release/1', true],
    ['refs/heads/release/*', 'refs/heads/release/1/2', false],
    ['refs/**', 'refs/heads/a/b', true],
    ['/usr/**/bin/*', '/usr/bin/x', true],
    ['/usr/**/bin/*', '/usr/local/lib/bin/x', true],
    ['/usr/**', '/usr', true],
    ['**/npm', '/opt/npm', true],
    ['n?m', 'npm', true],
    ['npm', 'npmx', false],
  ];
  for (const [pattern, text, expected] of cases)
    assert.equal(textMatches(pattern, text), expected, `${pattern} ${text}`);
  const started = performance.now();
  textMatches(`${'**/a*a*a*a/'.repeat(100)}b`, 'aaaaaaaa/'.repeat(2000));
  textMatches('*a*a*a*a*a*a*a*a*a*a*a*c', 'a'.repeat(5000));
  assert.ok(performance.now() - started < 2000);
});
