import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { AdvisoryIndex } from '../../../src/evidence/exposure/advisory-index.ts';
import { readEpss } from '../../../src/evidence/exposure/epss.ts';
import { type Exposure, type ExposureMaterial, exposureOf } from '../../../src/evidence/exposure/exposure.ts';
import { readKev } from '../../../src/evidence/exposure/kev.ts';
import type { VexStatement } from '../../../src/evidence/exposure/vex.ts';
import { exposure } from '../../../src/score/hazard.ts';
import { advisory, bytesOf, real, realAdvisories } from './records.ts';

const vector = {
  low: 'CVSS:3.1/AV:P/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N',
  critical: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
};
const scored = (cvss: string): object => ({ severity: [{ type: 'CVSS_V3', score: cvss }] });
const events = [{ introduced: '0' }, { fixed: '2.0.0' }];
const component = (name: string, used = true, version = '1.0.0') => ({
  name,
  purl: `pkg:npm/${name}@${version}`,
  used,
  ref: `ref-${name}`,
});
const kevOf = (...ids: string[]) =>
  readKev(bytesOf(JSON.stringify({ catalogVersion: '1', vulnerabilities: ids.map((cveID) => ({ cveID })) })));
const critical = advisory(
  'GHSA-1',
  { ecosystem: 'npm', name: 'x', events },
  { aliases: ['CVE-2024-0001'], ...scored(vector.critical) },
);
const base: ExposureMaterial = {
  components: [component('x'), component('y')],
  vulnerabilities: new AdvisoryIndex([critical]),
};

/** As the score takes it: the worst of what is listed. */
const s = ({ vulnerabilities }: Exposure): number =>
  Math.max(0, ...vulnerabilities.map(({ cvss, used, exploited }) => exposure(cvss ?? 0, used, exploited)));

test('clean, then a critical vulnerability, then a statement that it does not affect: as clean as before', () => {
  const clean = exposureOf({
    ...base,
    vulnerabilities: new AdvisoryIndex([advisory('GHSA-9', { ecosystem: 'npm', name: 'z', events })]),
  });
  assert.deepEqual([clean.known, clean.total, s(clean)], [true, 0, 0]);

  const exposed = exposureOf(base);
  assert.equal(exposed.total, 1);
  assert.equal(exposed.worst?.id, 'GHSA-1');
  assert.deepEqual(
    [exposed.worst.cvss, exposed.worst.used, exposed.worst.exploited, exposed.worst.fixed],
    [9.8, true, false, '2.0.0'],
  );
  assert.equal(s(exposed), exposure(9.8, true, false));

  const statement: VexStatement = {
    id: 'CVE-2024-0001',
    aliases: [],
    products: ['pkg:npm/x@1.0.0'],
    status: 'not_affected',
    justification: 'vulnerable_code_not_in_execute_path',
  };
  const cleared = exposureOf({ ...base, vex: [statement] });
  assert.equal(cleared.suppressedTotal, 1);
  assert.deepEqual(
    cleared.suppressed.map(({ vulnerability, status, justification }) => [vulnerability.id, status, justification]),
    [['GHSA-1', 'not_affected', 'vulnerable_code_not_in_execute_path']],
  );
  assert.deepEqual({ ...cleared, suppressed: [], suppressedTotal: 0 }, clean);
});

test('a statement clears by any name of the vulnerability and any name of the product', () => {
  const total = (statement: Partial<VexStatement>, more: Partial<ExposureMaterial> = {}): number =>
    exposureOf({
      ...base,
      vex: [{ id: 'CVE-2024-0001', aliases: [], products: [], status: 'fixed', ...statement }],
      ...more,
    }).total;
  const tool = { purl: 'pkg:npm/tool@3.0.0', ref: 'root' };
  for (const product of ['pkg:npm/x@1.0.0', 'pkg:npm/x', 'ref-x'])
    assert.equal(total({ products: [product] }), 0, product);
  assert.equal(total({ id: 'OTHER-1', aliases: ['ghsa-1'], products: ['pkg:npm/x'] }), 0);
  for (const product of ['pkg:npm/tool@3.0.0', 'pkg:npm/tool', 'root'])
    assert.equal(total({ products: [product] }, { tool }), 0, product);

  for (const product of [
    'pkg:npm/x@1.0.1',
    'pkg:npm/y',
    'pkg:pypi/x',
    'ref-y',
    '',
    'pkg:npm/x@1.0.0?arch=arm64',
    'pkg:npm/tool@2.0.0',
    '*',
  ])
    assert.equal(total({ products: [product] }, { tool }), 1, product);
  assert.equal(total({ id: 'CVE-2024-0002', products: ['pkg:npm/x'] }), 1);
  assert.equal(total({ products: ['pkg:npm/x'], status: 'under_investigation' }), 1);
  assert.equal(total({ products: ['pkg:npm/x'], status: 'affected' }), 1);
  assert.equal(total({ products: [] }), 1);
});

test('a statement without qualifiers is about every build of a package, one with them about that build', () => {
  const index = new AdvisoryIndex([
    advisory(
      'DSA-1',
      { ecosystem: 'Debian:12', name: 'curl', events: [{ introduced: '0' }] },
      { upstream: ['CVE-2024-0001'] },
    ),
  ]);
  const curl = { name: 'curl', purl: 'pkg:deb/debian/curl@7.88?arch=amd64&distro=debian-12', used: true };
  const total = (product: string): number =>
    exposureOf({
      components: [curl],
      vulnerabilities: index,
      vex: [{ id: 'CVE-2024-0001', aliases: [], products: [product], status: 'fixed' }],
    }).total;
  assert.equal(total('pkg:deb/debian/curl'), 0);
  assert.equal(total('pkg:deb/debian/curl@7.88?arch=amd64'), 0);
  assert.equal(total('pkg:deb/debian/curl@7.88?arch=arm64'), 1);
});

test('a statement without subpath is about a package of a monorepo too, and a leading v makes no other version of Go', () => {
  const products = (purl: string, product: string): number => {
    const index = new AdvisoryIndex([
      advisory('A-1', { ecosystem: 'npm', name: '@babel/parser', events: [{ introduced: '0' }] }),
      advisory('A-1b', { ecosystem: 'Go', name: 'stdlib', events: [{ introduced: '0' }] }, { aliases: ['A-1'] }),
    ]);
    const vex: VexStatement[] = [{ id: 'A-1', aliases: [], products: [product], status: 'not_affected' }];
    return exposureOf({ components: [{ name: 'x', purl, used: true }], vulnerabilities: index, vex }).total;
  };
  assert.equal(products('pkg:npm/%40babel/parser@7.21.2#packages/babel-parser', 'pkg:npm/%40babel/parser@7.21.2'), 0);
  assert.equal(products('pkg:npm/%40babel/parser@7.21.2', 'pkg:npm/%40babel/parser@7.21.2#packages/babel-parser'), 1);
  assert.equal(products('pkg:golang/stdlib@1.20.0', 'pkg:golang/stdlib@v1.20.0'), 0);
  assert.equal(products('pkg:golang/stdlib@1.20.0', 'pkg:golang/stdlib@v1.20.1'), 1);
});

test('an advisory on several vulnerabilities of others is not cleared by a statement on one, and listed when one is exploited', () => {
  const both = advisory(
    'DSA-1',
    { ecosystem: 'Debian:12', name: 'curl', events: [{ introduced: '0' }] },
    { upstream: ['CVE-2024-0001', 'CVE-2024-0002'] },
  );
  const components = [{ name: 'curl', purl: 'pkg:deb/debian/curl@7.88?distro=debian-12', used: true }];
  const vex: VexStatement[] = [
    { id: 'CVE-2024-0001', aliases: [], products: ['pkg:deb/debian/curl'], status: 'fixed' },
  ];
  const result = exposureOf({
    components,
    vulnerabilities: new AdvisoryIndex([both]),
    vex,
    kev: kevOf('CVE-2024-0002'),
  });
  assert.deepEqual([result.total, result.worst?.exploited], [1, true]);
});

test('statements that contradict each other clear nothing, and that is said', () => {
  const about = { id: 'CVE-2024-0001', aliases: [], products: ['pkg:npm/x'] };
  const result = exposureOf({
    ...base,
    vex: [
      { ...about, status: 'not_affected' },
      { ...about, status: 'affected' },
    ],
  });
  assert.equal(result.total, 1);
  assert.match(result.reasons.join(), /contradict each other on 1 vulnerabilities/);
});

test('a vulnerability CISA lists as exploited comes first and weighs more', () => {
  const low = advisory(
    'GHSA-0',
    { ecosystem: 'npm', name: 'y', events },
    { aliases: ['CVE-2024-0002'], ...scored(vector.low) },
  );
  const vulnerabilities = new AdvisoryIndex([critical, low]);
  const before = exposureOf({ ...base, vulnerabilities });
  const after = exposureOf({ ...base, vulnerabilities, kev: kevOf('CVE-2024-0002') });
  assert.deepEqual(
    before.vulnerabilities.map(({ id }) => id),
    ['GHSA-1', 'GHSA-0'],
  );
  assert.deepEqual(
    after.vulnerabilities.map(({ id }) => id),
    ['GHSA-0', 'GHSA-1'],
  );
  assert.equal(after.worst?.exploited, true);
  assert.ok(s(exposureOf({ ...base, kev: kevOf('CVE-2024-0001') })) > s(exposureOf(base)));
});

test('in real data: a Go of before 2020 has an exploited vulnerability', () => {
  const kev = readKev(readFileSync(join(real, 'kev.json')));
  const vulnerabilities = new AdvisoryIndex(realAdvisories('osv-go'));
  const of = (version: string) =>
    exposureOf({
      components: [{ name: 'go', purl: `pkg:golang/stdlib@${version}`, used: true }],
      vulnerabilities,
      kev,
    });
  assert.deepEqual([of('go1.13.6').worst?.id, of('go1.13.6').worst?.exploited], ['GO-2022-0535', true]);
  assert.equal(of('go1.13.7').worst?.exploited, false);
  const { total, unscored, worst } = of('go1.13.6'); // Go's database gives no severities
  assert.equal(unscored, total);
  assert.equal(worst?.cvss, null);
});

test('in real data: a program with an SBOM of 2021 has what its modules have', () => {
  const sbom = JSON.parse(readFileSync(join(real, '..', 'sbom', 'proton-bridge.cdx.json'), 'utf8'));
  const components = (sbom.components as { name: string; purl: string }[]).map(({ name, purl }) => ({
    name,
    purl,
    used: false,
  }));
  const result = exposureOf({ components, vulnerabilities: new AdvisoryIndex(realAdvisories('osv-go')) });
  const found = result.vulnerabilities.map(({ id, component, fixed }) => `${id} ${component.name} ${fixed}`);
  assert.ok(found.includes('GO-2022-0493 golang.org/x/sys 0.0.0-20220412211240-33da011f77ad'));
  assert.deepEqual([result.known, result.unmatched], [true, 0]);
});

test('what is used weighs more than what is present, and what has no score comes last and weighs nothing', () => {
  const list = [
    critical,
    advisory('GHSA-2', { ecosystem: 'npm', name: 'y', events }, scored(vector.critical)),
    advisory('GHSA-3', { ecosystem: 'npm', name: 'y', events }),
  ];
  const result = exposureOf({
    components: [component('y', false), component('x')],
    vulnerabilities: new AdvisoryIndex(list),
  });
  assert.deepEqual(
    result.vulnerabilities.map(({ id, cvss, used }) => [id, cvss, used]),
    [
      ['GHSA-1', 9.8, true],
      ['GHSA-2', 9.8, false],
      ['GHSA-3', null, false],
    ],
  );
  assert.equal(result.unscored, 1);
  assert.equal(
    s(exposureOf({ components: [component('y', false)], vulnerabilities: new AdvisoryIndex(list.slice(2)) })),
    0,
  );
});

test('the severity of a package goes before that of the record, and that of another database serves where there is none', () => {
  const more = { severity: [{ type: 'CVSS_V3', score: vector.low }] };
  const own = advisory('A-1', { ecosystem: 'npm', name: 'x', events, more });
  const silent = advisory('GO-1', { ecosystem: 'npm', name: 'y', events }, { aliases: ['CVE-2024-0003'] });
  const other = advisory('CVE-2024-0003', { ecosystem: 'npm', name: 'elsewhere' }, scored(vector.critical));
  const result = exposureOf({ ...base, vulnerabilities: new AdvisoryIndex([own, silent, other]) });
  assert.deepEqual(
    result.vulnerabilities.map(({ id, cvss }) => [id, cvss]),
    [
      ['GO-1', 9.8],
      ['A-1', 1.6],
    ],
  );
});

test('a package that was published as malware weighs as the worst vulnerability', () => {
  const result = exposureOf({
    ...base,
    vulnerabilities: new AdvisoryIndex([advisory('MAL-2025-1', { ecosystem: 'npm', name: 'x', versions: ['1.0.0'] })]),
  });
  assert.deepEqual([result.worst?.cvss, result.worst?.basis], [10, 'published as malware']);
});

test('scores of EPSS stand beside the vulnerability and change no order', () => {
  const epss = readEpss('cve,epss,percentile\nCVE-2024-0001,0.9,0.99\n');
  assert.deepEqual(exposureOf({ ...base, epss }).worst?.epss, { probability: 0.9, percentile: 0.99 });
  assert.equal(exposureOf(base).worst?.epss, undefined);
});

test('components that could not be looked up are counted, with reasons', () => {
  const components = [
    component('x'),
    { name: 'a', used: false },
    { name: 'b', used: false },
    { name: 'c', purl: 'pkg:generic/c@1', used: false },
    { name: 'd', purl: 'pkg:pypi/d@1', used: false },
    { name: 'x', purl: 'pkg:npm/x', used: false },
  ];
  const result = exposureOf({ ...base, components });
  assert.deepEqual([result.known, result.components, result.total, result.unmatched], [true, 6, 1, 5]);
  assert.match(result.reasons[0] ?? '', /^2 components without a package URL/);
  assert.match(
    result.reasons.join('\n'),
    /^1 component of PyPI: the vulnerability data has no record of that ecosystem$/m,
  );
  assert.equal(exposureOf({ ...base, components, asked: new Set(['pkg:pypi/d@1']) }).unmatched, 4);
});

test('without data or components the exposure is not known, and old data is said to be old', () => {
  const none = exposureOf({ ...base, vulnerabilities: new AdvisoryIndex([]) });
  assert.deepEqual([none.known, none.total, none.worst, none.unmatched], [false, 0, undefined, 2]);
  assert.match(none.reasons.join(), /there is no vulnerability data/);
  assert.equal(exposureOf({ ...base, components: [] }).known, false);
  assert.deepEqual(
    exposureOf({
      ...base,
      vulnerabilities: new AdvisoryIndex([]),
      asked: new Set(base.components.map(({ purl }) => purl ?? '')),
    }).known,
    true,
  );
  const day = 86_400;
  assert.match(exposureOf({ ...base, dataAge: 45.5 * day }).reasons.join(), /45 days old/);
  assert.deepEqual(exposureOf({ ...base, dataAge: 29 * day }).reasons, []);
  assert.equal(exposureOf(base).dataAge, null);
});

test('a long list is cut so that the worst exploited and the worst other one stay', () => {
  const ids = Array.from({ length: 300 }, (_, i) => `CVE-2024-${1000 + i}`);
  const list = ids.map((id, i) =>
    advisory(id, { ecosystem: 'npm', name: 'x', events }, scored(i < 250 ? vector.low : vector.critical)),
  );
  const result = exposureOf({ ...base, vulnerabilities: new AdvisoryIndex(list), kev: kevOf(...ids.slice(0, 250)) });
  assert.deepEqual([result.total, result.vulnerabilities.length], [300, 200]);
  assert.equal(result.worst?.exploited, true);
  assert.equal(s(result), exposure(9.8, true, false));
});

const found = fc.record({
  name: fc.constantFrom('a', 'b', 'c'),
  cvss: fc.constantFrom('low', 'critical', 'none'),
  exploited: fc.boolean(),
});
test('property: the order of advisories and components changes nothing, and one more never lowers the exposure', () => {
  fc.assert(
    fc.property(
      fc.array(found, { minLength: 1, maxLength: 12 }),
      fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
      (vulnerabilities, used) => {
        const list = vulnerabilities.map(({ name, cvss }, i) =>
          advisory(
            `CVE-2024-${1000 + i}`,
            { ecosystem: 'npm', name, events },
            cvss === 'none' ? {} : scored(vector[cvss as 'low']),
          ),
        );
        const kev = kevOf(
          ...vulnerabilities.flatMap(({ exploited }, i) => (exploited ? [`CVE-2024-${1000 + i}`] : [])),
        );
        const components = ['a', 'b', 'c'].map((name, i) => component(name, used[i]));
        const whole = exposureOf({ components, vulnerabilities: new AdvisoryIndex(list), kev });
        const turned = exposureOf({
          components: components.toReversed(),
          vulnerabilities: new AdvisoryIndex(list.toReversed()),
          kev,
        });
        assert.deepEqual(turned, whole);
        const fewer = exposureOf({ components, vulnerabilities: new AdvisoryIndex(list.slice(1)), kev });
        assert.ok(s(fewer) <= s(whole));
        assert.ok(
          whole.worst === undefined || whole.vulnerabilities.every((one) => !one.exploited || whole.worst?.exploited),
        );
      },
    ),
    { numRuns: 150 },
  );
});

test('more work than is bounded is left, counted and said', () => {
  const list = Array.from({ length: 1500 }, (_, i) => advisory(`A-${i}`, { ecosystem: 'npm', name: 'x', events }));
  const components = Array.from({ length: 1000 }, () => component('x', true, '3.0.0'));
  const result = exposureOf({ components, vulnerabilities: new AdvisoryIndex(list) });
  assert.ok(result.unmatched > 0);
  assert.match(result.reasons.join(), /too many components and advisories/);
});
