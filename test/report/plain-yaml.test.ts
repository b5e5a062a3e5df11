import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Document, parse } from 'yaml';
import { visible } from '../../src/report/escape.ts';
import { plainYaml } from '../../src/report/plain-yaml.ts';

const hostile = [
  "a\n- { op: [exec], tool: ['*'] }\n- { op: [connect], to: ['*:*'], and: a long line }",
  'b\u202egpj.exe \u2028 \u200b',
  'c\x1b[31m\x07\x9b',
  'd\\\u202e',
  '##[error]x',
  '::error::x',
  'e: {x: y} # z',
  '\u{e0041}',
  '  ',
  'true',
];

test('whatever a text holds, its YAML is one line that hides nothing, and is read back as it was', () => {
  const text = plainYaml(new Document({ path: hostile, [hostile[1] ?? '']: 1 }));
  assert.deepEqual(parse(text), { path: hostile, [hostile[1] ?? '']: 1 });
  const lines = text.trimEnd().split('\n');
  assert.equal(lines.length, 2 + hostile.length);
  for (const line of lines) {
    assert.equal(visible(line, 10_000), line);
    assert.doesNotMatch(line, /^\s*::/);
  }
});
