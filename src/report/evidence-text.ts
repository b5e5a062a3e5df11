import { guardLine, visible } from './escape.ts';
import type { EvidenceReport } from './evidence-report.ts';
import { table } from './layout.ts';
import { age, count, many } from './number.ts';

const mostListed = 10;
const mostMissed = 20;
const tableWidth = 140;

/** A report on one tool as plain text for a terminal, ending with a line feed. */
export function evidenceText(report: EvidenceReport): string {
  const lines = [
    `${visible(report.tool.path ?? report.tool.purl ?? report.tool.name)}: ${report.outcome}`,
    ...section('Identity', identityLines(report)),
    ...section('Provenance', provenanceLines(report)),
    ...section('SBOM', sbomLines(report)),
    ...section('Vulnerabilities', exposureLines(report)),
    ...missedLines(report),
  ];
  return `${lines.map((line) => guardLine(line).trimEnd()).join('\n')}\n`;
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines];

/** `  source      https://…`; nothing where there is nothing to say. */
const row = (name: string, value: string | undefined): string[] =>
  value === undefined ? [] : [`  ${name.padEnd(11)} ${visible(value, 500)}`];

const listed = (texts: readonly string[], most = mostListed): string[] => [
  ...texts.slice(0, most).map((text) => `  - ${visible(text, 500)}`),
  ...(texts.length > most ? [`  and ${count(texts.length - most)} more`] : []),
];

function identityLines({ tool, identity, faults }: EvidenceReport): string[] {
  const { evidence = [] } = identity;
  return [
    `  ${identity.level}: ${visible(identity.reason, 500)}`,
    ...row('SHA-256', tool.sha256),
    ...row('tree', identity.tree && `${identity.tree.sha256} (${count(identity.tree.files)} files)`),
    ...row('known as', tool.purl),
    ...listed(evidence.filter((one) => one !== identity.reason)),
    ...faults
      .slice(0, mostListed)
      .flatMap((fault) => [
        `  ${visible(fault.class, 40)}: ${visible(fault.message, 500)}`,
        ...row('expected', fault.expected),
      ]),
  ];
}

function provenanceLines({ attestation: said }: EvidenceReport): string[] {
  if (said === undefined) return ['  none: no attestation of it was found'];
  const standing = !said.verified ? 'refused' : said.fresh ? 'verified, fresh' : 'verified, not fresh';
  const runner = said.hosted === undefined ? undefined : said.hosted ? 'hosted by the service' : 'self-hosted';
  return [
    `  ${standing}: ${visible(said.reason, 500)}`,
    ...row('source', said.repository),
    ...row('ref', said.ref),
    ...row('commit', said.commit),
    ...row('workflow', said.workflow),
    ...row('builder', said.builder === said.workflow ? undefined : said.builder),
    ...row('trigger', said.trigger),
    ...row('runner', runner),
    ...row('run', said.run),
    ...row('signed by', said.identity === said.builder ? undefined : said.identity),
    ...row('issuer', said.issuer),
    ...row('signed', said.signed),
    ...row('trusted by', said.root),
    ...ageLines(said),
    ...row('found in', said.sources.slice(0, 3).join(', ') || undefined),
    ...(said.refused ?? []).slice(0, mostListed).flatMap((why) => row('refused', why)),
  ];
}

/** `signature 3.2 years old, limit 365 days: too old`. */
function ageLines({ verified, ages = {}, stale = [], limits }: NonNullable<EvidenceReport['attestation']>): string[] {
  if (!verified) return [];
  const kinds = [
    ['signature', 'signature', limits.signature],
    ['verification', 'obtained', limits.verification],
    ['root', 'root', limits.trustRoot],
    ['vulnerabilities', 'data', limits.vulnerabilities],
  ] as const;
  return kinds.flatMap(([kind, title, limit]) => {
    const seconds = ages[kind];
    if (seconds === undefined && !stale.includes(kind)) return [];
    const old = seconds === undefined ? 'of unknown age' : `${age(seconds)} old`;
    return row(title, `${old}, limit ${many(limit, 'day')}${stale.includes(kind) ? ': not fresh' : ''}`);
  });
}

const NOT_ASKED = /^not asked: /;

/** `KEV, OSV (exposure): --offline`: what was told not to be asked. */
function notAsked(missed: EvidenceReport['evidence']['missed']): string[] {
  const groups = new Map<string, Set<string>>();
  for (const { axis, source, reason } of missed) {
    if (!NOT_ASKED.test(reason)) continue;
    const key = `(${axis}): ${reason.replace(NOT_ASKED, '')}`;
    groups.set(key, (groups.get(key) ?? new Set()).add(source));
  }
  return [...groups].map(([key, names]) => `${[...names].join(', ')} ${key}`);
}

const sources: Readonly<Record<EvidenceReport['sbom']['source'], string>> = {
  'attested-sbom': 'from an attested SBOM',
  sbom: 'from an SBOM',
  derived: 'read from the file itself, or from what is installed around it',
  package: 'only the package it is from is known',
  none: 'none: nothing says what it is made of',
};

function sbomLines({ sbom: { source, count: n, components, refused = [] } }: EvidenceReport): string[] {
  const strange = refused.slice(0, mostListed).map((why) => `  refused: ${visible(why, 500)}`);
  if (n === 0) return [...strange, `  ${sources[source]}`];
  const names = components
    .slice(0, mostListed)
    .map(({ name, version, purl }) => visible(purl ?? (version === undefined ? name : `${name} ${version}`), 200));
  const more = n > names.length ? ` and ${count(n - names.length)} more` : '';
  return [...strange, `  ${many(n, 'component')}, ${sources[source]}`, `  ${names.join(', ')}${more}`];
}

function exposureLines({ exposure, vulnerabilities, suppressed }: EvidenceReport): string[] {
  const reasons = listed(exposure.reasons ?? []);
  if (!exposure.known) return ['  not known', ...reasons];
  const total = exposure.vulnerabilities ?? vulnerabilities.length;
  const data = exposure.dataAge == null ? '' : `; the data is ${age(exposure.dataAge)} old`;
  const unknown = exposure.unmatched ? `; of ${many(exposure.unmatched, 'component')} it is not known` : '';
  return [
    `  ${total === 0 ? 'none in this data' : many(total, 'vulnerability', 'vulnerabilities')}${unknown}${data}`,
    ...(total === 0 ? [] : vulnerabilityTable(vulnerabilities.slice(0, mostListed))),
    ...(total > mostListed ? [`  the worst ${mostListed} of ${count(total)}; --json has more`] : []),
    ...suppressed
      .slice(0, mostListed)
      .map(
        ({ id, status, justification }) =>
          `  ${visible(id, 60)} does not count: ${visible(status, 40)}${justification === '' ? '' : `, ${visible(justification, 300)}`}`,
      ),
    ...(suppressed.length > mostListed
      ? [`  and ${count(suppressed.length - mostListed)} more that do not count`]
      : []),
    ...reasons,
  ];
}

function vulnerabilityTable(worst: EvidenceReport['vulnerabilities']): string[] {
  const columns = [
    { title: 'id', most: 24 },
    { title: 'CVSS', right: true },
    { title: 'exploited' },
    { title: 'EPSS', right: true },
    { title: 'fixed in', most: 24 },
    { title: 'also', most: 44 },
    { title: 'component' },
  ];
  const rows = worst.map(({ id, aliases, component, cvss, exploited, epss, fixed }) => [
    visible(id, 60),
    cvss === null ? '' : cvss.toFixed(1),
    exploited ? 'yes' : '',
    epss === undefined ? '' : epss.toFixed(3),
    visible(fixed ?? '', 60),
    aliases.map((alias) => visible(alias, 40)).join(' '),
    visible(component, 300),
  ]);
  return table(columns, rows, tableWidth).map((line) => `  ${line}`);
}

function missedLines({ evidence: { missed, problems } }: EvidenceReport): string[] {
  const lines = missed
    .filter(({ reason }) => !NOT_ASKED.test(reason))
    .map(({ axis, source, reason }) => `${axis}, ${source}: ${reason}`);
  return [
    ...section('Not asked', listed(notAsked(missed), mostMissed)),
    ...section('Looked for and not had', listed([...new Set(lines)], mostMissed)),
    ...section('Cannot be read', listed(problems)),
  ];
}
