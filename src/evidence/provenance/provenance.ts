import type { Evidence } from '../evidence.ts';
import type { ClaimFault, Claims } from './claims.ts';
import { EvidenceBundles, type Verdict, type WantedArtifact } from './evidence-bundles.ts';
import { evidenceTrust } from './evidence-trust.ts';
import { compareClaims, type Expectation } from './expectation.ts';
import { type AttestationKind, predicateBytes } from './predicate.ts';
import type { TrustedBy } from './trust.ts';
import type { VerifiedAttestation } from './verify-bundle.ts';

/** What the attestations of an evidence document say of one artifact. */
export interface Provenance {
  /** A bundle is about it, whether it verifies or not. */
  readonly present: boolean;
  /** An attestation of it verified and meets the expectation, if there is one. */
  readonly verified: boolean;
  /** A sentence: who vouches for it, or why nobody does. */
  readonly reason: string;
  /** Why bundles about it do not verify, a sentence each: signs of forgery or damage. */
  readonly refused: readonly string[];
  /** How the best attestation differs from the expectation; where none verified, which field of a refused one is wrong. */
  readonly faults: readonly ClaimFault[];
  /** Where the bundles about it came from. */
  readonly sources: readonly string[];
  /** Roots and keys that were given and cannot be used, a sentence each. */
  readonly problems: readonly string[];
  /** The rest is the best attestation's, whether it meets the expectation or not. */
  readonly kind?: AttestationKind;
  readonly predicateType?: string;
  readonly claims?: Claims;
  readonly signedAt?: string;
  /** When its bundle was last obtained, ISO 8601. */
  readonly fetched?: string;
  readonly root?: TrustedBy;
  /** The SBOMs attested for it, by attestations that meet the expectation. */
  readonly sboms: readonly AttestedSbom[];
}
export interface AttestedSbom {
  readonly predicateType: string;
  /** The predicate: CycloneDX or SPDX. */
  readonly bytes: Uint8Array;
  readonly source: string;
}

interface Opened {
  readonly bundles: EvidenceBundles;
  readonly problems: readonly string[];
}
const opened = new WeakMap<Evidence, Opened>();

/**
 * What the evidence says of one artifact: the best of the attestations that name its digest. One that meets the
 * expectation is best, then one that does not; last a registry's own word, which says nothing of origin. Among equals
 * provenance comes before releases, bare signatures, SBOMs and others, then the latest. A bundle about other artifacts
 * is ignored, unless it was fetched for this one. Never throws.
 */
export function provenanceOf(evidence: Evidence, wanted: WantedArtifact, expectation?: Expectation): Provenance {
  const { bundles, problems } = open(evidence);
  const verdicts = bundles.about(wanted);
  const found = verdicts.flatMap((verdict) => candidate(verdict, expectation)).toSorted(better);
  const refused = verdicts.flatMap(({ attestation }) => (attestation.verified ? [] : [attestation]));
  const [best] = found;
  const verified = best?.rank === ranks.good;
  return {
    present: verdicts.length > 0,
    verified,
    reason: best === undefined ? (refused[0]?.reason ?? 'no attestation of it was found') : reason(best),
    refused: [...new Set(refused.map((one) => one.reason))],
    faults: best?.faults ?? refused.flatMap(({ fault }) => fault ?? []),
    sources: [...new Set(verdicts.map(({ source }) => source))],
    problems,
    ...(best === undefined ? {} : { ...about(best.attestation), fetched: best.fetched }),
    sboms: found.flatMap(sbomOf),
  };
}

/** Roots, keys and bundles of the evidence that cannot be used, a sentence each. */
export function provenanceProblems(evidence: Evidence): string[] {
  const { bundles, problems } = open(evidence);
  return [...new Set([...problems, ...bundles.problems])];
}

function open(evidence: Evidence): Opened {
  const known = opened.get(evidence);
  if (known !== undefined) return known;
  const { trust, problems } = evidenceTrust(evidence);
  const made = { bundles: new EvidenceBundles(evidence, trust), problems };
  opened.set(evidence, made);
  return made;
}

const ranks = { good: 0, faulty: 1, silent: 2 };
interface Candidate {
  readonly attestation: VerifiedAttestation;
  readonly faults: readonly ClaimFault[];
  readonly rank: number;
  readonly source: string;
  readonly fetched: string;
}

function candidate({ attestation, source, fetched }: Verdict, expectation: Expectation | undefined): Candidate[] {
  if (!attestation.verified) return [];
  if (expectation === undefined) return [{ attestation, faults: [], rank: ranks.good, source, fetched }];
  if (attestation.claims.by === 'key') return [{ attestation, faults: [], rank: ranks.silent, source, fetched }];
  const faults = compareClaims(attestation.claims, expectation);
  return [{ attestation, faults, rank: faults.length === 0 ? ranks.good : ranks.faulty, source, fetched }];
}

const order: readonly AttestationKind[] = ['provenance', 'release', 'signature', 'sbom', 'other', 'publish'];
const better = (one: Candidate, other: Candidate): number =>
  one.rank - other.rank ||
  order.indexOf(one.attestation.kind) - order.indexOf(other.attestation.kind) ||
  Date.parse(other.attestation.signedAt) - Date.parse(one.attestation.signedAt);

function reason({ attestation: { claims, kind, signedAt, root }, faults, rank }: Candidate): string {
  const [fault] = faults;
  if (fault !== undefined)
    return `its attestation is not the expected one: ${fault.field} is ${fault.seen ?? 'not given'}, expected ${fault.expected}`;
  if (rank === ranks.silent) return 'only its registry vouches for it, which says nothing of where it was built';
  const who = claims.builder ?? claims.identity ?? claims.key ?? 'an unnamed signer';
  return `${kind} by ${who}, signed ${signedAt}, verified with ${root.name}`;
}

const about = ({ kind, predicateType, claims, signedAt, root }: VerifiedAttestation): Partial<Provenance> => ({
  kind,
  ...(predicateType === undefined ? {} : { predicateType }),
  claims,
  signedAt,
  root,
});

function sbomOf({ attestation: { kind, predicateType, predicate }, rank, source }: Candidate): AttestedSbom[] {
  if (kind !== 'sbom' || predicateType === undefined || rank !== ranks.good) return [];
  return [{ predicateType, bytes: predicateBytes(predicate), source }];
}
