import { createHash } from 'node:crypto';
import { ComponentType, LifecyclePhase } from '@cyclonedx/cyclonedx-library/Enums';
import { Bom, Component as BomComponent, Metadata } from '@cyclonedx/cyclonedx-library/Models';
import { JSON as Json } from '@cyclonedx/cyclonedx-library/Serialize';
import { Spec1dot6 } from '@cyclonedx/cyclonedx-library/Spec';
import { identityEvidence, type JobTool, toolComponent } from './job-tool.ts';

/** What the SBOM of a job is made from. */
export interface JobSbomInput {
  /** What the job is called; it is the SBOM's subject. */
  readonly job: string;
  /** Version of the guard. */
  readonly guard: string;
  /** End of the recording, UTC, ISO 8601: the SBOM's time. */
  readonly ended: string;
  /** The tools that ran, in any order. */
  readonly tools: readonly JobTool[];
}

/**
 * The SBOM of the tools that ran in a job: CycloneDX 1.6, JSON. Each tool is a component with its digest, where it
 * was found, how it was identified (`evidence.identity`) and, as `ironclaw:` properties, where it comes from and what
 * started it; what it is made of stands inside it. The same input gives the same bytes, whatever its order: lists are
 * sorted by code unit, the time is the recording's, and the serial number is made from the content.
 * @throws RangeError when `ended` is no moment
 */
export function jobSbom({ job, guard, ended, tools }: JobSbomInput): string {
  const metadata = new Metadata({
    timestamp: new Date(ended),
    component: new BomComponent(ComponentType.Application, job, { bomRef: 'job' }),
  });
  metadata.lifecycles.add(LifecyclePhase.Build);
  metadata.tools.components.add(
    new BomComponent(ComponentType.Application, 'ironclaw-guard', { bomRef: 'guard', version: guard }),
  );
  const bom = new Bom({ metadata });
  const sorted = tools
    .map((tool) => ({ tool, key: sortKey(tool) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ tool }, index) => ({ tool, ref: `tool-${index + 1}` }));
  for (const { tool, ref } of sorted) bom.components.add(toolComponent(tool, ref));
  for (const { bomRef } of bom.components) metadata.component?.dependencies.add(bomRef);

  const document = new Json.Normalize.Factory(Spec1dot6).makeForBom().normalize(bom, { sortLists: false });
  const byRef = new Map(sorted.map(({ tool, ref }) => [ref, tool]));
  // the library has no model of identity evidence, so it is put into what the library made
  const components = document.components?.map((component) => {
    const tool = byRef.get(component['bom-ref'] ?? '');
    return tool === undefined ? component : { ...component, evidence: identityEvidence(tool) };
  });
  const { $schema, bomFormat, specVersion, version, serialNumber: _, ...rest } = { ...document, components };
  const serialNumber = `urn:uuid:${contentUuid(JSON.stringify(rest))}`;
  return `${JSON.stringify({ $schema, bomFormat, specVersion, serialNumber, version, ...rest }, undefined, 2)}\n`;
}

/** A key that no two different tools share. */
function sortKey(tool: JobTool): string {
  return [tool.purl ?? '', tool.name, tool.version ?? '', tool.path, tool.sha256 ?? '', JSON.stringify(tool)].join(
    '\0',
  );
}

/** A UUID of version 8 from SHA-256, as RFC 9562 B.2 makes one. */
function contentUuid(content: string): string {
  const bytes = createHash('sha256').update(content).digest().subarray(0, 16);
  bytes[6] = 0x80 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
