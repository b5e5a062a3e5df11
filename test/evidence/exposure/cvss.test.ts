import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cvssScore } from '../../../src/evidence/exposure/cvss.ts';
import { Severities } from '../../../src/evidence/exposure/severity.ts';

const v2 = 'AV:N/AC:L/Au:N/C:P/I:P/A:P';
const v31 = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H';
const v4 = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N';

test('vectors score what FIRST gives as examples', () => {
  const expected = [
    [v2, 2, 7.5],
    ['AV:N/AC:L/Au:N/C:N/I:N/A:C', 2, 7.8], // CVE-2002-0392, v2 guide 3.3.1
    ['AV:L/AC:H/Au:N/C:C/I:C/A:C', 2, 6.2], // CVE-2003-0062, v2 guide 3.3.3
    [v31, 3.1, 9.8],
    ['CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 3, 9.8],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N', 3.1, 6.1], // CVE-2013-1937, v3.1 examples
    ['CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N', 3.1, 6.4], // CVE-2013-0375, v3.1 examples
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H', 3.1, 10],
    ['CVSS:3.1/AV:L/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N', 3.1, 0],
    [v4, 4, 9.3],
    ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H', 4, 10],
    ['CVSS:4.0/AV:P/AC:H/AT:P/PR:H/UI:A/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N', 4, 0],
  ] as const;
  for (const [vector, version, score] of expected) assert.deepEqual(cvssScore(vector), { version, score }, vector);
});

test('temporal, threat and environmental metrics change nothing, and neither does the order', () => {
  assert.equal(cvssScore(`${v31}/E:U/RL:O/RC:U/CR:L/MAV:P`)?.score, 9.8);
  assert.equal(cvssScore(`${v2}/E:U/RL:OF/RC:UC`)?.score, 7.5);
  assert.equal(cvssScore(`${v4}/E:U/S:P/U:Amber`)?.score, 9.3);
  assert.equal(cvssScore('CVSS:3.1/A:H/I:H/C:H/S:U/UI:N/PR:N/AC:L/AV:N')?.score, 9.8);
});

test('a broken vector has no score, instead of 0', () => {
  const broken = [
    '',
    'garbage',
    '9.8',
    'CVSS:3.1',
    'CVSS:3.1/',
    'CVSS:3.1/AV:N',
    v31.replace('/A:H', ''),
    v31.replace('AV:N', 'AV:X'),
    `${v31}/AV:N`,
    `${v31}/ZZ:N`,
    `${v31}/`,
    `${v31}/E`,
    v31.replace('3.1', '3.2'),
    v31.replace('CVSS:3.1/', ''),
    v31.toLowerCase(),
    ` ${v31}`,
    v4.replace('AT:N/', ''),
    v4.replace('VC:H', 'VC:C'),
    v2.replace('Au:N', 'Au:__proto__'),
    v2.replace('Au', 'constructor'),
    `(${v2})`,
    `CVSS:4.0/${v2}`,
    `${v31}${'/E:X'.repeat(200)}`,
  ];
  for (const vector of broken) assert.equal(cvssScore(vector), undefined, vector);
});

test('the highest version counts, of one version the highest score, and a word only where no vector does', () => {
  const of = (vectors: readonly string[], words: readonly string[] = []) => new Severities().of([{ vectors, words }]);
  const low31 = 'CVSS:3.1/AV:P/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N';
  assert.deepEqual(of([v2, v31, v4], ['LOW']), { cvss: 9.3, basis: v4 });
  assert.deepEqual(of([v2, low31]), { cvss: 1.6, basis: low31 });
  assert.deepEqual(of([low31, v31, low31]), { cvss: 9.8, basis: v31 });
  assert.deepEqual(of(['CVSS:4.0/broken', v31]), { cvss: 9.8, basis: v31 });
  assert.deepEqual(of([], ['LOW', 'MODERATE']), { cvss: 5.5, basis: 'MODERATE' });
  assert.deepEqual(
    ['low', 'Medium', 'HIGH', 'CRITICAL'].map((word) => of([], [word]).cvss),
    [2, 5.5, 8, 9.5],
  );
  assert.deepEqual(of([], ['constructor', 'unknown', '']), { cvss: null, basis: null });
});
