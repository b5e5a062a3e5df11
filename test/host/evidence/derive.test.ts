import assert from 'node:assert/strict';
import { mkdirSync, realpathSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { derive } from '../../../src/host/evidence/derive.ts';
import { deriveAll } from '../../../src/host/evidence/derive-all.ts';
import { put } from '../packages/deb-root.ts';
import { scratch } from '../scratch.ts';

const named = (path: string): [string, string[]][] =>
  derive(path, []).map(({ from, components }) => [from, components.map(({ name }) => name)]);

test('a tool in a tree of npm is made of the packages around it, a huge manifest of none', (t) => {
  const tool = join(realpathSync(scratch(t)), 'node_modules/tool');
  const manifest = (place: string, name: string, more = '') =>
    put(join(tool, place, 'package.json'), JSON.stringify({ name, version: '1.0.0', more }));
  manifest('', 'tool');
  manifest('node_modules/b', 'b');
  manifest('node_modules/@s/a', '@s/a');
  manifest('node_modules/.hidden', 'hidden');
  manifest('node_modules/long', 'long', 'x'.repeat(256 * 1024 - 44));
  manifest('node_modules/huge', 'huge', 'x'.repeat(256 * 1024));
  assert.deepEqual(named(put(join(tool, 'cli.js'), '')), [['npm-tree', ['tool', '@s/a', 'b', 'long']]]);
});

test('of Python distributions the head of METADATA is read, and 64 MiB of all of them', (t) => {
  const site = join(realpathSync(scratch(t)), 'lib/python3.12/site-packages');
  const metadata = put(join(site, 'METADATA'), 'Name: a\nVersion: 1\n\n');
  truncateSync(metadata, 300 * 1024);
  for (let i = 0; i < 300; i++) {
    mkdirSync(join(site, `a${i}-1.dist-info`));
    symlinkSync(metadata, join(site, `a${i}-1.dist-info/METADATA`));
  }
  assert.deepEqual(named(join(site, 'a.py')), [['pip-metadata', Array(256).fill('a')]]);
});

test('what is no program, no file, or below no such directory is made of nothing', (t) => {
  const directory = realpathSync(scratch(t));
  for (const content of ['', '\x7fEL', '\x7fELF', '#!/bin/sh\n'])
    assert.deepEqual(named(put(join(directory, 'x'), content)), []);
  for (const path of [directory, join(directory, 'none'), '/dev/zero']) assert.deepEqual(named(path), []);
});

test('tools for which there is no time, or which are too many, are missed', (t) => {
  const tool = join(realpathSync(scratch(t)), 'node_modules/tool');
  put(join(tool, 'package.json'), '{"name":"tool","version":"1.0.0"}');
  const paths = Array.from({ length: 502 }, (_, i) => join(tool, `${i}.js`));
  const late = deriveAll(paths, [], 0);
  assert.deepEqual(late.derived, []);
  assert.match(late.missed[0]?.reason ?? '', /^the components of 502 tools were not read: /);
  const many = deriveAll(paths, [], 60_000);
  assert.equal(many.derived.length, 500);
  assert.match(many.missed[0]?.reason ?? '', /^the components of 2 tools were not read: /);
  assert.deepEqual(deriveAll(paths.slice(0, 500), [], 60_000).missed, []);
});
