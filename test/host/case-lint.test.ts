import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { lintCase } from '../../src/host/case-lint.ts';
import { scratch } from './scratch.ts';

const GOOD = join(import.meta.dirname, '../../profiles/npm/cases/scripts-npm11');

/** A copy of a good case, changed; gives what lint says of it, without the directory. */
function linted(t: TestContext, change: (directory: string) => void, tool = 'npm'): string[] {
  const directory = join(scratch(t), 'scripts-npm11');
  cpSync(GOOD, directory, { recursive: true });
  change(directory);
  return lintCase(directory, tool).mistakes.map((mistake) => mistake.replace(directory, 'CASE'));
}

const edit = (name: string, from: string | RegExp, to: string) => (directory: string) => {
  const path = join(directory, name);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};
const events = (directory: string): string => join(directory, 'events.ndjson.gz');

test('a good case has no mistakes, and says what it is', (t) => {
  assert.deepEqual(
    linted(t, () => {}),
    [],
  );
  assert.equal(lintCase(GOOD, 'npm').case?.expect, 'pass');
});

test('mistakes in case.yml come with line and column', (t) => {
  assert.deepEqual(linted(t, edit('case.yml', 'origin: recorded', 'origin: heard')), [
    'CASE/case.yml:4:9: origin: Invalid option: expected one of "recorded"|"built"',
  ]);
  assert.deepEqual(
    linted(t, () => {}, 'pip'),
    ['CASE/case.yml:5:7: tool is npm, but it lies with the cases of pip'],
  );
  assert.deepEqual(linted(t, edit('case.yml', /project: .*/, 'project: that of /home/dev')), [
    'CASE/case.yml:1:1: names /home/dev',
  ]);
});

test('three files make a case, of limited size', (t) => {
  assert.deepEqual(
    linted(t, (directory) => writeFileSync(join(directory, 'notes.txt'), '')),
    ['CASE/notes.txt: only case.yml, recording.json, events.ndjson.gz make a case'],
  );
  assert.deepEqual(linted(t, (directory) => rmSync(events(directory))).slice(0, 1), [
    'CASE/events.ndjson.gz: is missing, or no plain file',
  ]);
  const large = linted(t, (directory) => writeFileSync(events(directory), Buffer.alloc(205_000)));
  assert.match(large[0] ?? '', /^CASE\/events\.ndjson\.gz: has 205000 bytes; at most 204800 were expected/);
});

test('a recording that was changed, or is packed with a time, is refused', (t) => {
  const cut = linted(t, (directory) => {
    const text = gunzipSync(readFileSync(events(directory))).toString();
    writeFileSync(events(directory), gzipSync(text.replace('"seq":3', '"seq":4')));
  });
  assert.match(cut[0] ?? '', /^CASE: events\.ndjson was changed after it was recorded/);
  const timed = linted(t, (directory) => {
    const packed = readFileSync(events(directory));
    packed.writeUInt32LE(1, 4);
    writeFileSync(events(directory), packed);
  });
  assert.deepEqual(timed, ['CASE/events.ndjson.gz: its gzip header holds a time or a name; pack it with `gzip -9n`']);
});

test('what tells where it was recorded is refused', (t) => {
  assert.deepEqual(linted(t, edit('recording.json', '"registry.npm.example"', '"npm.corp.com"')), [
    'CASE: the recording names npm.corp.com',
  ]);
  assert.deepEqual(linted(t, edit('recording.json', /198\.51\.100\.1/, '10.0.0.53')), [
    'CASE: the recording names 10.0.0.53',
  ]);
});

test('hostile names and files end in mistakes, not in errors', (t) => {
  const parent = scratch(t);
  mkdirSync(join(parent, 'here'));
  cpSync(GOOD, join(parent, 'here/case'), { recursive: true });
  const odd = join(parent, 'here', '\u001b[2J');
  renameSync(join(parent, 'here/case'), odd);
  assert.match(lintCase(odd, 'npm').mistakes[0] ?? '', /the directory of a case has a name of a-z/);
  const broken = linted(t, edit('recording.json', '{', '[['));
  assert.match(broken[0] ?? '', /^CASE\/recording\.json: .*not valid JSON/);
  const bomb = linted(t, (directory) => writeFileSync(events(directory), gzipSync(Buffer.alloc(65 * 1024 * 1024))));
  assert.match(bomb[0] ?? '', /cannot be unpacked .*gzip data of at most 64 MiB was expected/);
});
