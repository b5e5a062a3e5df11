import assert from 'node:assert/strict';
import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { ProfileError } from '../../src/baseline/profile-error.ts';
import { PARSED_FILE, parsedBefore, parsedProfiles } from '../../src/host/parsed-profiles.ts';
import { parseProfiles, readProfiles } from '../../src/host/profile-files.ts';
import { sha256Of } from '../../src/host/sha256.ts';
import { scratch } from './scratch.ts';

const source = join(import.meta.dirname, '../../profiles');
const none = { files: {} };

/** Profiles of their own, and what a build found in them, as it is read again. */
function built(t: TestContext): { profiles: string; program: string; parsed: string } {
  const root = scratch(t);
  const profiles = join(root, 'profiles');
  for (const name of [
    'zones.yml',
    'weights.yml',
    'sequences.yml',
    'npm/profile.yml',
    'class/package-manager/profile.yml',
  ])
    cpSync(join(source, name), join(profiles, name));
  const parsed = join(root, 'dist', PARSED_FILE);
  for (const directory of ['dist/cli', 'dist/profiles']) mkdirSync(join(root, directory), { recursive: true });
  writeFileSync(parsed, JSON.stringify(parseProfiles(profiles)));
  const program = join(root, 'dist/cli/index.js');
  writeFileSync(program, '');
  return { profiles, program, parsed };
}

test('what was parsed when the program was built is what the YAML says, to the order of keys', () => {
  const parsed = JSON.parse(JSON.stringify(parseProfiles(source)));
  assert.equal(JSON.stringify(readProfiles(source, parsed)), JSON.stringify(readProfiles(source, none)));
});

test('it is read beside the bundle and used', (t) => {
  const { profiles, program, parsed } = built(t);
  const content = JSON.parse(readFileSync(parsed, 'utf8'));
  content.files['npm/profile.yml'].value.description = 'as it was built';
  writeFileSync(parsed, JSON.stringify(content));
  const npm = readProfiles(profiles, parsedProfiles(program)).profiles.find(({ tool }) => tool === 'npm');
  assert.equal(npm?.description, 'as it was built');
});

test('a text that changed since is parsed: the YAML is the source', (t) => {
  const { profiles, program } = built(t);
  const path = join(profiles, 'npm/profile.yml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^description: .*$/m, 'description: another'));
  const set = readProfiles(profiles, parsedProfiles(program));
  assert.equal(set.profiles.find(({ tool }) => tool === 'npm')?.description, 'another');
  assert.equal(set.digest, readProfiles(profiles, none).digest);
  appendFileSync(path, 'unheard: of\n');
  assert.throws(() => readProfiles(profiles, parsedProfiles(program)), ProfileError);
});

test('the same text under another name is another file', () => {
  const parsed = { files: { 'npm/profile.yml': { sha256: sha256Of('x'), value: 1 } } };
  assert.equal(parsedBefore(parsed, 'npm/profile.yml', 'x'), 1);
  assert.equal(parsedBefore(parsed, 'zones.yml', 'x'), undefined);
  assert.equal(parsedBefore(parsed, 'npm/profile.yml', 'y'), undefined);
  assert.equal(parsedBefore(parsed, 'constructor', 'x'), undefined);
});

test('a file that is damaged or absent only costs time, and sources use none', (t) => {
  const { profiles, program, parsed } = built(t);
  const expected = JSON.stringify(readProfiles(profiles, none));
  for (const text of ['', '{', '{}', 'null', '[1]', '{"files":null}']) {
    writeFileSync(parsed, text);
    assert.equal(JSON.stringify(readProfiles(profiles, parsedProfiles(program))), expected, text);
  }
  assert.deepEqual(parsedProfiles(join(import.meta.dirname, '../../src/entry/cli.ts')), none);
  assert.deepEqual(parsedProfiles('/nonexistent/index.js'), none);
});
