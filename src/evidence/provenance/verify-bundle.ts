import type { Bundle } from '@sigstore/bundle';
import { type SignedEntity, toSignedEntity } from '@sigstore/verify';
import { readCertificate, signingCertificate } from './certificate.ts';
import { certificateClaims } from './certificate-claims.ts';
import { type ClaimFault, type Claims, contradiction, type StatedClaims } from './claims.ts';
import { digestSignature } from './digest-signature.ts';
import { type Digests, sameArtifact, wrongSubject } from './digests.ts';
import { encodedOnce } from './encoded-once.ts';
import { EvidenceError } from './evidence-error.ts';
import { checkLogEntry } from './log-entry.ts';
import type { ParsedBundle, ReadBundle } from './parse-bundles.ts';
import { type AttestationKind, kindOf } from './predicate.ts';
import { refusalReason } from './refusal-reason.ts';
import { statedClaims } from './stated-claims.ts';
import type { TrustedBy, TrustMaterial } from './trust.ts';

/** An attestation whose signature, certificate and moment of signing were verified. */
export interface VerifiedAttestation {
  readonly verified: true;
  readonly kind: AttestationKind;
  /** Undefined for a bare signature over the artifact. */
  readonly predicateType: string | undefined;
  readonly predicate: unknown;
  readonly claims: Claims;
  /** What the statement says of itself; nothing of it contradicts `claims`. */
  readonly stated: StatedClaims;
  /** The earliest verified moment at which the signature existed, ISO 8601: of a log's promise or a timestamp authority. */
  readonly signedAt: string;
  readonly root: TrustedBy;
}
/** A bundle that vouches for nothing. `fault` where one field of it is wrong, named there. */
export interface RefusedBundle {
  readonly verified: false;
  readonly reason: string;
  readonly fault?: ClaimFault;
}
export type Attestation = VerifiedAttestation | RefusedBundle;

/**
 * Verifies a bundle offline, against each root until one does, and then that it is about the wanted artifact. Never
 * throws: what cannot be verified is refused with a sentence.
 */
export const verifyBundle = (parsed: ParsedBundle, trust: TrustMaterial, wanted: Digests): Attestation =>
  aboutArtifact(parsed, verifySignature(parsed, trust), wanted);

/** The attestation if it is about the wanted artifact by every digest that both give, else a refusal. */
export function aboutArtifact(parsed: ParsedBundle, attestation: Attestation, wanted: Digests): Attestation {
  if (!attestation.verified || 'unreadable' in parsed) return attestation;
  if (parsed.subjects.some((subject) => sameArtifact(subject, wanted))) return attestation;
  const fault = wrongSubject(parsed.subjects, wanted);
  const { field, expected, seen } = fault;
  return {
    verified: false,
    reason: `it is about another artifact: ${field} is ${seen ?? 'not given'}, expected ${expected}`,
    fault,
  };
}

/** Verifies a bundle, whatever it is about. */
export function verifySignature(parsed: ParsedBundle, trust: TrustMaterial): Attestation {
  if ('unreadable' in parsed) return { verified: false, reason: parsed.unreadable };
  try {
    const signed = signedEntity(parsed);
    const { by, reasons } = anyRoot(signed, trust);
    if (by === undefined) return { verified: false, reason: reasons };
    return attestationOf(parsed, signed, by);
  } catch (error) {
    return { verified: false, reason: refusalReason(error) };
  }
}

interface SignedBundle {
  readonly entity: SignedEntity;
  /** DER; undefined when a key signed. */
  readonly certificate: Uint8Array | undefined;
  readonly claims: Claims;
}

/** What the library verifies, from a certificate that was checked for what it does not look at. */
function signedEntity({ bundle }: ReadBundle): SignedBundle {
  const der = signingCertificate(bundle);
  const certificate = der === undefined ? undefined : readCertificate(der);
  const entity = toSignedEntity(bundle);
  if (entity.key.$case === 'certificate') encodedOnce(entity.key.certificate);
  const { content } = bundle;
  if (content.$case === 'messageSignature')
    entity.signature = digestSignature(entity.signature, content.messageSignature.messageDigest.digest);
  return {
    entity,
    certificate: der,
    claims: certificate === undefined ? keyClaims(bundle) : certificateClaims(certificate),
  };
}

function keyClaims({ verificationMaterial: { content } }: Bundle): Claims {
  return { by: 'key', ...(content.$case === 'publicKey' ? { key: content.publicKey.hint } : {}) };
}

/** The first root by which it verifies, else the reason of each, once. */
function anyRoot({ entity, certificate }: SignedBundle, { roots }: TrustMaterial): { by?: TrustedBy; reasons: string } {
  const failed = new Map<string, string[]>();
  for (const { by, verifier } of roots) {
    try {
      const spki = verifier.verify(entity).key.export({ format: 'der', type: 'spki' });
      for (const entry of entity.tlogEntries) checkLogEntry(entry, { certificate, spki });
      return { by, reasons: '' };
    } catch (error) {
      const reason = refusalReason(error);
      failed.set(reason, [...(failed.get(reason) ?? []), by.name]);
    }
  }
  if (failed.size === 0) return { reasons: 'there is no trusted root to verify it with' };
  const [only] = failed.size === 1 ? failed.keys() : [];
  return { reasons: only ?? [...failed].map(([reason, names]) => `${reason} (${names.join(', ')})`).join('; ') };
}

function attestationOf(
  { signed }: ReadBundle,
  { entity, claims: vouched }: SignedBundle,
  root: TrustedBy,
): Attestation {
  if (signed.kind === 'unknown') return { verified: false, reason: signed.why };
  const statement = signed.kind === 'statement' ? signed.statement : undefined;
  const kind = kindOf(statement?.predicateType);
  const stated = statement === undefined ? {} : statedClaims(statement);
  const claims = kind === 'release' ? releaseClaims(vouched, stated) : vouched;
  const fault = contradiction(stated, claims);
  if (fault !== undefined) {
    const { field, seen, expected } = fault;
    return {
      verified: false,
      reason: `its statement contradicts its certificate: ${field} is ${seen}, the certificate says ${expected}`,
      fault,
    };
  }
  const { predicateType, predicate } = statement ?? {};
  return { verified: true, kind, predicateType, predicate, claims, stated, signedAt: earliest(entity), root };
}

/** The name in the certificate with which GitHub signs releases; no workflow can get it, and it has no token's issuer. */
const releaseService = 'https://dotcom.releases.github.com';

/** Of a release GitHub itself signs the statement, so that repository and tag are its word and not a workflow's. */
const releaseClaims = (claims: Claims, stated: StatedClaims): Claims =>
  claims.identity === releaseService && claims.issuer === undefined ? { ...stated, ...claims, by: 'release' } : claims;

/** The moments verified with the entity. A log's time counts only with its promise, which is what signs the time. */
function earliest({ timestamps }: SignedEntity): string {
  const moments = timestamps.flatMap((one) => {
    if (one.$case === 'timestamp-authority') return [one.timestamp.signingTime.getTime()];
    return one.tlogEntry.inclusionPromise === undefined ? [] : [Number(one.tlogEntry.integratedTime) * 1000];
  });
  if (moments.length === 0) throw new EvidenceError('no verified moment of signing');
  return new Date(Math.min(...moments)).toISOString();
}
