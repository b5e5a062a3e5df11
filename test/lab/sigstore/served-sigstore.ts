import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { TestContext } from 'node:test';
import { privateSigstore } from './private-sigstore.ts';

/** A private Sigstore on loopback, and GitHub's service for identity tokens beside it. */
export interface ServedSigstore {
  /** Address of all its services. */
  readonly address: string;
  /** trusted_root.json: whoever has it believes what is signed here. */
  readonly trustedRoot: object;
  /** ACTIONS_ID_TOKEN_REQUEST_URL of a job; the value of _TOKEN is `bearer-of-the-job`. */
  readonly tokenUrl: string;
  /** Paths that were asked, in order. */
  readonly asked: readonly string[];
}

export const BEARER = 'bearer-of-the-job';

/** A token that nobody signed: the authority of the tests believes it. */
export function identityToken(claims: Readonly<Record<string, string>>): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ ...jobClaims, ...claims })}.c2ln`;
}

/** Claims of a job's token at GitHub. */
export const jobClaims = {
  iss: 'https://token.actions.githubusercontent.com',
  sub: 'repo:acme/app:ref:refs/heads/main',
  aud: 'sigstore',
  repository: 'acme/app',
  repository_owner: 'acme',
  repository_visibility: 'public',
  ref: 'refs/heads/main',
  sha: 'c'.repeat(40),
  job_workflow_ref: 'acme/app/.github/workflows/build.yml@refs/heads/main',
  workflow_ref: 'acme/app/.github/workflows/build.yml@refs/heads/main',
  event_name: 'push',
  runner_environment: 'github-hosted',
  run_id: '4711',
  run_attempt: '1',
} as const;

/**
 * Serves a Sigstore for one test: with a log, or with timestamps.
 * @param token what the token service gives; undefined: it refuses
 */
export async function serveSigstore(
  t: Pick<TestContext, 'after'>,
  kind: 'logged' | 'stamped',
  token?: string,
): Promise<ServedSigstore> {
  const { services, trustedRoot } = await privateSigstore(kind);
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    void answer(request).then(({ status, type, body }) => {
      response.writeHead(status, { 'content-type': type }).end(body);
    });
  });
  const answer = async (request: IncomingMessage): Promise<{ status: number; type: string; body: string | Buffer }> => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://loopback');
    const json = (status: number, body: unknown) => ({ status, type: 'application/json', body: JSON.stringify(body) });
    if (pathname === '/token') {
      const granted =
        request.headers.authorization === `Bearer ${BEARER}` && searchParams.get('audience') === 'sigstore';
      return granted && token !== undefined ? json(200, { value: token }) : json(403, {});
    }
    const body = await text(request);
    if (pathname === '/api/v2/signingCert') {
      const { statusCode, response } = await services.certify(body);
      return { status: statusCode, type: 'application/json', body: String(response) };
    }
    if (pathname === '/api/v1/log/entries' && services.log)
      return json(201, await services.log(canonicalEntry(JSON.parse(body))));
    if (pathname === '/api/v1/timestamp' && services.stamp) {
      const { artifactHash } = JSON.parse(body) as { artifactHash: string };
      const stamp = await services.stamp(Buffer.from(artifactHash, 'base64'));
      return { status: 201, type: 'application/timestamp-reply', body: stamp };
    }
    return json(404, {});
  };
  const base = await listening(server);
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    address: base,
    trustedRoot,
    tokenUrl: `${base}/token?api-version=2.0`,
    asked,
  };
}

function listening(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}

/** The entry a log keeps of what is proposed to it (rekor, pkg/types/dsse): digests and signatures. */
function canonicalEntry({ spec }: { spec: { proposedContent: { envelope: string; verifiers: string[] } } }): object {
  const { envelope, verifiers } = spec.proposedContent;
  const { payload, signatures } = JSON.parse(envelope) as { payload: string; signatures: { sig: string }[] };
  const hashed = (bytes: string | Buffer) => ({
    algorithm: 'sha256',
    value: createHash('sha256').update(bytes).digest('hex'),
  });
  return {
    kind: 'dsse',
    apiVersion: '0.0.1',
    spec: {
      envelopeHash: hashed(envelope),
      payloadHash: hashed(Buffer.from(payload, 'base64')),
      signatures: signatures.map(({ sig }) => ({ signature: sig, verifier: verifiers[0] })),
    },
  };
}
