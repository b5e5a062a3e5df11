import { z } from 'zod';
import { serviceAddress } from '../evidence/http/address.ts';
import type { HttpClient } from '../evidence/http/client.ts';
import { jsonAnswer } from '../evidence/sources/json-answer.ts';

/** Who signs: an OpenID Connect token, which a certificate authority turns into a certificate. */
export interface IdentityToken {
  readonly token: string;
  /** What has to be signed to show that the key is the token's holder's: its e-mail address, else its subject. */
  readonly subject: string;
  /** Of the repository, where the token is of a job at GitHub: public, private or internal. */
  readonly visibility: string | undefined;
}

/** Where a job asks for its token: ACTIONS_ID_TOKEN_REQUEST_URL and _TOKEN, which are there where it has `id-token: write`. */
export interface TokenRequest {
  readonly url: string;
  readonly token: string;
}

/** No token of a job has a tenth of it. */
const LONGEST = 64 * 1024;
const AUDIENCE = 'sigstore';

const payloadSchema = z.object({
  sub: z.string().min(1).max(4096),
  email: z.string().max(4096).optional(),
  email_verified: z.union([z.boolean(), z.enum(['true', 'false'])]).optional(),
  repository_visibility: z.string().max(64).optional(),
});

/** Takes a token apart; whether it is genuine is for the certificate authority to say. @throws Error with a sentence that does not quote it */
export function readIdentityToken(text: string): IdentityToken {
  const token = text.trim();
  const parts = token.split('.');
  if (token.length > LONGEST || parts.length !== 3) throw new Error('the identity token is no JSON Web Token');
  let payload: z.infer<typeof payloadSchema>;
  try {
    payload = payloadSchema.parse(JSON.parse(Buffer.from(parts[1] ?? '', 'base64url').toString('utf8')));
  } catch {
    throw new Error('the identity token says nobody it is for: a subject was expected');
  }
  const { sub, email, email_verified: known, repository_visibility: visibility } = payload;
  if (email !== undefined && String(known) !== 'true')
    throw new Error('the identity token has an e-mail address that its issuer did not verify');
  return { token, subject: email ?? sub, visibility };
}

/** Where this environment lets a job ask for its token; undefined where it does not. */
export function tokenRequest(env: Readonly<Record<string, string | undefined>>): TokenRequest | undefined {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = env;
  return url && token ? { url, token } : undefined;
}

/** Asks GitHub for the identity token of the job. @throws Error with a sentence */
export async function requestIdentityToken(http: HttpClient, request: TokenRequest): Promise<IdentityToken> {
  const url = serviceAddress(request.url);
  url.searchParams.set('audience', AUDIENCE);
  const answer = await http.ask(url, { authorization: `Bearer ${request.token}` });
  if (answer === undefined) throw new Error(`${url.host} gives no identity token`);
  return readIdentityToken(jsonAnswer(answer, z.object({ value: z.string() })).value);
}
