import type { Evidence } from './evidence.ts';
import { evidenceSbom } from './evidence-sboms.ts';
import type { Provenance } from './provenance/provenance.ts';
import { aboutAnother } from './sbom/about.ts';
import { readSbom, type Sbom } from './sbom/sbom.ts';
import type { VexStatement } from './sbom/vex-statement.ts';

/** Where the components of a tool are known from, best first. */
export type ComponentSource = 'attested-sbom' | 'sbom' | 'derived' | 'package' | 'none';

/** A component of a tool. */
export interface ToolComponent {
  readonly ref: string;
  readonly name: string;
  readonly version?: string | undefined;
  readonly purl?: string | undefined;
}

/** What a tool consists of, as far as it is known. */
export interface ToolComponents {
  readonly source: ComponentSource;
  readonly components: readonly ToolComponent[];
  /** What its SBOM itself says of vulnerabilities. */
  readonly statements: readonly VexStatement[];
  /** Sentences: SBOMs that cannot be read. */
  readonly problems: readonly string[];
  /** Sentences: SBOMs that were given for it and are about something else. They count for nothing. */
  readonly refused: readonly string[];
}

/** What names a tool in the evidence. */
export interface ToolNames {
  readonly path: string;
  readonly sha256?: string | undefined;
  readonly name: string;
  readonly version?: string | undefined;
  readonly purl?: string | undefined;
}

/**
 * The components of a tool: of its attested SBOMs, else of SBOMs that were given or fetched for it, else of what its own file
 * says, else the package it is from. An SBOM that is about something else counts for nothing. What an SBOM lists counts whether or not the tool's own package is in it: that is always
 * a component.
 */
export function toolComponents(evidence: Evidence, tool: ToolNames, provenance: Provenance): ToolComponents {
  const problems: string[] = [];
  const open = (bytes: Uint8Array, source: string): Sbom[] => {
    try {
      return [readSbom(bytes)];
    } catch (error) {
      problems.push(`${source}: ${(error as Error).message}`);
      return [];
    }
  };
  const attested = provenance.sboms.flatMap(({ bytes, source }) => open(bytes, source));
  if (attested.length > 0) return made('attested-sbom', tool, attested, problems);
  const subjects = new Set([`sha256:${tool.sha256}`, tool.purl, tool.path]);
  const given = evidence.document.material
    .filter(({ kind, subject }) => kind === 'sbom' && subject !== undefined && subjects.has(subject))
    .flatMap((material): Sbom[] => {
      const made = evidenceSbom(evidence, material);
      if (made !== undefined && 'problem' in made) problems.push(made.problem);
      return made !== undefined && 'sbom' in made ? [made.sbom] : [];
    });
  const refused = given.flatMap((sbom) => aboutAnother(sbom, tool) ?? []);
  const own = given.filter((sbom) => aboutAnother(sbom, tool) === undefined);
  if (own.length > 0) return { ...made('sbom', tool, own, problems), refused };
  const derived = evidence.document.derived.filter(({ path }) => path === tool.path);
  const itself = ownComponent(tool);
  const components = derived.flatMap((one) =>
    one.components.map((component, index) => ({ ref: component.purl ?? `${one.from}-${index}`, ...component })),
  );
  const source = components.length > 0 ? 'derived' : itself.length > 0 ? 'package' : 'none';
  const purls = new Set(components.map(({ purl }) => purl));
  const missing = itself.filter(({ purl }) => !purls.has(purl)); // what is there twice counts twice
  return { source, components: [...missing, ...components], statements: [], problems, refused };
}

function made(
  source: ComponentSource,
  tool: ToolNames,
  sboms: readonly Sbom[],
  problems: readonly string[],
): ToolComponents {
  const listed = sboms.flatMap(({ subject, components }) => [
    ...(subject === undefined ? [] : [subject]),
    ...components,
  ]);
  const purls = new Set(listed.map(({ purl }) => purl));
  const own = ownComponent(tool).filter(({ purl }) => !purls.has(purl));
  return {
    source,
    components: [...own, ...listed.map(({ ref, name, version, purl }) => ({ ref, name, version, purl }))],
    statements: sboms.flatMap(({ statements }) => statements),
    problems,
    refused: [],
  };
}

function ownComponent({ name, version, purl }: ToolNames): ToolComponent[] {
  return purl === undefined ? [] : [{ ref: purl, name, version, purl }];
}
