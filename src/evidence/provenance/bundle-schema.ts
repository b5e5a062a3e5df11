import { z } from 'zod';

/**
 * Bytes in JSON: base64 of RFC 4648 section 4 and no other spelling of them. What decoders let pass besides (the URL
 * alphabet, line breaks, missing padding, set bits behind the last byte) would give one bundle many digests.
 */
export const base64 = z
  .string()
  .min(1)
  .refine((text) => Buffer.from(text, 'base64').toString('base64') === text, 'is no strict base64');

/** protobuf's JSON has 64-bit integers as strings; ours stay below 2^53, so that no two of them round to one number. */
const integer = z
  .union([z.string().regex(/^(0|[1-9][0-9]{0,15})$/), z.int().min(0)])
  .refine((value) => Number.isSafeInteger(Number(value)), 'is no integer below 2^53');

const certificate = z.strictObject({ rawBytes: base64 });

const logEntry = z.strictObject({
  logIndex: integer.nullish(),
  logId: z.strictObject({ keyId: base64 }),
  kindVersion: z.strictObject({ kind: z.string(), version: z.string() }),
  integratedTime: integer.nullish(),
  inclusionPromise: z.strictObject({ signedEntryTimestamp: base64 }).nullish(),
  inclusionProof: z
    .strictObject({
      logIndex: integer.nullish(),
      rootHash: base64,
      treeSize: integer,
      hashes: z.array(base64).max(64).nullish(),
      checkpoint: z.strictObject({ envelope: z.string().max(64 << 10) }),
    })
    .nullish(),
  canonicalizedBody: base64,
});
export const logEntries = z.array(logEntry).max(16);

const material = z
  .strictObject({
    publicKey: z.strictObject({ hint: z.string().max(1024).nullish() }).optional(),
    x509CertificateChain: z.strictObject({ certificates: z.array(certificate).min(1).max(16) }).optional(),
    certificate: certificate.optional(),
    tlogEntries: logEntries.nullish(),
    timestampVerificationData: z
      .strictObject({
        rfc3161Timestamps: z
          .array(z.strictObject({ signedTimestamp: base64 }))
          .max(16)
          .nullish(),
      })
      .nullish(),
  })
  .refine(
    (one) => [one.publicKey, one.x509CertificateChain, one.certificate].filter((key) => key !== undefined).length === 1,
    'must have one of publicKey, x509CertificateChain, certificate',
  );

/**
 * A Sigstore bundle in JSON, versions 0.1 to 0.3 (github.com/sigstore/protobuf-specs, sigstore_bundle.proto). Stricter
 * than the library's reader: unknown keys, both of two alternatives and loose base64 are refused, so that what was
 * read is all there is.
 */
export const bundleSchema = z
  .strictObject({
    mediaType: z.enum(
      [
        'application/vnd.dev.sigstore.bundle+json;version=0.1',
        'application/vnd.dev.sigstore.bundle+json;version=0.2',
        'application/vnd.dev.sigstore.bundle+json;version=0.3',
        'application/vnd.dev.sigstore.bundle.v0.3+json',
      ],
      'is not of a Sigstore bundle 0.1 to 0.3',
    ),
    verificationMaterial: material,
    dsseEnvelope: z
      .strictObject({
        payload: base64,
        payloadType: z.string().max(256),
        signatures: z.array(z.strictObject({ sig: base64, keyid: z.string().max(1024).nullish() })).length(1),
      })
      .optional(),
    messageSignature: z
      .strictObject({
        messageDigest: z.strictObject({ algorithm: z.enum(['SHA2_256', 'SHA2_384', 'SHA2_512']), digest: base64 }),
        signature: base64,
      })
      .optional(),
  })
  .refine(
    (one) => (one.dsseEnvelope === undefined) !== (one.messageSignature === undefined),
    'must have one of dsseEnvelope, messageSignature',
  );
