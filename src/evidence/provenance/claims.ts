import { sameRepository } from './repository-url.ts';

/**
 * What vouches for an attestation says of how its artifact came about. All from the signing certificate, where the
 * authority put it after it saw the builder's identity token; of a release, from the statement GitHub itself signed.
 */
export interface Claims {
  /** A certificate of a builder; GitHub's own service for releases; a registry's key, which says nothing of origin. */
  readonly by: 'certificate' | 'release' | 'key';
  /** Subject alternative name of the certificate: the workflow's URI, an e-mail address, … */
  readonly identity?: string;
  /** Who issued the identity token. */
  readonly issuer?: string;
  /** The key's id, where a key signed. */
  readonly key?: string;
  /** URL of the source repository. */
  readonly source?: string;
  readonly sourceId?: string;
  readonly owner?: string;
  readonly ownerId?: string;
  readonly visibility?: string;
  readonly commit?: string;
  /** Full ref: refs/heads/main, refs/tags/v1. */
  readonly ref?: string;
  /** URI of the workflow that signed, with its ref: the reusable one, where one was called. */
  readonly builder?: string;
  readonly builderDigest?: string;
  /** URI of the top-level workflow, with its ref. */
  readonly workflow?: string;
  readonly workflowDigest?: string;
  /** The event that started the build: push, workflow_dispatch, … */
  readonly trigger?: string;
  /** URL of the run and attempt. */
  readonly run?: string;
  /** Whether the runner was hosted by the service: false is self-hosted. */
  readonly hosted?: boolean;
}

/** What a statement itself says of the same; the certificate is what counts. */
export type StatedClaims = Omit<Claims, 'by'>;

/** A claim that is not what it should be; its class is a key of `identity:` in profiles/weights.yml. */
export interface ClaimFault {
  readonly class: 'digest-mismatch' | 'wrong-source' | 'wrong-builder' | 'wrong-ref' | 'self-hosted';
  readonly field: string;
  readonly expected: string;
  /** Undefined: it does not say. */
  readonly seen: string | undefined;
}

const equal = (one: string, other: string): boolean => one === other;

/**
 * GitHub's action and npm state the ref of the top-level workflow, which is another's where an organisation requires
 * one, and cut it at its first @ (a tag such as @scope/name@1.0.0).
 */
function sameRef(stated: string, ref: string, { workflow }: Claims): boolean {
  const refs = [ref, workflow === undefined ? undefined : workflowOf(workflow).ref];
  return refs.some((one) => one !== undefined && (stated === one || stated === one.split('@', 1)[0]));
}

const compared = [
  ['source', 'wrong-source', sameRepository],
  ['ref', 'wrong-ref', sameRef],
  ['commit', 'wrong-ref', equal],
  ['trigger', 'wrong-ref', equal],
  ['workflow', 'wrong-builder', (path: string, uri: string) => workflowOf(uri).path === path],
  ['run', 'wrong-builder', equal],
] as const;

/**
 * Where a signed statement contradicts the certificate that signed it: both cannot be true, so it was forged or made
 * by something that lies. Only what both say is compared; `expected` is the certificate's word. A statement's builder
 * id is not compared, because generators put their own there, except the two that say where the runner ran.
 */
export function contradiction(stated: StatedClaims, claims: Claims): ClaimFault | undefined {
  for (const [field, fault, same] of compared) {
    const [seen, expected] = [stated[field], claims[field]];
    if (seen !== undefined && expected !== undefined && !same(seen, expected, claims))
      return { class: fault, field: `predicate.${field}`, expected, seen };
  }
  if (stated.hosted === undefined || claims.hosted === undefined || stated.hosted === claims.hosted) return undefined;
  return {
    class: 'self-hosted',
    field: 'predicate.hosted',
    expected: runner(claims.hosted),
    seen: runner(stated.hosted),
  };
}

/** The word of tokens, certificates and builder ids for where a runner ran. */
export const runner = (hosted: boolean): string => (hosted ? 'github-hosted' : 'self-hosted');

/**
 * The parts of a workflow's URI, `https://github.com/o/r/.github/workflows/build.yml@refs/heads/main`. A file name has
 * no slash and a ref may have an @, so the ref begins at the last @ of what stands before the first slash of the rest.
 */
export function workflowOf(uri: string): {
  readonly path?: string;
  readonly unversioned: string;
  readonly ref?: string;
} {
  const folder = '/.github/workflows/';
  const at = uri.indexOf(folder);
  if (at < 0) return { unversioned: uri };
  const name = uri.slice(at + folder.length).split('/', 1)[0] ?? '';
  const end = name.lastIndexOf('@');
  const unversioned = uri.slice(0, at + folder.length + (end < 0 ? name.length : end));
  return {
    path: unversioned.slice(at + 1),
    unversioned,
    ...(end < 0 ? {} : { ref: uri.slice(unversioned.length + 1) }),
  };
}
