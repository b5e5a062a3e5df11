/** What an attestation is about; `signature` is a bare signature over the artifact, without a statement. */
export type AttestationKind = 'provenance' | 'release' | 'sbom' | 'publish' | 'signature' | 'other';

/** Predicate types by what they begin with, up to a version; any other is `other` and kept. */
const kinds: readonly (readonly [string, AttestationKind])[] = [
  ['https://slsa.dev/provenance/', 'provenance'],
  ['https://in-toto.io/attestation/release/', 'release'],
  ['https://cyclonedx.org/bom', 'sbom'],
  ['https://spdx.dev/Document', 'sbom'],
  ['https://github.com/npm/attestation/tree/main/specs/publish/', 'publish'],
];

/** The kind of a predicate type; undefined is a bare signature. */
export function kindOf(predicateType: string | undefined): AttestationKind {
  if (predicateType === undefined) return 'signature';
  const found = kinds.find(([start]) => predicateType === start || predicateType.startsWith(versioned(start)));
  return found?.[1] ?? 'other';
}

const versioned = (start: string): string => (start.endsWith('/') ? start : `${start}/`);

/** A predicate as a document of its own, for the reader of SBOMs; JSON again, or the text where it is one (SPDX tags). */
export const predicateBytes = (predicate: unknown): Uint8Array =>
  Buffer.from(typeof predicate === 'string' ? predicate : JSON.stringify(predicate ?? null), 'utf8');
