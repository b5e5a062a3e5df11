import { generateKeyPairSync, sign } from 'node:crypto';
import { type Bundle, bundleToJSON, toDSSEBundle } from '@sigstore/bundle';
import { dsse } from '@sigstore/core';
import { STATEMENT_TYPE } from '../../report/export/statement.ts';
import type { HttpClient } from '../evidence/http/client.ts';
import { certify } from './certify.ts';
import type { IdentityToken } from './identity-token.ts';
import type { SigstoreInstance } from './instance.ts';
import { enterIntoLog, timestamped } from './witness.ts';

/**
 * Signs in-toto statements with a key that is used for these and never again, certified for the holder of an identity token; a log or
 * a timestamp authority says when.
 * @param statements their bytes
 * @returns a Sigstore bundle for each, as JSON text
 * @throws Error with a sentence: then nothing is signed
 */
export async function signStatements(
  http: HttpClient,
  instance: SigstoreInstance,
  identity: IdentityToken,
  statements: readonly Buffer[],
): Promise<string[]> {
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const certificate = await certify(http, instance.fulcio, identity, keys);
  const bundles: string[] = [];
  for (const artifact of statements) {
    const signature = sign('sha256', dsse.preAuthEncoding(STATEMENT_TYPE, artifact), keys.privateKey);
    const bundle = toDSSEBundle({ artifact, artifactType: STATEMENT_TYPE, signature, certificate });
    await witness(http, instance, bundle, certificate, signature);
    bundles.push(`${JSON.stringify(bundleToJSON(bundle))}\n`);
  }
  return bundles;
}

/** Adds to a bundle who saw it, and when. */
async function witness(
  http: HttpClient,
  { rekor, timestamp }: SigstoreInstance,
  bundle: Bundle,
  certificate: Buffer,
  signature: Buffer,
): Promise<void> {
  const { verificationMaterial: material } = bundle;
  if (timestamp !== undefined)
    material.timestampVerificationData?.rfc3161Timestamps.push(await timestamped(http, timestamp, signature));
  if (rekor === undefined) return;
  const { dsseEnvelope } = bundleToJSON(bundle) as { readonly dsseEnvelope: unknown };
  material.tlogEntries.push(await enterIntoLog(http, rekor, JSON.stringify(dsseEnvelope), certificate));
}
