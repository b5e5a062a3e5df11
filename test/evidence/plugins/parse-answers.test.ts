import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { answerSchema, type PluginAnswer } from '../../../src/evidence/plugins/answer.ts';
import { ProtocolError, parseAnswers } from '../../../src/evidence/plugins/parse-answers.ts';

const DONE = '{"type":"done"}';
const lines = (...answers: readonly (object | string)[]): string =>
  answers.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n');
const fact = { type: 'fact', about: 'tool-1', name: 'approved', value: true };
const factor = { type: 'factor', about: 'tool-1', factor: 2, reason: 'known' };
const found = { type: 'finding', about: 'tool-1', rule: 'bad', severity: 'note', message: 'bad' };

test('answers are read in order, without the last line', () => {
  assert.deepEqual(parseAnswers(`${lines(fact, '', factor, DONE)}\n`), [fact, factor]);
  assert.deepEqual(parseAnswers(DONE), []);
});

/** Output that breaks the protocol, and what is said of it. */
const broken: readonly [what: string, output: string, says: RegExp][] = [
  ['nothing', '', /without saying `done`/],
  ['an end that is cut off', lines(fact), /without saying `done`/],
  ['something after the end', lines(DONE, fact), /line 2 .* comes after `done`/],
  ['two ends', lines(DONE, DONE), /line 2 .* comes after `done`/],
  ['no JSON', lines('hello', DONE), /line 1 .* is no JSON$/],
  ['a value that is no object', lines('7', DONE), /line 1 .* is no answer/],
  ['a type that is none', lines({ type: 'verdict', pass: true }, DONE), /line 1 .* is no answer: type/],
  ['a key that is none', lines({ ...fact, lower: 'invariants' }, DONE), /line 1 .* is no answer/],
  ['a severity it may not give', lines({ ...found, severity: 'error' }, DONE), /is no answer: severity/],
  ['a factor of nothing', lines({ ...factor, factor: 0 }, DONE), /is no answer: factor/],
  [
    'a factor without end',
    lines('{"type":"factor","about":"a","factor":1e999,"reason":"x"}', DONE),
    /is no answer: factor/,
  ],
  ['a negative factor', lines({ ...factor, factor: -1 }, DONE), /is no answer: factor/],
  ['a factor that is no number', lines({ ...factor, factor: '0.25' }, DONE), /is no answer: factor/],
  ['a rule that leads elsewhere', lines({ ...found, rule: '../x' }, DONE), /is no answer: rule/],
  ['a link that is none', lines({ type: 'evidence', about: 'job', text: 'x', link: 'javascript:x' }, DONE), /link/],
  ['a text without end', lines({ ...found, message: 'x'.repeat(501) }, DONE), /is no answer: message/],
  ['a line without end', lines({ ...found, message: 'x'.repeat(70_000) }, DONE), /more than 65536 bytes/],
  ['a deep line', lines('['.repeat(30_000), DONE), /is no JSON/],
  ['one fact twice', lines(fact, { ...fact, value: false }, DONE), /line 2 .* says the same fact of the same thing/],
  ['one factor twice', lines(factor, factor, DONE), /line 2 .* says the same factor of the same thing/],
  [
    'too many findings',
    lines(...Array.from({ length: 101 }, () => found), DONE),
    /line 101 .* at most 100 of type finding/,
  ],
  ['a key of every object', lines('{"type":"done","__proto__":{"a":1}}'), /is no answer/],
];
for (const [what, output, says] of broken)
  test(`${what} breaks the protocol`, () => {
    assert.throws(
      () => parseAnswers(output),
      (error: Error) => error instanceof ProtocolError && says.test(error.message) && error.message.length < 500,
    );
  });

test('a zero with a sign is a zero', () => {
  assert.deepEqual(parseAnswers(lines('{"type":"fact","about":"job","name":"n","value":-0}', DONE)), [
    { type: 'fact', about: 'job', name: 'n', value: 0 },
  ]);
});

test('whatever is said is read or refused, as the published schema has it', () => {
  const schema = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../docs/schema/plugin-answer-v1.json'), 'utf8'),
  );
  const validate = new Ajv2020({ strict: false }).compile(schema);
  const texts = fc.oneof(fc.string({ maxLength: 20 }), fc.constant('tool-1'), fc.constant('bad'));
  const values = fc.oneof(fc.boolean(), fc.double(), fc.integer(), texts, fc.constant(null));
  const types: readonly PluginAnswer['type'][] = ['evidence', 'fact', 'factor', 'finding', 'missing', 'done'];
  const answers = fc.record(
    {
      type: fc.constantFrom(...types, 'else'),
      about: texts,
      text: texts,
      name: texts,
      value: values,
      factor: values,
      reason: texts,
      rule: texts,
      severity: fc.constantFrom('warning', 'note', 'error'),
      message: texts,
    },
    { requiredKeys: ['type'] },
  );
  const whole = (answer: object): object => JSON.parse(JSON.stringify(answer));
  fc.assert(
    fc.property(fc.oneof(answers, fc.constantFrom(fact, factor, found)), (answer) => {
      const given = whole(answer);
      assert.equal(answerSchema.safeParse(given).success, validate(given), JSON.stringify(given));
    }),
    { numRuns: 300 },
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      try {
        parseAnswers(`${text}\n${DONE}`);
      } catch (error) {
        assert.ok(error instanceof ProtocolError);
      }
    }),
    { numRuns: 200 },
  );
});
