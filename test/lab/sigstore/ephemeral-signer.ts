import { generateKeyPairSync, sign } from 'node:crypto';
import type { Signer } from '@sigstore/sign';

/** Claims of a CI service's identity token, by their names there; the certificate authority turns them into extensions. */
export type TokenClaims = Readonly<Record<string, string>>;

/** Certifies a key, SPKI in DER; the certificate in DER. */
export type Issue = (publicKey: Buffer) => Promise<Uint8Array>;

/** Signs with a fresh key, and has it certified. */
export function ephemeralSigner(issue: Issue): Signer {
  return {
    async sign(data) {
      const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      const certificate = await issue(Buffer.from(publicKey.export({ format: 'der', type: 'spki' })));
      return {
        signature: sign('sha256', data, privateKey),
        key: { $case: 'x509Certificate', certificate: pem('CERTIFICATE', certificate) },
      };
    },
  };
}

type Service = (request: string) => Promise<{ readonly statusCode: number; readonly response: unknown }>;

/** Has the service certify keys for a token's claims, which it makes extensions of. */
export function forToken(service: Service, claims: TokenClaims): Issue {
  return async (publicKey) => {
    const { statusCode, response } = await service(
      JSON.stringify({
        credentials: { oidcIdentityToken: token(claims) },
        publicKeyRequest: { publicKey: { content: pem('PUBLIC KEY', publicKey) } },
      }),
    );
    if (statusCode !== 201) throw new Error(`the private certificate authority refused: ${response}`);
    const { signedCertificateEmbeddedSct: issued } = JSON.parse(String(response)) as {
      readonly signedCertificateEmbeddedSct: { readonly chain: { readonly certificates: readonly string[] } };
    };
    return Buffer.from((issued.chain.certificates[0] ?? '').replaceAll(/-----[^-]+-----|\s/g, ''), 'base64');
  };
}

export const pem = (label: string, der: Uint8Array): string =>
  `-----BEGIN ${label}-----\n${Buffer.from(der).toString('base64')}\n-----END ${label}-----\n`;

/** A token that nobody signed: the authority of the tests believes it. */
function token(claims: TokenClaims): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part(claims)}.`;
}
