import type { Config } from '../../policy/config.ts';
import { visible } from '../../report/escape.ts';
import type { ResultDocument } from '../../report/result.ts';
import type { HttpClient } from '../evidence/http/client.ts';
import { requestIdentityToken } from '../signing/identity-token.ts';
import type { SigningMaterial } from './signing-material.ts';

/** Milliseconds that signing takes at most, and that are worth beginning with. */
const MOST = 10_000;
const LEAST = 1000;

/**
 * Signs trace and verdict where the configuration asks for it.
 * @param left milliseconds until the verdict must be there
 * @returns what came of it, a sentence; undefined where nobody asked. Never rejects: signing fails no job
 */
export async function signed(
  document: ResultDocument,
  recording: string,
  { sign, sigstore }: Config,
  { identity, proxy }: SigningMaterial,
  left: number,
): Promise<string | undefined> {
  if (!sign) return undefined;
  if (identity === undefined)
    return 'Not signed: the job has no identity token; give it `permissions: { id-token: write }`';
  if (left < LEAST) return 'Not signed: judging the job took all the time there is';
  const { signResults, SIGNED_TRACE, SIGNED_VERDICT } = await import(
    /* webpackMode: "eager" */ '../signing/sign-results.ts'
  );
  const token = (http: HttpClient) => requestIdentityToken(http, identity);
  const how = { settings: sigstore, identity: token, env: proxy, time: Math.min(MOST, left) };
  try {
    await signResults(recording, recording, document, how);
    return `Signed with the identity of this job: ${SIGNED_TRACE}, ${SIGNED_VERDICT}`;
  } catch (error) {
    return `Not signed: ${visible((error as Error).message, 300)}`;
  }
}
