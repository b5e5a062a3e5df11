import { type KeyObject, sign } from 'node:crypto';
import { z } from 'zod';
import { below } from '../evidence/http/address.ts';
import type { HttpClient } from '../evidence/http/client.ts';
import { jsonAnswer } from '../evidence/sources/json-answer.ts';
import type { IdentityToken } from './identity-token.ts';

const chain = z.object({
  chain: z.object({
    certificates: z
      .array(z.string().max(64 * 1024))
      .min(1)
      .max(10),
  }),
});
const answerSchema = z.union([
  z.object({ signedCertificateEmbeddedSct: chain }).transform((one) => one.signedCertificateEmbeddedSct),
  z.object({ signedCertificateDetachedSct: chain }).transform((one) => one.signedCertificateDetachedSct),
]);

/**
 * Has Fulcio certify a key for who holds an identity token (github.com/sigstore/fulcio, fulcio.proto, CreateSigningCertificate).
 * @returns the certificate, DER
 * @throws Error with a sentence
 */
export async function certify(
  http: HttpClient,
  fulcio: URL,
  { token, subject }: IdentityToken,
  { publicKey, privateKey }: { readonly publicKey: KeyObject; readonly privateKey: KeyObject },
): Promise<Buffer> {
  const answer = await http.ask(below(fulcio, 'api/v2/signingCert'), {
    json: {
      credentials: { oidcIdentityToken: token },
      publicKeyRequest: {
        publicKey: { algorithm: 'ECDSA', content: publicKey.export({ format: 'pem', type: 'spki' }) },
        proofOfPossession: sign('sha256', Buffer.from(subject), privateKey).toString('base64'),
      },
    },
  });
  if (answer === undefined) throw new Error(`${fulcio.host} certifies nothing at this address`);
  const [pem = ''] = jsonAnswer(answer, answerSchema).chain.certificates;
  const der = Buffer.from(pem.replaceAll(/-----[^-]+-----|\s/g, ''), 'base64');
  if (der.length === 0) throw new Error(`${fulcio.host} answered without a certificate`);
  return der;
}
