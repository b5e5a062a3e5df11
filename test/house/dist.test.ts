import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';

const ENTRIES = ['cli', 'gate', 'gate-pre', 'main', 'post', 'pre', 'publish'];
const bundle = (entry: string): string => join('dist', entry, 'index.js');

/** The machine's own node, which need not be the one the tests run on. */
function otherNodes(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  return folders
    .map((folder) => join(folder, 'node'))
    .filter((path) => existsSync(path))
    .slice(0, 1);
}

test('every entry has its bundle and the licences of what is in it', () => {
  assert.deepEqual(
    readdirSync('dist')
      .filter((name) => ENTRIES.includes(name))
      .toSorted(),
    ENTRIES,
  );
  for (const entry of ENTRIES) {
    // what is loaded only when it is needed stands in numbered files beside the bundle
    const files = readdirSync(join('dist', entry)).filter((name) => !/^\d+\.index\.js$/.test(name));
    assert.deepEqual(files.toSorted(), ['index.js', 'licenses.txt']);
    assert.match(readFileSync(join('dist', entry, 'licenses.txt'), 'utf8'), /MIT/);
  }
});

test('action.yml names bundles that are there, and node 24', () => {
  const { runs } = parse(readFileSync('action.yml', 'utf8')) as { runs: Record<string, string> };
  assert.deepEqual(runs, { using: 'node24', pre: bundle('pre'), main: bundle('main'), post: bundle('post') });
  const { runs: publish } = parse(readFileSync('publish/action.yml', 'utf8')) as { runs: Record<string, string> };
  assert.deepEqual(publish, { using: 'node24', main: `../${bundle('publish')}` });
});

test('the gate names bundles that are there, and has no post', () => {
  const { runs } = parse(readFileSync('gate/action.yml', 'utf8')) as { runs: Record<string, string> };
  assert.deepEqual(runs, { using: 'node24', pre: `../${bundle('gate-pre')}`, main: `../${bundle('gate')}` });
});

test('no import is left to run time, and node reads the bundles as CommonJS', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>;
  assert.equal(manifest.type, undefined);
  for (const entry of ENTRIES)
    for (const name of readdirSync(join('dist', entry)))
      assert.doesNotMatch(readFileSync(join('dist', entry, name), 'utf8'), /eval\("require"\)\("/);
});

test('the program starts from its bundle alone, on this node and on the machine’s', () => {
  for (const node of [process.execPath, ...otherNodes()]) {
    const { status, stdout, stderr } = spawnSync(node, [bundle('cli'), '--help'], {
      encoding: 'utf8',
      env: { PATH: '/usr/bin:/bin' },
    });
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^ {2}run .*\n.* -- COMMAND/m);
    assert.equal(stderr, '');
  }
});

test('a stage of the action started by hand fails with a sentence, not with a stack', () => {
  const env = { PATH: '/usr/bin:/bin', INPUT_SENSOR: 'auto' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle('post')], { encoding: 'utf8', env });
  assert.equal(status, 1);
  assert.match(stdout, /::error::IronClaw Guard: incomplete; coverage none: no earlier stage of this step ran/);
  assert.equal(stderr, '');
});
