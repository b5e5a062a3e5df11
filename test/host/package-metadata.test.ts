import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { packageAbove, packageOf } from '../../src/host/package-metadata.ts';
import { scratch } from './scratch.ts';

function put(path: string, text: string): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

test('the nearest package.json with a name counts; one without a name, a broken or a huge one does not', (t) => {
  const root = scratch(t);
  put(join(root, 'package.json'), '{"name":"outer","version":"1.0.0"}');
  put(join(root, 'dist/package.json'), '{"type":"module"}');
  put(join(root, 'dist/broken/package.json'), '{"name":');
  put(join(root, 'dist/huge/package.json'), JSON.stringify({ name: 'huge', text: 'x'.repeat(1 << 20) }));
  put(join(root, 'inner/package.json'), '{"name":"@scope/inner"}');
  const outer = { name: 'outer', version: '1.0.0' };
  assert.deepEqual(packageOf(join(root, 'dist/broken/x.js')), outer);
  assert.deepEqual(packageOf(join(root, 'dist/huge/x.js')), outer);
  assert.deepEqual(packageAbove(join(root, 'inner/a/b')), {
    directory: join(root, 'inner'),
    package: { name: '@scope/inner' },
  });
  assert.equal(packageAbove(join(root, 'inner/1/2/3/4/5/6/7/8/9/10/11/12')), undefined);
});

test('a name that is no printable text of at most 214 characters is none', (t) => {
  const root = scratch(t);
  for (const [index, name] of ['a b', '\u001b[2J', 'x'.repeat(215), '', 7, null, { a: 1 }].entries()) {
    put(join(root, String(index), 'package.json'), JSON.stringify({ name, version: '1' }));
    assert.notEqual(packageAbove(join(root, String(index)))?.directory, join(root, String(index)));
  }
  put(join(root, 'v/package.json'), '{"name":"v","version":"1\\n2"}');
  assert.deepEqual(packageAbove(join(root, 'v'))?.package, { name: 'v' });
});

test('Python: PKG-INFO, pyproject.toml, and the dist-info beside an installed module', (t) => {
  const root = scratch(t);
  put(join(root, 'sdist/PKG-INFO'), 'Metadata-Version: 2.1\nName: thing\nVersion: 2.0\n\nName: not-this\n');
  put(join(root, 'src/pyproject.toml'), '[build-system]\nname = "no"\n[project]\nname = "proj"\nversion = \'3\'\n');
  const site = join(root, 'lib/python3/site-packages');
  put(join(site, 'my_mod/__main__.py'), '');
  put(join(site, 'My_Mod-1.2.dist-info/METADATA'), 'Name: My-Mod\nVersion: 1.2\n\n');
  put(join(site, 'my_mod_extra-9.dist-info/METADATA'), 'Name: wrong\nVersion: 9\n\n');
  assert.deepEqual(packageAbove(join(root, 'sdist'))?.package, { name: 'thing', version: '2.0' });
  assert.deepEqual(packageAbove(join(root, 'src'))?.package, { name: 'proj', version: '3' });
  assert.deepEqual(packageOf(join(site, 'my_mod/__main__.py')), { name: 'My-Mod', version: '1.2' });
});

test('Rust: what [package] of a Cargo.toml says; a workspace of crates is none', (t) => {
  const root = scratch(t);
  put(join(root, 'package.json'), '{"name":"outer"}');
  put(join(root, 'crates/Cargo.toml'), '[workspace]\nmembers = ["a"]\n[workspace.package]\nname = "no"\n');
  put(join(root, 'crates/a/Cargo.toml'), '[package]\nname = "a"\nversion = "1.0.3"\n[dependencies]\nname = "no"\n');
  assert.deepEqual(packageAbove(join(root, 'crates/a/src'))?.package, { name: 'a', version: '1.0.3' });
  assert.deepEqual(packageAbove(join(root, 'crates'))?.package, { name: 'outer' });
});
