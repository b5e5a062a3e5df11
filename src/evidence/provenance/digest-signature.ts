import type { KeyObject } from 'node:crypto';
import { p256, p384, p521 } from '@noble/curves/nist';
import type { SignedEntity } from '@sigstore/verify';
import { EvidenceError } from './evidence-error.ts';

type Content = SignedEntity['signature'];

const curves = { prime256v1: p256, secp384r1: p384, secp521r1: p521 };

/**
 * The content of a bundle that signs an artifact's bytes, of which only the digest is known here: node verifies no
 * signature over a given digest, so that the curve's arithmetic is a library's. ECDSA only, which is what Sigstore's
 * clients sign files with. Its `verifySignature` throws an EvidenceError for other keys.
 */
export function digestSignature(content: Content, digest: Uint8Array): Content {
  return {
    signature: content.signature,
    compareSignature: (signature) => content.compareSignature(signature),
    compareDigest: (other) => content.compareDigest(other),
    compareSignedDigest: (other) => content.compareSignedDigest(other),
    verifySignature: (key) => verifyDigest(key, digest, content.signature),
  };
}

function verifyDigest(key: KeyObject, digest: Uint8Array, signature: Uint8Array): boolean {
  const curve = curves[key.asymmetricKeyDetails?.namedCurve as keyof typeof curves];
  const { x, y } = curve === undefined ? {} : key.export({ format: 'jwk' });
  if (curve === undefined || x === undefined || y === undefined)
    throw new EvidenceError(
      'it signs a file with a key that is not ECDSA on a NIST curve; such a signature cannot be checked against a digest alone',
    );
  const point = Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
  try {
    return curve.verify(signature, digest, point, { prehash: false, lowS: false, format: 'der' });
  } catch {
    return false;
  }
}
