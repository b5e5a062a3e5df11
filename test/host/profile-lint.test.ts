import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { lintDirectory } from '../../src/host/profile-lint.ts';
import { scratch } from './scratch.ts';

const PROFILES = join(import.meta.dirname, '../../profiles');

/** A small folder of profiles without mistakes. */
function folder(t: TestContext): string {
  const directory = scratch(t);
  for (const name of ['zones.yml', 'weights.yml', 'class/compiler', 'clang'])
    cpSync(join(PROFILES, name), join(directory, name), { recursive: true });
  return directory;
}

function linted(directory: string): string[] {
  return lintDirectory(directory, PROFILES).map((mistake) => mistake.replaceAll(directory, 'DIR'));
}

const edit = (path: string, from: string | RegExp, to: string): void =>
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));

test('a folder without mistakes has none', (t) => {
  assert.deepEqual(linted(folder(t)), []);
});

test('every file with mistakes is told, each mistake with its place', (t) => {
  const directory = folder(t);
  edit(join(directory, 'clang/profile.yml'), 'status: stable', 'status: good');
  edit(join(directory, 'zones.yml'), 'schema: 1', 'schema: 2');
  edit(join(directory, 'class/compiler/profile.yml'), 'rights:', 'wrongs:');
  const mistakes = linted(directory);
  for (const [file, place] of [
    ['clang/profile.yml', '5:9'],
    ['zones.yml', '\\d+:9'],
    ['class/compiler/profile.yml', '\\d+:\\d+'],
  ])
    assert.ok(
      mistakes.some((mistake) => new RegExp(`^DIR/${file}:${place}: `).test(mistake)),
      `${file}\n${mistakes.join('\n')}`,
    );
});

test('a stable profile needs recordings of both kinds, an experimental one none', (t) => {
  const directory = folder(t);
  rmSync(join(directory, 'clang/cases/plugin'), { recursive: true });
  assert.deepEqual(linted(directory), [
    'DIR/clang/profile.yml:5:9: a stable profile needs a case of an attack in clang/cases',
  ]);
  rmSync(join(directory, 'clang/cases'), { recursive: true });
  assert.equal(linted(directory).length, 2);
  edit(join(directory, 'clang/profile.yml'), 'status: stable', 'status: experimental');
  assert.deepEqual(linted(directory), []);
});

test('a profile has a place of its name, a page, a class and references', (t) => {
  const directory = folder(t);
  const profile = join(directory, 'clang/profile.yml');
  edit(profile, /references: .*/, 'references: ["http://clang.example/"]');
  edit(profile, 'extends: class/compiler', 'extends: class/publisher');
  edit(profile, 'tool: clang', 'tool: clong');
  writeFileSync(join(directory, 'clang/README.md'), '# Clang\n');
  const mistakes = linted(directory).join('\n');
  assert.match(mistakes, /^DIR\/clang\/profile\.yml:2:7: tool is clong, but it lies in clang$/m);
  assert.match(mistakes, /^DIR\/clang\/profile\.yml:4:10: there is no class\/publisher$/m);
  assert.match(mistakes, /33:13: http:\/\/clang\.example\/ is no https address$/m);
  assert.match(mistakes, /^DIR\/clang\/README\.md:1:1: begins with `# clong`$/m);
  assert.match(mistakes, /^DIR\/clang: has cases, but no profile\.yml that can be read$/m);
});

test('a corpus may have its own order, a folder of profiles may not', (t) => {
  const corpus = scratch(t);
  mkdirSync(join(corpus, 'theft/npm'), { recursive: true });
  cpSync(join(PROFILES, 'npm/cases/theft'), join(corpus, 'theft/npm/one'), { recursive: true });
  assert.deepEqual(linted(corpus), []);
  const directory = folder(t);
  cpSync(join(PROFILES, 'npm/cases/theft'), join(directory, 'clang/theft'), { recursive: true });
  assert.deepEqual(linted(directory), ['DIR/clang/theft: cases of a profile lie in DIR/TOOL/cases/NAME']);
});

test('one profile is held against the collection it lies in, and its mistakes alone are told', (t) => {
  const directory = folder(t);
  const [clang, compiler] = [join(directory, 'clang'), join(directory, 'class/compiler')];
  assert.deepEqual([...linted(clang), ...linted(compiler)], []);
  edit(join(clang, 'profile.yml'), /references: .*/, 'references: []');
  rmSync(join(clang, 'README.md'));
  rmSync(join(clang, 'cases/plugin'), { recursive: true });
  const mistakes = [
    'DIR/README.md: is missing: it says what the profile covers',
    'DIR/profile.yml:33:13: references say where its behaviour is documented',
    'DIR/profile.yml:5:9: a stable profile needs a case of an attack in clang/cases',
  ];
  assert.deepEqual(linted(clang), mistakes);
  assert.deepEqual(linted(compiler), []);
});

test('a profile outside any collection is held against that of the guard', (t) => {
  const directory = scratch(t);
  cpSync(join(PROFILES, 'jq'), join(directory, 'jq'), { recursive: true });
  const profile = join(directory, 'jq/profile.yml');
  assert.deepEqual(linted(join(directory, 'jq')), []);
  edit(profile, 'extends: class/coreutils', 'extends: class/fetcher');
  edit(profile, '"${toolcache}/', '"${tolcache}/');
  edit(
    profile,
    'rights: []',
    'rights: [{ op: [read], zone: [secret:unheard] }, { op: [exec], tool: [grep, unheard-of] }]',
  );
  assert.deepEqual(linted(join(directory, 'jq')), [
    'DIR/profile.yml:10:31: rights.0.zone.0: there is no zone secret:unheard in zones.yml',
    'DIR/profile.yml:10:77: rights.1.tool.1: there is no profile or class unheard-of',
    'DIR/profile.yml:8:51: match.entry.jq.3: there is no variable ${tolcache}',
  ]);
});
