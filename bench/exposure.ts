import { AdvisoryIndex } from '../src/evidence/exposure/advisory-index.ts';
import { exposureOf } from '../src/evidence/exposure/exposure.ts';
import { readAdvisories } from '../src/evidence/exposure/read-advisories.ts';
import { median } from './paired.ts';

/**
 * Seconds to find the vulnerabilities of an SBOM (default 10,000 components) in a file of advisories (default 5,000), with
 * the ratio to JSON.parse of the same file in the same run. Median of five rounds.
 *
 *   bench/exposure.ts [COMPONENTS] [ADVISORIES]
 */
const [components = 10_000, advisories = 5_000] = process.argv.slice(2).map(Number);
const rounds = 5;
const types = ['npm', 'pypi', 'golang', 'cargo', 'maven', 'gem', 'nuget', 'deb/debian'] as const;
const ecosystems = [
  'npm',
  'PyPI',
  'Go',
  ['crates', 'io'].join('.'),
  'Maven',
  'RubyGems',
  'NuGet',
  'Debian:12',
] as const;
/** Advisories on each vulnerable package, as OSV has it for packages that are much looked at. */
const perPackage = 3;

const nameOf = (i: number): string => (types[i % types.length] === 'maven' ? `org.example/p${i}` : `example-p${i}`);
const versionOf = (n: number): string => `${1 + (n % 9)}.${n % 17}.${n % 23}`;

/** An OSV record of the length and shape GitHub's have: two ranges, forty listed versions, two pages of text. */
function record(i: number): object {
  const at = Math.floor(i / perPackage);
  const year = 2015 + (i % 10);
  return {
    schema_version: '1.6.0',
    id: `GHSA-${i.toString(36).padStart(4, '0')}-exam-ple0`,
    modified: '2025-01-01T00:00:00Z',
    aliases: [`CVE-${year}-${10_000 + i}`],
    summary: `Vulnerability ${i}`,
    details: 'It was found that a specially crafted input is not rejected. '.repeat(30),
    severity: [{ type: 'CVSS_V3', score: `CVSS:3.1/AV:N/AC:${'LH'[i % 2]}/PR:N/UI:N/S:U/C:H/I:${'NLH'[i % 3]}/A:H` }],
    affected: [
      {
        package: {
          ecosystem: ecosystems[at % ecosystems.length],
          name: nameOf(at).replace('/', ':'),
        },
        ranges: [
          { type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed: versionOf(i * 7) }] },
          { type: 'ECOSYSTEM', events: [{ introduced: '5.0.0' }, { fixed: '5.2.1' }] },
        ],
        versions: Array.from({ length: 40 }, (_, n) => versionOf(i * 5 + n)),
      },
    ],
    references: Array.from({ length: 8 }, (_, n) => ({ type: 'WEB', url: `https://advisories.example/${i}/${n}` })),
  };
}

const bytes = new TextEncoder().encode(JSON.stringify(Array.from({ length: advisories }, (_, i) => record(i))));
const sbom = Array.from({ length: components }, (_, i) => ({
  name: nameOf(i),
  purl: `pkg:${types[i % types.length]}/${nameOf(i)}@${versionOf(i * 3)}${types[i % types.length] === 'deb/debian' ? '?distro=debian-12' : ''}`,
  used: i % 5 === 0,
}));

const seconds = (act: () => void): number => {
  const started = process.hrtime.bigint();
  act();
  return Number(process.hrtime.bigint() - started) / 1e9;
};

let found = 0;
const measured = Array.from({ length: rounds }, () => {
  const parse = seconds(() => JSON.parse(new TextDecoder().decode(bytes)));
  let index = new AdvisoryIndex([]);
  const read = seconds(() => {
    index = new AdvisoryIndex(readAdvisories(bytes));
  });
  const find = seconds(() => {
    found = exposureOf({ components: sbom, vulnerabilities: index }).total;
  });
  return { parse, read, find };
});
const of = (pick: (one: (typeof measured)[number]) => number): number => median(measured.map(pick));
const ms = (value: number): string => `${(value * 1000).toFixed(0)} ms`;
console.log(
  `${components.toLocaleString('en')} components, ${advisories.toLocaleString('en')} advisories (${(bytes.length / 1e6).toFixed(1)} MB), ${found.toLocaleString('en')} vulnerabilities: ` +
    `${ms(of(({ read, find }) => read + find))} (read and index ${ms(of(({ read }) => read))}, find ${ms(of(({ find }) => find))}), ` +
    `${of(({ parse, read, find }) => (read + find) / parse).toFixed(1)}x of JSON.parse alone (${ms(of(({ parse }) => parse))})`,
);
