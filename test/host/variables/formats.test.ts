import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { aptProxies, aptVariables, sourceUris } from '../../../src/host/variables/apt.ts';
import { goHosts } from '../../../src/host/variables/go.ts';
import { mavenRepositories } from '../../../src/host/variables/maven.ts';
import {
  npmrcSettings,
  npmSettings,
  prebuilts,
  registries,
  yarnrcRegistries,
} from '../../../src/host/variables/npm.ts';
import { gitBlobs } from '../../../src/host/variables/project-files.ts';
import { pipConfIndexes, pipIndexes } from '../../../src/host/variables/python.ts';
import { scratch } from '../scratch.ts';

test('npm: the default registry and one for each scope, from its own list and from an .npmrc', () => {
  const listed = {
    registry: 'https://a.example/',
    '@x:registry': 'https://b.example/',
    'metrics-registry': 'https://no.example',
    json: true,
  };
  assert.deepEqual(registries(npmSettings(JSON.stringify(listed))), ['https://a.example/', 'https://b.example/']);
  assert.deepEqual(registries(npmSettings('npm error')), []);
  const file =
    '; c\n#registry=https://no.example\n registry = "https://${HOST}/"\n@y:registry=https://c.example\n//a.example/:_authToken=t\n';
  assert.deepEqual(registries(npmrcSettings(file, { HOST: 'd.example' })), ['https://d.example/', 'https://c.example']);
});

test('npm: hosts of ready-made binaries, by the names that packages give their settings', () => {
  const text = [
    'better_sqlite3_binary_host=https://a.example/b',
    'node-sqlite3-binary-host-mirror=https://b.example',
    'sass_binary_site=https://c.example',
    'electron_mirror=https://d.example',
    'puppeteer_download_base_url=https://e.example',
    'binary_host_of_x=https://no.example',
    'registry=https://no.example',
  ].join('\n');
  assert.deepEqual(
    prebuilts(npmrcSettings(text, {})),
    ['a.example/b', 'b.example', 'c.example', 'd.example', 'e.example'].map((host) => `https://${host}`),
  );
});

test('yarn: the registries of a .yarnrc.yml, to fetch from and to publish to', () => {
  const file =
    'nodeLinker: node-modules\nnpmRegistryServer: "https://${HOST:-a.example}/"\n# npmRegistryServer: https://no.example\n' +
    "npmScopes:\n  x:\n    npmRegistryServer: https://${HOST2}\n    npmPublishRegistry: 'https://c.example'\n";
  assert.deepEqual(yarnrcRegistries(file, { HOST2: 'b.example' }), [
    'https://a.example/',
    'https://b.example',
    'https://c.example',
  ]);
});

test('pip: what its settings name, and whether the built-in index is replaced', () => {
  const listed = [
    "global.extra-index-url='https://b.example/simple\\nhttps://c.example/simple'",
    "global.find-links='/opt/wheels'",
    "global.timeout='60'",
  ].join('\n');
  assert.deepEqual(pipIndexes(listed), { index: false, all: ['https://b.example/simple', 'https://c.example/simple'] });
  assert.deepEqual(pipIndexes(":env:.index-url='https://a.example/simple'\n"), {
    index: true,
    all: ['https://a.example/simple'],
  });
  const file =
    '[global]\nindex-url = https://a.example/simple\nextra-index-url =\n    https://b.example/x\n    https://c.example\ntimeout = 3\n# index-url = https://no.example\n';
  assert.deepEqual(pipConfIndexes(file), ['https://a.example/simple', 'https://b.example/x', 'https://c.example']);
});

test('apt: both formats, mirror lists and proxies', (t) => {
  assert.deepEqual(
    sourceUris(
      'deb [arch=amd64 signed-by=/k.gpg] https://a.example/debian stable main\n# deb https://no.example x y\ndeb-src http://b.example s m\n',
    ),
    ['https://a.example/debian', 'http://b.example'],
  );
  assert.deepEqual(sourceUris('Types: deb\nURIs: https://a.example/\n https://b.example/\nSuites: x\n'), [
    'https://a.example/',
    'https://b.example/',
  ]);
  assert.deepEqual(
    aptProxies(
      'Acquire::http::Proxy "http://proxy.example:3128/";\nAcquire::https::Proxy "DIRECT";\n// Acquire::http::Proxy "http://no.example";\n',
    ),
    ['http://proxy.example:3128/'],
  );
  const root = scratch(t);
  mkdirSync(join(root, 'sources.list.d'));
  mkdirSync(join(root, 'apt.conf.d'));
  writeFileSync(join(root, 'mirrors.txt'), 'http://m.example/ubuntu/\tpriority:1\n');
  writeFileSync(join(root, 'sources.list.d/x.sources'), `URIs: mirror+file:${root}/mirrors.txt cdrom:x\n`);
  writeFileSync(join(root, 'apt.conf.d/01proxy'), 'Acquire::HTTP::Proxy "http://proxy.example:3128";');
  assert.deepEqual(aptVariables(root)['registry:apt']?.values, ['m.example', 'proxy.example']);
  assert.equal(aptVariables(join(root, 'none'))['registry:apt'], undefined);
});

test('go: its proxies, and its checksum database by name or by address', () => {
  assert.deepEqual(goHosts('https://a.example,http://b.example/mod|direct', 'sum.example+033de0ae+Ac4z'), [
    'https://a.example',
    'http://b.example/mod',
    'https://sum.example',
  ]);
  assert.deepEqual(goHosts('direct', 'sum.example https://mirror.example/sum'), ['https://mirror.example/sum']);
  assert.deepEqual(goHosts('off', 'off'), []);
});

test('maven: repositories, mirrors and where it deploys to, with what stands for the environment', () => {
  const pom = `<project><repositories><repository><id>a</id><url>https://a.example/m2</url></repository>
    <repository><url>\${env.MIRROR}/x</url></repository></repositories>
    <profiles><profile><pluginRepositories><pluginRepository><url> https://c.example </url></pluginRepository></pluginRepositories></profile></profiles>
    <distributionManagement><snapshotRepository><url>https://d.example</url></snapshotRepository></distributionManagement>
    <scm><url>https://no.example</url></scm><url>https://no.example</url></project>`;
  assert.deepEqual(mavenRepositories(pom, { MIRROR: 'https://b.example' }), [
    'https://a.example/m2',
    'https://b.example/x',
    'https://c.example',
    'https://d.example',
  ]);
  assert.deepEqual(
    mavenRepositories(
      '<settings><mirrors><mirror><url>https://m.example</url></mirror><mirror><url>http://0.0.0.0/</url><blocked>true</blocked></mirror></mirrors>',
      {},
    ),
    ['https://m.example'],
  );
  assert.deepEqual(mavenRepositories('no xml', {}), []);
});

test('git: the files among what `cat-file --batch` tells, counted in bytes', () => {
  const id = 'a'.repeat(40);
  const bytes = (text: string): string => Buffer.from(text).toString('latin1');
  const told = `${id} blob 4\n${bytes('é\n')}x\nHEAD:b missing\n${id} tree 3\nabc\n${id} blob 2\nok\n`;
  assert.deepEqual(
    [...gitBlobs(told, ['HEAD:a', 'HEAD:b', 'HEAD:c', 'HEAD:d'])],
    [
      ['HEAD:a', 'é\nx'],
      ['HEAD:d', 'ok'],
    ],
  );
  assert.equal(gitBlobs('', ['HEAD:a']).size, 0);
  assert.equal(gitBlobs(`${id} blob 99999\ncut`, ['HEAD:a', 'HEAD:b']).size, 1);
});
