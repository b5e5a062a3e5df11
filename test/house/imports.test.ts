import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { sourceFiles } from './source-files.ts';

const RIVER = ['events', 'invocations', 'evidence', 'baseline', 'score', 'policy', 'report'];

/** Builtins that touch nothing outside the process. */
const PURE_BUILTINS = [
  'node:path',
  'node:path/posix',
  'node:crypto',
  'node:util',
  'node:buffer',
  'node:url',
  'node:zlib',
];

interface Import {
  readonly from: string;
  readonly what: string;
}

function imports(path: string): Import[] {
  const text = readFileSync(path, 'utf8');
  const statements =
    /^\s*(?:import|export)\s[^;'"]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
  return [...text.matchAll(statements)].map((match) => ({ from: path, what: match[1] ?? match[2] ?? match[3] ?? '' }));
}

/** The folder of src/ that a file belongs to; a file of src/ itself is its own stage. */
const stageOf = (path: string): string => path.split('/')[1] ?? '';
const target = ({ from, what }: Import): string | undefined =>
  what.startsWith('.') ? normalize(join(dirname(from), what)) : undefined;

const all = sourceFiles('src').flatMap(imports);

test('a stage imports only from itself and from stages above it', () => {
  for (const one of all) {
    const to = target(one);
    const rank = RIVER.indexOf(stageOf(one.from));
    if (to === undefined || rank < 0) continue;
    const allowed = RIVER.slice(0, rank + 1);
    assert.ok(
      allowed.includes(stageOf(to)),
      `${one.from} imports ${to}: ${stageOf(one.from)} may import only from ${allowed.join(', ')}`,
    );
  }
});

test('host never imports entry, and nobody but entry and host imports host', () => {
  for (const one of all) {
    const to = target(one);
    if (to === undefined) continue;
    if (stageOf(to) === 'entry')
      assert.equal(stageOf(one.from), 'entry', `${one.from} imports ${to}: entry only wires`);
    if (stageOf(to) === 'host')
      assert.ok(['entry', 'host'].includes(stageOf(one.from)), `${one.from} imports ${to}: a stage is pure`);
  }
});

test('relative imports name the .ts file', () => {
  for (const { from, what } of all)
    if (what.startsWith('.')) assert.match(what, /\.(ts|json)$/, `${from} imports ${what}`);
});

test('nobody but host and entry does input, output, or asks the clock', () => {
  for (const path of sourceFiles('src')) {
    if (['host', 'entry'].includes(stageOf(path))) continue;
    for (const { what } of imports(path)) {
      if (what.startsWith('node:')) assert.ok(PURE_BUILTINS.includes(what), `${path} imports ${what}`);
      assert.doesNotMatch(what, /^@actions\//, `${path} imports ${what}`);
    }
    const code = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    for (const impure of [
      /\bprocess\.env\b/,
      /\bDate\.now\b/,
      /\bnew Date\(\)/,
      /\bperformance\.now\b/,
      /\bMath\.random\b/,
      /\bfetch\(/,
      /\bconsole\./,
    ]) {
      assert.doesNotMatch(code, impure, `${path} is not pure`);
    }
  }
});

test('an entry is wiring: at most 60 lines', () => {
  for (const path of sourceFiles('src/entry')) {
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n').length;
    assert.ok(lines <= 60, `${path} has ${lines} lines`);
  }
});
