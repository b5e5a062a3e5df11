import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actsInWords, placeWords } from '../../src/report/acts.ts';
import type { ResultSignal } from '../../src/report/result.ts';

const signal = (
  type: ResultSignal['type'],
  kind: string,
  target: string,
  count = 1,
  expected = true,
): ResultSignal => ({
  type,
  kind,
  ...(type === 'network' ? { destination: target } : { target }),
  count,
  expected,
  risk_contribution: 0,
});

test('targets of rights are said in words', () => {
  for (const [target, words] of [
    ['${workspace}/**/node_modules/**', 'node_modules'],
    ['${workspace}/node_modules/.bin/*', 'node_modules/.bin'],
    ['${workspace}/**', 'workspace'],
    ['${home}/.cache/x', '~/.cache/x'],
    ['${cache:npm}/**', 'npm cache'],
    ['${registry:npm}:443', 'npm registry'],
    ['${dist:node}:8443', 'node dist:8443'],
    ['packages.example:*', 'packages.example'],
    ['${package}/**', 'package'],
    ['/etc/hosts', '/etc/hosts'],
    ['a\x1b[0m', 'a\\x1b[0m'],
  ] as const) {
    assert.equal(placeWords(target), words);
  }
});

test('the acts of several invocations become one line, the workspace first', () => {
  const words = actsInWords([
    signal('fs_write', 'file.create', '${cache:npm}/**', 1204),
    signal('fs_write', 'file.create', '${workspace}/**/node_modules/**', 800),
    signal('fs_write', 'file.create', '${workspace}/**/node_modules/**', 12),
    signal('fs_write', 'file.modify', '${workspace}/**/package-lock.json', 1),
    signal('network', 'net.connect', '${registry:npm}:443', 14),
    signal('process', 'process.exec', '/usr/bin/sh', 3),
    signal('fs_read', 'file.read', '/etc/passwd', 3),
    signal('fs_write', 'file.modify', '/etc/x', 1, false),
  ]);
  assert.equal(
    words,
    'node_modules 812 files, npm registry, package-lock.json 1 change, npm cache 1,204 files, runs sh',
  );
});

test('reads are named only when there is nothing else, and long lists end in a count', () => {
  assert.equal(actsInWords([signal('fs_read', 'file.read', '/x', 9)]), 'reads only');
  assert.equal(actsInWords([]), '');
  const socket = signal('network', 'net.connect', 'UNIX sockets');
  assert.equal(actsInWords([socket]), 'local connections');
  assert.equal(actsInWords([socket, signal('network', 'net.connect', 'a.example:443')]), 'a.example');
  const programs = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => signal('process', 'process.exec', name));
  assert.equal(actsInWords(programs), 'runs a, b, c, 3 more');
});
