import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { keptVariable } from '../../src/events/environment.ts';

const read = (path: string): string => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');
const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

test('both sensors keep the same variables, and the program in the kernel chooses no other', () => {
  const [, list = ''] = /kept\[\] = \{([^}]*)\}/.exec(read('sensor/print-exec.c')) ?? [];
  const names = [...list.matchAll(/"(\w+)"/g)].map(([, name = '']) => name);
  assert.ok(names.every((name) => keptVariable(name, 'x') === 'x'));
  const own = [...read('src/events/environment.ts').matchAll(/^ {2}'(\w+)',$/gm)].map(([, name = '']) => name);
  assert.deepEqual(sorted(names), sorted(own));
  const heads = [...read('sensor/bpf/process.bpf.h').matchAll(/case 0x([0-9a-f]{16}): /g)].map(([, hex = '']) =>
    Buffer.from(hex, 'hex').reverse().toString('latin1'),
  );
  assert.deepEqual(sorted(heads), sorted(names.map((name) => `${name}=`.slice(0, 8))));
});
