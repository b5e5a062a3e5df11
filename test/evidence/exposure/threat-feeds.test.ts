import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readEpss } from '../../../src/evidence/exposure/epss.ts';
import { ExposureDataError } from '../../../src/evidence/exposure/exposure-data-error.ts';
import { readKev } from '../../../src/evidence/exposure/kev.ts';
import { bytesOf, real } from './records.ts';

test("CISA's catalogue is read, and lists what it lists", () => {
  const kev = readKev(readFileSync(join(real, 'kev.json')));
  assert.equal(kev.version, '2025.08.25');
  assert.equal(kev.size, 1404);
  assert.equal(kev.lists(['GO-2022-0535', 'CVE-2020-0601']), true);
  assert.equal(kev.lists(['cve-2025-48384']), true);
  assert.equal(kev.lists(['CVE-2023-45288', 'constructor', '__proto__']), false);
  assert.equal(kev.lists([]), false);
});

test('what is no catalogue is refused in a sentence', () => {
  for (const text of [
    '',
    '{',
    '[]',
    '{"catalogVersion":"1"}',
    '{"catalogVersion":"1","vulnerabilities":[{"cveID":"x"}]}',
    `${'['.repeat(1e5)}`,
  ]) {
    assert.throws(
      () => readKev(bytesOf(text)),
      (error) => error instanceof ExposureDataError && /CISA publishes: .+; fetch it again$/.test(error.message),
    );
  }
});

const scores = `#model_version:v2025.03.14,score_date:2025-08-25T12:55:00Z
cve,epss,percentile
CVE-1999-0001,0.01278,0.78639
CVE-2020-0601,0.94071,0.99898
CVE-2021-44228,0.94358,0.99958
CVE-2024-0001,5e-05,0.01
`;

test('scores of EPSS are read with model and day, and the highest of the names counts', () => {
  const epss = readEpss(scores);
  assert.deepEqual([epss.model, epss.date, epss.size], ['v2025.03.14', '2025-08-25T12:55:00Z', 4]);
  assert.deepEqual(epss.of(['CVE-2020-0601']), { probability: 0.94071, percentile: 0.99898 });
  assert.deepEqual(epss.of(['GHSA-x', 'CVE-2024-0001', 'cve-1999-0001']), {
    probability: 0.01278,
    percentile: 0.78639,
  });
  assert.equal(epss.of(['CVE-2024-9999', 'constructor']), undefined);
  assert.equal(readEpss(scores.replaceAll('\n', '\r\n')).size, 4);
});

test('lines of EPSS that are none are left out, and a file without its header is refused', () => {
  const { size } = readEpss(
    `cve,epss,percentile\nCVE-2024-0001,2,0.5\nCVE-2024-0002,x,0.5\n__proto__,0.1,0.1\nCVE-2024-0003,0.1,0.5\n`,
  );
  assert.equal(size, 1);
  for (const text of ['', 'CVE-2024-0001,0.1,0.5', '<html>'])
    assert.throws(() => readEpss(text), /header `cve,epss,percentile`/);
});
