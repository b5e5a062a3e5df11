import { createPublicKey, X509Certificate } from 'node:crypto';
import type { Bundle } from '@sigstore/bundle';
import { parseJson } from './bounded-json.ts';
import { EvidenceError } from './evidence-error.ts';

type LogEntry = Bundle['verificationMaterial']['tlogEntries'][number];
type InclusionProof = NonNullable<LogEntry['inclusionProof']>;

/**
 * Checks what the library leaves open about a log entry: that it was made for this signer, and that the parts of its
 * proof which repeat the signed checkpoint do repeat it. `signer` is the certificate in DER, or else the key as SPKI.
 * Throws an EvidenceError.
 */
export function checkLogEntry(
  entry: LogEntry,
  signer: { readonly certificate: Uint8Array | undefined; readonly spki: Uint8Array },
): void {
  if (entry.inclusionProof !== undefined) checkProof(entry.inclusionProof, entry.logId.keyId);
  const verifier = verifierOf(entry);
  const same =
    signer.certificate !== undefined && verifier.certificate !== undefined
      ? verifier.certificate.equals(signer.certificate)
      : verifier.spki.equals(signer.spki);
  if (!same) throw new EvidenceError('the log entry was made for another signer');
}

/** A checkpoint (C2SP tlog-checkpoint): origin, tree size, root hash, more lines; then signatures by name. */
function checkProof({ checkpoint, treeSize, rootHash }: InclusionProof, logId: Uint8Array): void {
  const envelope = checkpoint?.envelope ?? '';
  const end = envelope.indexOf('\n\n');
  const [origin = '', size, root] = envelope.slice(0, Math.max(end, 0)).split('\n');
  if (size !== treeSize || root !== rootHash.toString('base64'))
    throw new EvidenceError('tree size or root hash of the inclusion proof are not those of its checkpoint');
  const lines = envelope.slice(end + 2).split('\n');
  if (lines.pop() !== '')
    throw new EvidenceError('the checkpoint of the inclusion proof does not end with a line break');
  const signatures = lines.map(signatureOf);
  const hint = Buffer.from(logId.subarray(0, 4));
  if (
    !signatures.some(
      ({ name, bytes }) => (origin === name || origin.startsWith(`${name} - `)) && bytes.subarray(0, 4).equals(hint),
    )
  )
    throw new EvidenceError('the checkpoint of the inclusion proof is not signed by the log it is of');
}

function signatureOf(line: string): { readonly name: string; readonly bytes: Buffer } {
  const [, name = '', encoded = ''] = /^\u2014 (\S+) (\S+)$/.exec(line) ?? [];
  const bytes = Buffer.from(encoded, 'base64');
  if (bytes.length < 5 || bytes.toString('base64') !== encoded)
    throw new EvidenceError('the checkpoint of the inclusion proof has a line that is no signature');
  return { name, bytes };
}

interface Verifier {
  readonly certificate?: Buffer;
  readonly spki: Buffer;
}

/** Whose signature the entry says it is, in each kind and version of entry (github.com/sigstore/rekor, pkg/types). */
function verifierOf({ kindVersion: { kind, version }, canonicalizedBody }: LogEntry): Verifier {
  const { spec } = parseJson(canonicalizedBody.toString('utf8'), 'the log entry') as { readonly spec?: Spec };
  const v2 = spec?.dsseV002?.signatures?.[0]?.verifier ?? spec?.hashedRekordV002?.signature?.verifier;
  if (version === '0.0.2' && v2?.x509Certificate?.rawBytes !== undefined)
    return ofCertificate(Buffer.from(v2.x509Certificate.rawBytes, 'base64'));
  if (version === '0.0.2' && v2?.publicKey?.rawBytes !== undefined)
    return { spki: Buffer.from(v2.publicKey.rawBytes, 'base64') };
  const pem = {
    dsse: spec?.signatures?.[0]?.verifier,
    intoto: spec?.content?.envelope?.signatures?.[0]?.publicKey,
    hashedrekord: spec?.signature?.publicKey?.content,
  }[kind];
  if (typeof pem !== 'string') throw new EvidenceError(`the log entry (${kind} ${version}) does not say who signed`);
  return ofPem(Buffer.from(pem, 'base64').toString('latin1'));
}

/** Every part is optional: the body is hostile until the log's signature over it was verified, and then as the log wrote it. */
interface Spec {
  readonly dsseV002?: { readonly signatures?: readonly { readonly verifier?: VerifierV2 }[] };
  readonly hashedRekordV002?: { readonly signature?: { readonly verifier?: VerifierV2 } };
  readonly signatures?: readonly { readonly verifier?: unknown }[];
  readonly content?: { readonly envelope?: { readonly signatures?: readonly { readonly publicKey?: unknown }[] } };
  readonly signature?: { readonly publicKey?: { readonly content?: unknown } };
}
interface VerifierV2 {
  readonly x509Certificate?: { readonly rawBytes?: string };
  readonly publicKey?: { readonly rawBytes?: string };
}

const ofCertificate = (der: Buffer | string): Verifier => {
  const certificate = new X509Certificate(der);
  return { certificate: certificate.raw, spki: certificate.publicKey.export({ format: 'der', type: 'spki' }) };
};

const ofPem = (pem: string): Verifier =>
  pem.includes('BEGIN CERTIFICATE')
    ? ofCertificate(pem)
    : { spki: createPublicKey(pem).export({ format: 'der', type: 'spki' }) };
