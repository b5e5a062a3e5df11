import { ComponentType, HashAlgorithm } from '@cyclonedx/cyclonedx-library/Enums';
import {
  Component as BomComponent,
  LicenseExpression,
  NamedLicense,
  OrganizationalEntity,
  Property,
  SpdxLicense,
} from '@cyclonedx/cyclonedx-library/Models';
import { isSupportedSpdxId } from '@cyclonedx/cyclonedx-library/SPDX';
import type { DerivedComponents } from '../evidence.ts';
import type { Identity } from '../identity.ts';
import type { Component } from './component.ts';

/** A tool that ran, as the SBOM of the job has it. */
export interface JobTool {
  readonly name: string;
  readonly version?: string;
  readonly purl?: string;
  /** Resolved path of the program or script. */
  readonly path: string;
  readonly sha256?: string;
  /** How it came about, printed: `step › npm › lifecycle:esbuild@0.25.0`; each way once. */
  readonly rolePaths?: readonly string[];
  readonly identity: Pick<Identity, 'level' | 'reason'>;
  /** What its verified attestation says. */
  readonly provenance?: {
    readonly source: string;
    readonly ref?: string;
    readonly commit?: string;
    readonly builder?: string;
  };
  /** What it is made of. */
  readonly components?: readonly Component[];
  /** Where `components` were read: an SBOM, or the artifact itself. */
  readonly componentsFrom?: 'sbom' | DerivedComponents['from'];
}

/** The tool as a component of CycloneDX, with what it is made of inside it. */
export function toolComponent(tool: JobTool, ref: string): BomComponent {
  const made = new BomComponent(ComponentType.Application, tool.name, {
    bomRef: ref,
    ...(tool.version !== undefined && { version: tool.version }),
    ...(tool.purl !== undefined && { purl: tool.purl }),
  });
  if (tool.sha256 !== undefined) made.hashes.set(HashAlgorithm['SHA-256'], tool.sha256);
  for (const [name, value] of properties(tool)) made.properties.add(new Property(`ironclaw:${name}`, value));
  const parts = (tool.components ?? []).toSorted((a, b) => (a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : 0));
  for (const [index, part] of parts.entries()) made.components.add(partComponent(part, `${ref}-${index + 1}`));
  return made;
}

function properties({ identity, provenance, rolePaths = [], componentsFrom }: JobTool): [string, string][] {
  const found: [string, string | undefined][] = [
    ['identity.level', identity.level],
    ['identity.reason', identity.reason],
    ['provenance.source', provenance?.source],
    ['provenance.ref', provenance?.ref],
    ['provenance.commit', provenance?.commit],
    ['provenance.builder', provenance?.builder],
    ...[...new Set(rolePaths)].toSorted().map((path): [string, string] => ['role-path', path]),
    ['components.from', componentsFrom],
    ['components.derived', componentsFrom === undefined ? undefined : String(componentsFrom !== 'sbom')],
  ];
  return found.filter((pair): pair is [string, string] => pair[1] !== undefined);
}

const componentTypes: ReadonlySet<string> = new Set(Object.values(ComponentType));
const algorithms: ReadonlyMap<string, HashAlgorithm> = new Map(
  Object.values(HashAlgorithm).map((name) => [name.toLowerCase().replace(/^sha-/, 'sha'), name]),
);

function partComponent(part: Component, ref: string): BomComponent {
  const type = componentTypes.has(part.type ?? '') ? (part.type as ComponentType) : ComponentType.Library;
  const made = new BomComponent(type, part.name, {
    bomRef: ref,
    ...(part.version !== undefined && { version: part.version }),
    ...(part.purl !== undefined && { purl: part.purl }),
    ...(part.supplier !== undefined && { supplier: new OrganizationalEntity({ name: part.supplier }) }),
  });
  for (const { algorithm, hex } of part.hashes) {
    const name = algorithms.get(algorithm);
    if (name !== undefined) made.hashes.set(name, hex);
  }
  const [first, ...more] = part.licenses ?? [];
  // a list of licences may not have an expression in it, which stands alone
  if (first !== undefined && more.length === 0 && /\s(AND|OR|WITH)\s/.test(first))
    made.licenses.add(new LicenseExpression(first));
  else
    for (const name of part.licenses ?? [])
      made.licenses.add(isSupportedSpdxId(name) ? new SpdxLicense(name) : new NamedLicense(name));
  return made;
}

/** How a level was reached in the words of CycloneDX, and how much it is worth: what the digest does not show is no identity. */
const methods: Readonly<Record<Identity['level'], { technique: string; confidence: number }>> = {
  verified: { technique: 'attestation', confidence: 1 },
  pinned: { technique: 'hash-comparison', confidence: 1 },
  // the database is on the same machine
  packaged: { technique: 'hash-comparison', confidence: 0.8 },
  unknown: { technique: 'filename', confidence: 0 },
  mismatch: { technique: 'hash-comparison', confidence: 0 },
};

/** `evidence` of CycloneDX 1.6: what identifies the tool, by which method, and where it was found. */
export function identityEvidence({ identity, purl, name, path }: JobTool): object {
  const { technique, confidence } = methods[identity.level];
  return {
    identity: [
      {
        field: purl === undefined ? 'name' : 'purl',
        confidence,
        concludedValue: purl ?? name,
        methods: [{ technique, confidence, value: identity.reason }],
      },
    ],
    occurrences: [{ location: path }],
  };
}
