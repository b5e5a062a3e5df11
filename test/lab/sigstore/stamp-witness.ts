import { createHash } from 'node:crypto';
import type { initializeTSA } from '@sigstore/mock/dist/timestamp/index.js';
import type { Witness } from '@sigstore/sign';

type Authority = Awaited<ReturnType<typeof initializeTSA>>;
const SHA256 = '2.16.840.1.101.3.4.2.1';
const POLICY = '1.3.6.1.4.1.57264.2';

/** Has signatures timestamped (RFC 3161). */
export function stampWitness(authority: Authority): Witness {
  return {
    async testify(content) {
      const signature =
        content.$case === 'dsseEnvelope' ? content.dsseEnvelope.signatures[0]?.sig : content.messageSignature.signature;
      const stamp = await authority.timestamp({
        artifactHash: createHash('sha256')
          .update(signature ?? '')
          .digest(),
        hashAlgorithmOID: SHA256,
        policyOID: POLICY,
        nonce: 1,
      });
      const bytes = Buffer.from(stamp.buffer, stamp.byteOffset, stamp.byteLength);
      return { rfc3161Timestamps: [{ signedTimestamp: bytes }] };
    },
  };
}
