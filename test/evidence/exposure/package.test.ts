import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packagesOf, parsePurl } from '../../../src/evidence/exposure/package.ts';

/** `ecosystem[:release] name[@version]` of each package a package URL stands for. */
function packages(text: string, version?: string): string[] {
  const purl = parsePurl(text);
  assert.ok(purl, text);
  return packagesOf(purl, version).map(
    (one) =>
      `${one.ecosystem.name}${one.release === undefined ? '' : `:${one.release}`} ${one.name}${one.version === undefined ? '' : `@${one.version}`}`,
  );
}

test('package URLs of registries are named as OSV names their packages', () => {
  const expected = {
    'pkg:npm/%40Scope/name@1.0.0': ['npm @scope/name@1.0.0'],
    'pkg:npm/lodash@4.17.15': ['npm lodash@4.17.15'],
    'pkg:pypi/Zope.Interface_x@5': ['PyPI zope-interface-x@5'],
    'pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1?type=jar': [
      'Maven org.apache.logging.log4j:log4j-core@2.14.1',
    ],
    'pkg:cargo/serde_json@1.0.0': ['crates serde_json@1.0.0'],
    'pkg:gem/rails@6.0': ['RubyGems rails@6.0'],
    'pkg:nuget/Newtonsoft.Json@12.0.1': ['NuGet newtonsoft.json@12.0.1'],
    'pkg:composer/Symfony/http-kernel@v5.4.0': ['Packagist symfony/http-kernel@v5.4.0'],
    'pkg:hex/phoenix@1.6.0': ['Hex phoenix@1.6.0'],
    'pkg:pub/http@0.13.0': ['Pub http@0.13.0'],
    'pkg:swift/github.com/Vapor/vapor@4.0.0': ['SwiftURL github.com/vapor/vapor@4.0.0'],
    'pkg:githubactions/tj-actions/changed-files@v45': ['GitHub Actions tj-actions/changed-files@v45'],
    'pkg:bitnami/node@18.0.0-2': ['Bitnami node@18.0.0'],
    'pkg:cran/digest@0.6': ['CRAN digest@0.6'],
  };
  for (const [purl, names] of Object.entries(expected)) assert.deepEqual(packages(purl), names);
  assert.deepEqual(packages('pkg:npm/lodash', '1.2.3'), ['npm lodash@1.2.3']);
});

test('Go: modules in one spelling, the standard library, the toolchain, and both for Go itself', () => {
  assert.deepEqual(packages('pkg:golang/github.com/Masterminds/goutils@v1.1.0'), [
    'Go github.com/masterminds/goutils@v1.1.0',
  ]);
  assert.deepEqual(packages('pkg:golang/stdlib@1.20.0'), ['Go stdlib@1.20.0']);
  assert.deepEqual(packages('pkg:golang/std@v1.20.0'), ['Go stdlib@v1.20.0']);
  assert.deepEqual(packages('pkg:golang/toolchain@1.20.0'), ['Go toolchain@1.20.0']);
  const both = (version: string): string[] => [`Go stdlib@${version}`, `Go toolchain@${version}`];
  assert.deepEqual(packages('pkg:generic/go@1.21.3'), both('1.21.3'));
  assert.deepEqual(packages('pkg:github/golang/go@go1.21.3'), both('go1.21.3'));
  assert.deepEqual(packages('pkg:golang/golang.org/toolchain@v0.0.1-go1.21.3.linux-amd64'), both('go1.21.3'));
  assert.deepEqual(packages('pkg:golang/golang.org/toolchain@v0.0.1-go1.22rc1.linux-amd64'), both('go1.22rc1'));
});

test('distributions: release in one spelling, source package with its version, epoch', () => {
  const expected = {
    'pkg:deb/debian/curl@7.88.1-10?arch=amd64&distro=debian-12': ['Debian:12 curl@7.88.1-10'],
    'pkg:deb/debian/libc6@2.36-9?distro=bookworm&upstream=glibc': ['Debian:12 glibc@2.36-9'],
    'pkg:deb/debian/libgcc-s1@12.2.0-14?distro=debian-12.5&upstream=gcc-12%4012.2.0-13': ['Debian:12 gcc-12@12.2.0-13'],
    'pkg:deb/debian/bash@5.2?distro=debian-sid': ['Debian:sid bash@5.2'],
    'pkg:deb/debian/bash@5.2': ['Debian bash@5.2'],
    'pkg:deb/bash@5.2?distro=debian-12': ['Debian:12 bash@5.2'],
    'pkg:deb/ubuntu/openssl@3.0.2-0ubuntu1.10?distro=ubuntu-22.04': ['Ubuntu:22.04 openssl@3.0.2-0ubuntu1.10'],
    'pkg:deb/ubuntu/openssl@3.0.2?distro=jammy': ['Ubuntu:22.04 openssl@3.0.2'],
    'pkg:apk/alpine/libcrypto3@3.1.3-r0?distro=alpine-3.18.4&upstream=openssl': ['Alpine:3.18 openssl@3.1.3-r0'],
    'pkg:apk/wolfi/curl@8.0.0-r0': ['Wolfi curl@8.0.0-r0'],
    'pkg:rpm/rocky/openssl-libs@3.0.7-1.el9?distro=rocky-9.3&epoch=1&upstream=openssl-3.0.7-1.el9.src.rpm': [
      'Rocky Linux:9 openssl-libs@1:3.0.7-1.el9',
      'Rocky Linux:9 openssl@1:3.0.7-1.el9',
    ],
    'pkg:rpm/redhat/bash@5.1-2.el8?distro=rhel-8.9': ['Red Hat:8 bash@5.1-2.el8'],
    'pkg:rpm/suse/bash@4.4?distro=sles-15.4': ['SUSE:15.4 bash@4.4'],
    'pkg:rpm/opensuse/bash@5.2?distro=opensuse-tumbleweed': ['openSUSE:tumbleweed bash@5.2'],
  };
  for (const [purl, names] of Object.entries(expected)) assert.deepEqual(packages(purl), names);
});

test('what OSV has no ecosystem for stands for no package, and what is no package URL is not read', () => {
  for (const purl of [
    'pkg:generic/openssl@3.0',
    'pkg:oci/debian@sha256:aa',
    'pkg:rpm/fedora/bash@5',
    'pkg:deb/raspbian/bash@5',
  ])
    assert.deepEqual(packages(purl), []);
  for (const text of [
    '',
    'lodash@4',
    'pkg:',
    'pkg:npm',
    'pkg:__proto__/x@1',
    `pkg:npm/${'a'.repeat(3000)}`,
    'pkg:npm/%zz',
  ])
    assert.equal(parsePurl(text), undefined, text);
});
