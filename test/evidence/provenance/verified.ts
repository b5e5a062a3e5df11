import assert from 'node:assert/strict';
import type { Digests } from '../../../src/evidence/provenance/digests.ts';
import { type ParsedBundle, parseBundles } from '../../../src/evidence/provenance/parse-bundles.ts';
import { parseRegistryKeys } from '../../../src/evidence/provenance/registry-keys.ts';
import { builtInTrust, type TrustMaterial, trustMaterial } from '../../../src/evidence/provenance/trust.ts';
import { parseTrustedRoots } from '../../../src/evidence/provenance/trusted-root.ts';
import {
  type Attestation,
  type RefusedBundle,
  type VerifiedAttestation,
  verifyBundle,
} from '../../../src/evidence/provenance/verify-bundle.ts';
import { ARTIFACT, type Minted, mint, type Order, sha256 } from '../../lab/sigstore/mint.ts';

export const bytes = (value: unknown): Uint8Array =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));

/** The one bundle in a file. */
export function parsed(file: unknown): ParsedBundle {
  const found = parseBundles(file instanceof Uint8Array ? file : bytes(file));
  assert.equal(found.length, 1);
  return found[0] as ParsedBundle;
}

export const builtIn = (): TrustMaterial => {
  const { roots, keys } = builtInTrust();
  return trustMaterial(roots, keys);
};

/** Whom to believe so that what was minted verifies. */
export const trustOf = ({ trustedRoot, registryKeys }: Minted): TrustMaterial =>
  trustMaterial(parseTrustedRoots(bytes(trustedRoot), 'minted'), parseRegistryKeys(bytes(registryKeys), 'minted'));

/** Mints a bundle and verifies it as one about the artifact. */
export async function minted(order: Order = {}, wanted: Digests = { sha256: sha256(ARTIFACT) }): Promise<Attestation> {
  const one = await mint(order);
  return verifyBundle(parsed(one.bundle), trustOf(one), wanted);
}

export function accepted(attestation: Attestation): VerifiedAttestation {
  assert.ok(attestation.verified, attestation.verified ? '' : attestation.reason);
  return attestation;
}

export function refused(attestation: Attestation, reason: RegExp): RefusedBundle {
  assert.ok(!attestation.verified, 'was accepted');
  assert.match(attestation.reason, reason);
  return attestation;
}
