import type { Bundle } from '@sigstore/bundle';
import { type ASN1Obj, X509Certificate } from '@sigstore/core';
import { EvidenceError } from './evidence-error.ts';

const extendedKeyUsage = '2.5.29.37';
const codeSigning = '1.3.6.1.5.5.7.3.3';

/** The signing certificate of a bundle: undefined when a key signed. Chains above it come from the trusted root only. */
export function signingCertificate({ verificationMaterial: { content } }: Bundle): Uint8Array | undefined {
  switch (content.$case) {
    case 'certificate':
      return content.certificate.rawBytes;
    case 'x509CertificateChain':
      return content.x509CertificateChain.certificates[0]?.rawBytes;
    case 'publicKey':
      return undefined;
  }
}

/**
 * Reads a signing certificate and checks what the library does not: that it is for signing code and no authority
 * (Fulcio's certificate specification), and that the parts its authority's signature does not cover are the only ones
 * that can stand there, so that no two certificates say the same. Throws an EvidenceError.
 */
export function readCertificate(der: Uint8Array): X509Certificate {
  const certificate = X509Certificate.parse(Buffer.from(der));
  const [, algorithm, signature] = certificate.root.subs;
  const named = certificate.tbsCertificate.subs[2];
  if (certificate.root.subs.length !== 3) throw new EvidenceError('the signing certificate has more parts than three');
  if (algorithm === undefined || named === undefined || !algorithm.toDER().equals(named.toDER()))
    throw new EvidenceError('the signing certificate names two signature algorithms, expected one');
  if (signature?.value[0] !== 0) throw new EvidenceError('the signature of the signing certificate is cut short');
  const usages = derIn(certificate, extendedKeyUsage)?.subs.map((usage) => usage.toOID()) ?? [];
  if (!usages.includes(codeSigning) || certificate.extKeyUsage?.digitalSignature !== true)
    throw new EvidenceError('the signing certificate is not for signing code');
  if (certificate.extBasicConstraints?.isCA === true)
    throw new EvidenceError('the signing certificate is an authority’s, expected one for signing');
  return certificate;
}

/** The DER value in an extension; undefined without it. Throws an EvidenceError when it is there twice. */
export function derIn(certificate: X509Certificate, oid: string): ASN1Obj | undefined {
  return octetsOf(certificate, oid)?.subs[0];
}

/** The octet string that is an extension's value, as derIn. */
export function octetsOf(certificate: X509Certificate, oid: string): ASN1Obj | undefined {
  const found = certificate.extensions.filter(({ subs }) => subs[0]?.toOID() === oid);
  if (found.length > 1) throw new EvidenceError(`the signing certificate has the extension ${oid} more than once`);
  return found[0]?.subs.at(-1);
}
