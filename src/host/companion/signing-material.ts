import { type TokenRequest, tokenRequest } from '../signing/identity-token.ts';

/** What signing takes of a job's environment. */
export interface SigningMaterial {
  /** Where the job's identity token is asked for; undefined where it may have none. */
  readonly identity: TokenRequest | undefined;
  /** HTTPS_PROXY and NO_PROXY of the job. */
  readonly proxy: Readonly<Record<string, string>>;
}

const proxies = ['HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy'];

/** What of a job's environment, as it was before the first step, signing takes. */
export const signingMaterial = (env: Readonly<Record<string, string>>): SigningMaterial => ({
  identity: tokenRequest(env),
  proxy: Object.fromEntries(Object.entries(env).filter(([name]) => proxies.includes(name))),
});
