import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aboutAnother } from '../../../src/evidence/sbom/about.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);
const subject = (purl?: string, sha256?: string) => ({
  subject: {
    ref: 'x',
    name: 'tool',
    version: '1',
    ...(purl === undefined ? {} : { purl }),
    hashes: sha256 === undefined ? [] : [{ algorithm: 'sha256', hex: sha256 }],
  },
});

test('an SBOM is about a file by its digest, else by the version of its package', () => {
  const file = { sha256: A, purl: 'pkg:npm/tool@1' };
  assert.equal(aboutAnother(subject(undefined, A), file), undefined);
  assert.equal(
    aboutAnother(subject(undefined, B), file),
    'the SBOM that was given is about tool 1, and not about this file: its SHA-256 is another',
  );
  assert.equal(aboutAnother(subject('pkg:npm/tool@2', A), file), undefined, 'the digest decides');
  assert.match(aboutAnother(subject('pkg:npm/tool@2'), file) ?? '', /and not about version 1 of it$/);
  for (const purl of ['pkg:npm/tool@1', 'pkg:npm/other@2', 'pkg:deb/debian/tool@2', 'pkg:npm/tool', 'tool', undefined])
    assert.equal(aboutAnother(subject(purl), file), undefined, purl);
  assert.equal(aboutAnother({}, file), undefined);
  assert.equal(aboutAnother(subject(undefined, B), {}), undefined, 'of what has no digest nothing differs');
});
