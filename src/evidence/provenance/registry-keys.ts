import { createPublicKey, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import { decodeText, parseJson } from './bounded-json.ts';
import { base64 } from './bundle-schema.ts';
import { EvidenceError } from './evidence-error.ts';
import { validity } from './trusted-root.ts';

/** A key with which a registry signs the attestations it makes itself. */
export interface RegistryKey {
  readonly id: string;
  readonly key: KeyObject;
  /** Epoch milliseconds; it vouches for nothing signed before or after. */
  readonly start: number;
  readonly end: number;
}

/** As Sigstore's TUF repository has npm's. */
const published = z.object({
  keyId: z.string().min(1).max(1024),
  keyUsage: z.string(),
  publicKey: z.object({ rawBytes: base64, validFor: validity }),
});
/** As an npm registry serves them below /-/npm/v1/keys. */
const served = z.object({
  keyid: z.string().min(1).max(1024),
  key: base64,
  expires: z.iso.datetime({ offset: true }).nullish(),
});
const keysSchema = z.object({ keys: z.array(z.union([published, served])).max(256) });

/** The one usage that counts in Sigstore's list: the other is for signatures over packages. */
const attestations = 'npm:attestations';

/** The keys in a registry's key file, in either of its two forms. Throws an EvidenceError. */
export function parseRegistryKeys(bytes: Uint8Array, name: string): RegistryKey[] {
  const what = `the registry's keys ${name}`;
  return registryKeys(parseJson(decodeText(bytes, 1 << 20, what), what), what);
}

/** The same of the parsed JSON. */
export function registryKeys(value: unknown, what: string): RegistryKey[] {
  const parsed = keysSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new EvidenceError(
      `${what} cannot be used: ${issue?.path.join('.') || 'it'}: ${issue?.message ?? 'not understood'}`,
    );
  }
  const wanted = parsed.data.keys.filter((one) => 'keyid' in one || one.keyUsage === attestations);
  try {
    return wanted.map((one) =>
      'keyid' in one
        ? { id: one.keyid, key: publicKey(one.key), ...interval(undefined, one.expires) }
        : {
            id: one.keyId,
            key: publicKey(one.publicKey.rawBytes),
            ...interval(one.publicKey.validFor.start, one.publicKey.validFor.end),
          },
    );
  } catch (error) {
    throw new EvidenceError(`${what} cannot be used: ${(error as Error).message}; expected keys in DER`);
  }
}

const publicKey = (der: string): KeyObject =>
  createPublicKey({ key: Buffer.from(der, 'base64'), format: 'der', type: 'spki' });

const interval = (start: string | undefined, end: string | null | undefined): { start: number; end: number } => ({
  start: start === undefined ? 0 : Date.parse(start),
  end: end === undefined || end === null ? Number.POSITIVE_INFINITY : Date.parse(end),
});
