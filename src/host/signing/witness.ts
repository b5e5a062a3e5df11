import { createHash } from 'node:crypto';
import type { RFC3161SignedTimestamp, TransparencyLogEntry } from '@sigstore/bundle';
import { z } from 'zod';
import { below } from '../evidence/http/address.ts';
import type { HttpClient } from '../evidence/http/client.ts';
import { jsonAnswer } from '../evidence/sources/json-answer.ts';

const hex = z.string().regex(/^[0-9a-f]*$/);
const count = z.int().min(0);
/** The part of a log's answer that a bundle needs (github.com/sigstore/rekor, openapi.yaml, LogEntry). */
const loggedSchema = z.object({
  body: z.base64(),
  integratedTime: count,
  logID: hex,
  logIndex: count,
  verification: z.object({
    signedEntryTimestamp: z.base64(),
    inclusionProof: z.object({
      logIndex: count,
      treeSize: count,
      rootHash: hex,
      hashes: z.array(hex).max(64),
      checkpoint: z.string(),
    }),
  }),
});
const bodySchema = z.object({ kind: z.string(), apiVersion: z.string() });

/**
 * Enters a signed envelope into a transparency log (Rekor's type `dsse`, of which the log keeps digests).
 * @param envelope JSON of the DSSE envelope
 * @param certificate DER
 * @throws Error with a sentence
 */
export async function enterIntoLog(
  http: HttpClient,
  rekor: URL,
  envelope: string,
  certificate: Buffer,
): Promise<TransparencyLogEntry> {
  const pem = `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64')}\n-----END CERTIFICATE-----\n`;
  const spec = { proposedContent: { envelope, verifiers: [Buffer.from(pem).toString('base64')] } };
  const answer = await http.ask(below(rekor, 'api/v1/log/entries'), {
    json: { kind: 'dsse', apiVersion: '0.0.1', spec },
  });
  if (answer === undefined) throw new Error(`${rekor.host} has no log at this address`);
  const [logged] = Object.values(jsonAnswer(answer, z.record(z.string(), loggedSchema)));
  if (logged === undefined) throw new Error(`${rekor.host} answered without an entry`);
  const { body, integratedTime, logID, logIndex, verification } = logged;
  const { inclusionProof: proof, signedEntryTimestamp } = verification;
  const canonicalizedBody = Buffer.from(body, 'base64');
  const { kind, apiVersion } = jsonAnswer({ ...answer, body: canonicalizedBody }, bodySchema);
  return {
    logIndex: String(logIndex),
    logId: { keyId: Buffer.from(logID, 'hex') },
    kindVersion: { kind, version: apiVersion },
    integratedTime: String(integratedTime),
    inclusionPromise: { signedEntryTimestamp: Buffer.from(signedEntryTimestamp, 'base64') },
    inclusionProof: {
      logIndex: String(proof.logIndex),
      treeSize: String(proof.treeSize),
      rootHash: Buffer.from(proof.rootHash, 'hex'),
      hashes: proof.hashes.map((hash) => Buffer.from(hash, 'hex')),
      checkpoint: { envelope: proof.checkpoint },
    },
    canonicalizedBody,
  };
}

/** Has a signature timestamped (RFC 3161, by the JSON request of Sigstore's authority). @throws Error with a sentence */
export async function timestamped(
  http: HttpClient,
  authority: URL,
  signature: Buffer,
): Promise<RFC3161SignedTimestamp> {
  const url = authority.pathname === '/' ? below(authority, 'api/v1/timestamp') : authority;
  const artifactHash = createHash('sha256').update(signature).digest('base64');
  const json = { artifactHash, hashAlgorithm: 'sha256', certificates: true };
  const answer = await http.ask(url, { accept: 'application/timestamp-reply', json, limit: 64 * 1024 });
  if (answer === undefined) throw new Error(`${authority.host} gives no timestamps at this address`);
  return { signedTimestamp: answer.body };
}
