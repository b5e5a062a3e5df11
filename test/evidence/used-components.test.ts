import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Event } from '../../src/events/event.ts';
import { UsedComponents } from '../../src/evidence/used-components.ts';

const event = (kind: 'file.read' | 'lib.load' | 'file.create', path: string): Event =>
  ({ seq: 1, t: 1, pid: 2, tid: 2, start: 1, job: true, done: true, kind, path }) as Event;

function used(...paths: string[]): UsedComponents {
  const components = new UsedComponents();
  for (const path of paths) components.note('/tool', event('file.read', path));
  return components;
}
const has = (components: UsedComponents, purl: string, name: string, own?: string): boolean =>
  components.has('/tool', own, { name, purl });

test('a package of node is used when a file of it was read, the innermost one alone', () => {
  const one = used('/w/node_modules/a/node_modules/@s/b/index.js', '/w/node_modules/c/package.json');
  assert.ok(has(one, 'pkg:npm/%40s/b@1', '@s/b'));
  assert.ok(has(one, 'pkg:npm/c@1', 'c'));
  assert.ok(!has(one, 'pkg:npm/a@1', 'a'));
});

test('a package of python is used when a module of it was read or mapped, whatever its name is written like', () => {
  const one = used('/v/lib/python3.11/site-packages/ruamel_yaml/main.py', '/usr/lib/python3/dist-packages/six.py');
  one.note('/tool', event('lib.load', '/v/lib/python3.11/site-packages/_cffi.cpython-311-x86_64-linux-gnu.so'));
  assert.ok(has(one, 'pkg:pypi/ruamel.yaml@1', 'ruamel.yaml'));
  assert.ok(has(one, 'pkg:pypi/six@1', 'six'));
  assert.ok(has(one, 'pkg:pypi/-cffi@1', '_cffi'));
  assert.ok(!has(one, 'pkg:pypi/pip@1', 'pip'));
  assert.ok(has(used('/v/site-packages/pip-23.2.1.dist-info/METADATA'), 'pkg:pypi/pip@1', 'pip'));
});

test('an archive of Java is used when it was read', () => {
  const one = used('/m2/log4j-core-2.14.1.jar');
  assert.ok(has(one, 'pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1', 'org.apache.logging.log4j:log4j-core'));
  assert.ok(!has(one, 'pkg:maven/org.apache.logging.log4j/log4j-api@2.14.1', 'log4j-api'));
});

test('what is linked in runs with its program, and a tool’s own package is what was executed', () => {
  const none = used();
  assert.ok(has(none, 'pkg:golang/stdlib@1.20', 'stdlib'));
  assert.ok(has(none, 'pkg:deb/debian/git@2', 'git', 'pkg:deb/debian/git@2'));
  assert.ok(!has(none, 'pkg:deb/debian/zlib@1', 'zlib', 'pkg:deb/debian/git@2'));
});

test('writing a file is no use of it, and another tool’s reading is not this one’s', () => {
  const one = new UsedComponents();
  one.note('/tool', event('file.create', '/w/node_modules/a/x'));
  one.note('/other', event('file.read', '/w/node_modules/a/x'));
  assert.ok(!has(one, 'pkg:npm/a@1', 'a'));
});
