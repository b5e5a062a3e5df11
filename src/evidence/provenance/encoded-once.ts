import type { ASN1Obj, X509Certificate } from '@sigstore/core';

/**
 * Makes a certificate keep its DER. The library encodes it anew, byte by byte, for each comparison of two and for each
 * check of a signature, which takes most of the time of a verification. Whoever asks gets a copy, so that nothing is
 * shared; the certificate must not be changed any more.
 */
export function encodedOnce(certificate: X509Certificate): X509Certificate {
  keep(certificate.root);
  keep(certificate.tbsCertificate);
  return certificate;
}

function keep(part: ASN1Obj): void {
  const der = part.toDER();
  part.toDER = () => Buffer.from(der);
}
