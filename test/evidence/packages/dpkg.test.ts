import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { debPackages, debUrl, diversionsOf, md5Of, mergedNames, placeOf } from '../../../src/evidence/packages/dpkg.ts';
import { distribution } from '../../../src/evidence/packages/os-release.ts';
import { rpmOwners } from '../../../src/evidence/packages/rpm.ts';

test("this machine's own status file: version, architecture and configuration files of a package", () => {
  const bash = debPackages(readFileSync('/var/lib/dpkg/status', 'utf8'), new Set(['bash', 'no-such-package'])).get(
    'bash',
  );
  assert.match(bash?.version ?? '', /^\d/);
  assert.match(bash?.conffiles.get('/etc/bash.bashrc') ?? '', /^[0-9a-f]{32}$/);
  const system = distribution(readFileSync('/etc/os-release', 'utf8'));
  assert.match(debUrl(bash ?? assert.fail(), system) ?? '', /^pkg:deb\/\w+\/bash@\d.*\?arch=\w+&distro=\w+/);
});

test('a package of several architectures is found by the one asked for', () => {
  const stanza = (arch: string): string =>
    `Package: libc6\nStatus: install ok installed\nArchitecture: ${arch}\nVersion: 2-${arch}\n`;
  const found = debPackages(`${stanza('amd64')}\n${stanza('i386')}`, new Set(['libc6:i386']));
  assert.deepEqual(
    [...found].map(([name, { version }]) => [name, version]),
    [['libc6:i386', '2-i386']],
  );
});

test('a digest is of the whole name only', () => {
  const text = `${'1'.repeat(32)}  usr/bin/a\n${'2'.repeat(32)}  bin/a\nshort  usr/bin/b\n`;
  assert.equal(md5Of(text, '/usr/bin/a'), '1'.repeat(32));
  assert.equal(md5Of(text, '/bin/a'), '2'.repeat(32));
  for (const none of ['/usr/bin/b', '/a', '/usr/bin', '/usr/bin/a\n']) assert.equal(md5Of(text, none), undefined);
});

test('diversions in threes; a rest of a file is no diversion', () => {
  const diversions = diversionsOf('/bin/sh\n/bin/sh.distrib\ndash\n/bin/x\n/bin/y\n:\n/cut\n');
  assert.equal(diversions.size, 2);
  assert.equal(placeOf('/bin/sh', 'dash', diversions), '/bin/sh');
  assert.equal(placeOf('/bin/sh', 'bash:amd64', diversions), '/bin/sh.distrib');
  assert.equal(placeOf('/bin/x', 'any', diversions), '/bin/y');
  assert.equal(placeOf('/bin/z', 'any', diversions), '/bin/z');
});

test('names in merged directories', () => {
  assert.deepEqual(mergedNames('/usr/bin/a'), ['/usr/bin/a', '/bin/a']);
  assert.deepEqual(mergedNames('/lib64/a/b'), ['/lib64/a/b', '/usr/lib64/a/b']);
  assert.deepEqual(mergedNames('/usr/local/bin/a'), ['/usr/local/bin/a']);
  assert.deepEqual(mergedNames('/binary/a'), ['/binary/a']);
});

test('what a system says it is, and only if it says it plainly', () => {
  assert.deepEqual(distribution('ID="ubuntu"\nVERSION_ID="24.04"\n'), { id: 'ubuntu', release: 'ubuntu-24.04' });
  assert.deepEqual(distribution('NAME=x\nID=arch\n'), { id: 'arch', release: 'arch' });
  for (const text of ['', 'ID=$(id)\n', "ID='a b'\n", 'VARIANT_ID=x\n']) assert.equal(distribution(text), undefined);
});

test("rpm's sentences are no names of packages", () => {
  const text = 'bash-5.2-1.x86_64\nfile /x is not owned by any package\nbash-5.2-1.x86_64\n--eval-x\n\n';
  assert.deepEqual(rpmOwners(text), ['bash-5.2-1.x86_64']);
});
