import { createHash } from 'node:crypto';
import type { initializeTSA } from '@sigstore/mock/dist/timestamp/index.js';
import type { Witness } from '@sigstore/sign';

type Authority = Awaited<ReturnType<typeof initializeTSA>>;
const SHA256 = '2.16.840.1.101.3.4.2.1';
const POLICY = '1.3.6.1.4.1.57264.2';

/** A timestamp over a digest, DER. */
export async function stampOver(authority: Authority, sha256: Buffer): Promise<Buffer> {
  const stamp = await authority.timestamp({
    artifactHash: sha256,
    hashAlgorithmOID: SHA256,
    policyOID: POLICY,
    nonce: 1,
  });
  return Buffer.from(stamp.buffer, stamp.byteOffset, stamp.byteLength);
}

/** Has signatures timestamped (RFC 3161). */
export function stampWitness(authority: Authority): Witness {
  return {
    async testify(content) {
      const signature =
        content.$case === 'dsseEnvelope' ? content.dsseEnvelope.signatures[0]?.sig : content.messageSignature.signature;
      const sha256 = createHash('sha256')
        .update(signature ?? '')
        .digest();
      return { rfc3161Timestamps: [{ signedTimestamp: await stampOver(authority, sha256) }] };
    },
  };
}
