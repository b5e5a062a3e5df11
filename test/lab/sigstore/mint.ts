import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { bundleToJSON } from '@sigstore/bundle';
import { DSSEBundleBuilder, MessageSignatureBundleBuilder, type Signer } from '@sigstore/sign';
import type { TokenClaims } from './ephemeral-signer.ts';
import { type PrivateSigstore, privateSigstore } from './private-sigstore.ts';

/** What to mint; everything has a default, so that a test names only what it is about. */
export interface Order {
  /** `owner/name` on github.com. */
  readonly repository?: string;
  readonly ref?: string;
  readonly commit?: string;
  /** Path of the top-level workflow in the repository. */
  readonly workflow?: string;
  /** A reusable workflow that signs, `owner/name/.github/workflows/x.yml@ref`; default: the top-level one. */
  readonly builder?: string;
  readonly runner?: 'github-hosted' | 'self-hosted';
  readonly trigger?: string;
  readonly issuer?: string;
  /** Subject alternative name of the certificate; default: the signing workflow's URI. */
  readonly identity?: string;
  /** More claims of the token by their names there, or other values; undefined takes one away. */
  readonly claims?: Readonly<Record<string, string | undefined>>;
  /** What is attested: its bytes, or digests by algorithm, hex; several, or one. */
  readonly subject?: Uint8Array | Digests | readonly Digests[];
  readonly subjectName?: string;
  readonly predicateType?: string;
  /** Default, for SLSA provenance v1: what the claims say. */
  readonly predicate?: unknown;
  /** Sign the bytes of `subject` themselves, without a statement. */
  readonly bare?: boolean;
  /** Sign with a registry's key instead of a certificate. */
  readonly key?: boolean;
  /** Sign as a service with this name in its certificate, which then has no claims at all. */
  readonly service?: string;
  /** `logged` is as the public Sigstore, `stamped` as GitHub's for private repositories. */
  readonly instance?: 'logged' | 'stamped';
}
export type Digests = Readonly<Record<string, string>>;

export interface Minted {
  /** A Sigstore bundle's JSON. */
  readonly bundle: Json;
  /** trusted_root.json, the same for all of an instance that one process mints. */
  readonly trustedRoot: object;
  /** When it was signed, ISO 8601: the same for all of an instance. */
  readonly signedAt: string;
  /** The registry's keys, as an npm registry serves them; where `key` was asked for. */
  readonly registryKeys: { readonly keys: readonly object[] };
}
// biome-ignore lint/suspicious/noExplicitAny: tests change any part of it
export type Json = any;

/** The bytes that are attested where a test names none. */
export const ARTIFACT: Uint8Array = Buffer.from('an artifact\n');
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const instances = new Map<string, Promise<PrivateSigstore>>();
const registry = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const KEY_ID = 'SHA256:the-registry-of-the-tests';

/** Mints a Sigstore bundle for any claims, and gives the trusted root that believes it. Nothing leaves the process. */
export async function mint(order: Order = {}): Promise<Minted> {
  const { instance = 'logged', key = false, bare = false, subject = ARTIFACT } = order;
  const sigstore = instances.get(instance) ?? privateSigstore(instance);
  instances.set(instance, sigstore);
  const { witnesses, trustedRoot, clock, ...signers } = await sigstore;
  const token = tokenClaims(order);
  const certified = order.service === undefined ? signers.signer(token) : signers.service(order.service);
  const options = { signer: key ? registrySigner : certified, witnesses: [...witnesses] };
  const artifact = bare
    ? { data: Buffer.from(bytesOf(subject)) }
    : { data: Buffer.from(JSON.stringify(statement(order, token))), type: 'application/vnd.in-toto+json' };
  const builder = bare ? new MessageSignatureBundleBuilder(options) : new DSSEBundleBuilder(options);
  return {
    bundle: bundleToJSON(await builder.create(artifact)),
    trustedRoot,
    signedAt: clock.toISOString(),
    registryKeys: {
      keys: key ? [{ keyid: KEY_ID, expires: null, key: registryKey('der').toString('base64') }] : [],
    },
  };
}

function tokenClaims(order: Order): TokenClaims {
  const { repository = 'acme/tool', ref = 'refs/heads/main', commit = 'c'.repeat(40) } = order;
  const { workflow = '.github/workflows/release.yml', trigger = 'push', runner = 'github-hosted' } = order;
  const top = `${repository}/${workflow}@${ref}`;
  const builder = order.builder ?? top;
  const claims = {
    iss: order.issuer ?? 'https://token.actions.githubusercontent.com',
    sub: order.identity ?? `https://github.com/${builder}`,
    repository,
    repository_id: '1001',
    repository_owner: repository.split('/')[0],
    repository_owner_id: '2002',
    repository_visibility: 'public',
    ref,
    sha: commit,
    workflow: 'Release',
    workflow_ref: top,
    workflow_sha: commit,
    job_workflow_ref: builder,
    job_workflow_sha: commit,
    event_name: trigger,
    runner_environment: runner,
    run_id: '3003',
    run_attempt: '1',
    ...order.claims,
  };
  return Object.fromEntries(
    Object.entries(claims).filter((claim): claim is [string, string] => claim[1] !== undefined),
  );
}

function statement(order: Order, token: TokenClaims): object {
  const { subject = ARTIFACT, subjectName = 'tool.tgz', predicateType = 'https://slsa.dev/provenance/v1' } = order;
  const digests = subject instanceof Uint8Array ? [{ sha256: sha256(subject) }] : [subject].flat();
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: digests.map((digest) => ({ name: subjectName, digest })),
    predicateType,
    predicate: 'predicate' in order ? order.predicate : provenance(token),
  };
}

/** The predicate that GitHub's own action writes (actions/toolkit, packages/attest). */
function provenance(token: TokenClaims): object {
  const source = `https://github.com/${token.repository}`;
  return {
    buildDefinition: {
      buildType: 'https://actions.github.io/buildtypes/workflow/v1',
      externalParameters: {
        workflow: {
          ref: token.ref,
          repository: source,
          path: token.workflow_ref?.split('@')[0]?.split('/').slice(2).join('/'),
        },
      },
      internalParameters: { github: { event_name: token.event_name, runner_environment: token.runner_environment } },
      resolvedDependencies: [{ uri: `git+${source}@${token.ref}`, digest: { gitCommit: token.sha } }],
    },
    runDetails: {
      builder: { id: `https://github.com/${token.job_workflow_ref}` },
      metadata: { invocationId: `${source}/actions/runs/${token.run_id}/attempts/${token.run_attempt}` },
    },
  };
}

const registryKey = (format: 'pem' | 'der'): Buffer =>
  Buffer.from(registry.publicKey.export({ format: format as 'der', type: 'spki' }));

const registrySigner: Signer = {
  async sign(data) {
    return {
      signature: sign('sha256', data, registry.privateKey),
      key: { $case: 'publicKey', publicKey: registryKey('pem').toString('latin1'), hint: KEY_ID },
    };
  },
};

function bytesOf(subject: Order['subject']): Uint8Array {
  if (subject instanceof Uint8Array) return subject;
  throw new Error('a bare signature is over bytes: give `subject` as bytes');
}
