import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { dirHash } from '../../../src/evidence/packages/dirhash.ts';
import { providerLock } from '../../../src/evidence/packages/provider-lock.ts';
import { providerPlace } from '../../../src/evidence/packages/provider-place.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** As terraform 1.11.4 wrote it, with the hashes of an archive as a registry gives them. */
const LOCK = `# This file is maintained automatically by "terraform init".
# Manual edits may be lost in future updates.

provider "registry.example/acme/tiny" {
  version     = "1.2.3"
  constraints = "~> 1.2"
  hashes = [
    "h1:k3dY8xTCwUa2BH1eMGw6hIoopPR+1NXHZzyxvIo6cak=",
    "zh:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
  ]
}

provider "registry.example/acme/bare" {
  version = "0.1.0-beta1"
}
`;

test('a lock file has version and hashes of each provider', () => {
  const lock = providerLock(LOCK);
  assert.deepEqual(lock?.get('registry.example/acme/tiny'), {
    version: '1.2.3',
    hashes: [
      'h1:k3dY8xTCwUa2BH1eMGw6hIoopPR+1NXHZzyxvIo6cak=',
      'zh:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
    ],
  });
  assert.deepEqual(lock?.get('registry.example/acme/bare'), { version: '0.1.0-beta1', hashes: [] });
  assert.deepEqual(providerLock(LOCK.replaceAll('\n', '\r\n')), lock);
  assert.equal(providerLock('')?.size, 0);
});

for (const [what, text] of [
  ['an escape', LOCK.replace('"1.2.3"', '"1.2\\u002e3"')],
  ['a template', LOCK.replace('"1.2.3"', `"$${'{x}'}"`)],
  ['a comment inside', LOCK.replace('version     = "1.2.3"', 'version /* */ = "1.2.3"')],
  ['a block comment around', `/*\n${LOCK}*/\n`],
  ['a provider twice', LOCK + LOCK],
  ['two versions', LOCK.replace('constraints', 'version')],
  ['another block', `${LOCK}terraform {\n}\n`],
  ['an end in a block', LOCK.slice(0, LOCK.indexOf('  hashes'))],
  ['an end in a list', LOCK.slice(0, LOCK.indexOf('  ]'))],
  ['no version', LOCK.replace('  version     = "1.2.3"\n', '')],
] as const) {
  test(`a lock file with ${what} is none that terraform writes`, () => assert.equal(providerLock(text), undefined));
}

test('hashes of schemes to come are left out', () => {
  const lock = providerLock(LOCK.replace('"zh:', '"h2:'));
  assert.equal(lock?.get('registry.example/acme/tiny')?.hashes.length, 1);
});

test('a long line or a great many take no longer than they are', () => {
  const begun = performance.now();
  for (const text of [`provider "${'a'.repeat(1 << 20)}" {\n`, ' '.repeat(1 << 20), '\n'.repeat(1 << 20)])
    providerLock(text);
  assert.ok(performance.now() - begun < 2000);
});

test('the hash of a directory is that of sha256sum, in the order of the bytes of its paths', () => {
  // what terraform 1.11.4 computed for these files
  const files = new Map([
    ['terraform-provider-tiny_v1.2.3', sha256('#!/bin/sh\nexit 1\n')],
    ['LICENSE', sha256('LICENSE\n')],
    ['docs/a.md', sha256('x\n')],
  ]);
  assert.equal(dirHash(files), 'h1:k3dY8xTCwUa2BH1eMGw6hIoopPR+1NXHZzyxvIo6cak=');
  // U+1F600 is above U+FFFD in bytes and below in UTF-16
  const order = new Map([
    ['\u{1f600}', 'b'],
    ['\ufffd', 'a'],
  ]);
  const lines = 'a  \ufffd\nb  \u{1f600}\n';
  assert.equal(dirHash(order), `h1:${createHash('sha256').update(lines).digest('base64')}`);
});

test('one file whose name looks like a line of another has not the hash of both', () => {
  const [a, b] = [sha256('a'), sha256('b')];
  const two = new Map([
    ['a', a],
    ['b', b],
  ]);
  assert.notEqual(dirHash(new Map([[`a\n${b}  b`, a]])), dirHash(two));
});

test('the place of a provider names it', () => {
  const below = 'registry.example/acme/tiny/1.2.3/linux_amd64/terraform-provider-tiny_v1.2.3';
  const known = { address: 'registry.example/acme/tiny', version: '1.2.3' };
  assert.deepEqual(providerPlace(`/w/.terraform/providers/${below}`), {
    ...known,
    directory: '/w/.terraform/providers/registry.example/acme/tiny/1.2.3/linux_amd64',
    project: '/w',
  });
  assert.deepEqual(providerPlace(`/home/u/.cache/plugins/${below}`), {
    ...known,
    directory: '/home/u/.cache/plugins/registry.example/acme/tiny/1.2.3/linux_amd64',
    project: undefined,
  });
  for (const other of [
    `/w/.terraform/providers/${below}/x`,
    '/w/.terraform/providers/acme/tiny/1.2.3/linux_amd64/terraform-provider-tiny',
    '/w/.terraform/providers/registry.example/acme/tiny/1.2.3/linux_amd64/terraform-provider-other',
    '/w/.terraform/providers/registry.example/acme/tiny/1.2.3/linux_amd64/sh',
    `/w/.terraform/providers/${'x/'.repeat(3000)}${below}`,
  ])
    assert.equal(providerPlace(other), undefined);
});
