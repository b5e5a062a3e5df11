import { createHash } from 'node:crypto';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { type KeyFinderFunc, toTrustMaterial, Verifier } from '@sigstore/verify';
import { z } from 'zod';
import { decodeText, parseJson } from './bounded-json.ts';
import { base64 } from './bundle-schema.ts';
import { encodedOnce } from './encoded-once.ts';
import { EvidenceError } from './evidence-error.ts';

const moment = z.iso.datetime({ offset: true });
/** The library takes a missing start for the beginning of time, which would let a key vouch for what it predates. */
export const validity = z.strictObject({ start: moment, end: moment.nullish() });

const log = z.strictObject({
  baseUrl: z.string().min(1).max(1024),
  hashAlgorithm: z.literal('SHA2_256'),
  publicKey: z.strictObject({ rawBytes: base64, keyDetails: z.string(), validFor: validity }),
  logId: z.strictObject({ keyId: base64 }),
  checkpointKeyId: z.strictObject({ keyId: base64 }).nullish(),
  operator: z.string().nullish(),
});
const authority = z.strictObject({
  subject: z.strictObject({ organization: z.string().nullish(), commonName: z.string().nullish() }).nullish(),
  uri: z.string().max(1024).nullish(),
  certChain: z.strictObject({
    certificates: z
      .array(z.strictObject({ rawBytes: base64 }))
      .min(1)
      .max(16),
  }),
  validFor: validity,
  operator: z.string().nullish(),
});
const most = 64;
/** A trusted root in JSON (github.com/sigstore/protobuf-specs, sigstore_trustroot.proto); unknown keys are refused. */
const rootSchema = z
  .strictObject({
    mediaType: z.enum(
      [
        'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
        'application/vnd.dev.sigstore.trustedroot.v0.1+json',
        'application/vnd.dev.sigstore.trustedroot.v0.2+json',
      ],
      'is not of a trusted root 0.1 or 0.2',
    ),
    tlogs: z.array(log).max(most).nullish(),
    certificateAuthorities: z.array(authority).min(1).max(most),
    ctlogs: z.array(log).max(most).nullish(),
    timestampAuthorities: z.array(authority).max(most).nullish(),
  })
  .refine((root) => (root.tlogs?.length ?? 0) + (root.timestampAuthorities?.length ?? 0) > 0, {
    message: 'must have a transparency log or a timestamp authority: without one no moment of signing can be verified',
  });

/** Whom to believe: authorities, logs and their keys, as one publisher gives them. */
export interface Root {
  readonly name: string;
  /** Of the trusted root's JSON as it was given. */
  readonly sha256: string;
  /** When the material was obtained, ISO 8601; undefined when it is not known. */
  readonly moment: string | undefined;
  readonly verifier: (keys: KeyFinderFunc) => Verifier;
}

/** Public-good's root has 7 KB and GitHub's 31 KB. */
const mostBytes = 4 << 20;

/**
 * The trusted roots in a file: one as JSON, or several as JSON lines, as `gh attestation trusted-root` prints them.
 * `name` is where it came from, `moment` when. Throws an EvidenceError with the field that is wrong.
 */
export function parseTrustedRoots(bytes: Uint8Array, name: string, moment?: string): Root[] {
  const text = decodeText(bytes, mostBytes, `the trusted root ${name}`);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2 || !lines.every((line) => line.startsWith('{') && line.trimEnd().endsWith('}')))
    return [trustedRoot(parseJson(text, `the trusted root ${name}`), name, sha256(bytes), moment)];
  if (lines.length > most)
    throw new EvidenceError(`${name} has ${lines.length} trusted roots, expected at most ${most}`);
  return lines.map((line, index) => {
    const which = `${name} line ${index + 1}`;
    return trustedRoot(parseJson(line, which), which, sha256(Buffer.from(line)), moment);
  });
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** One trusted root from its JSON value; `digest` is of its bytes. Throws as parseTrustedRoots. */
export function trustedRoot(value: unknown, name: string, digest: string, moment: string | undefined): Root {
  const checked = rootSchema.safeParse(value);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    throw new EvidenceError(
      `the trusted root ${name} cannot be used: ${issue?.path.join('.') || 'it'}: ${issue?.message ?? 'not understood'}`,
    );
  }
  const { tlogs, ctlogs } = checked.data;
  try {
    const root = TrustedRoot.fromJSON(checked.data);
    const material = toTrustMaterial(root);
    for (const { certChain } of [...material.certificateAuthorities, ...material.timestampAuthorities])
      certChain.forEach(encodedOnce);
    // What a root has, it demands: GitHub's own instance has no logs, and stamps instead.
    const options = { tlogThreshold: threshold(tlogs), ctlogThreshold: threshold(ctlogs), timestampThreshold: 1 };
    const verifier = (publicKey: KeyFinderFunc): Verifier => new Verifier({ ...material, publicKey }, options);
    return { name, sha256: digest, moment, verifier };
  } catch (error) {
    throw new EvidenceError(
      `the trusted root ${name} cannot be used: ${(error as Error).message}; expected keys and certificates in DER`,
    );
  }
}

const threshold = (logs: readonly unknown[] | null | undefined): number =>
  logs === undefined || logs === null || logs.length === 0 ? 0 : 1;
