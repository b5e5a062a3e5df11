import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto';
// not the package's index: that loads an interceptor into node's http
import { fulcioHandler, initializeCA, initializeCTLog } from '@sigstore/mock/dist/fulcio/index.js';
import { initializeTLog } from '@sigstore/mock/dist/rekor/index.js';
import { initializeTSA } from '@sigstore/mock/dist/timestamp/index.js';
import type { Signer, Witness } from '@sigstore/sign';
import { ephemeralSigner, forToken, type TokenClaims } from './ephemeral-signer.ts';
import { logWitness } from './log-witness.ts';
import { stampOver, stampWitness } from './stamp-witness.ts';

const DAY = 86_400_000;
const pair = (): { publicKey: KeyObject; privateKey: KeyObject } => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const base64 = (bytes: ArrayBufferView): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');

/** A Sigstore of its own in this process: nothing listens, nothing is asked. */
export interface PrivateSigstore {
  /** Signs with a key that is used once, certified for the claims of a CI service's token. */
  readonly signer: (claims: TokenClaims) => Signer;
  /** The same with a certificate that has a name and no claims, as no builder gets one. */
  readonly service: (name: string) => Signer;
  readonly witnesses: readonly Witness[];
  /** What its servers answer with. */
  readonly services: Services;
  /** trusted_root.json: whoever has it believes what is signed here. */
  readonly trustedRoot: object;
  /** When everything is signed here. */
  readonly clock: Date;
}

/** The services behind an instance. */
export interface Services {
  /** Fulcio's answer to a request, JSON. */
  readonly certify: (request: string) => Promise<{ readonly statusCode: number; readonly response: unknown }>;
  /** Rekor's answer to an entry. */
  readonly log?: (entry: object) => Promise<unknown>;
  /** A timestamp over a SHA-256, DER. */
  readonly stamp?: (sha256: Buffer) => Promise<Buffer>;
}

/**
 * `logged` is as the public instance: a transparency log, and a log of certificates. `stamped` is as GitHub's own for
 * private repositories: timestamps, and no logs.
 */
export async function privateSigstore(kind: 'logged' | 'stamped'): Promise<PrivateSigstore> {
  // whole seconds, because the timestamps' reader and writer do not agree on fractions; not before the roots' own start
  const clock = new Date(Math.ceil(Date.now() / 1000 + 1) * 1000);
  const certificates = kind === 'logged' ? await initializeCTLog(pair(), clock) : undefined;
  const authority = await initializeCA(pair(), certificates, clock);
  const certify = fulcioHandler(authority).fn;
  const certAuthority = trustedAuthority('https://fulcio.example', [authority.rootCertificate]);
  const shared = { mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1' };
  const signers = {
    signer: (claims: TokenClaims): Signer => ephemeralSigner(forToken(certify, claims)),
    service: (subjectAltName: string): Signer =>
      ephemeralSigner(async (publicKey) => {
        const certificate = await authority.issueCertificate({ publicKey: Uint8Array.from(publicKey), subjectAltName });
        return new Uint8Array(certificate.buffer, certificate.byteOffset, certificate.byteLength);
      }),
  };
  if (certificates === undefined) {
    const stamps = await initializeTSA(pair(), clock);
    return {
      clock,
      ...signers,
      witnesses: [stampWitness(stamps)],
      services: { certify, stamp: (sha256) => stampOver(stamps, sha256) },
      trustedRoot: {
        ...shared,
        certificateAuthorities: [certAuthority],
        timestampAuthorities: [
          trustedAuthority('https://timestamp.example', [stamps.intCertificate, stamps.rootCertificate]),
        ],
      },
    };
  }
  const log = await initializeTLog('https://rekor.example', pair(), clock);
  return {
    clock,
    ...signers,
    witnesses: [logWitness(log)],
    services: { certify, log: (entry) => log.log(entry as Parameters<typeof log.log>[0]) },
    trustedRoot: {
      ...shared,
      certificateAuthorities: [certAuthority],
      tlogs: [trustedLog('https://rekor.example', log.publicKey)],
      ctlogs: [trustedLog('https://ctfe.example', certificates.publicKey)],
    },
  };
}

const validFor = (): object => ({ start: new Date(Date.now() - DAY).toISOString() });

const trustedAuthority = (uri: string, chain: readonly ArrayBufferView[]): object => ({
  subject: { organization: 'example', commonName: 'example' },
  uri,
  certChain: { certificates: chain.map((certificate) => ({ rawBytes: base64(certificate) })) },
  validFor: validFor(),
});

const trustedLog = (baseUrl: string, publicKey: Buffer): object => ({
  baseUrl,
  hashAlgorithm: 'SHA2_256',
  publicKey: { rawBytes: base64(publicKey), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor: validFor() },
  logId: { keyId: createHash('sha256').update(publicKey).digest('base64') },
});
