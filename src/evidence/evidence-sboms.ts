import type { Evidence, EvidenceMaterial } from './evidence.ts';
import { readSbom, type Sbom } from './sbom/sbom.ts';

/** What came of reading one: a sentence where it is none. */
type Opened = { readonly sbom: Sbom } | { readonly problem: string };

const opened = new WeakMap<Evidence, Map<string, Opened>>();

/** An SBOM of an evidence document, read once however many tools it is of; undefined when its file is gone. Never throws. */
export function evidenceSbom(evidence: Evidence, { sha256, source }: EvidenceMaterial): Opened | undefined {
  const known = opened.get(evidence) ?? new Map<string, Opened>();
  opened.set(evidence, known);
  const before = known.get(sha256);
  if (before !== undefined) return before;
  const bytes = evidence.read(sha256);
  if (bytes === undefined) return undefined;
  const made = open(bytes, source);
  known.set(sha256, made);
  return made;
}

/** The SBOMs of an evidence document that cannot be read, a sentence each. */
export function sbomProblems(evidence: Evidence): string[] {
  const sboms = evidence.document.material.filter(({ kind }) => kind === 'sbom');
  const problems = sboms.flatMap((material) => {
    const made = evidenceSbom(evidence, material);
    return made !== undefined && 'problem' in made ? [made.problem] : [];
  });
  return [...new Set(problems)];
}

function open(bytes: Uint8Array, source: string): Opened {
  try {
    return { sbom: readSbom(bytes) };
  } catch (error) {
    return { problem: `${source}: ${(error as Error).message}` };
  }
}
