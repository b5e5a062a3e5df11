import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { trackedFiles } from './source-files.ts';

/** Spelled in pieces, or this file would break its own rule. */
const dot = (...parts: string[]): string => parts.join('.');
const REGISTRIES = [
  dot('registry', 'npmjs', 'org'),
  dot('registry', 'yarnpkg', 'com'),
  dot('pypi', 'org'),
  dot('files', 'python'.concat('hosted'), 'org'),
  dot('crates', 'io'),
  dot('proxy', 'golang', 'org'),
  dot('sum', 'golang', 'org'),
  dot('repo1', 'maven', 'org'),
  dot('repo', 'maven', 'apache', 'org'),
  dot('deb', 'debian', 'org'),
  dot('archive', 'ubuntu', 'com'),
  dot('rubygems', 'org'),
];
const MACHINE_PATHS = [
  ['', 'work', 'main'].join('/'),
  ['', 'work', 'shared'].join('/'),
  ['', 'tmp', 'bash_'].join('/'),
];

const files = trackedFiles();
const texts = files.filter((path) => statSync(path).isFile() && statSync(path).size < 32 << 20);

test('no file, bundles included, names the host of a package registry', () => {
  for (const path of texts) {
    const text = readFileSync(path, 'latin1');
    for (const host of REGISTRIES) assert.ok(!text.includes(host), `${path} names ${host}`);
  }
});

test('no file, bundles included, carries a path of the machine it was made on', () => {
  const here = process.cwd();
  for (const path of texts) {
    const text = readFileSync(path, 'latin1');
    for (const place of MACHINE_PATHS) assert.ok(!text.includes(place), `${path} contains ${place}`);
    if (here.length > 8) assert.ok(!text.includes(`${here}/`), `${path} contains ${here}`);
  }
});

test('no file is named after a drawer instead of a subject', () => {
  for (const path of files) {
    assert.doesNotMatch(basename(path), /^(utils?|helpers?|commons?|types|misc|shared)\.[cm]?[jt]s$/, path);
  }
});

test('source files are within reach of one reading', () => {
  const sizes = files
    .filter((path) => /^src\/.*\.ts$/.test(path))
    .map((path) => readFileSync(path, 'utf8').trimEnd().split('\n').length)
    .toSorted((a, b) => a - b);
  const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
  assert.ok(median < 100, `the median file of src has ${median} lines`);
});
