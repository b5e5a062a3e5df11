import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { dpkgComponents } from '../../../../src/evidence/sbom/derived/dpkg.ts';

const debian = { id: 'debian', version: '12' };
const status = '/var/lib/dpkg/status';

test("this machine's packages are those that dpkg-query lists", {
  skip: !existsSync(status) && 'dpkg is not installed',
}, () => {
  const listed = spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Status} ${Package} ${Version} ${Architecture}\n'], {
    encoding: 'utf8',
  });
  const expected = listed.stdout
    .split('\n')
    .filter((line) => line.startsWith('installed '))
    .map((line) => line.slice('installed '.length));
  const { from, components } = dpkgComponents(readFileSync(status), debian);
  assert.equal(from, 'dpkg');
  const found = components.map(
    ({ name, version, purl }) => `${name} ${version} ${/[?&]arch=([a-z0-9]+)/.exec(purl ?? '')?.[1]}`,
  );
  assert.deepEqual(found.toSorted(), expected.toSorted());
});

test('paragraphs: source packages, states, odd ones', () => {
  const text = `Package: libssl3
Status: install ok installed
Maintainer: Debian OpenSSL Team <a@debian.example>
Architecture: amd64
Source: openssl (3.0.1-1)
Version: 1:3.0.1-1+b1
Description: x
 Package: not-this
 .

Package: gone
Status: deinstall ok config-files
Version: 1
\t
Package: bash
Version: 5.2
Source: bash
VERSION: 6

Package: Bad Name

Version: 1
Package: g++`;
  const { components } = dpkgComponents(Buffer.from(text), debian);
  assert.deepEqual(components, [
    {
      ref: 'pkg:deb/debian/libssl3@1:3.0.1-1+b1?arch=amd64&distro=debian-12&upstream=openssl',
      name: 'libssl3',
      version: '1:3.0.1-1+b1',
      purl: 'pkg:deb/debian/libssl3@1:3.0.1-1+b1?arch=amd64&distro=debian-12&upstream=openssl',
      type: 'library',
      hashes: [],
      supplier: 'Debian OpenSSL Team <a@debian.example>',
    },
    {
      ref: 'pkg:deb/debian/bash@5.2?distro=debian-12',
      name: 'bash',
      version: '5.2',
      purl: 'pkg:deb/debian/bash@5.2?distro=debian-12',
      type: 'library',
      hashes: [],
    },
    {
      ref: 'pkg:deb/debian/g%2B%2B@1?distro=debian-12',
      name: 'g++',
      version: '1',
      purl: 'pkg:deb/debian/g%2B%2B@1?distro=debian-12',
      type: 'library',
      hashes: [],
    },
  ]);
  assert.deepEqual(
    dpkgComponents(Buffer.from(text), { id: 'ubuntu' }, new Set(['bash', 'gone'])).components.map(({ purl }) => purl),
    ['pkg:deb/ubuntu/bash@5.2'],
  );
});
