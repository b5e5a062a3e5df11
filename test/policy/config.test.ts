import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseConfig } from '../../src/policy/config.ts';
import { ConfigError } from '../../src/policy/config-text.ts';

/** The lines of the error a text gets; fails when it gets none. */
function mistakes(text: string): string[] {
  try {
    parseConfig(text, 'ironclaw.yml');
  } catch (error) {
    assert.ok(error instanceof ConfigError, `${error}`);
    return error.message.split('\n');
  }
  assert.fail(`accepted: ${text.slice(0, 200)}`);
}

test('no keys are the defaults', () => {
  for (const text of ['', '# nothing\n', '~\n', '{}\n', '---\n']) {
    const { mode, threshold, require, accept } = parseConfig(text, 'f');
    assert.deepEqual(
      { mode, threshold, require, accept },
      {
        mode: 'enforce',
        threshold: 5,
        require: { sensor: 'any', coverage: 'partial' },
        accept: [],
      },
    );
  }
});

test('every key is read', () => {
  const config = parseConfig(
    `mode: report
threshold: 2.5
require: { sensor: full, coverage: full }
accept: [{ finding: new-host-1234abcd, tool: npm, step: build, reason: r, owner: o, until: 2027-01-31 }]
signals: { weights: { new-host: 0.1 } }
`,
    'f',
  );
  assert.equal(config.accept[0]?.until, '2027-01-31');
  assert.equal(config.signals.weights['new-host'], 0.1);
});

test('a mistake is told with its place and what to write', () => {
  assert.deepEqual(mistakes('mode: report\ntreshold: 3\n'), [
    'ironclaw.yml:2:1: treshold: unknown key; did you mean `threshold`?',
  ]);
  assert.deepEqual(mistakes('mode: watch\n'), ['ironclaw.yml:1:1: mode: write one of `enforce`, `report`']);
  assert.deepEqual(mistakes('require:\n  sensor: ful\n'), [
    'ironclaw.yml:2:3: require.sensor: write one of `any`, `degraded`, `full`',
  ]);
  assert.deepEqual(mistakes('threshold: 11\n'), ['ironclaw.yml:1:1: threshold: write a number not above 10']);
  assert.deepEqual(mistakes('threshold: "5"\n'), ['ironclaw.yml:1:1: threshold: write a number, not string']);
  assert.deepEqual(mistakes('accept:\n  - finding: x\n    reason: r\n    owner: o\n'), [
    'ironclaw.yml:2:5: accept.0.until: is missing; write a text',
  ]);
  assert.deepEqual(mistakes('accept: [{finding: x, reason: r, owner: o, until: soon}]\n'), [
    'ironclaw.yml:1:44: accept.0.until: write a date such as 2027-01-31',
  ]);
  assert.deepEqual(mistakes('mode: report\nmode: enforce\n'), [
    'ironclaw.yml:2:1: Map keys must be unique; correct the YAML here',
  ]);
});

test('all mistakes are told at once, up to twenty', () => {
  assert.equal(mistakes('a: 1\nb: 2\nmode: x\n').length, 3);
  const many = mistakes(Array.from({ length: 50 }, (_, i) => `k${i}: 1`).join('\n'));
  assert.equal(many.length, 21);
  assert.equal(many.at(-1), 'and 30 more mistakes');
});

/** Wrong values for each key, by where they stand. */
const wrong: Record<string, string[]> = {
  'mode: %': ['x', '1', 'true', '[]', '{}', 'ENFORCE', '""', 'null', '!!binary aGk=', '2027-01-01'],
  'threshold: %': ['-1', '10.01', '.nan', '.inf', '"5"', 'five', '[]', '{}', 'true', 'null', '1e9'],
  'require: %': [
    'any',
    '1',
    '[]',
    '[any]',
    '{sensors: full}',
    '{sensor: [any]}',
    '{coverage: any}',
    '{sensor: none}',
    'null',
  ],
  'accept: %': ['1', 'x', '{}', '[1]', '[x]', '[[]]', '[null]', '[{}]', 'null'],
  'accept: [{finding: f, reason: r, owner: o, until: %}]': [
    'x',
    '1',
    '2027',
    '2027-13-01',
    '2027-02-30',
    '31.01.2027',
    'null',
    '[]',
    '""',
  ],
  'accept: [{finding: %, reason: r, owner: o, until: 2027-01-31}]': ['1', 'null', '[]', '{}', 'true'],
  'accept: [{finding: f, reason: %, owner: o, until: 2027-01-31}]': ['""', '1', 'null', '[]'],
  'accept: [{finding: f, reason: r, owner: %, until: 2027-01-31}]': ['""', '1', 'null', '[]'],
  'accept: [{finding: f, reason: r, owner: o, until: 2027-01-31, %}]': [
    'tools: x',
    'tool: 1',
    'step: [a]',
    'by: me',
    '1: 2',
  ],
  'signals: %': [
    '1',
    'x',
    '[]',
    '{weight: {}}',
    '{weights: 1}',
    '{weights: [1]}',
    '{weights: {a: 2}}',
    '{weights: {a: -1}}',
    '{weights: {a: x}}',
    '{weights: {a: null}}',
    '{weights: {__proto__: 0.1}}',
    '{weights: {"__proto__": 0.1}}',
    'null',
  ],
  '%': [
    'x',
    '1',
    '[]',
    '- mode',
    'mode report',
    'mode: [',
    'mode: {',
    'mode: "report',
    "mode: 'report",
    '\tmode: report',
    'mode:\n\treport',
    'mode: a: b',
    'mode: *x',
    '<<: {mode: report}',
    '? [a]\n: 1',
    '__proto__: {}',
    'constructor: {}',
    'toString: 1',
    'policy: x',
    'mode: report\n---\nmode: enforce',
    '%YAML',
    '@x: 1',
    '`x`: 1',
    'mode: report\n threshold: 3',
    '- 1\nmode: report',
    '\u0000',
    'a\u2028b: 1',
    '🙂: 1',
    'mode: &a report\nthreshold: *a',
  ],
};

test('over a hundred wrong configurations are each told where the mistake is', () => {
  let told = 0;
  for (const [where, values] of Object.entries(wrong)) {
    for (const value of values) {
      const text = where.replace('%', () => value);
      for (const line of mistakes(text)) {
        assert.match(line, /^ironclaw\.yml:\d+:\d+: \S.{8,}/s, text);
        assert.doesNotMatch(line, /undefined|\[object/, text);
      }
      told++;
    }
  }
  assert.ok(told > 100, `${told}`);
});

test('a configuration that is too long, too deep or grows by aliases is refused before it costs anything', () => {
  assert.match(mistakes(`# ${'x'.repeat(70_000)}`)[0] ?? '', /:1:1: this has 70002 characters; shorten it to 65536/);
  assert.match(mistakes(`mode: ${'['.repeat(60_000)}`)[0] ?? '', /nested too deeply/);
  const level = (name: string, of: string): string => `${name}: &${name} [${Array(9).fill(of).join(', ')}]\n`;
  const bomb = level('a', 'x') + level('b', '*a') + level('c', '*b') + level('d', '*c') + level('e', '*d');
  assert.match(mistakes(bomb)[0] ?? '', /:1:1: Excessive alias count.*write the values out/);
});

test('no key reaches a prototype', () => {
  mistakes('__proto__: { mode: report }\n');
  assert.equal(({} as Record<string, unknown>).mode, undefined);
  const { weights } = parseConfig('signals: { weights: { constructor: 0.1 } }\n', 'f').signals;
  assert.deepEqual(Object.entries(weights), [['constructor', 0.1]]);
});
