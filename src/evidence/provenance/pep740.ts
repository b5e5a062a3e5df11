import { z } from 'zod';
import { base64, logEntries } from './bundle-schema.ts';

/** An attestation object (peps.python.org/pep-0740, "Attestation objects"). */
const attestation = z.strictObject({
  version: z.literal(1),
  verification_material: z.strictObject({ certificate: base64, transparency_entries: logEntries.min(1) }),
  envelope: z.strictObject({ statement: base64, signature: base64 }),
});

type Json = Readonly<Record<string, unknown>>;

/**
 * The attestations of a provenance object (`attestation_bundles`), or of one attestation object, as Sigstore bundles
 * v0.3. The `publisher` beside them is the index's word and unsigned: the certificate says it better. An attestation
 * that is none is left as it is. Undefined when the value is neither.
 */
export function fromPep740(value: Json): unknown[] | undefined {
  if ('verification_material' in value) return [asBundle(value)];
  const groups = value.attestation_bundles;
  if (!Array.isArray(groups)) return undefined;
  return groups.flatMap((group: Json | null) => {
    const attestations = group?.attestations;
    return Array.isArray(attestations) ? attestations.map(asBundle) : [group];
  });
}

function asBundle(value: unknown): unknown {
  const parsed = attestation.safeParse(value);
  if (!parsed.success) return value;
  const { verification_material: material, envelope } = parsed.data;
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      certificate: { rawBytes: material.certificate },
      tlogEntries: material.transparency_entries,
    },
    dsseEnvelope: {
      payload: envelope.statement,
      payloadType: 'application/vnd.in-toto+json',
      signatures: [{ sig: envelope.signature }],
    },
  };
}
