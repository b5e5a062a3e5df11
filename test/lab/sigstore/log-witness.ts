import { createHash } from 'node:crypto';
import type { initializeTLog } from '@sigstore/mock/dist/rekor/index.js';
import type { SignatureBundle, Witness } from '@sigstore/sign';

type Log = Awaited<ReturnType<typeof initializeTLog>>;
/** The part of the log's answer that is read; the library's type has every field optional. */
interface Logged {
  readonly body: string;
  readonly integratedTime: number;
  readonly logID: string;
  readonly logIndex: number;
  readonly verification: {
    readonly signedEntryTimestamp: string;
    readonly inclusionProof: {
      readonly logIndex: number;
      readonly treeSize: number;
      readonly rootHash: string;
      readonly hashes: readonly string[];
      readonly checkpoint: string;
    };
  };
}

/** Enters signatures into a transparency log, as entries such as the public one writes (rekor, pkg/types/dsse, hashedrekord). */
export function logWitness(log: Log): Witness {
  return {
    async testify(content, signer) {
      const entry = entryOf(content, Buffer.from(signer).toString('base64'));
      const [logged] = Object.values(await log.log(entry)) as unknown as readonly Logged[];
      if (logged === undefined) throw new Error('the private log answered without an entry');
      const { inclusionProof: proof, signedEntryTimestamp } = logged.verification;
      return {
        tlogEntries: [
          {
            logIndex: String(logged.logIndex),
            logId: { keyId: Buffer.from(logged.logID, 'hex') },
            kindVersion: { kind: entry.kind, version: entry.apiVersion },
            integratedTime: String(logged.integratedTime),
            inclusionPromise: { signedEntryTimestamp: Buffer.from(signedEntryTimestamp, 'base64') },
            inclusionProof: {
              logIndex: String(proof.logIndex),
              treeSize: String(proof.treeSize),
              rootHash: Buffer.from(proof.rootHash, 'hex'),
              hashes: proof.hashes.map((hash) => Buffer.from(hash, 'hex')),
              checkpoint: { envelope: proof.checkpoint },
            },
            canonicalizedBody: Buffer.from(logged.body, 'base64'),
          },
        ],
      };
    },
  };
}

interface Entry {
  readonly kind: string;
  readonly apiVersion: string;
  readonly spec: object;
}

function entryOf(content: SignatureBundle, verifier: string): Entry {
  if (content.$case === 'dsseEnvelope') {
    const { payload, signatures } = content.dsseEnvelope;
    const hash = { algorithm: 'sha256', value: createHash('sha256').update(payload).digest('hex') };
    const signed = signatures.map(({ sig }) => ({ signature: sig.toString('base64'), verifier }));
    return { kind: 'dsse', apiVersion: '0.0.1', spec: { payloadHash: hash, signatures: signed } };
  }
  const { messageDigest, signature } = content.messageSignature;
  const hash = { algorithm: 'sha256', value: messageDigest?.digest.toString('hex') };
  return {
    kind: 'hashedrekord',
    apiVersion: '0.0.1',
    spec: { data: { hash }, signature: { content: signature.toString('base64'), publicKey: { content: verifier } } },
  };
}
