import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { npmTree } from '../../../../src/evidence/sbom/derived/npm-tree.ts';

const bytes = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
const integrity = `sha512-${Buffer.alloc(64, 1).toString('base64')}`;

/** The manifests of all packages below a node_modules, found by walking it. */
function* manifests(directory: string): Generator<string> {
  for (const name of readdirSync(directory)) {
    if (name.startsWith('.')) continue;
    const place = join(directory, name);
    if (name.startsWith('@')) yield* manifests(place);
    else {
      if (existsSync(join(place, 'package.json'))) yield join(place, 'package.json');
      if (existsSync(join(place, 'node_modules'))) yield* manifests(join(place, 'node_modules'));
    }
  }
}

test("this project's own node_modules: the lock that npm left names what is there", () => {
  const root = join(import.meta.dirname, '../../../../node_modules');
  const lock = readFileSync(join(root, '.package-lock.json'));
  const manifest = readFileSync(join(root, '../package.json'));
  const tree = npmTree({ lock, manifest });
  const { from, subject } = tree;
  // the package `node` fetches its binary behind the lock's back
  const components = tree.components.filter(({ name }) => !name.startsWith('node-linux-'));
  assert.equal(from, 'npm-tree');
  assert.equal(subject?.name, 'ironclaw-guard');
  const found = [...manifests(root)].filter((path) => !path.includes('node-linux-')).map((path) => readFileSync(path));
  const walked = new Set(
    found.map((content) => {
      const { name, version } = JSON.parse(content.toString('utf8'));
      return `${name}@${version}`;
    }),
  );
  const named = components.map(({ name, version }) => `${name}@${version}`);
  assert.deepEqual(named.toSorted(), [...walked].toSorted());
  assert.ok(components.every(({ purl, hashes }) => purl !== undefined && hashes[0]?.algorithm === 'sha512'));
  // without the lock the manifests say the same
  assert.deepEqual(
    npmTree({ manifests: found })
      .components.map(({ purl }) => purl)
      .toSorted(),
    components.map(({ purl }) => purl).toSorted(),
  );
  assert.equal(npmTree({ lock, manifests: found }).components.length, tree.components.length);
});

test('locks of version 2 and 3: aliases, links, workspaces, bundled packages, places as versions', () => {
  const { components } = npmTree({
    lock: bytes({
      lockfileVersion: 3,
      packages: {
        '': { name: 'root', version: '1.0.0' },
        'packages/w': { name: 'w', version: '1.0.0' },
        'node_modules/w': { resolved: 'packages/w', link: true },
        'node_modules/@s/a': {
          version: '1.0.0',
          integrity: `${integrity} sha1-${Buffer.alloc(20, 2).toString('base64')}`,
        },
        'node_modules/b/node_modules/@s/a': { version: '1.0.0' },
        'node_modules/b/node_modules/a': { version: '2.0.0', inBundle: true },
        'node_modules/alias': { name: 'real', version: '3.0.0', integrity: 'md5-x sha512-short' },
        'node_modules/local': { version: 'file:../local' },
        'node_modules/none': {},
        'node_modules/broken': 7,
        'node_modules/': { version: '1.0.0' },
        __proto__: { version: '1.0.0' },
      },
    }),
  });
  assert.deepEqual(
    components.map(({ name, version, purl, hashes }) => [
      name,
      version,
      purl,
      hashes.map(({ algorithm }) => algorithm).join(),
    ]),
    [
      ['@s/a', '1.0.0', 'pkg:npm/%40s/a@1.0.0', 'sha512,sha1'],
      ['a', '2.0.0', 'pkg:npm/a@2.0.0', ''],
      ['real', '3.0.0', 'pkg:npm/real@3.0.0', ''],
      ['local', undefined, undefined, ''],
      ['none', undefined, 'pkg:npm/none', ''],
    ],
  );
  assert.equal(components[0]?.hashes[0]?.hex, '01'.repeat(64));
});

test('locks of version 1 are trees', () => {
  const { components } = npmTree({
    lock: bytes({
      lockfileVersion: 1,
      dependencies: {
        a: {
          version: '1.0.0',
          integrity,
          dependencies: { '@s/b': { version: '2.0.0', dependencies: { a: { version: '1.0.0' } } } },
        },
        alias: { version: 'npm:@t/real@3.0.0' },
        repository: { version: 'git+ssh://git@host.example/x.git#0123' },
        broken: null,
      },
    }),
  });
  assert.deepEqual(
    components.map(({ name, purl }) => [name, purl]),
    [
      ['a', 'pkg:npm/a@1.0.0'],
      ['@t/real', 'pkg:npm/%40t/real@3.0.0'],
      ['repository', undefined],
      ['@s/b', 'pkg:npm/%40s/b@2.0.0'],
    ],
  );
  let deep: object = {};
  for (let i = 0; i < 500; i++) deep = { [`d${i}`]: { version: '1.0.0', dependencies: deep } };
  assert.equal(npmTree({ lock: bytes({ dependencies: deep }) }).components.length, 64);
});

test('a lock that is broken is refused with a sentence; one without packages has none', () => {
  assert.throws(() => npmTree({ lock: Buffer.from('{"packages":') }), { name: 'SbomError', message: /broken JSON/ });
  assert.deepEqual(npmTree({ lock: bytes({ packages: [] }), manifests: [bytes({ version: '1' })] }), {
    from: 'npm-tree',
    components: [],
  });
  assert.deepEqual(npmTree({}), { from: 'npm-tree', components: [] });
});
